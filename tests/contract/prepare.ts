import type { InjectOptions } from 'fastify';
import type { Answer, Caller, TestApp } from '../app.ts';
import { agree, createVerhaal, handIn, MOMENT, publishedVerhaal, TEKST } from '../verhaal.ts';

export type Send = InjectOptions & { method: NonNullable<InjectOptions['method']>; url: string };
type Make = (t: TestApp) => Promise<Send>;

/** Sends as `caller` and insists that it works. */
export async function must(t: TestApp, caller: Caller, send: Send): Promise<Answer> {
  const answer = await t.as(caller, send);
  if (answer.status >= 300) throw new Error(`${send.method} ${send.url}: ${answer.status} ${answer.text}`);
  return answer;
}

const withEtag = (etag: string | undefined) => ({ 'if-match': etag as string });
const verhaal = (id: string, rest = '') => `/v1/verhalen/${id}${rest}`;
const verzameling = (id: string, rest = '') => `/v1/verzamelingen/${id}${rest}`;

export const plain =
  (method: 'GET' | 'POST', url: string, payload?: object): Make =>
  async () => ({ method, url: `/v1${url}`, ...(payload ? { payload } : {}) });

/** A request about a verhaal of `auteur` that is still a concept. */
export const onConcept =
  (method: Send['method'], rest: string, payload?: object): Make =>
  async (t) => {
    const { id, etag } = await createVerhaal(t);
    return { method, url: verhaal(id, rest), headers: withEtag(etag), ...(payload ? { payload } : {}) };
  };

/** About one that lies with the redactie; it holds a telephone number to decide about. */
export const onSubmitted =
  (method: Send['method'], rest: string, payload?: object): Make =>
  async (t) => {
    const { id } = await createVerhaal(t);
    const etag = await handIn(t, id);
    return { method, url: verhaal(id, rest), headers: withEtag(etag), ...(payload ? { payload } : {}) };
  };

/** About one that the verteller agreed to as well. */
export const onAgreed =
  (method: Send['method'], rest: string): Make =>
  async (t) => {
    const { id } = await createVerhaal(t);
    await handIn(t, id);
    return { method, url: verhaal(id, rest), headers: withEtag(await agree(t, id)) };
  };

/** About one that lies with the redactie and is nobody's to read yet. */
export const onUnread =
  (method: Send['method'], rest: string): Make =>
  async (t) => {
    const { id } = await createVerhaal(t);
    await must(t, 'auteur', { method: 'PUT', url: verhaal(id, '/indiening') });
    return { method, url: verhaal(id, rest) };
  };

/** About one whose telephone number was replaced: its original is sealed. */
export const onSealed =
  (method: Send['method'], rest: string): Make =>
  async (t) => {
    const { id } = await withNumber(t);
    await must(t, 'redacteur', {
      method: 'PUT',
      url: verhaal(id, '/anonimisering/groepen/telefoon:1/besluit'),
      payload: { besluit: 'vervangen' },
    });
    const headers = withEtag(await agree(t, id));
    await must(t, 'redacteur', { method: 'PUT', url: verhaal(id, '/publicatie'), headers });
    return { method, url: verhaal(id, rest) };
  };

async function withNumber(t: TestApp): Promise<{ id: string; code: string }> {
  const made = await createVerhaal(t, { tekst: `${TEKST} Bel mij op 06-12345678. Of bel 0612345678.` });
  await handIn(t, made.id);
  return made;
}

/** About the group of a telephone number; `stays`: it was decided by another redacteur that it may stay. */
export const onGroep =
  (method: Send['method'], rest: string, payload?: object, stays = false): Make =>
  async (t) => {
    const { id } = await withNumber(t);
    const url = verhaal(id, `/anonimisering/groepen/telefoon:1/${rest}`);
    if (stays) {
      await must(t, 'collega', { method: 'PUT', url: verhaal(id, '/lezing') });
      const laten = { besluit: 'laten-staan', reden: 'openbaar-nummer' };
      const besluit = verhaal(id, '/anonimisering/groepen/telefoon:1/besluit');
      await must(t, 'collega', { method: 'PUT', url: besluit, payload: laten });
    }
    return { method, url, ...(payload ? { payload } : {}) };
  };

