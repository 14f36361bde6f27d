import type { Answer, Caller, TestApp } from '../app.ts';
import { agree, createVerhaal, handIn } from '../verhaal.ts';

/** One verhaal on its way through the gate, and everything people can do to it. */
export class Review {
  readonly t: TestApp;
  readonly id: string;
  readonly code: string;

  constructor(t: TestApp, id: string, code: string) {
    this.t = t;
    this.id = id;
    this.code = code;
  }

  /** A verhaal of `auteur` that `redacteur` and `collega` read. */
  static async start(t: TestApp, contents: object): Promise<Review> {
    const { id, code } = await createVerhaal(t, contents);
    await handIn(t, id);
    const review = new Review(t, id, code);
    await review.put('collega', '/lezing');
    return review;
  }

  send(
    caller: Caller,
    method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH',
    rest: string,
    payload?: object,
    headers = {},
  ) {
    const url = `/v1/verhalen/${this.id}${rest}`;
    return this.t.as(caller, { method, url, headers, ...(payload ? { payload } : {}) });
  }

  put = (caller: Caller, rest: string, payload?: object): Promise<Answer> => this.send(caller, 'PUT', rest, payload);

  async read(caller: Caller = 'redacteur') {
    return (await this.send(caller, 'GET', '/anonimisering')).body;
  }

  /** The name of the group in which this form is. */
  async groep(vorm: string): Promise<string> {
    const { groepen } = await this.read('auteur');
    const found = groepen.find((one: { vormen: string[] }) => one.vormen.some((form) => form.startsWith(vorm)));
    if (!found) throw new Error(`no group with ${vorm}: ${JSON.stringify(groepen)}`);
    return found.id;
  }

  async decide(vorm: string, payload: object, caller: Caller = 'redacteur'): Promise<Answer> {
    return this.put(caller, `/anonimisering/groepen/${await this.groep(vorm)}/besluit`, payload);
  }

  /** Takes every proposal that is still open. */
  async decideAll(caller: Caller = 'redacteur'): Promise<void> {
    for (const { id, open } of (await this.read(caller)).groepen)
      if (open > 0) await this.put(caller, `/anonimisering/groepen/${id}/besluit`, { besluit: 'vervangen' });
  }

  agree = () => agree(this.t, this.id);

  async publish(caller: Caller = 'redacteur'): Promise<Answer> {
    const { headers } = await this.send(caller, 'GET', '');
    return this.send(caller, 'PUT', '/publicatie', undefined, { 'if-match': headers.etag });
  }

  /** What is in the way of publishing now. */
  async beletsels(): Promise<string[]> {
    return (await this.read()).beletsels.map(({ code }: { code: string }) => code);
  }

  async preview(caller: Caller = 'auteur') {
    return (await this.send(caller, 'GET', '/anonimisering/voorvertoning')).body;
  }
}
