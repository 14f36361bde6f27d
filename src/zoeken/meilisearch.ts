import type { Machine } from './port.ts';

export function createMeilisearch(_url: string, _key: string | undefined): Machine {
  throw new Error('not yet');
}
