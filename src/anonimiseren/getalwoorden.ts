import { makeBijna } from './bijna.ts';
import { fold } from './fold.ts';
import { inList } from './gewoon.ts';
import { memo } from './memo.ts';

const LOW =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
export const TIENTALLEN = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const ODD_RANKS: Record<string, number> = { eerste: 1, derde: 3, achtste: 8, honderdste: 100 };

const CARDINALS = new Map<string, number>();
const RANKS = new Map<string, number>(Object.entries(ODD_RANKS));
const add = (form: string, value: number) => {
  CARDINALS.set(form, value);
  RANKS.set(form + (value < 20 && value !== 8 ? 'de' : 'ste'), value);
};
LOW.forEach((form, value) => {
  if (value > 0) add(form, value);
});
TIENTALLEN.forEach((ten, i) => {
  add(ten, (i + 2) * 10);
  for (let unit = 1; unit < 10; unit++) add(`${LOW[unit]}en${ten}`, (i + 2) * 10 + unit);
});
add('honderd', 100);
for (let unit = 1; unit < 13; unit++) add(`honderd${LOW[unit]}`, 100 + unit);

for (const [i, half] of ['anderhalf', 'tweeenhalf', 'drieenhalf', 'vierenhalf'].entries()) CARDINALS.set(half, i + 1);

// `zeuvenentzeuventich`: the tens survive in every dialect and typing error, and they are what counts.
const TENS_LIKE =
  /^(\p{L}{2,6}?[ae]n[td]?)?(twin|twein|t[ou]n|der|dar|dat|tri|veer|vier|fjir|vijf|vief|vuuf|veft|vef|fyf|s[ei]s|sech|sechs|zes|zas|zees|seu?ven|san|zeu?ve[nr]|zuven|tach|ach|t?neu?gen?|njoggen)(?:en)?(?:t?i|te)[gch]{1,2}$/u;
const TENS = [
  /^(?:twe?in|t[ou]n)/,
  /^(?:d[ea][rt]|tri)/,
  /^(?:v(?:ee|ie)r|fjir)/,
  /^(?:vijf|vief|vuuf|veft?|fyf)/,
  /^(?:s[ei]s|sechs?|z[ae]e?s)/,
  /^(?:[sz]eu?ve|zuve|san)/,
  /^t?ach/,
  /^(?:t?neu?g|njog)/,
];

// Frisian, Low Saxon and Limburgish say the small numbers so differently that no rule gets there.
const STREEKTAAL: [RegExp, number][] = [
  [/^(?:trettjin|dattien|dertieen|dartien|dertiene)$/, 13],
  [/^(?:fjirtjin|veertiene|feertien|vierteng)$/, 14],
  [/^(?:fyftjin|viefteng|vieftiene|vuuftien|vuuftiene)$/, 15],
  [/^(?:sechstjin|zestiene|sestien|zestieng|sechtjin)$/, 16],
  [/^(?:santjin|seuventiene|zeuventiene|zuventien)$/, 17],
  [/^(?:achttjin|achttiene|achtien|achtiene)$/, 18],
  [/^(?:njoggentjin|negentiene|negetien|neugentien)$/, 19],
  [/^(?:fjouwer|veer)$/, 4],
  [/^(?:fiif|vief|vuuf)$/, 5],
  [/^(?:seis|zesse)$/, 6],
  [/^(?:san|zeuven|zeuve|zeve|seuven)$/, 7],
  [/^(?:njoggen|neuge|negene|neugen)$/, 9],
  [/^(?:alve|ellef|ellev)$/, 11],
  [/^(?:tolve|twaelf|twaalef|twelf|twaelve)$/, 12],
];
const SPOKEN = /^(?:d|v|f|s|z|a|n|t|e)/;
const inDialect = (form: string) =>
  form.length < 12 && SPOKEN.test(form) ? STREEKTAAL.find(([like]) => like.test(form))?.[1] : undefined;

const meant = makeBijna(CARDINALS.keys(), 8);
const misspelt = memo((form) => meant(form) !== undefined && !inList(form));

/** The value of a number in words, up to a hundred and twelve; `vijfenveertig`, not `vijfenveertigste`. */
export function readGetal(form: string): number | undefined {
  const known = CARDINALS.get(form);
  // Every number in words has one of these near its end; most words do not.
  if (known !== undefined || form.length < 3 || form.length > 22) return known;
  const dialect = inDialect(form);
  if (dialect !== undefined) return dialect;
  // `eenentwnitig`: long enough to be nothing else.
  if (form.length > 7 && /^[eatdvzn].*[gntich]$/.test(form) && /[tg].{0,4}$/.test(form) && misspelt(form))
    return CARDINALS.get(meant(form) as string);
  // `tachtg`
  const short = /^(?:twin|der|veer|vijf|zes|zeven|tach|negen)(?=tg$)/.exec(form)?.[0];
  if (short) return (TIENTALLEN.indexOf(`${short}tig`) + 2) * 10;
  if (!/(?:t[iae]+[gnc][che]{0,3}|taine?|tene?)$/.test(form)) return undefined;
  const teen = /^(d[ae]r|veer|vier|vief|fief|vijf|zes|zeu?ve?n?|ach|nege?n)t{1,2}(?:een|i?ene?|ain)e?$/.exec(form)?.[1];
  if (teen) return 11 + TENS.findIndex((like) => like.test(teen)) + 1;
  if (!/t[ie][gch]{1,2}$/.test(form)) return undefined;
  const match = TENS_LIKE.exec(form);
  if (!match) return undefined;
  const ten = TENS.findIndex((like) => like.test(match[2] as string));
  return (ten + 2) * 10 + (match[1] ? 5 : 0);
}

/** `veertiende`, `dertigste`. */
export const readRang = (form: string): number | undefined => RANKS.get(form);

/** The first number in a form, in digits or words. */
export function firstGetal(form: string): number {
  const digits = /\d{1,3}/.exec(form)?.[0];
  if (digits) return Number(digits);
  for (const word of fold(form).split(/[^a-z]+/)) {
    const value = readGetal(word) ?? readRang(word) ?? readGetal(word.replace(/jarige?n?$/, ''));
    if (value !== undefined) return value;
  }
  return 0;
}
