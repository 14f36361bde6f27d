const DAY = 86_400_000;
const VALID_DAYS = 330;

/** Where to report a weakness (RFC 9116). */
export const securityTxt = (base: string, contact: string, now: Date) =>
  [
    `Contact: ${contact}`,
    `Expires: ${new Date(now.getTime() + VALID_DAYS * DAY).toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${base}/.well-known/security.txt`,
    '',
  ].join('\n');

/** Verhalen are for people, and verwijzingen for one person: no machine needs to keep them. */
export const robotsTxt = [
  'User-agent: *',
  'Disallow: /v/',
  'Disallow: /verhalen/',
  'Disallow: /verzamelingen/',
  '',
].join('\n');
