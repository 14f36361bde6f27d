import type { Config } from '../config.ts';
import { readAntwoord } from './antwoord.ts';
import type { Herkenner, HerkennerFout } from './port.ts';

const MAX_BYTES = 1024 * 1024;

/** The second recogniser that the configuration names; null when it names none. */
export function createHerkenner(config: Config): Herkenner | null {
  const { HERKENNER_URL: url, HERKENNER_TOKEN: token, HERKENNER_TIMEOUT_MS: limit } = config;
  if (url === undefined) return null;
  return {
    async find(velden, taal) {
      const signal = AbortSignal.timeout(limit);
      try {
        const said = velden.filter(({ tekst }) => tekst !== '');
        const response = await fetch(url, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            'accept-encoding': 'identity',
            ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          },
          body: JSON.stringify({ versie: 1, taal, velden: said }),
          // The text goes where the configuration says, and nowhere that somebody there points to.
          redirect: 'error',
          signal,
        });
        if (response.status !== 200) {
          await response.body?.cancel();
          return 'fout-antwoord';
        }
        const body = await readBounded(response);
        return body === null ? 'te-groot' : readAntwoord(body, said);
      } catch {
        // The error may hold what was sent or received: only its kind goes on.
        return signal.aborted ? 'te-traag' : ('onbereikbaar' satisfies HerkennerFout);
      }
    },
  };
}

/** The body as text; null when there is more of it than anybody needs. */
async function readBounded(response: Response): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
