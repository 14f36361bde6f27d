import { describe, expect, it } from 'vitest';
import { readMarks } from './helpers.ts';
import { vormenVan } from './vormenvan.ts';

describe('what was in the news, without a name', () => {
  it.each([
    'Ik was elf bij «de gijzeling van de lagere school» hier.',
    'Dat was «de steekpartij met die drie scooters», weet je nog.',
    'Sinds «het ongeval met de schoolbus» zwijgt hij.',
    'Alles was weg want «de dam is ontploft» die nacht.',
    'In «de grote vloed» verloren wij alles.',
    'Het was de dag na «de couppoging» en ik kreeg een papier.',
    'Op de dag van «de kettingbotsing in de mist» was ik vrij.',
    'Wij stonden bij «de evacuatie» achteraan.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(vormenVan(text, 'gebeurtenis').join(' ')).toContain(forms[0]);
  });

  it.each([
    'Het stond in de krant en het was op tv.',
    'De brand in mijn ogen en het ongeluk met de auto.',
    'Het was een ramp om hem te bellen.',
  ])('none: %s', (text) => expect(vormenVan(text, 'gebeurtenis')).toEqual([]));
});

describe('an illness few people have', () => {
  it.each(['Het is iets met een l, «lewy body» zei hij.', 'Er was sprake van «open tuberculose» en zij lag lang.'])(
    '%s',
    (marked) => {
      const { text, forms } = readMarks(marked);
      expect(vormenVan(text, 'diagnose')).toEqual(forms);
    },
  );
});

describe('a group that is no family', () => {
  it.each([
    'Ze had zes meisjes uitgenodigd voor haar feest.',
    'Zes meisjes van tien deden mee.',
    'Wij zijn met zes op de kamer.',
    'Suikerziekte? Weet ik niet. Tweelingen? Weet ik niet.',
    'Het was van minstens twintig kinderen hetzelfde verhaal.',
    'In de straat waren tien kinderen ziek.',
    "Aan tafel zaten we met z'n vijven.",
  ])('%s', (text) => expect(vormenVan(text, 'gezin')).toEqual([]));

  it.each(['Wij waren met «acht», en daarvan leven er vier.', 'Wij hadden thuis «zeven meisjes en geen vader».'])(
    'a family: %s',
    (marked) => {
      const { text, forms } = readMarks(marked);
      expect(vormenVan(text, 'gezin')).toEqual(forms);
    },
  );
});

describe('where people are from, in small letters and dialects', () => {
  it.each([
    'mijn vader is terug naar «polen» gegaan zonder iets te zeggen',
    'Zij was een «Hollands» meisje en ik een neef.',
    'In «het Fries» zegt hij andere dingen.',
    'Van moeders kant ben ik gewoon «reiziger», dat is wat anders.',
    'Hij was half Pools en half «brabants» zei hij altijd.',
    'Hij kos gin woord «Brabants» en ik niets.',
    'Zij noemden haar een «zigeunerin» op school.',
    'Zij is eind zestig en «pinkstergelovig».',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(vormenVan(text, 'herkomst').join(' ')).toContain(forms[0]);
  });

  it.each(['Dat is Grieks voor adem.', 'Het leek wel een Poolse landdag.', 'Reizigers naar het noorden stappen over.'])(
    'none: %s',
    (text) => expect(vormenVan(text, 'herkomst')).toEqual([]),
  );
});

describe('a place that is only there', () => {
  it.each(['ik loop elke dag naar de haven en terug', 'Ik sta in de haven tot tien uur.'])('%s', (text) =>
    expect(vormenVan(text, 'plaats')).toEqual([]),
  );
});