/** The made-up names for somebody in it. */
export const onPersoon: Make = async (t) => {
  const { id } = await createVerhaal(t, { tekst: `${TEKST} Fatma Yilmaz bleef.` });
  await handIn(t, id);
  return { method: 'GET', url: verhaal(id, '/anonimisering/groepen/persoon:1/namen') };
};

/** Splits one of two places off. */
export const toSplit: Make = async (t) => {
  const send = await onGroep('POST', 'splitsing')(t);
  const id = send.url.split('/')[3] as string;
  const { body } = await must(t, 'auteur', { method: 'GET', url: verhaal(id, '/anonimisering') });
  return { ...send, payload: { vondsten: [body.groepen[0].vondsten[0]] } };
};

/** Merges what somebody pointed at into the telephone number. */
export const toMerge: Make = async (t) => {
  const send = await onGroep('POST', 'samenvoeging', { groep: 'persoon:1' })(t);
  const id = send.url.split('/')[3] as string;
  const wijs = { veld: 'tekst', citaat: 'vrijwilliger', soort: 'persoon' };
  await must(t, 'redacteur', { method: 'POST', url: verhaal(id, '/anonimisering/vondsten'), payload: wijs });
  return send;
};

/** Takes away what somebody pointed at. */
export const onHandmatig: Make = async (t) => {
  const { id } = await createVerhaal(t);
  await handIn(t, id);
  const wijs = { veld: 'tekst', citaat: 'vrijwilliger', soort: 'persoon' };
  await must(t, 'redacteur', { method: 'POST', url: verhaal(id, '/anonimisering/vondsten'), payload: wijs });
  const { body } = await must(t, 'auteur', { method: 'GET', url: verhaal(id, '/anonimisering') });
  return { method: 'DELETE', url: verhaal(id, `/anonimisering/vondsten/${body.vondsten[0].id}`) };
};

/** Says that this verhaal is right as it is: with its hash, on it or with the code. */
export const toAgree =
  (byPaper: boolean): Make =>
  async (t) => {
    const { id, code } = await createVerhaal(t);
    await handIn(t, id);
    const { body } = await must(t, 'auteur', { method: 'GET', url: verhaal(id, '/anonimisering/voorvertoning') });
    const { hash } = body;
    if (byPaper) return { method: 'POST', url: '/v1/akkoorden', payload: { code, hash } };
    return { method: 'PUT', url: verhaal(id, '/akkoord'), payload: { hash } };
  };

export const toRead: Make = async (t) => {
  const { code } = await createVerhaal(t);
  return { method: 'POST', url: '/v1/leesversies', payload: { code } };
};

export const toRefuse: Make = async (t) => {
  const { code } = await createVerhaal(t);
  return { method: 'POST', url: '/v1/akkoorden', payload: { code, akkoord: false } };
};

export const onPublished =
  (method: Send['method'], rest: string, payload?: object): Make =>
  async (t) => ({ method, url: verhaal((await publishedVerhaal(t)).id, rest), ...(payload ? { payload } : {}) });

export const onWithdrawn =
  (method: Send['method'], rest: string): Make =>
  async (t) => {
    const { id } = await publishedVerhaal(t);
    await must(t, 'auteur', { method: 'PUT', url: verhaal(id, '/intrekking') });
    return { method, url: verhaal(id, rest) };
  };

export const onVondst: Make = async (t) => {
  const { id } = await withNumber(t);
  const { body } = await must(t, 'auteur', { method: 'GET', url: verhaal(id, '/anonimisering') });
  const url = verhaal(id, `/anonimisering/vondsten/${body.vondsten[0].id}/besluit`);
  return { method: 'PUT', url, payload: { besluit: 'vervangen' } };
};

export const byCode: Make = async (t) => {
  const { code } = await publishedVerhaal(t);
  return { method: 'POST', url: '/v1/intrekkingen', payload: { code } };
};

