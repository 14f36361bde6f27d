import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importVerhalen } from '../../src/import/run.ts';
import { AttestFile } from '../../src/import/schema.ts';
import { type TestApp, testApp } from '../app.ts';
import { createVerhaal, TEKST } from '../verhaal.ts';
import { Review } from './review.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

const BLIJFT = { besluit: 'laten-staan', reden: 'geen-gegeven' };
const WEG = { besluit: 'weglaten' };
const door = (vervanging: string) => ({ besluit: 'vervangen', vervanging });
const NAAM = 'Mijn buurvrouw Fatma Yilmaz en haar hond bleven.';

const start = (tekst: string, more: object = {}) =>
  Review.start(t, { titel: 'De la', samenvatting: '', tekst: `${TEKST} ${tekst}`, ...more });
const point = (review: Review, citaat: string, more: object = {}) =>
  review.send('redacteur', 'POST', '/anonimisering/vondsten', { veld: 'tekst', citaat, soort: 'persoon', ...more });
const groupOf = async (review: Review, vorm: string) =>
  (await review.read()).groepen.find((g: { vormen: string[] }) => g.vormen.includes(vorm));
const decide = async (review: Review, vorm: string, besluit: object, caller: 'redacteur' | 'collega' = 'redacteur') => {
  const { id } = await groupOf(review, vorm);
  const answer = await review.put(caller, `/anonimisering/groepen/${id}/besluit`, besluit);
  expect(answer.status).toBe(200);
  return id as string;
};
const confirm = async (review: Review, vorm: string) => {
  const { id } = await groupOf(review, vorm);
  expect((await review.put('collega', `/anonimisering/groepen/${id}/tweede-lezing`)).status).toBe(200);
};
const edit = async (review: Review, tekst: string) => {
  // A verhaal that is public is not taken back first: its author writes in a copy.
  const { status } = (await review.send('auteur', 'GET', '')).body;
  if (status === 'ingediend') expect((await review.send('auteur', 'DELETE', '/indiening')).status).toBe(200);
  const { headers } = await review.send('auteur', 'GET', '');
  const changed = await review.send('auteur', 'PATCH', '', { tekst }, { 'if-match': headers.etag });
  expect(changed.status).toBe(200);
  await review.put('auteur', '/indiening');
};

describe('what stays is what was judged', () => {
  test('a replacement that overlaps a name that may stay does not inherit its leave', async () => {
    const review = await start(NAAM);
    await decide(review, 'Fatma Yilmaz', BLIJFT);
    await confirm(review, 'Fatma Yilmaz');
    await point(review, 'Yilmaz en haar hond', { soort: 'gebeurtenis', direct: false });
    await decide(review, 'Yilmaz en haar hond', door('Keuzenkamp-Bouzid, 06-12345678,'));
    expect(await review.beletsels()).toContain('herscan');
    await expect(review.agree()).rejects.toThrow('gewerkt');
    expect((await review.publish()).status).toBe(409);
  });

  test('nor the other way round', async () => {
    const review = await start(NAAM);
    await point(review, 'buurvrouw Fatma Yilmaz en haar hond', { soort: 'gebeurtenis' });
    await decide(review, 'buurvrouw Fatma Yilmaz en haar hond', BLIJFT);
    await confirm(review, 'buurvrouw Fatma Yilmaz en haar hond');
    await decide(review, 'Fatma Yilmaz', door('Saskia Keuzenkamp'));
    expect(await review.beletsels()).toContain('herscan');
  });

  test('of findings that touch or overlap, every word that must go goes', async () => {
    const review = await start('Daar stond vaak dikke bolle. Fatma Yilmaz van de hoek kwam.');
    await point(review, 'dikke');
    await point(review, 'bolle');
    await decide(review, 'dikke', WEG);
    await decide(review, 'bolle', WEG);
    await point(review, 'Yilmaz van de hoek');
    await review.decideAll();
    const { tekst } = await review.preview();
    expect(tekst).toContain('Daar stond vaak.');
    expect(tekst).not.toMatch(/dikke|bolle|Yilmaz|van de hoek/);
  });
});

