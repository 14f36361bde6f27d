/** The 11-test of a burgerservicenummer; eight digits have lost their leading zero. */
export function isBsn(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const padded = digits.padStart(9, '0');
  let sum = -Number(padded[8]);
  for (let i = 0; i < 8; i++) sum += (9 - i) * Number(padded[i]);
  return sum % 11 === 0;
}

/** Mod 97 of an IBAN without separators, capitals or not. */
export function isIban(compact: string): boolean {
  if (!/^[a-z]{2}\d{2}[a-z\d]{10,30}$/i.test(compact)) return false;
  let remainder = 0;
  for (const char of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
