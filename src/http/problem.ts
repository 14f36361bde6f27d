export interface InvalidParam {
  name: string;
  reason: string;
  code: string;
  pointer?: string;
}

/** The kinds of problem, each with its status and title. The key is the last part of the problem's `type`. */
export const PROBLEMEN = {
  'ongeldige-invoer': [400, 'Er klopt iets niet in je verzoek'],
  'niet-aangemeld': [401, 'Je bent niet aangemeld'],
  'geen-recht': [403, 'Je mag dit niet'],
  'niet-gevonden': [404, 'Niet gevonden'],
  'methode-niet-toegestaan': [405, 'Dit kan hier niet'],
  'niet-te-leveren': [406, 'Deze vorm kunnen we niet geven'],
  'te-traag': [408, 'Je verzoek duurde te lang'],
  botsing: [409, 'Dit kan nu niet'],
  ingetrokken: [410, 'Dit is er niet meer'],
  'intussen-gewijzigd': [412, 'Iemand anders was je voor'],
  'te-groot': [413, 'Je verzoek is te groot'],
  'soort-niet-bekend': [415, 'Deze vorm kunnen we niet lezen'],
  'sleutel-al-gebruikt': [422, 'Deze Idempotency-Key is al gebruikt'],
  'voorwaarde-nodig': [428, 'Zeg welke versie je wijzigt'],
  'te-veel-verzoeken': [429, 'Je vraagt te veel ineens'],
  'kop-te-groot': [431, 'Er staat te veel boven je verzoek'],
  'interne-fout': [500, 'Er ging iets mis bij ons'],
  'tijdelijk-niet': [503, 'We zijn even niet bereikbaar'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProbleemSoort = keyof typeof PROBLEMEN;

/** A problem for the caller (RFC 9457). `detail` is plain Dutch and never repeats what was submitted. */
export class Probleem extends Error {
  readonly soort: ProbleemSoort;
  readonly detail: string;
  readonly invalidParams: InvalidParam[] | undefined;
  readonly headers: Record<string, string>;

  constructor(
    soort: ProbleemSoort,
    detail: string,
    options: { invalidParams?: InvalidParam[]; headers?: Record<string, string> } = {},
  ) {
    super(detail);
    this.soort = soort;
    this.detail = detail;
    this.invalidParams = options.invalidParams;
    this.headers = options.headers ?? {};
  }

  get statusCode(): number {
    return PROBLEMEN[this.soort][0];
  }
}

/** 404 for what is not there or not theirs to know: the two must look the same. */
export const notFound = (what: string) =>
  new Probleem('niet-gevonden', `${what} bestaat niet, of is niet voor jou te zien.`);

export const noSuchAddress = () => new Probleem('niet-gevonden', 'Dit adres bestaat niet.');

/** 400 about one field. `pointer` is a JSON pointer (RFC 6901) into the body. */
export const invalidField = (name: string, reason: string, code: string, pointer?: string) =>
  new Probleem('ongeldige-invoer', reason, {
    invalidParams: [{ name, reason, code, ...(pointer === undefined ? {} : { pointer }) }],
  });

export const problemUri = (base: string, soort: ProbleemSoort) => `${base}/problemen/${soort}`;

/** The problem+json body. `id` is the request's. */
export function problemBody(base: string, id: string, problem: Probleem) {
  const [status, title] = PROBLEMEN[problem.soort];
  return {
    type: problemUri(base, problem.soort),
    title,
    status,
    detail: problem.detail,
    instance: `urn:uuid:${id}`,
    ...(problem.invalidParams ? { invalidParams: problem.invalidParams } : {}),
  };
}
