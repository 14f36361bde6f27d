import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MeiliServer, startMeilisearch } from '../../benchmarks/zoek/meiliserver.ts';
import { type TestApp, testApp } from '../app.ts';
import { publishAll, type Verhaalregel } from './inhoud.ts';

const fillers: Verhaalregel[] = Array.from({ length: 37 }, (_, i) => ({
  bronId: `loop-${i}`,
  titel: `Wandelen ${i}`,
  tekst: `Elke ochtend liep ik met de wandelclub door het bos, keer ${i}. Daarna dronken we koffie bij de oude molen.`,
  regio: i % 2 === 0 ? 'Noord-Nederland' : 'Zuid-Nederland',
  themas: i < 10 ? ['eenzaamheid'] : [],
}));

const VERHALEN: Verhaalregel[] = [
  {
    bronId: 'schulden',
    titel: 'Rekenen',
    tekst: 'Wij hadden grote schulden bij de bank en wisten niet hoe het verder moest.',
  },
  {
    bronId: 'samenstelling',
    titel: 'Loket',
    tekst: 'Bij het loket noemden ze het schuldhulpverlening. Ik kreeg een map mee.',
  },
  {
    bronId: 'zonder-vakwoord',
    titel: 'De la',
    tekst:
      'Ik deed de enveloppen in een la en keek er niet meer naar. Op een dag stond er iemand op de stoep. Toen liet ik haar binnen.',
    themas: ['schulden'],
    sleutelmomenten: [
      { soort: 'post-niet-meer-openen', citaat: 'Ik deed de enveloppen in een la en keek er niet meer naar.' },
      { soort: 'hulp-toelaten', citaat: 'Toen liet ik haar binnen.', hielp: ['iemand-op-de-stoep'] },
    ],
  },
  { bronId: 'zin', titel: 'Kraamtijd', tekst: 'Het was geen roze wolk. Het was gewoon zwaar, elke nacht weer.' },
  { bronId: 'omgekeerd', titel: 'Schilderij', tekst: 'Op het schilderij staat een wolk en ernaast een roze huis.' },
  { bronId: 'engels', titel: 'Wandelclub abroad', tekst: 'We joined a wandelclub near the lake.', taal: 'en' },
  {
    bronId: 'verborgen',
    titel: 'Alleen om te tellen',
    tekst: 'Dit gaat over een wandelclub met koekoeksklok.',
    toestemming: { doelen: ['tellen'] },
  },
  {
    bronId: 'verwijzen',
    titel: 'Via een werker',
    tekst: 'Dit gaat over een zeepkistenrace.',
    toestemming: { doelen: ['verwijzen'] },
  },
  ...fillers,
];

