import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBsn, isIban } from '../../src/anonimiseren/checksums.ts';
import { foundIn } from './helpers.ts';

/** The control digit by the other reading of the rule: the weighted sum of eight, modulo eleven. */
const controlDigit = (eight: string) => [...eight].reduce((sum, digit, i) => sum + (9 - i) * Number(digit), 0) % 11;
const eightDigits = fc.stringMatching(/^[1-9]\d{7}$/);
const validBsn = eightDigits.filter((eight) => controlDigit(eight) < 10).map((eight) => eight + controlDigit(eight));

function makeIban(bank: string, account: string): string {
  const expanded = [...`${bank}${account}NL00`].map((char) => Number.parseInt(char, 36)).join('');
  return `NL${String(98n - (BigInt(expanded) % 97n)).padStart(2, '0')}${bank}${account}`;
}
const validIban = fc
  .tuple(fc.stringMatching(/^[A-Z]{4}$/), fc.stringMatching(/^\d{10}$/))
  .map(([bank, account]) => makeIban(bank, account));

describe('burgerservicenummer', () => {
  it.each(['123456782', '111222333', '010000008', '10000008'])('%s passes', (digits) =>
    expect(isBsn(digits)).toBe(true),
  );
  it.each(['123456789', '000000000', '00000000', '1234567', '1234567820', ''])('%s does not', (digits) =>
    expect(isBsn(digits)).toBe(false),
  );

  it('agrees with the other reading of the rule', () => {
    fc.assert(
      fc.property(
        eightDigits,
        fc.integer({ min: 0, max: 9 }),
        (eight, last) => isBsn(`${eight}${last}`) === (controlDigit(eight) === last),
      ),
    );
  });
  it('fails after one wrong digit', () => {
    fc.assert(
      fc.property(validBsn, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (bsn, at, shift) => {
        const wrong = bsn.slice(0, at) + ((Number(bsn[at]) + shift) % 10) + bsn.slice(at + 1);
        expect(isBsn(wrong)).toBe(false);
        // A wrong number is still found.
        expect(foundIn(`Er stond ${wrong} op.`).map(([, form]) => form)).toEqual([wrong]);
      }),
    );
  });
  it('is found when it looks like a round amount, which an amount is not', () => {
    for (const form of ['286.743.000', '495.052.000']) expect(foundIn(`Er stond ${form} op.`)).toEqual([['bsn', form]]);
    expect(foundIn('Mijn bsn is 286.742.000.')).toEqual([['bsn', '286.742.000']]);
    expect(foundIn('Het kostte 286.743.000 euro, en daarna nog 250.000 voor 1.250.000 mensen.')).toEqual([]);
  });
  it('is found with any separator', () => {
    fc.assert(
      fc.property(validBsn, fc.constantFrom('', ' ', '.', '-'), (bsn, gap) => {
        const form = [bsn.slice(0, 3), bsn.slice(3, 6), bsn.slice(6)].join(gap);
        expect(foundIn(`Er stond ${form} op.`)).toEqual([['bsn', form]]);
      }),
    );
  });
});

describe('iban', () => {
  it.each(['NL91ABNA0417164300', 'nl91abna0417164300', 'BE68539007547034', 'GB29NWBK60161331926819'])(
    '%s passes',
    (iban) => expect(isIban(iban)).toBe(true),
  );
  it.each(['NL92ABNA0417164300', 'NL91', '', 'NL91 ABNA 0417 1643 00'])('%s does not', (iban) =>
    expect(isIban(iban)).toBe(false),
  );

  it('is found valid or with one wrong digit, whatever its dress', () => {
    fc.assert(
      fc.property(
        validIban,
        fc.integer({ min: 8, max: 17 }),
        fc.constantFrom('', ' ', '.', '-'),
        fc.boolean(),
        (iban, at, gap, lower) => {
          expect(isIban(iban)).toBe(true);
          const wrong = iban.slice(0, at) + ((Number(iban[at]) + 1) % 10) + iban.slice(at + 1);
          expect(isIban(wrong)).toBe(false);
          for (const compact of [iban, wrong]) {
            const grouped = (compact.match(/.{1,4}/g) as string[]).join(gap);
            const form = lower ? grouped.toLowerCase() : grouped;
            expect(foundIn(`Stuur het naar ${form} alsjeblieft.`)).toEqual([['iban', form]]);
          }
        },
      ),
    );
  });
});