describe('what people pointed at', () => {
  test('is looked for in the output as well: it cannot be replaced by itself', async () => {
    const review = await start('Toen zag ik de bolle weer.');
    await point(review, 'de bolle');
    await decide(review, 'de bolle', door('de bolle'));
    expect(await review.beletsels()).toContain('herscan');
    const { herscan } = await review.preview();
    expect(herscan).toMatchObject([{ vorm: 'de bolle' }]);
  });

  test('is still there after publication, so that the next edit opens it', async () => {
    const review = await start(`Toen zag ik de bolle weer. Bel 06-12345678.`);
    await point(review, 'de bolle');
    await decide(review, 'de bolle', BLIJFT);
    await confirm(review, 'de bolle');
    await decide(review, '06-12345678', { besluit: 'vervangen' });
    await review.agree();
    expect((await review.publish()).status).toBe(200);
    const { tekst } = (await review.send('auteur', 'GET', '')).body;
    await edit(review, `${tekst} En de bolle woont op de hoek.`);
    const again = await groupOf(review, 'de bolle');
    expect(again).toMatchObject({ aantal: 2, open: 2, besluit: null, klasse: 'direct' });
  });

  test('is found again with its accents, without its genitive, and after a version in which it did not stand', async () => {
    const zin = 'Dat was van zwarte bolé. En het was bollebos’ fiets.';
    const review = await start(zin);
    await point(review, 'zwarte bolé');
    await point(review, 'bollebos', { soort: 'onbekend' });
    await edit(review, TEKST);
    expect((await review.read('auteur')).vondsten.filter((v: { handmatig: boolean }) => v.handmatig)).toEqual([]);
    await edit(review, `${TEKST} Daar kwam zwarte bolé, en bollebos ook.`);
    expect((await groupOf(review, 'zwarte bolé')).open).toBe(1);
    expect((await groupOf(review, 'bollebos')).open).toBe(1);
  });

  test('does not share a group with somebody else in the next version', async () => {
    const review = await start('Toen zag ik de bolle weer.');
    await point(review, 'de bolle');
    await edit(review, `${TEKST} Fatma Yilmaz kwam met de bolle.`);
    expect((await groupOf(review, 'de bolle')).id).not.toBe((await groupOf(review, 'Fatma Yilmaz')).id);
  });

  test('counts in the meter of the gate as on the screen', async () => {
    const review = await start('Ik had een boot, een molen, een geit en een valk.');
    for (const [citaat, soort] of [
      ['boot', 'beroep'],
      ['molen', 'gezin'],
      ['geit', 'gebeurtenis'],
      ['valk', 'diagnose'],
    ])
      await point(review, citaat as string, { soort, direct: false });
    await review.agree();
    expect((await review.read()).meter.hoog).toBe(true);
    expect(await review.beletsels()).toEqual(['meter']);
    await review.put('redacteur', '/anonimisering/herscan');
    expect(await review.beletsels()).toEqual(['meter']);
    await review.put('redacteur', '/anonimisering/meter', { reden: 'lang-geleden' });
    expect((await review.publish()).status).toBe(200);
  });

  test('is a whole word', async () => {
    const review = await start('Toen zag ik de bolle weer.');
    const answer = await point(review, 'bol');
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('hele woorden');
  });
});

