import { describe, expect, it } from 'vitest';
import { readMarks } from './helpers.ts';
import { vormenVan } from './vormenvan.ts';

describe('work few people do', () => {
  it.each([
    'Mijn opa was «glazenier» en maakte kerkramen.',
    'ik doe «edelsmeden op de vakschool», in de stad',
    "'k Zin «peirdevisscher», net als mijn vader.",
    'Hij is «dierenarts voor paarden».',
    'Zij werkte als «glazenwasser van windturbines» en viel.',
    'Ik was «lector in de klassieke filologie» en nu woon ik hier.',
    'Ik was «stewardess op een privévliegtuig».',
    'Mijn man was «machinist op de sleepboot».',
    'Hij werkte als «kraandrijver op een drijvende bok».',
    '«Tolk bij de missie». Dat was ik.',
    'Zij is «docent oude talen aan het gymnasium».',
    'Ik was in mijn land «restaurateur van mozaïeken».',
    'Vader is «koperslager» en zwijgt.',
    'Ik, «een kaartenmaker», vond de weg niet.',
    'Wij waren protestant, arm en «orgelstemmer».',
    'Ik was mien haile leven «smid» en nu niet meer.',
    'Hij plukte, zij was «champignonplukster» en ik niets.',
    'Ik werd «tolk gebarentaal», dat praat met de handen.',
    'Zij studeert «scheepsarcheologie», ver weg.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(vormenVan(text, 'beroep')).toEqual(forms);
  });

  it.each([
    'Hij werkt als kok in een restaurant.',
    'Ik ben docent op een school.',
    'Mijn vader is penningmeester van de moskee.',
    'Zij is de ouderenadviseur van de gemeente.',
    'De doventolk komt morgen.',
    'Ik was keeper bij het voetbal.',
    'Hij is tegelzetter en zij is zorgkundige.',
    'Hij is opgepakt als katvanger.',
    'Hij was een echte rokkenjager.',
    'Ik was chauffeur voor soldaten, coach voor jongeren en trainer van kinderen.',
    'Ik ben leraar geworden op een middelbare school.',
    'Is dat van pastoor Janssen?',
  ])('ordinary work: %s', (text) => expect(vormenVan(text, 'beroep')).toEqual([]));
});
