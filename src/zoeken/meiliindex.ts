import { createHash } from 'node:crypto';
import type { Settings } from 'meilisearch';
import type { ResolvedFilter } from '../filter/queries.ts';
import type { BegripFilter } from '../filter/schema.ts';
import type { Doel } from '../toestemmingen/rules.ts';
import type { BegripPlaats, ZoekDocument } from './document.ts';
import { isIndexed, splitWords } from './woorden.ts';

/** Fields with stems, where the words of a question are looked up; the others keep the text as typed, for phrases. */
export const STEM_FIELDS = ['titelStammen', 'samenvattingStammen', 'tekstStammen', 'eenvoudigStammen'];
export const TEXT_FIELDS = ['titel', 'samenvatting', 'tekst', 'eenvoudigeTekst'];

const PLAATS: Record<BegripFilter, BegripPlaats> = {
  thema: 'thema',
  leefgebied: 'leefgebied',
  vertellersrol: 'tellerrol',
  zwareInhoud: 'zware-inhoud',
  sleutelmoment: 'soort',
  fase: 'fase',
  hielp: 'hielp',
  hinderde: 'hinderde',
  wie: 'wie',
  gevoel: 'gevoel',
  systeemstap: 'systeemstap',
};
const KEYS = Object.keys(PLAATS) as BegripFilter[];
const KERN: readonly BegripPlaats[] = ['thema', 'soort', 'zware-inhoud', 'systeemstap'];

/** All settings of the index. Only ids are ever shown: what people read comes from the database. */
export const SETTINGS: Settings = {
  searchableAttributes: [...STEM_FIELDS, ...TEXT_FIELDS],
  displayedAttributes: ['id'],
  filterableAttributes: [
    'kern',
    'rand',
    'doelen',
    'taal',
    'regio',
    'periodeVan',
    'periodeTot',
    'gepubliceerdOp',
    ...KEYS,
  ],
  sortableAttributes: [],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'exactness'],
  // No list here: the question is stripped before it is sent, and a phrase needs its small words.
  stopWords: [],
  // Words of a question are spelled right before they are sent; only the text as typed is searched with errors.
  typoTolerance: { disableOnAttributes: STEM_FIELDS, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
  prefixSearch: 'disabled',
  facetSearch: false,
  pagination: { maxTotalHits: 1000 },
  searchCutoffMs: 600,
};

const FORMAT = 1;
export const SETTINGS_HASH = createHash('sha256')
  .update(JSON.stringify([FORMAT, SETTINGS]))
  .digest('hex')
  .slice(0, 10);

const stems = (text: string) =>
  splitWords(text)
    .filter(({ vorm }) => isIndexed(vorm))
    .map(({ stam }) => stam)
    .join(' ');

export function toMeiliDocument(document: ZoekDocument) {
  const { id, titel, samenvatting, tekst, eenvoudigeTekst, begrippen, doelen, taal, regio, periodeVan, periodeTot } =
    document;
  const at = (...plaatsen: BegripPlaats[]) => begrippen.filter((b) => plaatsen.includes(b.plaats)).map((b) => b.id);
  const kern = new Set(at(...KERN));
  return {
    id,
    titel,
    samenvatting,
    tekst,
    eenvoudigeTekst,
    titelStammen: stems(titel),
    samenvattingStammen: stems(samenvatting),
    tekstStammen: stems(tekst),
    eenvoudigStammen: stems(eenvoudigeTekst),
    kern: [...kern],
    rand: [...new Set(begrippen.map((b) => b.id).filter((one) => !kern.has(one)))],
    doelen,
    taal,
    regio,
    periodeVan,
    periodeTot,
    gepubliceerdOp: document.gepubliceerdOp.getTime(),
    ...Object.fromEntries(KEYS.map((key) => [key, [...new Set(at(PLAATS[key]))]])),
  };
}

const quote = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;
const oneOf = (key: string, values: readonly string[]) => `${key} IN [${values.map(quote).join(', ')}]`;

/** The one filter in Meilisearch's words. The database applies it again to what comes back. */
export function toMeiliFilter(filter: ResolvedFilter, doelen: readonly Doel[], zonder?: string): string[] {
  const out = [oneOf('doelen', doelen)];
  for (const { key, ids, niet } of filter.groups) {
    if (niet) out.push(`NOT ${oneOf(key, ids)}`);
    else if (key !== zonder) out.push(oneOf(key, ids));
  }
  if (filter.taal && zonder !== 'taal') out.push(oneOf('taal', filter.taal));
  if (filter.regio && zonder !== 'regio') out.push(oneOf('regio', filter.regio));
  if (filter.periodeVanaf !== undefined) out.push(`periodeTot >= ${filter.periodeVanaf}`);
  if (filter.periodeTot !== undefined) out.push(`periodeVan <= ${filter.periodeTot}`);
  if (filter.gepubliceerdVanaf) out.push(`gepubliceerdOp >= ${Date.parse(filter.gepubliceerdVanaf)}`);
  if (filter.gepubliceerdTot) out.push(`gepubliceerdOp < ${Date.parse(filter.gepubliceerdTot)}`);
  return out;
}