describe('a source', () => {
  const line = (bronId: string, tekst: string) => ({
    bron: 'bron',
    bronId,
    titel: 'De la',
    tekst: `${TEKST} ${tekst}`,
    toestemming: { doelen: ['verwijzen', 'openbaar'] },
    sleutelmomenten: [] as object[],
  });
  async function bring(lines: object[], attest = false) {
    async function* source() {
      for (const one of lines) yield JSON.stringify(one);
    }
    const methode = 'Alles is met de hand vervangen en door twee mensen gelezen.';
    const file = AttestFile.parse({ bron: 'bron', methode, lezers: ['A. Een', 'B. Twee'], datum: '2026-05-01' });
    return importVerhalen(t.deps, source(), { streng: false, publiceer: true, ...(attest ? { attest: file } : {}) });
  }
  async function reviewOf(bronId: string): Promise<Review> {
    const row = await t.deps.db
      .selectFrom('verhaal')
      .select('id')
      .where('bron_id', '=', bronId)
      .executeTakeFirstOrThrow();
    const review = new Review(t, row.id, '');
    await review.put('redacteur', '/lezing');
    return review;
  }
  const decideAs = async (review: Review, besluit: object) => {
    const [groep] = (await review.read()).groepen.filter((g: { open: number }) => g.open > 0);
    await review.put('redacteur', `/anonimisering/groepen/${groep.id}/besluit`, besluit);
  };

  test('does not agree to a made-up name, for its words did not have it', async () => {
    await bring([line('naam', 'Mijn zus Fatma Yilmaz bleef.')]);
    const review = await reviewOf('naam');
    await decideAs(review, { besluit: 'verzonnen-naam' });
    expect(await review.beletsels()).toEqual(['akkoord']);
    expect((await review.publish()).status).toBe(409);
  });

  test('an attest does not open the meter for words that were put in later', async () => {
    await bring([line('a', 'Bel 06-12345678.')], true);
    const review = await reviewOf('a');
    await decideAs(review, door('een 47-jarige met een drieling en de ziekte van Huntington uit Oosterlittens'));
    expect(await review.beletsels()).toEqual(expect.arrayContaining(['meter', 'akkoord']));
    await review.put('redacteur', '/anonimisering/groepen/telefoon:1/besluit', { besluit: 'vervangen' });
    expect(await review.beletsels()).toEqual([]);
  });

  test('what it agreed to does not cover words of a redacteur', async () => {
    await bring([line('b', 'Het hielp mij niet. Bel 06-12345678.')]);
    const review = await reviewOf('b');
    await decideAs(review, { besluit: 'vervangen' });
    expect(await review.beletsels()).toEqual([]);
    await point(review, 'Het hielp mij niet', { soort: 'gebeurtenis', direct: false });
    await decide(review, 'Het hielp mij niet', door('Dankzij het wijkteam is alles opgelost'));
    expect(await review.beletsels()).toEqual(['akkoord']);
  });

  test('the same import again does not publish what a redacteur took down', async () => {
    const lines = [line('c', 'Dat was het.')];
    expect((await bring(lines)).gepubliceerd).toBe(1);
    const review = await reviewOf('c');
    await review.send('redacteur', 'DELETE', '/publicatie');
    expect(await bring(lines)).toMatchObject({ ongewijzigd: 1, gepubliceerd: 0, wachtOpBesluit: 1 });
    expect((await t.as('bezoeker', { method: 'GET', url: `/v1/verhalen/${review.id}` })).status).toBe(404);
  });

  test('one verhaal that the gate refuses does not stop the lines behind it', async () => {
    const moment = { soort: 'zelf-hulp-vragen', citaat: '06-12345678' };
    const lines = [{ ...line('d', 'Bel 06-12345678.'), sleutelmomenten: [moment] }];
    await bring(lines);
    const review = await reviewOf('d');
    await decideAs(review, WEG);
    expect(await review.beletsels()).toEqual(['misplaatst']);
    expect(await bring([...lines, line('e', 'Dat was het.')])).toMatchObject({ gelezen: 2, nieuw: 1, gepubliceerd: 1 });
  });

  test('an attest that comes later holds for the words that did not change', async () => {
    const lines = [line('f', 'Ik was 47, met een drieling en de ziekte van Huntington, in Oosterlittens.')];
    expect(await bring(lines)).toMatchObject({ gepubliceerd: 0 });
    expect(await bring(lines, true)).toMatchObject({ ongewijzigd: 1, gepubliceerd: 1 });
  });
});

describe('what is left behind', () => {
  test('nothing of a version that was public before, nor of what was written to its author', async () => {
    const review = await start('Toen zag ik de kwabbelaar.');
    await review.put('redacteur', '/terugsturing', { redenen: 'Haal de naam Kwabbelstein er nog uit.' });
    await review.put('auteur', '/indiening');
    await review.agree();
    expect((await review.publish()).status).toBe(200);
    await review.send('redacteur', 'DELETE', '/publicatie');
    const pointed = await point(review, 'kwabbelaar');
    expect([pointed.status, pointed.text]).toEqual([201, expect.any(String)]);
    await decide(review, 'kwabbelaar', { besluit: 'vervangen' });
    await review.agree();
    expect((await review.publish()).status).toBe(200);
    for (const table of ['verhaal_versie', 'beoordeling', 'sleutelmoment', 'zoek_woord']) {
      const { rows } = await sql`select t::text from ${sql.table(table)} t`.execute(t.deps.db);
      expect([table, JSON.stringify(rows).match(/kwabbel/i)]).toEqual([table, null]);
    }
  });

  test('a verhaal cannot come into the database published', async () => {
    const { id } = await createVerhaal(t);
    const insert = sql`insert into verhaal (status, huidige_versie_id, gepubliceerde_versie_id, gepubliceerd_op)
      select 'gepubliceerd', huidige_versie_id, huidige_versie_id, now() from verhaal where id = ${id}::uuid`;
    await expect(insert.execute(t.deps.db)).rejects.toThrow('poort');
  });
});

