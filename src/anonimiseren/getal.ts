const UNITS = 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen';
const TENS = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig';
const TEENS = 'tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien';

/** A number up to a hundred and twenty, in digits or in words. */
export const GETAL = `(?:\\d{1,3}(?!\\d)|(?:${UNITS})(?:en|ën)(?:${TENS})|${TENS}|${TEENS}|${UNITS})`;
/** The same as a rank: `14e`, `veertiende`. */
export const RANG = `(?:\\d{1,2} ?(?:e|de|ste)(?!\\p{L})|(?:(?:${UNITS})(?:en|ën))?(?:${TENS})ste|(?:${TEENS})de|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende)`;
export const MAAND =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|sep[et]{1,3}mber|oktober|november|december|jan\\.?|feb\\.?|mrt\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|okt\\.?|nov\\.?|dec\\.?)';
export const JAAR = "(?:(?:19|20)\\d\\d(?!\\d)|['’]\\d\\d(?!\\d))";
