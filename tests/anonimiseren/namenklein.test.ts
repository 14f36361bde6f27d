import { describe, expect, it } from 'vitest';
import { readMarks } from './helpers.ts';
import { vormenVan } from './vormenvan.ts';

const REST = ' het gaat niet goed met ons want we hebben schulden en ik slaap slecht. elke dag komt er weer post.';
const namesIn = (text: string) => vormenVan(text, 'persoon', 'onbekend');

describe('names in small letters', () => {
  it.each([
    'ik ging met «janus» naar de markt en «ria» bleef thuis.',
    'maar «elvan» komt morgen weer langs.',
    'we noemden hem «poffie».',
    'op school zeggen ze «dilsa» tegen haar en zij heet «dilek».',
    'ze had een kat maar «anne-sophie» heet ze niet.',
    '«mees» en «boaz» zaten op de bank.',
    "ik belde «kees van den brom» en daarna «sophie in 't veld».",
    'toen kwam «els van der meer-de vries» binnen.',
    'ik huur een kamer van «de wit» en die komt gewoon binnen.',
    'mevrouw «zomer» kwam langs met meneer «tuinder». volgens «tuinder» was het goed.',
    'mijn buurman «haring» is oud.',
    'de huisarts, dokter «landveld», belde.',
    'mijn vrouw «um khaled» kan niet slapen.',
    'ik belde «zhang min» op.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(namesIn(text + REST)).toEqual(forms);
  });

  it.each(['groetjes «zwaan»', 'groetjes «d.»', 'kus\n«n.»'])('as a signature: %s', (marked) => {
    const { text, forms } = readMarks(`${REST.trim()} ik wil niet dat dit zo blijft. ${marked}`);
    expect(namesIn(text)).toEqual(forms);
  });

  it('in an app, where only who speaks has a capital', () => {
    const text = 'Jordan: wie is erbij dan\nSem: ruthmar en die neef van hem\nJordan: oke dan kom ik ook';
    expect(namesIn(text)).toContain('ruthmar');
  });

  it.each([
    'ik werk snachts en ik heb gekunt wat ik kon.',
    'hij loopt op zen sokken want ze lope altijd zo en we komme er wel.',
    'ik heb een lange adem. die buren klagen altijd. nog 1tje dan.',
    'beste mensen ik ben dakloos. mijn pasport was verlopen.',
    'we hebben een auto met handgas en een schuldhulptraject.',
  ])('not: %s', (text) => {
    expect(namesIn(text + REST)).toEqual([]);
  });
});