describe('odd texts', () => {
  test('a signature, a first line, a whole title', async () => {
    const review = await start('Groeten,\nFatma Yilmaz', {
      samenvatting: 'Fatma Yilmaz\nhielp mij.',
      titel: 'Bij Fatma',
    });
    await decide(review, 'Fatma Yilmaz', WEG);
    expect(await review.beletsels()).toEqual(['akkoord']);
    const { tekst, samenvatting } = await review.preview();
    expect(tekst.endsWith('Groeten,')).toBe(true);
    expect(samenvatting).toBe('hielp mij.');
  });

  test('nothing at all is not published', async () => {
    const { id, code } = await createVerhaal(t, { titel: '06-12345678', tekst: '06-12345678', samenvatting: '' });
    const review = new Review(t, id, code);
    await review.put('auteur', '/indiening');
    await review.put('redacteur', '/lezing');
    await decide(review, '06-12345678', WEG);
    expect(await review.beletsels()).toContain('leeg');
  });

  test('labels go on counting where the text has some already', async () => {
    const review = await start('[persoon 1] kwam. Samira Bouzid ook.');
    const { voorstel } = await groupOf(review, 'Samira Bouzid');
    expect(voorstel).toBe('[persoon 2]');
  });

  test('thousands of findings, half of which stay, and letters that grow when they are composed', async () => {
    const tekst = Array.from({ length: 1500 }, (_, i) => `Bel 06-${10000000 + i * 7} of 06-${20000000 + i * 7}.`).join(
      ' ',
    );
    const review = await start(tekst.slice(0, 90_000));
    expect((await review.read()).vondsten.length).toBeGreaterThan(2000);
    const grown = await t.as('auteur', {
      method: 'POST',
      url: '/v1/verhalen',
      payload: { titel: 'x', tekst: '\uFB2C'.repeat(99_000), toestemming: { doelen: [] } },
    });
    expect(grown.status).toBe(400);
  });
});

describe('two people', () => {
  test('who each let a place stand confirm each other', async () => {
    const review = await start('Bel 06-12345678. Of 0612345678.');
    const { vondsten } = await groupOf(review, '06-12345678');
    for (const [i, caller] of (['redacteur', 'collega'] as const).entries())
      await review.put(caller, `/anonimisering/vondsten/${vondsten[i]}/besluit`, BLIJFT);
    const at = '/anonimisering/groepen/telefoon:1/tweede-lezing';
    expect((await review.put('redacteur', at)).status).toBe(200);
    expect((await review.put('redacteur', at)).status).toBe(409);
    expect((await review.put('collega', at)).status).toBe(200);
    await review.agree();
    expect(await review.beletsels()).toEqual([]);
  });

  test('the code of the verteller weighs more than what the worker recorded, and a day to come is refused', async () => {
    const review = await start('Dat was het.');
    const { hash } = await review.preview();
    expect((await review.put('auteur', '/akkoord', { hash, datum: '2099-01-01' })).status).toBe(400);
    await review.put('auteur', '/akkoord', { hash });
    const paper = { method: 'POST', url: '/v1/akkoorden', payload: { code: review.code, hash } } as const;
    expect((await t.as('bezoeker', paper)).status).toBe(200);
    expect((await t.as('bezoeker', paper)).status).toBe(200);
    expect((await review.send('auteur', 'DELETE', '/akkoord')).status).toBe(409);
    const { items } = (await review.send('auteur', 'GET', '/anonimisering/geschiedenis')).body;
    expect(items.filter((one: { wat: string }) => one.wat === 'akkoord')).toHaveLength(2);
  });

  test('a new look keeps what people split and merged', async () => {
    const review = await start('Fatma Yilmaz kwam. Samira Bouzid ook. Fatma bleef.');
    const fatma = await groupOf(review, 'Fatma Yilmaz');
    const samira = await groupOf(review, 'Samira Bouzid');
    await review.send('redacteur', 'POST', `/anonimisering/groepen/${fatma.id}/samenvoeging`, { groep: samira.id });
    await decide(review, 'Samira Bouzid', door('[een vriendin]'));
    await review.put('redacteur', '/anonimisering/herscan');
    const after = await groupOf(review, 'Samira Bouzid');
    expect(after).toMatchObject({ id: fatma.id, aantal: 3, open: 0, vervanging: '[een vriendin]' });
  });

  test('what somebody chose stands as they wrote it, also behind the same word', async () => {
    const review = await start('Mijn buurvrouw Fatma Yilmaz kwam.');
    await decide(review, 'Fatma Yilmaz', door('[buurvrouw A]'));
    expect((await review.preview()).tekst).toContain('Mijn buurvrouw [buurvrouw A] kwam.');
  });
});
