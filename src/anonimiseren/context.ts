import type { Span } from './types.ts';

/** Stands where something harmless was; no rule reads it as part of a number. */
const MASK = '\uE000';

export const before = (text: string, index: number, length = 40) => text.slice(Math.max(0, index - length), index);
export const after = (text: string, index: number, length = 40) => text.slice(index, index + length);
export const digitsOf = (text: string) => text.replace(/\D/g, '');

/** The text with the spans blanked, at equal length. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    parts.push(text.slice(done, from), MASK.repeat(end - from));
    done = end;
  }
  return parts.join('') + text.slice(done);
}

export const isMasked = (masked: string, index: number) => masked[index] === MASK;

const CURRENCY =
  'euro(?:os|tjes|s)?|eur|€|\\$|£|gulden|dollars?|pond|cent|miljoen|miljard|duizend|mille|ton|roebel|lira|dirhams?|frank';
const UNIT =
  '%|procent|jaar|jaren|jarigen?|jr|maanden?|mnd|weken|week|dagen|dag|nachten|uur|uren|minuten|minuut|min|seconden?|keer|maal|x|' +
  'mensen|personen|mannen|vrouwen|man|jongeren|ouderen|doden|gevallen|inwoners|bewoners|kinderen|leden|deelnemers|stappen|volgers|views|woorden|letters|gezinnen|huishoudens|' +
  'klanten|patiënten|cliënten|nederlanders|vluchtelingen|slachtoffers|soldaten|bezoekers|medewerkers|werknemers|leerlingen|studenten|' +
  'stuks|exemplaren|woningen|huizen|bedden|plaatsen|punten|km|kilometers?|meters?|m|m2|m3|cm|mm|kg|kilo|gram|gr|mg|ml|liters?|' +
  'kcal|calorieën|watt|kwh|volt|gb|mb|graden|bitcoins?|kw|hectare|pillen|tabletten|sigaretten|biertjes';

export const CURRENCY_AFTER = new RegExp(`^(?:,-|(?:,\\d{1,2})? ?(?:${CURRENCY})(?!\\p{L}))`, 'iu');
export const UNIT_AFTER = new RegExp(`^(?:,\\d{1,2})?[ -]?(?:${UNIT}|${CURRENCY})(?![\\p{L}\\d])`, 'iu');
export const CURRENCY_BEFORE = /(?:€|\$|£|(?<!\p{L})(?:euro|eur|bedrag van|bedrag)) ?$/iu;
/** Words that announce a quantity: `een schuld van`, `ongeveer`. */
export const QUANTITY_BEFORE =
  /(?<!\p{L})(?:ongeveer|ruim|bijna|zo'n|zo’n|circa|ca\.?|rond de|meer dan|minder dan|maximaal|minimaal|totaal|schuld(?:en)? van|kostte|kosten|kost|verdien(?:de|t)?|betaal(?:de|t|d)?|boven de|onder de|wel) $/iu;
