import { makeBijna } from './bijna.ts';
import { PLAATSEN, type Plaats } from './data.ts';
import { isGewoon } from './gewoon.ts';
import { memo } from './memo.ts';

const inNederland = (inwoners: number, provincie: string): Plaats => ({ land: 'NL', provincie, inwoners });
/** What people call a place, where the register has another name or only that of its parts. */
const GENOEMD = new Map<string, Plaats>([
  ['den haag', inNederland(560_000, '11')],
  ['den bosch', inNederland(115_000, '06')],
  ['almere', inNederland(220_000, '16')],
  ['almere haven', inNederland(23_000, '16')],
  ['almere buiten', inNederland(60_000, '16')],
  ['almere poort', inNederland(20_000, '16')],
  ['bos en lommer', inNederland(35_000, '07')],
  ['horst aan de maas', inNederland(43_000, '05')],
  ['hoeksche waard', inNederland(88_000, '11')],
  ['haarlemmermeer', inNederland(160_000, '07')],
  ['westland', inNederland(113_000, '11')],
  ['landgraaf', inNederland(37_000, '05')],
  ['katwijk', inNederland(66_000, '11')],
  ['noordwijk', inNederland(44_000, '11')],
  ['velsen', inNederland(68_000, '07')],
  ['den dolder', inNederland(4_500, '09')],
  ['hoogkerk', inNederland(10_000, '04')],
  ['zeeuws-vlaanderen', inNederland(105_000, '10')],
  ['horst', inNederland(13_000, '05')],
  ['cadier en keer', inNederland(3_600, '05')],
  ['luik', { land: 'BE', provincie: '', inwoners: 195_000 }],
  ['oostende', { land: 'BE', provincie: '', inwoners: 72_000 }],
]);

export const PLAATSNAMEN: readonly string[] = [...PLAATSEN.keys(), ...GENOEMD.keys()];
export const plaatsOf = (form: string): Plaats | undefined => PLAATSEN.get(form) ?? GENOEMD.get(form);

const MEANT = 8;
const meantPlaats = makeBijna(
  [...PLAATSEN]
    .filter(([name, { land, inwoners }]) => name.length >= MEANT && /NL|BE/.test(land) && inwoners > 10_000)
    .map(([name]) => name),
  MEANT,
);
/** `vlaardignen`: a town with one letter wrong. */
export const isBijnaPlaats = memo(
  (form) => form.length >= MEANT && !isGewoon(form) && plaatsOf(form) === undefined && meantPlaats(form) !== undefined,
);
