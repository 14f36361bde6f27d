import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ensureTransportHeaders, TRANSPORT } from './headers.ts';
import { noSuchAddress, Probleem, type ProbleemSoort, problemBody } from './problem.ts';
import { toValidationProblem } from './validation.ts';

const OVERLOADED = { headers: { 'retry-after': '5' } };

/** PostgreSQL error codes that mean more than a defect of ours. */
const DATABASE: Record<string, () => Probleem> = {
  WK001: () =>
    new Probleem('botsing', 'Dit verhaal kan nog niet worden gepubliceerd: niet alles is nagekeken en beslist.'),
  WK002: () => new Probleem('niet-gevonden', 'Dit verhaal bestaat niet, of is niet voor jou te zien.'),
  '22008': () => new Probleem('ongeldige-invoer', 'Deze datum kunnen we niet bewaren.'),
  '22021': () => new Probleem('ongeldige-invoer', 'Dit bevat tekens die we niet kunnen bewaren.'),
  '22P05': () => new Probleem('ongeldige-invoer', 'Dit bevat tekens die we niet kunnen bewaren.'),
  '40001': () => new Probleem('botsing', 'Iemand anders wijzigde dit op hetzelfde moment. Probeer het opnieuw.'),
  '40P01': () => new Probleem('botsing', 'Iemand anders wijzigde dit op hetzelfde moment. Probeer het opnieuw.'),
  '57P01': () => new Probleem('tijdelijk-niet', 'De gegevens zijn even niet bereikbaar.', OVERLOADED),
  '53300': () => new Probleem('tijdelijk-niet', 'Het is even te druk.', OVERLOADED),
  ECONNREFUSED: () => new Probleem('tijdelijk-niet', 'De gegevens zijn even niet bereikbaar.', OVERLOADED),
  ECONNRESET: () => new Probleem('tijdelijk-niet', 'De gegevens zijn even niet bereikbaar.', OVERLOADED),
};

const FRAMEWORK: Record<number, () => Probleem> = {
  400: () => new Probleem('ongeldige-invoer', 'We konden je verzoek niet lezen. Is het geldige JSON?'),
  404: noSuchAddress,
  413: () => new Probleem('te-groot', 'Je stuurt te veel ineens.'),
  414: () => new Probleem('ongeldige-invoer', 'Dit adres is te lang.'),
  415: () => new Probleem('soort-niet-bekend', 'Stuur JSON, met het Content-Type dat bij deze bewerking hoort.'),
  503: () => new Probleem('tijdelijk-niet', 'Het is even te druk.', OVERLOADED),
};

/** Anything thrown, as a problem for the caller. What we do not recognise is a defect: 500, and only the log knows. */
export function toProblem(error: FastifyError, request: FastifyRequest): Probleem {
  if (error instanceof Probleem) return error;
  const invalid = toValidationProblem(error, request);
  if (invalid) return invalid;
  const known = DATABASE[error.code] ?? FRAMEWORK[error.statusCode ?? 500];
  if (known) return known();
  return new Probleem('interne-fout', 'Er ging iets mis bij ons. Het is opgeschreven; probeer het later nog eens.');
}

export function sendProblem(base: string, request: FastifyRequest, reply: FastifyReply, problem: Probleem) {
  ensureTransportHeaders(reply);
  return reply
    .code(problem.statusCode)
    .headers(problem.headers)
    .header('cache-control', 'no-store')
    .header('content-language', 'nl')
    .type('application/problem+json')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problemBody(base, request.id, problem));
}

const UNREADABLE: Record<string, ProbleemSoort> = {
  HPE_HEADER_OVERFLOW: 'kop-te-groot',
  ERR_HTTP_REQUEST_TIMEOUT: 'te-traag',
};

/** Answers what Node could not read as HTTP; there is no request yet, only a socket. */
export const answerUnreadable =
  (base: string) =>
  (error: ConnectionError, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const soort = UNREADABLE[error.code] ?? 'ongeldige-invoer';
    const problem = new Probleem(soort, 'We konden je verzoek niet lezen.');
    const body = JSON.stringify(problemBody(base, crypto.randomUUID(), problem));
    const headers = {
      ...TRANSPORT,
      'cache-control': 'no-store',
      'content-language': 'nl',
      'content-type': 'application/problem+json',
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    const first = `HTTP/1.1 ${problem.statusCode} ${STATUS_CODES[problem.statusCode]}`;
    socket.end(`${[first, ...lines].join('\r\n')}\r\n\r\n${body}`);
  };
/** What the database says of an error may quote what somebody wrote: that stays out of the log. */
const stackOf = ({ code, message, stack = '' }: FastifyError) =>
  /^[0-9A-Z]{5}$/.test(code ?? '') ? stack.replace(message, '…') : stack;

export function registerErrors(app: FastifyInstance, base: string): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = toProblem(error, request);
    if (problem.statusCode >= 500)
      request.log.error({ err: { name: error.name, code: error.code, stack: stackOf(error) } }, 'request failed');
    return sendProblem(base, request, reply, problem);
  });
  app.setNotFoundHandler((request, reply) => sendProblem(base, request, reply, noSuchAddress()));
}
