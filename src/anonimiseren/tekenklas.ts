/**
 * Characters in 32 classes, so that three of them fit in 15 bits: halves of a character outside the first plane, one per
 * letter of the alphabet whatever its case, digits, the space, the rest of ASCII, everything else, and what lies outside.
 */
export const SURROGAAT = 0;
export const CIJFER = 27;
export const SPATIE = 28;
export const ASCII = 29;
export const ANDERS = 30;
export const BUITEN = 31;

export const KLAS = Uint8Array.from({ length: 128 }, (_, code) => {
  const lower = code | 32;
  if (lower >= 97 && lower <= 122 && code > 64) return lower - 96;
  if (code >= 48 && code <= 57) return CIJFER;
  return code === 32 ? SPATIE : ASCII;
});

/** A set of classes as bits. `klein`: a small letter is among them. */
export interface Tekens {
  klassen: number;
  klein: boolean;
}

export const ALLES: Tekens = { klassen: -1, klein: true };
const ABC = 0x7fffffe;
export const LETTERS: Tekens = { klassen: ABC | (1 << ANDERS) | 1, klein: true };
export const HOOFDLETTERS: Tekens = { klassen: LETTERS.klassen, klein: false };
export const NIETS: Tekens = { klassen: 0, klein: false };
const WIT: Tekens = { klassen: (1 << SPATIE) | (1 << ASCII) | (1 << ANDERS), klein: false };
/** Classes of which every character is a letter. */
export const ALLE_LETTERS = ABC;

/** Outside ASCII stand a sign for kelvin and a long s that are a `k` and an `s` to a pattern without case. */
const ONDER_K_EN_S = /[ks]/i;

export function tekensVan(char: string, insensitive: boolean): Tekens {
  const code = char.charCodeAt(0);
  if (char.length > 1) return ALLES;
  if (code > 127) return insensitive ? { klassen: -1, klein: true } : { klassen: 1 << ANDERS, klein: false };
  const extra = insensitive && ONDER_K_EN_S.test(char) ? 1 << ANDERS : 0;
  return { klassen: (1 << (KLAS[code] as number)) | extra, klein: insensitive || (code > 96 && code < 123) };
}

export const samen = (a: Tekens, b: Tekens): Tekens => ({
  klassen: a.klassen | b.klassen,
  klein: a.klein || b.klein,
});

/** What `\\d`, `\\p{L}` and their like stand for; everything when it is not known. */
export function tekensVanEscape(vorm: string, insensitive: boolean): Tekens {
  if (vorm === '\\d' || vorm === '\\p{Nd}') return { klassen: 1 << CIJFER, klein: false };
  if (vorm === '\\s') return WIT;
  if (vorm === '\\n' || vorm === '\\r' || vorm === '\\t') return { klassen: 1 << ASCII, klein: false };
  if (vorm === '\\p{L}' || vorm === '\\p{Ll}') return LETTERS;
  if (vorm === '\\p{Lu}') return insensitive ? LETTERS : HOOFDLETTERS;
  if (vorm === '\\p{M}') return { klassen: (1 << ANDERS) | 1, klein: false };
  return /^\\[^\p{L}\d]$/u.test(vorm) ? tekensVan(vorm[1] as string, insensitive) : ALLES;
}
