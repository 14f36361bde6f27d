import { expect, test } from 'vitest';
import { kluisFor } from '../../src/toegang/kluis.ts';

const ONE = '0d6f8c1e-6d0a-4a54-9a35-0e6f6f6f2c11';
const OTHER = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const OLD = 'oud-oud-oud-oud-oud-oud-oud-oud-oud';
const NEW = 'nieuw-nieuw-nieuw-nieuw-nieuw-nieuw';

test('what was sealed comes back, for that verhaal alone, and never shows its words', () => {
  const kluis = kluisFor([NEW]);
  const sealed = kluis.seal(ONE, { tekst: 'Saskia 😀' });
  expect(sealed.toString('latin1')).not.toContain('Saskia');
  expect(kluis.open(ONE, sealed)).toEqual({ tekst: 'Saskia 😀' });
  expect(() => kluis.open(OTHER, sealed)).toThrow();
  expect(kluis.seal(ONE, { tekst: 'Saskia 😀' }).equals(sealed)).toBe(false);
});

test('a byte that was changed is noticed', () => {
  const kluis = kluisFor([NEW]);
  const sealed = kluis.seal(ONE, 'tekst');
  for (const at of [5, 20, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] as number) ^ 1;
    expect(() => kluis.open(ONE, changed)).toThrow();
  }
});

test('a new key still opens what the old one sealed, as long as the old one is named', () => {
  const sealed = kluisFor([OLD]).seal(ONE, 'tekst');
  expect(kluisFor([NEW, OLD]).open(ONE, sealed)).toBe('tekst');
  expect(kluisFor([NEW]).open(ONE, sealed)).toBeNull();
});

test('a stamp is the same for the same form in the same verhaal, under the same key, and nowhere else', () => {
  const stamp = kluisFor([NEW]).stamp(ONE, 'Saskia');
  expect(kluisFor([NEW]).stamp(ONE, 'saskia')).toBe(stamp);
  expect(kluisFor([NEW]).stamp(OTHER, 'Saskia')).not.toBe(stamp);
  expect(kluisFor([OLD]).stamp(ONE, 'Saskia')).not.toBe(stamp);
  expect(stamp).toMatch(/^[0-9a-f]{8}:[0-9a-f]{32}$/);
  // It says under which key: after a change of keys old stamps are not taken for other words.
  const keyOf = (text: string) => text.split(':')[0];
  expect(keyOf(kluisFor([NEW]).stamp(OTHER, 'Cem'))).toBe(keyOf(stamp));
  expect(keyOf(kluisFor([OLD]).stamp(ONE, 'Saskia'))).not.toBe(keyOf(stamp));
  expect(kluisFor([OLD, NEW]).stamp(ONE, 'Saskia')).toBe(kluisFor([OLD]).stamp(ONE, 'Saskia'));
});
