import { describe, expect, it } from 'vitest';
import { readMarks } from './helpers.ts';
import { vormenVan } from './vormenvan.ts';

const namesIn = (text: string) => vormenVan(text, 'persoon', 'onbekend');

describe('what a place in the sentence says of a name', () => {
  it.each([
    'Hij schrok. "«Door»," zei hij, "wat zie je er goed uit."',
    'Mijn kleinkind noemt hem «Opa Boos». Dat hoort zo.',
    'Gisteren kwam “«Roos»” weer langs, en “«Storm»” ook.',
    'Men noemde mij «Zus», want ik was de jongste.',
    'ja hallo mijn naam is «wil de haas» en ik bel over mijn huur',
    'een man uit het dorp die noemden ze «de schilder» ook al kon hij het niet',
    'en toen zei ik dat het niet mocht en juf «wees» kwam naar mij toe',
    'ik heb een zoon en een dochter, «lente», die in de stad studeert',
    'ik ben «wil» en ik wil graag weten of het nog kan',
    'ik heb alles verteld en mijn collega «door» heeft me naar huis gebracht',
    'ik heb de brief laten lezen aan iedereen en ook aan «van hasselt» gegeven',
    'met vriendelijke groet en tot ziens, «aaltje labots-van ’t hul»'.replace('’', "'"),
    'hallo met «mei ling» ik spreek dit in omdat ik niet kan slapen',
    'haar partner is dhr. «te brake» en die woont bij haar in huis',
    'mijn man heet «dirk-jan» en hij zegt niets, en «dirk-jan» wil ook niet bellen',
    'op school zeggen ze «mei», want mijn hele naam is te lang voor ze',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(namesIn(text)).toEqual(forms);
  });

  it('of who speaks, also with a number or a typing error', () => {
    const chat = '«Ans 44»: ik slaap al\n«Mrajolein»: wie is daar\n«Ans 44»: ga slapen';
    const { text, forms } = readMarks(chat);
    expect(namesIn(text)).toEqual(forms);
  });

  it.each([
    'hij kon mevrouw te woord staan en daarna ging hij naar huis',
    'ze komt van ver en gaat met van alles naar huis',
    'de mevrouw achterin heeft haar neus gebroken en huilde',
    '"Ja," zei hij. "Nee," zei ze.',
    'dat wordt nooooit wat en het is zoooo jammer',
  ])('nothing in: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
