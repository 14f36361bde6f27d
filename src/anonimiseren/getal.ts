const UNITS = 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen';
const TENS = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig';
const TEENS = 'tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien';

/** A number up to a hundred and twenty, in digits or in words. */
export const GETAL = `(?:\\d{1,3}(?!\\d)|(?:${UNITS})(?:en|ën)(?:${TENS})|${TENS}|${TEENS}|${UNITS})`;
/** The same as a rank: `14e`, `veertiende`. */
export const RANG = `(?:\\d{1,2} ?(?:e|de|ste)(?!\\p{L})|(?:(?:${UNITS})(?:en|ën))?(?:${TENS})ste|(?:${TEENS})de|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende)`;
/** Months, also with a letter or two in the wrong place: `novmeber`. */
export const MAAND =
  '(?:jan[newuoari]{1,7}ri|jan[uari]{3,5}|fe[br]{1,2}[ruwaioe]{2,7}ri|feb[ruari]{4,6}|maart|moart|meert|april|aprils|apriel|mei|meai|jun[iy]|joeni|jul[iy]|joeli|aug[aeiou]?[ust]{2,5}|se?[pt]{1,2}[etm]{1,4}b[er]{1,2}|se?[pt]{1,2}em[er]{2}|o[kc]t?[obe]{2,5}r|okt[obe]{3,5}r|nov[emb]{3,5}r?|de?[cs]{1,2}[emb]{3,5}r?|jan\\.?|febr?\\.?|mrt\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|okt\\.?|nov\\.?|dec\\.?)';
/** A year, also as it is said: `tweeduizend vier`, `negentien tachtig`, `negentienhonderdtachtig`. */
export const JAAR = `(?:(?:19|20)\\d\\d(?!\\d)|['’]\\d\\d(?!\\d)|(?:tweeduizend|negentienhonderd)(?: ?(?:en )?(?:(?:${UNITS})(?:en|ën)(?:${TENS})|${TENS}|${TEENS}|${UNITS})(?!\\p{L}))?|(?:negentien|twintig) ?(?:(?:${UNITS})(?:en|ën)(?:${TENS})|${TENS}|${TEENS})(?!\\p{L}))`;
