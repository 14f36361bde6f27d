/** What an actor may do: `noun:verb`. Roles carry these; a key carries some of its owner's. */
export const RECHTEN = [
  'verhalen:lezen',
  'verhalen:verwijzen',
  'verhalen:indienen',
  'verhalen:beoordelen',
  'verhalen:intrekken',
  'verzamelingen:beheren',
  'begrippen:beheren',
  'onderzoek:lezen',
  'sleutels:beheren',
  'accounts:beheren',
] as const;
export type Recht = (typeof RECHTEN)[number];

export const ROLLEN = ['ervaringswerker', 'redacteur', 'onderzoeker', 'beheerder'] as const;
export type Rol = (typeof ROLLEN)[number];

const WERKER: readonly Recht[] = [
  'verhalen:lezen',
  'verhalen:verwijzen',
  'verhalen:indienen',
  'verzamelingen:beheren',
  'sleutels:beheren',
];

export const RECHTEN_VAN_ROL: Record<Rol, readonly Recht[]> = {
  ervaringswerker: WERKER,
  redacteur: [...WERKER, 'verhalen:beoordelen', 'begrippen:beheren'],
  onderzoeker: ['verhalen:lezen', 'onderzoek:lezen', 'sleutels:beheren'],
  beheerder: ['verhalen:lezen', 'verhalen:intrekken', 'sleutels:beheren', 'accounts:beheren'],
};

/** `openbaar`: everyone. `aangemeld`: anyone with an account or key. Otherwise the right that is needed. */
export type Toegang = 'openbaar' | 'aangemeld' | Recht;

/** Who may call which operation. An operation that is not here does not start: the default is no. */
export const policy: Record<string, Toegang> = {
  listVerhalen: 'openbaar',
  searchVerhalen: 'openbaar',
  createVerhaal: 'verhalen:indienen',
  getVerhaal: 'openbaar',
  changeVerhaal: 'verhalen:indienen',
  deleteVerhaal: 'verhalen:indienen',
  listVersies: 'openbaar',
  getVersie: 'openbaar',
  submitVerhaal: 'verhalen:indienen',
  recallVerhaal: 'verhalen:indienen',
  publishVerhaal: 'verhalen:beoordelen',
  unpublishVerhaal: 'verhalen:beoordelen',
  returnVerhaal: 'verhalen:beoordelen',
  listBeoordelingen: 'verhalen:indienen',
  getAnonimisering: 'verhalen:indienen',
  decideVondst: 'verhalen:beoordelen',
  getToestemming: 'verhalen:indienen',
  changeToestemming: 'verhalen:indienen',
  withdrawVerhaal: 'aangemeld',
  withdrawByCode: 'openbaar',
  listSleutelmomentenOfVerhaal: 'openbaar',
  createSleutelmoment: 'verhalen:indienen',
  listSleutelmomenten: 'openbaar',
  getSleutelmoment: 'openbaar',
  changeSleutelmoment: 'verhalen:indienen',
  deleteSleutelmoment: 'verhalen:indienen',
  listBegrippenkaders: 'openbaar',
  listBegrippen: 'openbaar',
  getBegrip: 'openbaar',
  createBegrip: 'verhalen:indienen',
  changeBegrip: 'begrippen:beheren',
  listVerzamelingen: 'openbaar',
  createVerzameling: 'verzamelingen:beheren',
  getVerzameling: 'openbaar',
  changeVerzameling: 'verzamelingen:beheren',
  deleteVerzameling: 'verzamelingen:beheren',
  listVerhalenOfVerzameling: 'openbaar',
  listItems: 'openbaar',
  createItem: 'verzamelingen:beheren',
  changeItem: 'verzamelingen:beheren',
  deleteItem: 'verzamelingen:beheren',
  listVerwijzingen: 'verzamelingen:beheren',
  createVerwijzing: 'verzamelingen:beheren',
  endVerwijzing: 'verzamelingen:beheren',
  getVerwijzing: 'openbaar',
  listDeltas: 'openbaar',
  getActor: 'openbaar',
  listSleutels: 'sleutels:beheren',
  createSleutel: 'sleutels:beheren',
  revokeSleutel: 'sleutels:beheren',
  listAccounts: 'accounts:beheren',
  createAccount: 'accounts:beheren',
  changeAccount: 'accounts:beheren',
};