for (const machine of ['postgres', 'meilisearch'] as const) {
  describe(`searching with ${machine}`, () => {
    let test: TestApp;
    let meili: MeiliServer | null = null;
    let ids: Map<string, string>;
    let names: Map<string, string>;

    beforeAll(async () => {
      if (machine === 'meilisearch') {
        meili = await startMeilisearch('a-master-key-for-tests');
        if (!meili)
          return console.warn(
            'GEEN meilisearch op PATH en geen MEILI_URL: deze helft van het contract is NIET gedaan.',
          );
      }
      test = await testApp(meili ? { MEILI_URL: meili.url, MEILI_KEY: meili.key } : {});
      ids = await publishAll(test.deps.db, VERHALEN);
      names = new Map([...ids].map(([bronId, id]) => [id, bronId]));
      await test.deps.zoeker.rebuild();
      await test.deps.zoeker.sync();
    });
    afterAll(async () => {
      await test?.close();
      await meili?.stop();
    });

    const check = (name: string, body: () => Promise<void>) =>
      it(name, async (context) => {
        if (machine === 'meilisearch' && !meili) return context.skip();
        await body();
      });
    async function ask(
      payload: object,
      caller: 'bezoeker' | 'ervaringswerker' = 'bezoeker',
      url = '/v1/verhalen/_zoek',
    ) {
      const answer = await test.as(caller, { method: 'POST', url, payload });
      expect(answer.status, answer.text).toBe(200);
      return answer;
    }
    const find = async (tekst: string, rest: object = {}): Promise<string[]> => {
      const { body, headers } = await ask({ tekst, ...rest, limit: 100 });
      expect(headers.zoekmachine).toBe(tekst === '' ? 'postgres' : machine);
      return body.items.map((item: { id: string }) => names.get(item.id));
    };

    check('finds another form of a word', async () => {
      expect(await find('schuld')).toContain('schulden');
      expect(await find('wandelclubs')).toContain('loop-1');
    });
    check('finds a compound by its parts, and the other way round', async () => {
      expect(await find('hulpverlening')).toContain('samenstelling');
      expect(await find('wandel')).toContain('loop-1');
    });
    check('forgives typing errors', async () => {
      expect(await find('envelopen')).toContain('zonder-vakwoord');
      expect(await find('wandelklub')).toContain('loop-1');
      expect(await find('schildereij')).toContain('omgekeerd');
    });
    check('finds what tellers do not name by any term of a begrip that they carry', async () => {
      const { rows } = {
        rows: await test.deps.db
          .selectFrom('begrip_term as t')
          .innerJoin('begrip as b', 'b.id', 't.begrip_id')
          .select('t.term')
          .where(sql`b.kader || ':' || b.notatie`, 'in', [
            'thema:schulden',
            'sleutelmoment:post-niet-meer-openen',
            'sleutelmoment:hulp-toelaten',
            'wat-hielp:iemand-op-de-stoep',
          ])
          .execute(),
      };
      expect(rows.length).toBeGreaterThan(50);
      const missed: string[] = [];
      for (const { term } of rows) if (!(await find(term)).includes('zonder-vakwoord')) missed.push(term);
      expect(missed).toEqual([]);
    });
    check('reads begrippen in an everyday sentence, and says which', async () => {
      const { body } = await ask({ tekst: 'de deurwaarder staat bij mij voor de deur' });
      expect(body.begrepen.map((b: { notatie: string }) => b.notatie)).toContain('schulden');
      expect(body.items.map((item: { id: string }) => names.get(item.id))).toContain('zonder-vakwoord');
    });
    check('takes words between quotes as they stand', async () => {
      expect(await find('"roze wolk"')).toEqual(['zin']);
      expect(await find('“geen roze wolk” kraamtijd')).toEqual(['zin']);
      expect(await find('"wolk roze"')).toEqual([]);
    });
    check('filters', async () => {
      expect(await find('wandelclub', { filter: { taal: ['en'] } })).toEqual(['engels']);
      expect(await find('wandelclub', { filter: { thema: ['eenzaamheid'] } })).toHaveLength(10);
      const without = await find('wandelclub', { filter: { niet: { thema: ['eenzaamheid'] } } });
      expect(without).toContain('loop-20');
      expect(without).not.toContain('loop-3');
    });
    check('counts facets, each without its own filter', async () => {
      const { body } = await ask({
        tekst: 'wandelclub',
        filter: { regio: ['Noord-Nederland'] },
        facetten: ['regio', 'thema', 'taal'],
      });
      const count = (facet: string, waarde: string) =>
        body.facetten[facet].find((f: { waarde: string }) => f.waarde === waarde)?.aantal;
      expect(body.totaal).toBe(19);
      expect(count('regio', 'Noord-Nederland')).toBe(19);
      expect(count('regio', 'Zuid-Nederland')).toBe(18);
      expect(count('thema', 'eenzaamheid')).toBe(5);
      expect(count('taal', 'en')).toBeUndefined();
    });
    check('sorts by date', async () => {
      const db = test.deps.db;
      await db
        .updateTable('verhaal')
        .set({ gepubliceerd_op: new Date('2026-01-01') })
        .where('id', '=', ids.get('loop-7') as string)
        .execute();
      expect((await find('wandelclub', { sortering: 'oudste' }))[0]).toBe('loop-7');
      expect((await find('wandelclub', { sortering: 'nieuwste' })).at(-1)).toBe('loop-7');
      expect((await find('', { sortering: 'oudste' }))[0]).toBe('loop-7');
    });
    check('marks the words and shows the sleutelmomenten that match', async () => {
      const { body } = await ask({ tekst: 'ik durf mijn enveloppen niet te openen' });
      const hit = body.items.find((item: { id: string }) => item.id === ids.get('zonder-vakwoord'));
      const marked = hit.treffer.fragmenten.flat().filter((part: { gemarkeerd: boolean }) => part.gemarkeerd);
      expect(marked.map((part: { tekst: string }) => part.tekst)).toContain('enveloppen');
      expect(hit.treffer.sleutelmomenten[0].soort.notatie).toBe('post-niet-meer-openen');
    });
    check('pages to the end and back, without a gap or a double', async () => {
      for (const payload of [
        { tekst: 'wandelclub', limit: 7 },
        { tekst: '', limit: 7 },
      ]) {
        const whole: string[] = [];
        let url: string | undefined = '/v1/verhalen/_zoek';
        let back: string | undefined;
        while (url) {
          const { body, headers } = await ask(payload, 'bezoeker', url);
          whole.push(...body.items.map((item: { id: string }) => item.id));
          back = link(headers.link, 'prev');
          url = link(headers.link, 'next');
          if (!url) expect(whole.length).toBe(body.totaal);
        }
        expect(new Set(whole).size).toBe(whole.length);
        const { body } = await ask(payload, 'bezoeker', back);
        expect(body.items.map((item: { id: string }) => item.id)).toEqual(
          whole.slice(-(whole.length % 7 || 7) - 7).slice(0, 7),
        );
      }
    });
    check('answers an empty question with everything that may be seen', async () => {
      const { body } = await ask({ facetten: ['taal'] });
      expect(body.totaal).toBe(VERHALEN.length - 2);
      expect(body.facetten.taal).toContainEqual({ waarde: 'en', term: 'en', aantal: 1 });
    });
    check('gives little for a question that nothing answers', async () => {
      for (const tekst of ['kwantummechanica', 'uitslagen eredivisie voetbal', 'xqzv', '!!! ???']) {
        expect((await find(tekst)).length, tekst).toBeLessThan(3);
      }
    });
    check('shows a caller only what the verteller allows them', async () => {
      expect(await find('koekoeksklok')).toEqual([]);
      expect(await find('zeepkistenrace')).toEqual([]);
      const { body } = await ask({ tekst: 'zeepkistenrace' }, 'ervaringswerker');
      expect(body.totaal).toBe(1);
    });
    check('keeps what is withdrawn out of results, counts and facets while the index lags', async () => {
      const { db, zoeker } = test.deps;
      const gone = ids.get('loop-12') as string;
      await db.updateTable('verhaal').set({ doelen: [] }).where('id', '=', gone).execute();
      const { body } = await ask({ tekst: 'wandelclub', facetten: ['regio'], limit: 100 });
      expect(body.items.map((item: { id: string }) => item.id)).not.toContain(gone);
      expect(body.totaal).toBe(37);
      expect(body.facetten.regio.find((f: { waarde: string }) => f.waarde === 'Noord-Nederland').aantal).toBe(18);
      await db
        .updateTable('verhaal')
        .set({ doelen: ['openbaar'] })
        .where('id', '=', gone)
        .execute();
      await db
        .insertInto('wijziging')
        .values({ noun: 'verhaal', object_id: gone, soort: 'gewijzigd', openbaar: true })
        .execute();
      await zoeker.sync();
      expect(await find('wandelclub')).toHaveLength(38);
    });
    check('gives the same after a rebuild, and is not behind', async () => {
      const before = await find('wandelclub');
      await test.deps.zoeker.rebuild();
      expect(await find('wandelclub')).toEqual(before);
      expect(await test.deps.zoeker.health()).toEqual({ machine, ok: true, achterstand: 0 });
    });
  });
}

function link(header: string | undefined, rel: string): string | undefined {
  const url = header?.match(new RegExp(`<([^>]+)>; rel="${rel}"`))?.[1];
  return url && new URL(url).pathname + new URL(url).search;
}
