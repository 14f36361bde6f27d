import type { Resolved } from '../begrippen/commands.ts';
import { Probleem } from '../http/problem.ts';
import { toNewMoment } from '../sleutelmomenten/commands.ts';
import type { NewMoment } from '../sleutelmomenten/queries.ts';
import type { CreateSleutelmomentBody } from '../sleutelmomenten/schema.ts';
import { anchorQuote } from '../tekst/anchor.ts';
import { normaliseText } from '../tekst/normalise.ts';
import { ImportLine, KNOWN_FIELDS } from './schema.ts';

export interface BadLine {
  regel: number;
  reden: string;
}

export interface ReadLine {
  regel: number;
  line: ImportLine;
  /** Fields of the line that mean nothing to us. */
  ignored: string[];
}

/** Reads one line of JSON. Reasons name fields, never what stands in them. */
export function readLine(text: string, regel: number): ReadLine | BadLine {
  // What could not be decoded became this sign: the file is not UTF-8, and publishing it would print nonsense.
  if (text.includes('\uFFFD')) return { regel, reden: 'deze regel is geen UTF-8' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { regel, reden: 'dit is geen geldige JSON' };
  }
  const parsed = ImportLine.safeParse(value);
  if (!parsed.success) {
    const reasons = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'regel'}: ${message}`);
    return { regel, reden: reasons.join('; ') };
  }
  return { regel, line: parsed.data, ignored: Object.keys(value as object).filter((key) => !KNOWN_FIELDS.has(key)) };
}

/**
 * The sleutelmomenten of a line, placed in its normalised text. Their offsets are checked against the text as it was
 * given; where normalising changed it, the same occurrence of the quote is taken.
 * @throws Probleem 400 when a quote does not stand there.
 */
export function placeMoments(line: ImportLine, resolved: Resolved): NewMoment[] {
  const tekst = normaliseText(line.tekst);
  return line.sleutelmomenten.map((moment, i) => {
    const base = `/sleutelmomenten/${i}`;
    const placed = tekst === line.tekst || moment.begin === undefined ? moment : replace(line.tekst, tekst, moment);
    try {
      return toNewMoment(tekst, placed, resolved, base);
    } catch (error) {
      if (error instanceof Probleem) throw new Probleem('ongeldige-invoer', `sleutelmomenten.${i}: ${error.detail}`);
      throw error;
    }
  });
}

function replace(given: string, tekst: string, moment: CreateSleutelmomentBody): CreateSleutelmomentBody {
  if (typeof anchorQuote(given, moment) === 'string') return moment;
  const quote = normaliseText(moment.citaat);
  const before = normaliseText([...given].slice(0, moment.begin).join(''));
  const nth = before.split(quote).length - 1;
  let at = -1;
  for (let i = 0; i <= nth; i++) at = tekst.indexOf(quote, at + 1);
  if (at < 0) return moment;
  const { eind: _, ...rest } = moment;
  return { ...rest, citaat: quote, begin: [...tekst.slice(0, at)].length };
}
