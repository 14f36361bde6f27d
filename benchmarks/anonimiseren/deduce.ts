import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Vondst } from './dekking.ts';
import type { Start } from './tempo.ts';

export interface Antwoord {
  vondsten: Vondst[];
  ms: number;
}

export interface Deduce {
  versie: string;
  start: Start;
  /** One for each text, in order. */
  antwoorden: Antwoord[];
}

const SCRIPT = new URL('deduce.py', import.meta.url).pathname;

/** Lets the peer read the same texts, in a process of its own. Its first start on a machine takes minutes. */
export async function askDeduce(python: string, teksten: readonly string[]): Promise<Deduce> {
  const child = spawn(python, [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // A process that stops early says so by its exit code.
  child.stdin.on('error', () => {});
  child.stdin.end(teksten.map((tekst, id) => `${JSON.stringify({ id, tekst })}\n`).join(''));
  let loaded: Omit<Deduce, 'antwoorden'> | undefined;
  const antwoorden: Antwoord[] = [];
  const read = async () => {
    for await (const line of createInterface({ input: child.stdout })) {
      const row = JSON.parse(line);
      if (!loaded) loaded = row;
      else antwoorden[row.id] = { vondsten: row.vondsten.map(toVondst), ms: row.ms };
    }
  };
  const [code] = await Promise.all([ended, read()]);
  if (code !== 0 || !loaded || Object.keys(antwoorden).length !== teksten.length)
    throw new Error(`deduce stopped with ${code} after ${antwoorden.length} of ${teksten.length} texts`);
  return { ...loaded, antwoorden };
}

const toVondst = ({ start, eind, soort }: { start: number; eind: number; soort: string }): Vondst => ({
  begin: start,
  eind,
  soort,
});
