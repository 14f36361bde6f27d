import type { Oordeel } from './dekking.ts';
import { groupMerken } from './entiteiten.ts';
import type { Verhaal } from './merken.ts';
import { share, Telling } from './telling.ts';

const FIXED = new Set(['telefoon', 'email', 'iban', 'bsn', 'postcode', 'kenteken']);

/** Everything that is counted in marked stories. */
export function countOordelen(oordelen: readonly Oordeel[]): Telling {
  const telling = new Telling();
  for (const oordeel of oordelen) {
    countVerhaal(telling, oordeel);
    countMerken(telling, oordeel);
    countPrecisie(telling, oordeel);
  }
  return telling;
}

function countVerhaal(telling: Telling, { verhaal: { merken }, gedekt }: Oordeel): void {
  const groups = groupMerken(merken);
  const isMasked = (group: readonly number[]) => group.every((i) => gedekt[i]);
  if (groups.length > 0) telling.add('lekkende verhalen', !groups.every(isMasked));
  for (const group of groups) {
    telling.add('direct in elke vermelding', isMasked(group));
    if (merken[group[0] as number]?.categorie === 'persoon') telling.add('persoon in elke vermelding', isMasked(group));
  }
}

function countMerken(telling: Telling, { verhaal, vondsten, gedekt }: Oordeel): void {
  for (const [i, { begin, eind, klasse, categorie, oorsprong, tekst }] of verhaal.merken.entries()) {
    const hit = gedekt[i] as boolean;
    telling.add(klasse, hit);
    telling.add(`${klasse} ${categorie}`, hit);
    telling.add(`soort ${verhaal.tekstsoort} ${klasse}`, hit);
    if (klasse === 'direct' && FIXED.has(categorie)) telling.add('nummers met een vaste vorm', hit);
    if (categorie === 'persoon') {
      telling.add(`oorsprong ${oorsprong}`, hit);
      if (tekst === tekst.toLowerCase()) telling.add('persoon klein geschreven', hit);
    }
    if (hit)
      telling.add(
        'grenzen precies',
        vondsten.some((one) => one.begin === begin && one.eind === eind),
      );
  }
}

function countPrecisie(telling: Telling, { vondsten, raak }: Oordeel): void {
  for (const [i, { soort }] of vondsten.entries()) {
    telling.add('precisie', raak[i] as boolean);
    telling.add(`precisie ${soort}`, raak[i] as boolean);
  }
}

/** Below this many names a share says nothing about an origin. */
export const ENOUGH = 20;

/** How much recall of names differs by origin: between the best and the worst, and between Dutch ones and all others. */
export function gapsOf(telling: Telling): { grootste?: number; nl?: number } {
  const origins = [...telling].filter(([naam]) => naam.startsWith('oorsprong '));
  const shares = origins.filter(([, [, alle]]) => alle >= ENOUGH).map(([, paar]) => share(paar));
  const others = origins.filter(([naam]) => naam !== 'oorsprong nl').map(([, paar]) => paar);
  const sum = (side: 0 | 1) => others.reduce((total, paar) => total + paar[side], 0);
  const nl = telling.get('oorsprong nl');
  return {
    ...(shares.length > 1 && { grootste: Math.max(...shares) - Math.min(...shares) }),
    ...(sum(1) > 0 && nl[1] > 0 && { nl: share(nl) - share([sum(0), sum(1)]) }),
  };
}

export const countWords = (tekst: string) => tekst.match(/\S+/g)?.length ?? 0;

export type Gevonden = Pick<Oordeel, 'verhaal' | 'vondsten'>;

/** How many decisions the findings ask for: one a group in each story; and those without which nothing is published. */
export function countBesluiten(gevonden: readonly Gevonden[]): { woorden: number; alle: number; nodig: number } {
  const total = { woorden: 0, alle: 0, nodig: 0 };
  for (const { verhaal, vondsten } of gevonden) {
    total.woorden += countWords(verhaal.tekst);
    total.alle += new Set(vondsten.map(({ groep }) => groep)).size;
    total.nodig += new Set(vondsten.filter(({ klasse }) => klasse !== 'indirect').map(({ groep }) => groep)).size;
  }
  return total;
}

/** The same for the marks: one for each person, number and indirect form of a story. */
export function countGemerkt(verhalen: readonly Verhaal[]): { alle: number; nodig: number } {
  const total = { alle: 0, nodig: 0 };
  for (const { merken } of verhalen) {
    const direct = groupMerken(merken).length;
    const indirect = merken.filter(({ klasse }) => klasse === 'indirect');
    const forms = new Set(indirect.map(({ categorie, tekst }) => `${categorie} ${tekst.toLowerCase()}`));
    total.alle += direct + forms.size;
    total.nodig += direct;
  }
  return total;
}
