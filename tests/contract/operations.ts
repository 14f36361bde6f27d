import type { Answer, Caller, TestApp } from '../app.ts';
import { MOMENT, VERHAAL } from '../verhaal.ts';
import {
  byCode,
  newAccount,
  newBegrip,
  onAccount,
  onAgreed,
  onBegrip,
  onConcept,
  onGroep,
  onHandmatig,
  onMoment,
  onPersoon,
  onPublished,
  onPublishedMoment,
  onSealed,
  onSleutel,
  onSubmitted,
  onUnread,
  onVerwijzing,
  onVerzameling,
  onVondst,
  onWithdrawn,
  plain,
  type Send,
  toAgree,
  toItem,
  toMerge,
  toRead,
  toRefuse,
  toSplit,
} from './prepare.ts';

/** The order of the statuses below. `auteur` owns what the request is about; `ervaringswerker` is a colleague. */
export const CALLERS = [
  'bezoeker',
  'ervaringswerker',
  'auteur',
  'redacteur',
  'onderzoeker',
  'beheerder',
] as const satisfies Caller[];

export interface Row {
  /** About what, where an operation has more than one row. */
  on?: string;
  make: (t: TestApp) => Promise<Send>;
  gets: readonly [number, number, number, number, number, number];
}

const all = (status: number) => [status, status, status, status, status, status] as const;
const OWNER = [401, 404, 200, 404, 403, 403] as const;
const OWNER_GONE = [401, 404, 204, 404, 403, 403] as const;
const OWNER_MADE = [401, 404, 201, 404, 403, 403] as const;
const OWNER_READS = [404, 404, 200, 404, 404, 404] as const;
const INSIDERS_READ = [404, 404, 200, 200, 404, 404] as const;
const INSIDERS = [401, 404, 200, 200, 403, 403] as const;
const WORKERS_MAKE = [401, 201, 201, 201, 403, 403] as const;
/** While it lies with the redactie its author waits, and its reader decides. */
const DECIDES = [401, 404, 409, 200, 403, 403] as const;
const UNREAD = [401, 404, 200, 403, 403, 403] as const;
const all403 = [401, 403, 403, 403, 403, 403] as const;
const REDACTIE = [401, 403, 403, 200, 403, 403] as const;
const BEHEER = [401, 403, 403, 403, 403, 200] as const;
const BEHEER_MADE = [401, 403, 403, 403, 403, 201] as const;

const SLEUTEL = { naam: 'een sleutel', rechten: ['sleutels:beheren'] };
const TOESTEMMING = { doelen: ['verwijzen', 'openbaar'] };
const WIJS = { veld: 'tekst', citaat: 'vrijwilliger', soort: 'persoon' };
const REDENEN = { redenen: 'Het sleutelmoment mist nog.' };

