import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveKandidaten } from '../../src/anonimiseren/resolve.ts';
import type { Kandidaat } from '../../src/anonimiseren/types.ts';

const candidate = (start: number, end: number, more: Partial<Kandidaat> = {}): Kandidaat => ({
  start,
  end,
  soort: 'nummer',
  klasse: 'twijfel',
  uitleg: '',
  ...more,
});
const spans = (text: string, candidates: Kandidaat[]) =>
  resolveKandidaten(text, candidates).map(({ start, end, soort }) => [start, end, soort]);

describe('overlap', () => {
  it('goes to the surer kind, and the rest of the loser stays', () => {
    expect(spans('abcdefghij', [candidate(0, 10), candidate(3, 6, { klasse: 'direct', soort: 'bsn' })])).toEqual([
      [0, 3, 'nummer'],
      [3, 6, 'bsn'],
      [6, 10, 'nummer'],
    ]);
  });
  it('drops punctuation that is left over', () => {
    expect(spans('12-34, ', [candidate(0, 7), candidate(0, 2, { klasse: 'direct', soort: 'bsn' })])).toEqual([
      [0, 2, 'bsn'],
      [3, 5, 'nummer'],
    ]);
    expect(spans('(12) ', [candidate(0, 5), candidate(1, 3, { soort: 'iban' })])).toEqual([[1, 3, 'iban']]);
  });
  it('leaves no letter or digit of a candidate without an owner', () => {
    const some = fc.record({
      start: fc.nat(30),
      length: fc.integer({ min: 1, max: 12 }),
      soort: fc.constantFrom('bsn', 'iban', 'nummer', 'email'),
      klasse: fc.constantFrom('direct', 'twijfel', 'indirect'),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), fc.stringMatching(/^[a1 .-]{50}$/), (input, text) => {
        const candidates = input.map(({ start, length, ...more }) =>
          candidate(start, start + length, more as Partial<Kandidaat>),
        );
        const pieces = resolveKandidaten(text, candidates);
        for (const [i, piece] of pieces.entries()) expect(piece.start).toBeGreaterThanOrEqual(pieces[i - 1]?.end ?? 0);
        for (const { start, end } of candidates) {
          for (let i = start; i < end; i++)
            if (/[a1]/.test(text[i] as string)) expect(pieces.some((p) => p.start <= i && i < p.end)).toBe(true);
        }
      }),
    );
  });
});
