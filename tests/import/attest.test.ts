import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ImportOptions, importVerhalen } from '../../src/import/run.ts';
import { AttestFile } from '../../src/import/schema.ts';
import { type TestApp, testApp } from '../app.ts';
import { TEKST } from '../verhaal.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

const ATTEST = AttestFile.parse({
  bron: 'pilot',
  methode: 'Namen en plaatsen zijn met de hand vervangen, en twee mensen lazen elk verhaal.',
  lezers: ['A. de Vries', 'M. Yilmaz'],
  datum: '2026-05-01',
});
const line = (bronId: string, tekst: string, more: object = {}) => ({
  bron: 'pilot',
  bronId,
  titel: 'De la vol post',
  tekst,
  toestemming: { doelen: ['verwijzen', 'openbaar'], datum: '2026-05-01' },
  ...more,
});
/** Doubtful, and together more than the meter allows. */
const TWIJFEL = `${TEKST} Bij de Grauwe Kraanvogel was ik 47 en torenwachter in Oosterlittens, met een drieling en de ziekte van Huntington.`;

async function run(lines: object[], options: Partial<ImportOptions> = {}) {
  const bad: string[] = [];
  async function* source() {
    for (const one of lines) yield JSON.stringify(one);
  }
  const summary = await importVerhalen(t.deps, source(), {
    streng: false,
    publiceer: true,
    onBadLine: ({ reden }) => bad.push(reden),
    ...options,
  });
  return { summary, bad };
}

const idOf = async (bronId: string) =>
  (await t.deps.db.selectFrom('verhaal').select('id').where('bron_id', '=', bronId).executeTakeFirstOrThrow()).id;
const read = (id: string, rest = '') => t.as('redacteur', { method: 'GET', url: `/v1/verhalen/${id}${rest}` });

test('without one, what is doubtful waits for a redacteur; with one, it is settled for exactly these texts', async () => {
  expect((await run([line('zonder', TWIJFEL)])).summary).toMatchObject({ gepubliceerd: 0, wachtOpBesluit: 1 });
  expect((await run([line('met', TWIJFEL)], { attest: ATTEST })).summary).toMatchObject({ gepubliceerd: 1 });
  expect((await t.as('bezoeker', { method: 'GET', url: `/v1/verhalen/${await idOf('met')}` })).status).toBe(200);
  const changed = [line('met', `${TWIJFEL} Nog een zin over de Grauwe Kraanvogel.`)];
  expect((await run(changed)).summary).toMatchObject({ bijgewerkt: 1, gepubliceerd: 0, wachtOpBesluit: 1 });
  expect(
    (
      await run(
        changed.map((one) => ({ ...one, titel: 'De la' })),
        { attest: ATTEST },
      )
    ).summary,
  ).toMatchObject({
    bijgewerkt: 1,
    gepubliceerd: 1,
  });
});

test('it never settles what points somebody out', async () => {
  const direct = `${TWIJFEL} Bel 06-12345678. Fatma Yilmaz hielp mij.`;
  expect((await run([line('direct', direct)], { attest: ATTEST })).summary).toMatchObject({ gepubliceerd: 0 });
  const id = await idOf('direct');
  await t.as('redacteur', { method: 'PUT', url: `/v1/verhalen/${id}/lezing` });
  const { body } = await read(id, '/anonimisering');
  expect(body.attest).toEqual({ methode: ATTEST.methode, lezers: ATTEST.lezers, datum: '2026-05-01' });
  const open = body.groepen.filter((groep: { open: number }) => groep.open > 0);
  expect(open.length).toBeGreaterThanOrEqual(2);
  expect(open.every((groep: { klasse: string }) => groep.klasse === 'direct')).toBe(true);
  const settled = body.groepen.filter((groep: { reden: string }) => groep.reden === 'attest');
  expect(settled.length).toBeGreaterThan(0);
});

test('it stands in the history of each verhaal, with who and how, and nowhere in public', async () => {
  const id = await idOf('direct');
  const { body } = await read(id, '/anonimisering/geschiedenis');
  expect(body.items.find((one: { wat: string }) => one.wat === 'attest')).toMatchObject({
    rol: 'beheer',
    attest: { lezers: ['A. de Vries', 'M. Yilmaz'] },
  });
  const published = await t.as('bezoeker', { method: 'GET', url: `/v1/verhalen/${await idOf('met')}` });
  expect(published.text).not.toMatch(/de Vries|Yilmaz/);
});

test('what a redacteur takes out of an imported verhaal needs nobody to agree again: it only says less', async () => {
  const id = await idOf('direct');
  const { body } = await read(id, '/anonimisering');
  for (const groep of body.groepen.filter((one: { open: number }) => one.open > 0)) {
    const url = `/v1/verhalen/${id}/anonimisering/groepen/${groep.id}/besluit`;
    await t.as('redacteur', { method: 'PUT', url, payload: { besluit: 'vervangen' } });
  }
  const after = await read(id, '/anonimisering');
  expect(after.body.beletsels).toEqual([]);
  const headers = { 'if-match': after.headers.etag as string };
  const published = await t.as('redacteur', { method: 'PUT', url: `/v1/verhalen/${id}/publicatie`, headers });
  expect(published.status).toBe(200);
  const { text } = await t.as('bezoeker', { method: 'GET', url: `/v1/verhalen/${id}` });
  expect(text).not.toMatch(/Fatma|12345678/);
});

test('one person twice is not two, and it is about one source', async () => {
  expect(AttestFile.safeParse({ ...ATTEST, lezers: ['A. de Vries', ' a. de vries '] }).success).toBe(false);
  expect(AttestFile.safeParse({ ...ATTEST, lezers: ['A. de Vries'] }).success).toBe(false);
  const { bad, summary } = await run([line('elders', TEKST, { bron: 'elders' })], { attest: ATTEST });
  expect(summary.fout).toBe(1);
  expect(bad[0]).toContain('andere bron');
});

test('nobody can be found again in what somebody made up: the meter does not hold it back, a name does', async () => {
  const details = `${TEKST} Ik was 47, met een drieling en de ziekte van Huntington, in de krant.`;
  expect((await run([line('waar', details)])).summary).toMatchObject({ wachtOpBesluit: 1 });
  expect((await run([line('verzonnen', details, { fictief: true })])).summary).toMatchObject({ gepubliceerd: 1 });
  const named = line('verzonnen-naam', `${details} Fatma Yilmaz.`, { fictief: true });
  expect((await run([named])).summary).toMatchObject({ gepubliceerd: 0, wachtOpBesluit: 1 });
});