/** Who gets what from every operation. The tests of access and of conduct both walk this table. */
export const OPERATIONS: Record<string, readonly [Row, ...Row[]]> = {
  listVerhalen: [
    { make: plain('GET', '/verhalen'), gets: all(200) },
    { on: 'mijn', make: plain('GET', '/verhalen?mijn=true'), gets: [403, 200, 200, 200, 403, 403] },
    { on: 'ingediend', make: plain('GET', '/verhalen?status=ingediend'), gets: [403, 403, 403, 200, 403, 403] },
    { on: 'concept', make: plain('GET', '/verhalen?status=concept'), gets: all(403) },
  ],
  searchVerhalen: [{ make: plain('POST', '/verhalen/_zoek', { tekst: 'de post' }), gets: all(200) }],
  createVerhaal: [{ make: plain('POST', '/verhalen', VERHAAL), gets: WORKERS_MAKE }],
  getVerhaal: [
    { on: 'gepubliceerd', make: onPublished('GET', ''), gets: all(200) },
    { on: 'concept', make: onConcept('GET', ''), gets: OWNER_READS },
    { on: 'ingediend', make: onSubmitted('GET', ''), gets: INSIDERS_READ },
    { on: 'ongelezen', make: onUnread('GET', ''), gets: [404, 404, 200, 403, 404, 404] },
    { on: 'ingetrokken', make: onWithdrawn('GET', ''), gets: all(410) },
  ],
  changeVerhaal: [
    { make: onConcept('PATCH', '', { titel: 'Anders' }), gets: OWNER },
    { on: 'ingediend', make: onSubmitted('PATCH', '', { titel: 'Anders' }), gets: [401, 404, 409, 404, 403, 403] },
  ],
  deleteVerhaal: [{ make: onConcept('DELETE', ''), gets: OWNER_GONE }],
  listVersies: [
    { on: 'gepubliceerd', make: onPublished('GET', '/versies'), gets: all(200) },
    { on: 'concept', make: onConcept('GET', '/versies'), gets: OWNER_READS },
    { on: 'ingediend', make: onSubmitted('GET', '/versies'), gets: INSIDERS_READ },
  ],
  getVersie: [
    { on: 'gepubliceerd', make: onPublished('GET', '/versies/1'), gets: all(200) },
    { on: 'concept', make: onConcept('GET', '/versies/1'), gets: OWNER_READS },
    { on: 'ingediend', make: onSubmitted('GET', '/versies/1'), gets: INSIDERS_READ },
  ],
  submitVerhaal: [{ make: onConcept('PUT', '/indiening'), gets: OWNER }],
  recallVerhaal: [{ make: onSubmitted('DELETE', '/indiening'), gets: OWNER }],
  publishVerhaal: [
    { make: onAgreed('PUT', '/publicatie'), gets: REDACTIE },
    { on: 'zonder akkoord', make: onSubmitted('PUT', '/publicatie'), gets: [401, 403, 403, 409, 403, 403] },
    { on: 'door wie niet leest', make: onUnread('PUT', '/publicatie'), gets: all403 },
    { on: 'concept', make: onConcept('PUT', '/publicatie'), gets: [401, 403, 403, 404, 403, 403] },
  ],
  unpublishVerhaal: [{ make: onPublished('DELETE', '/publicatie'), gets: REDACTIE }],
  returnVerhaal: [{ make: onSubmitted('PUT', '/terugsturing', REDENEN), gets: REDACTIE }],
  listBeoordelingen: [
    { on: 'ingediend', make: onSubmitted('GET', '/beoordelingen'), gets: INSIDERS },
    { on: 'ongelezen', make: onUnread('GET', '/beoordelingen'), gets: UNREAD },
    { on: 'concept', make: onConcept('GET', '/beoordelingen'), gets: OWNER },
  ],
  getAnonimisering: [
    { on: 'ingediend', make: onSubmitted('GET', '/anonimisering'), gets: INSIDERS },
    { on: 'ongelezen', make: onUnread('GET', '/anonimisering'), gets: UNREAD },
    { on: 'concept', make: onConcept('GET', '/anonimisering'), gets: OWNER },
  ],
  startLezing: [
    { make: onUnread('PUT', '/lezing'), gets: REDACTIE },
    { on: 'concept', make: onConcept('PUT', '/lezing'), gets: [401, 403, 403, 404, 403, 403] },
  ],
  stopLezing: [{ make: onSubmitted('DELETE', '/lezing'), gets: REDACTIE }],
  previewAnonimisering: [
    { on: 'ingediend', make: onSubmitted('GET', '/anonimisering/voorvertoning'), gets: INSIDERS },
    { on: 'concept', make: onConcept('GET', '/anonimisering/voorvertoning'), gets: OWNER },
  ],
  listHandelingen: [
    { on: 'ingediend', make: onSubmitted('GET', '/anonimisering/geschiedenis'), gets: INSIDERS },
    { on: 'gepubliceerd', make: onPublished('GET', '/anonimisering/geschiedenis'), gets: INSIDERS },
    { on: 'ongelezen', make: onUnread('GET', '/anonimisering/geschiedenis'), gets: UNREAD },
  ],
  rescanVerhaal: [{ make: onConcept('PUT', '/anonimisering/herscan'), gets: OWNER }],
  askHerkenner: [
    { make: onSubmitted('PUT', '/anonimisering/herkenning'), gets: DECIDES },
    { on: 'concept', make: onConcept('PUT', '/anonimisering/herkenning'), gets: OWNER },
  ],
  acceptMeter: [{ make: onSubmitted('PUT', '/anonimisering/meter', { reden: 'lang-geleden' }), gets: REDACTIE }],
  revokeMeter: [{ make: onSubmitted('DELETE', '/anonimisering/meter'), gets: REDACTIE }],
  createVondst: [
    {
      on: 'ingediend',
      make: onSubmitted('POST', '/anonimisering/vondsten', WIJS),
      gets: [401, 404, 409, 201, 403, 403],
    },
    { on: 'concept', make: onConcept('POST', '/anonimisering/vondsten', WIJS), gets: OWNER_MADE },
  ],
  deleteVondst: [{ make: onHandmatig, gets: DECIDES }],
  decideVondst: [{ make: onVondst, gets: DECIDES }],
  decideGroep: [{ make: onGroep('PUT', 'besluit', { besluit: 'weglaten' }), gets: DECIDES }],
  reopenGroep: [{ make: onGroep('DELETE', 'besluit'), gets: DECIDES }],
  listNamen: [{ make: onPersoon, gets: INSIDERS }],
  confirmGroep: [{ make: onGroep('PUT', 'tweede-lezing', undefined, true), gets: REDACTIE }],
  splitGroep: [{ make: toSplit, gets: DECIDES }],
  mergeGroepen: [{ make: toMerge, gets: DECIDES }],
  recordAkkoord: [{ make: toAgree(false), gets: OWNER }],
  revokeAkkoord: [{ make: onAgreed('DELETE', '/akkoord'), gets: OWNER }],
  readByCode: [{ make: toRead, gets: all(200) }],
  agreeByCode: [
    { make: toAgree(true), gets: all(200) },
    { on: 'nee', make: toRefuse, gets: all(200) },
  ],
  getOrigineel: [{ make: onSealed('GET', '/origineel'), gets: INSIDERS }],
  getToestemming: [{ make: onConcept('GET', '/toestemming'), gets: OWNER }],
  changeToestemming: [{ make: onConcept('PUT', '/toestemming', TOESTEMMING), gets: OWNER }],
  withdrawVerhaal: [{ make: onPublished('PUT', '/intrekking'), gets: [401, 404, 204, 404, 404, 204] }],
  withdrawByCode: [
    { make: byCode, gets: all(200) },
    { on: 'onbekende code', make: plain('POST', '/intrekkingen', { code: 'AAAA-AAAA-AAAA-AAAA' }), gets: all(404) },
  ],
  listSleutelmomentenOfVerhaal: [
    { on: 'gepubliceerd', make: onPublished('GET', '/sleutelmomenten'), gets: all(200) },
    { on: 'concept', make: onConcept('GET', '/sleutelmomenten'), gets: OWNER_READS },
    { on: 'ingediend', make: onSubmitted('GET', '/sleutelmomenten'), gets: INSIDERS_READ },
  ],
  createSleutelmoment: [{ make: onConcept('POST', '/sleutelmomenten', MOMENT), gets: OWNER_MADE }],
  listSleutelmomenten: [{ make: plain('GET', '/sleutelmomenten'), gets: all(200) }],
  getSleutelmoment: [
    { on: 'gepubliceerd', make: onPublishedMoment, gets: all(200) },
    { on: 'concept', make: onMoment('GET'), gets: OWNER_READS },
  ],
  changeSleutelmoment: [{ make: onMoment('PATCH', { volgordeTijd: 2 }), gets: OWNER }],
  deleteSleutelmoment: [{ make: onMoment('DELETE'), gets: OWNER_GONE }],
  listBegrippenkaders: [{ make: plain('GET', '/begrippenkaders'), gets: all(200) }],
  listBegrippen: [{ make: plain('GET', '/begrippen?kader=thema'), gets: all(200) }],
  getBegrip: [{ make: onBegrip('GET'), gets: all(200) }],
  createBegrip: [{ make: newBegrip, gets: WORKERS_MAKE }],
  changeBegrip: [{ make: onBegrip('PATCH', { bron: 'Eigen formulering' }), gets: REDACTIE }],
  listVerzamelingen: [
    { make: plain('GET', '/verzamelingen'), gets: all(200) },
    { on: 'mijn', make: plain('GET', '/verzamelingen?mijn=true'), gets: [403, 200, 200, 200, 403, 403] },
  ],
  createVerzameling: [{ make: plain('POST', '/verzamelingen', { titel: 'De post' }), gets: WORKERS_MAKE }],
  getVerzameling: [
    { on: 'openbaar', make: onVerzameling(true, 'GET', ''), gets: all(200) },
    { on: 'gesloten', make: onVerzameling(false, 'GET', ''), gets: OWNER_READS },
  ],
  changeVerzameling: [
    { on: 'openbaar', make: onVerzameling(true, 'PATCH', '', { titel: 'Post' }), gets: OWNER },
    { on: 'gesloten', make: onVerzameling(false, 'PATCH', '', { titel: 'Post' }), gets: OWNER },
  ],
  deleteVerzameling: [{ on: 'openbaar', make: onVerzameling(true, 'DELETE', ''), gets: OWNER_GONE }],
  listVerhalenOfVerzameling: [
    { on: 'openbaar', make: onVerzameling(true, 'GET', '/verhalen'), gets: all(200) },
    { on: 'gesloten', make: onVerzameling(false, 'GET', '/verhalen'), gets: OWNER_READS },
  ],
  listItems: [
    { on: 'openbaar', make: onVerzameling(true, 'GET', '/items'), gets: all(200) },
    { on: 'gesloten', make: onVerzameling(false, 'GET', '/items'), gets: OWNER_READS },
  ],
  createItem: [{ make: toItem, gets: OWNER_MADE }],
  changeItem: [
    { on: 'openbaar', make: onVerzameling(true, 'PATCH', '/items/{itemId}', { woord: 'Lees dit' }), gets: OWNER },
  ],
  deleteItem: [{ on: 'openbaar', make: onVerzameling(true, 'DELETE', '/items/{itemId}'), gets: OWNER_GONE }],
  listVerwijzingen: [{ on: 'openbaar', make: onVerzameling(true, 'GET', '/verwijzingen'), gets: OWNER }],
  createVerwijzing: [{ on: 'openbaar', make: onVerzameling(true, 'POST', '/verwijzingen', {}), gets: OWNER_MADE }],
  endVerwijzing: [{ make: onVerwijzing('DELETE'), gets: OWNER_GONE }],
  getVerwijzing: [{ make: onVerwijzing('GET'), gets: all(200) }],
  listDeltas: [{ make: plain('GET', '/verhalen/_deltas'), gets: all(200) }],
  getActor: [{ make: plain('GET', '/ik'), gets: all(200) }],
  listSleutels: [{ make: plain('GET', '/sleutels'), gets: [401, 200, 200, 200, 200, 200] }],
  createSleutel: [{ make: plain('POST', '/sleutels', SLEUTEL), gets: [401, 201, 201, 201, 201, 201] }],
  revokeSleutel: [{ make: onSleutel, gets: [401, 404, 204, 404, 404, 404] }],
  listAccounts: [{ make: plain('GET', '/accounts'), gets: BEHEER }],
  createAccount: [{ make: newAccount, gets: BEHEER_MADE }],
  changeAccount: [{ make: onAccount, gets: BEHEER }],
};

/** What the first row prepares, and the first caller who may send it. */
export async function prepare(t: TestApp, id: string): Promise<{ send: Send; caller: Caller }> {
  const [row] = OPERATIONS[id] ?? [];
  const caller = CALLERS[row?.gets.findIndex((status) => status < 300) ?? -1];
  if (!row || !caller) throw new Error(`${id} has no row, or nobody may`);
  return { send: await row.make(t), caller };
}

/** Sends that. */
export async function perform(t: TestApp, id: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { send, caller } = await prepare(t, id);
  return t.as(caller, { ...send, headers: { ...send.headers, ...headers } });
}
