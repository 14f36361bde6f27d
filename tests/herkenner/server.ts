import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Vraag {
  versie: number;
  taal: string;
  velden: { veld: string; tekst: string }[];
}
type Answer = (vraag: Vraag, response: ServerResponse, request: IncomingMessage) => void;

/** A recogniser of somebody else: a real HTTP server that answers as it is told, and remembers what it was asked. */
export class TestHerkenner {
  readonly asked: Vraag[] = [];
  readonly headers: IncomingMessage['headers'][] = [];
  answer: Answer = () => {};
  url = '';
  readonly #server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const vraag = JSON.parse(body);
      this.asked.push(vraag);
      this.headers.push(request.headers);
      this.answer(vraag, response, request);
    });
  });

  static async start(): Promise<TestHerkenner> {
    const herkenner = new TestHerkenner();
    await new Promise<void>((resolve) => herkenner.#server.listen(0, '127.0.0.1', resolve));
    herkenner.url = `http://127.0.0.1:${(herkenner.#server.address() as AddressInfo).port}/vind`;
    return herkenner;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  /** Answers with exactly this, of whatever kind. */
  says(body: string, status = 200): void {
    this.answer = (_, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  }

  /** Points at every place of these words. */
  finds(
    words: Record<string, { soort: string; klasse?: string }>,
    eenheid: 'codepunten' | 'utf-16' = 'codepunten',
  ): void {
    this.answer = ({ velden }, response) => {
      const vondsten = velden.flatMap(({ veld, tekst }) =>
        Object.entries(words).flatMap(([vorm, what]) =>
          [...tekst.matchAll(new RegExp(vorm, 'g'))].map(({ index }) => {
            const length = (text: string) => (eenheid === 'utf-16' ? text.length : [...text].length);
            const begin = length(tekst.slice(0, index));
            return { veld, begin, eind: begin + length(vorm), vorm, ...what };
          }),
        ),
      );
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ eenheid, vondsten }));
    };
  }
}
