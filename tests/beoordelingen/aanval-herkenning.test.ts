import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../app.ts';
import { TestHerkenner } from '../herkenner/server.ts';
import { TEKST } from '../verhaal.ts';
import { Review } from './review.ts';

let t: TestApp;
let other: TestHerkenner;
beforeAll(async () => {
  other = await TestHerkenner.start();
  t = await testApp({ HERKENNER_URL: other.url, HERKENNER_TIMEOUT_MS: 2000 });
});
afterAll(async () => {
  await t.close();
  await other.stop();
});
beforeEach(() => {
  other.asked.length = 0;
  other.finds({});
});

const VERHAAL = { titel: 'De stoep', samenvatting: '', tekst: `${TEKST} Daar stond de koperen wimpel.` };
describe('what somebody pointed at', () => {
  test.each(['LOC', 'persoon', 'bijnaam', 'PER'])(
    'stays as heavy as it was, also when the recogniser calls it %s',
    async (soort) => {
      other.says('kapot', 500);
      const review = await Review.start(t, VERHAAL);
      const citaat = 'koperen wimpel';
      await review.send('redacteur', 'POST', '/anonimisering/vondsten', { veld: 'tekst', citaat, soort: 'onbekend' });
      await review.decide(citaat, { besluit: 'weglaten' });
      other.finds({ 'koperen wimpel': { soort }, 'de koperen wimpel': { soort: soort === 'PER' ? 'PER' : 'LOC' } });
      expect((await review.put('redacteur', '/anonimisering/herkenning')).body.stand).toBe('geantwoord');
      const mine = (await review.read()).vondsten.filter((v: { handmatig: boolean }) => v.handmatig);
      expect(mine).toMatchObject([{ vorm: citaat, klasse: 'direct', besluit: 'weglaten' }]);
      await review.put('redacteur', '/anonimisering/herscan');
      const again = (await review.read()).vondsten.filter((v: { handmatig: boolean }) => v.handmatig);
      expect(again).toMatchObject([{ vorm: citaat, klasse: 'direct', besluit: 'weglaten' }]);
    },
  );

  test('stays when the rules find something lighter there, also in the next version', async () => {
    const tekst = `${TEKST} Mijn man was burgemeester.`;
    const review = await Review.start(t, { ...VERHAAL, tekst });
    const found = (await review.read()).vondsten.filter((v: { vorm: string }) => v.vorm === 'burgemeester');
    expect(found.map((v: { klasse: string }) => v.klasse)).toEqual(['indirect']);
    const { vorm: citaat, soort } = found[0];
    await review.send('redacteur', 'POST', '/anonimisering/vondsten', { veld: 'tekst', citaat, soort: 'persoon' });
    const mine = async () => (await review.read('auteur')).vondsten.filter((v: { handmatig: boolean }) => v.handmatig);
    expect(await mine()).toMatchObject([{ vorm: citaat, klasse: 'direct' }]);
    await review.put('redacteur', '/anonimisering/herscan');
    expect(await mine()).toMatchObject([{ vorm: citaat, klasse: 'direct' }]);
    await review.send('auteur', 'DELETE', '/indiening');
    const { headers } = await review.send('auteur', 'GET', '');
    await review.send('auteur', 'PATCH', '', { titel: 'De kies' }, { 'if-match': headers.etag });
    expect(await mine()).toMatchObject([{ vorm: citaat, klasse: 'direct' }]);
    expect(soort).toBe('beroep');
  });
});

describe('who makes it look', () => {
  test('a reader of before cannot have it shown what the author is working on', async () => {
    const review = await Review.start(t, VERHAAL);
    await review.send('auteur', 'DELETE', '/indiening');
    const { headers } = await review.send('auteur', 'GET', '');
    await review.send('auteur', 'PATCH', '', { tekst: `${TEKST} Nog niet af.` }, { 'if-match': headers.etag });
    const { headers: mine } = await review.send('auteur', 'GET', '');
    other.asked.length = 0;
    await review.put('redacteur', '/lezing');
    expect(other.asked).toEqual([]);
    expect((await review.send('auteur', 'GET', '')).headers.etag).toBe(mine.etag);
  });
});
