import type { TestApp } from './app.ts';

export const TEKST =
  'Ik deed de post in een la en keek er niet meer naar. Elke dag een brief erbij. 😀 Op een ochtend stond er een vrijwilliger op de stoep. Toen liet ik haar binnen. We hebben samen thee gedronken en daarna de eerste envelop opengemaakt.';

export const VERHAAL = {
  titel: 'De la vol post',
  tekst: TEKST,
  samenvatting: 'Over post die bleef liggen.',
  themas: ['schulden'],
  leefgebieden: ['financien'],
  vertellersrol: 'zelf',
  periode: '2015-2019',
  regio: 'Oost-Nederland',
  toestemming: { doelen: ['verwijzen', 'openbaar', 'tellen'], datum: '2026-05-01' },
};

export const MOMENT = {
  soort: 'hulp-toelaten',
  citaat: 'Toen liet ik haar binnen.',
  fase: 'keren',
  hielp: ['iemand-op-de-stoep'],
  wie: ['vrijwilliger'],
};

const url = (id: string, rest = '') => `/v1/verhalen/${id}${rest}`;

/** Brings a verhaal in as `auteur`. */
export async function createVerhaal(
  test: TestApp,
  changes: object = {},
): Promise<{ id: string; code: string; etag: string }> {
  const answer = await test.as('auteur', { method: 'POST', url: '/v1/verhalen', payload: { ...VERHAAL, ...changes } });
  if (answer.status !== 201) throw new Error(answer.text);
  return { id: answer.body.id, code: answer.body.intrekkingscode, etag: answer.headers.etag as string };
}

/** Hands it in as `auteur` and publishes it as `redacteur`. */
export async function publish(test: TestApp, id: string): Promise<void> {
  const submitted = await test.as('auteur', { method: 'PUT', url: url(id, '/indiening') });
  if (submitted.status !== 200) throw new Error(submitted.text);
  const headers = { 'if-match': submitted.headers.etag as string };
  const published = await test.as('redacteur', { method: 'PUT', url: url(id, '/publicatie'), headers });
  if (published.status !== 200) throw new Error(published.text);
}

/** A published verhaal with one sleutelmoment. */
export async function publishedVerhaal(test: TestApp, changes: object = {}, moment: object | null = MOMENT) {
  const verhaal = await createVerhaal(test, changes);
  if (moment) {
    const marked = await test.as('auteur', {
      method: 'POST',
      url: url(verhaal.id, '/sleutelmomenten'),
      payload: moment,
    });
    if (marked.status !== 201) throw new Error(marked.text);
  }
  await publish(test, verhaal.id);
  return verhaal;
}
