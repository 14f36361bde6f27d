import type { Caller, TestApp } from './app.ts';

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

async function put(test: TestApp, caller: Caller, to: string, options: object = {}): Promise<string> {
  const answer = await test.as(caller, { method: 'PUT', url: to, ...options });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.headers.etag as string;
}

/** Hands it in as `auteur`; `redacteur` takes it on to read. */
export async function handIn(test: TestApp, id: string): Promise<string> {
  await put(test, 'auteur', url(id, '/indiening'));
  return put(test, 'redacteur', url(id, '/lezing'));
}

/** The verteller read it as it is decided now, beside `auteur`, who records that it is right. */
export async function agree(test: TestApp, id: string): Promise<string> {
  const { body } = await test.as('auteur', { method: 'GET', url: url(id, '/anonimisering/voorvertoning') });
  return put(test, 'auteur', url(id, '/akkoord'), { payload: { hash: body.hash } });
}

/** Two redacteuren let everything stand that the rules found: it is made up. */
async function letStand(test: TestApp, id: string): Promise<void> {
  const { body } = await test.as('redacteur', { method: 'GET', url: url(id, '/anonimisering') });
  const open = body.groepen.filter((groep: { open: number }) => groep.open > 0);
  if (open.length > 0) await put(test, 'collega', url(id, '/lezing'));
  for (const groep of open) {
    const at = url(id, `/anonimisering/groepen/${groep.id}`);
    await put(test, 'redacteur', `${at}/besluit`, { payload: { besluit: 'laten-staan', reden: 'verzonnen' } });
    if (groep.klasse === 'direct') await put(test, 'collega', `${at}/tweede-lezing`);
  }
}

/** Hands it in, lets everything stand, lets the verteller agree, and publishes it as `redacteur`. */
export async function publish(test: TestApp, id: string): Promise<void> {
  await handIn(test, id);
  await letStand(test, id);
  const headers = { 'if-match': await agree(test, id) };
  await put(test, 'redacteur', url(id, '/publicatie'), { headers });
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
