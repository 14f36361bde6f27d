import { expect, it } from 'vitest';
import { vormenVan } from './vormenvan.ts';

it.each([
  [
    'Mien vraauw het veur 13 weken in t zaikenhoes legen. Zai wol nait. Noa zo n tied kwam zai weerom. Noe is t goud, mor ik kin mien aigen hoes nait meer vinden. Wies wait dat ook.',
    ['Wies'],
  ],
  [
    "Veer höbbe dao 'n oor gezete mèt de radio op. Noe is heer al vief maond droeg. Ouch ich drink neet mie. Sjeng is mien breur, en mèt Sjeng kalle veer neet euver.",
    ['Sjeng', 'Sjeng'],
  ],
  [
    'Hy hat de doar yntrape en doe haw ik noait wer praat. Hy sei: mem, do bist net wiis. No is hy skjin en fart mei syn heit. Wytse hat holpen, dat sis ik gewoan.',
    ['Wytse'],
  ],
])('in dialect small words are no names: %s', (text, forms) => {
  expect(vormenVan(text, 'persoon', 'onbekend')).toEqual(forms);
});
