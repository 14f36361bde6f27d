import { expect, test } from 'vitest';
import { moveTo } from '../../src/verzamelingen/rules.ts';
import { endOf, readCode, requireLive } from '../../src/verzamelingen/verwijzingen/rules.ts';

test('an item moves to the place its mover counts, past items they cannot see', () => {
  const order = ['a', 'x', 'b', 'c'];
  const seen = ['a', 'b', 'c'];
  expect(moveTo(order, seen, 'c', 1)).toEqual(['c', 'a', 'x', 'b']);
  expect(moveTo(order, seen, 'a', 2)).toEqual(['x', 'b', 'a', 'c']);
  expect(moveTo(order, seen, 'a', 3)).toEqual(['x', 'b', 'c', 'a']);
  expect(moveTo(order, seen, 'a', 900)).toEqual(['x', 'b', 'c', 'a']);
  expect(moveTo(order, seen, 'b', 2)).toEqual(['a', 'x', 'b', 'c']);
  expect(moveTo(order, seen, 'new', 2)).toEqual(['a', 'x', 'new', 'b', 'c']);
});

test('a code survives being typed over from paper', () => {
  expect(readCode('K7QF-9X2M T4')).toBe('k7qf9x2mt4');
  expect(readCode('OIL0u')).toBe('0110v');
});

const now = new Date('2026-05-01T12:00:00Z');

test('a verwijzing lasts 90 days, and at most a year', () => {
  expect(endOf(undefined, now).toISOString()).toBe('2026-07-30T12:00:00.000Z');
  expect(endOf('2027-05-01T12:00:00Z', now).toISOString()).toBe('2027-05-01T12:00:00.000Z');
  expect(() => endOf('2027-06-01T12:00:00Z', now)).toThrow('binnen een jaar');
  expect(() => endOf('2026-05-01T12:00:00Z', now)).toThrow('voorbij');
});

test('unknown is 404; ended or run out is 410', () => {
  const live = { verloopt_op: new Date('2026-06-01T00:00:00Z'), beeindigd_op: null };
  expect(requireLive(live, now)).toBe(live);
  const status = (row: typeof live | undefined | { verloopt_op: Date; beeindigd_op: Date }) => {
    try {
      requireLive(row, now);
    } catch (error) {
      return (error as { statusCode: number }).statusCode;
    }
  };
  expect(status(undefined)).toBe(404);
  expect(status({ ...live, verloopt_op: now })).toBe(410);
  expect(status({ ...live, beeindigd_op: now })).toBe(410);
});