/** About a sleutelmoment in a concept of `auteur`. */
export const onMoment =
  (method: Send['method'], payload?: object): Make =>
  async (t) => {
    const { id } = await createVerhaal(t);
    const send = { method: 'POST', url: verhaal(id, '/sleutelmomenten'), payload: MOMENT } as const;
    const { body } = await must(t, 'auteur', send);
    const { headers } = await must(t, 'auteur', { method: 'GET', url: verhaal(id) });
    const url = `/v1/sleutelmomenten/${body.id}`;
    return { method, url, headers: withEtag(headers.etag), ...(payload ? { payload } : {}) };
  };

export const onPublishedMoment: Make = async (t) => {
  const { id } = await publishedVerhaal(t);
  const { body } = await must(t, 'bezoeker', { method: 'GET', url: verhaal(id, '/sleutelmomenten') });
  return { method: 'GET', url: `/v1/sleutelmomenten/${body.items[0].id}` };
};

export const onBegrip =
  (method: Send['method'], payload?: object): Make =>
  async (t) => {
    const { body } = await must(t, 'bezoeker', { method: 'GET', url: '/v1/begrippen?kader=thema' });
    const url = `/v1/begrippen/${body.items[0].id}`;
    const { headers } = await must(t, 'bezoeker', { method: 'GET', url });
    return { method, url, headers: method === 'GET' ? {} : withEtag(headers.etag), ...(payload ? { payload } : {}) };
  };

/** About a verzameling of `auteur`, with one item; open to all or not. */
export const onVerzameling =
  (openbaar: boolean, method: Send['method'], rest: string, payload?: object): Make =>
  async (t) => {
    const made = await makeVerzameling(t, openbaar);
    const url = verzameling(made.id, rest.replace('{itemId}', made.itemId));
    return { method, url, headers: withEtag(made.etag), ...(payload ? { payload } : {}) };
  };

async function makeVerzameling(t: TestApp, openbaar: boolean) {
  const { id: verhaalId } = await publishedVerhaal(t);
  const payload = { titel: 'De post durven openen', openbaar, filter: { thema: ['schulden'] } };
  const { body } = await must(t, 'auteur', { method: 'POST', url: '/v1/verzamelingen', payload });
  const item = await must(t, 'auteur', {
    method: 'POST',
    url: verzameling(body.id, '/items'),
    payload: { verhaalId },
  });
  const { headers } = await must(t, 'auteur', { method: 'GET', url: verzameling(body.id) });
  return { id: body.id as string, itemId: item.body.id as string, etag: headers.etag };
}

export const toItem: Make = async (t) => {
  const { id } = await publishedVerhaal(t);
  const send = await onVerzameling(false, 'POST', '/items', { verhaalId: id })(t);
  return { ...send, headers: {} };
};

export const onVerwijzing =
  (method: 'GET' | 'DELETE'): Make =>
  async (t) => {
    const { id } = await makeVerzameling(t, false);
    const { body } = await must(t, 'auteur', { method: 'POST', url: verzameling(id, '/verwijzingen'), payload: {} });
    return { method, url: `/v1/verwijzingen/${body.code}` };
  };

/** Revokes a key of `auteur`. */
export const onSleutel: Make = async (t) => {
  const payload = { naam: 'om in te trekken', rechten: ['sleutels:beheren'] };
  const { body } = await must(t, 'auteur', { method: 'POST', url: '/v1/sleutels', payload });
  return { method: 'DELETE', url: `/v1/sleutels/${body.id}` };
};

let next = 0;
/** A different address each time. */
export const newAccount: Make = async () => ({
  method: 'POST',
  url: '/v1/accounts',
  payload: { naam: 'Sam', email: `sam-${next++}@organisatie.example`, rollen: ['ervaringswerker'] },
});

let terms = 0;
export const newBegrip: Make = async () => ({
  method: 'POST',
  url: '/v1/begrippen',
  payload: { kader: 'wat-hielp', voorkeursterm: `Samen koken ${terms++}` },
});

export const onAccount: Make = async (t) => {
  const { body, headers } = await must(t, 'beheerder', await newAccount(t));
  const url = `/v1/accounts/${body.id}`;
  return { method: 'PATCH', url, headers: withEtag(headers.etag), payload: { naam: 'Sam de Vries' } };
};
