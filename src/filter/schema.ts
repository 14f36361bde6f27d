import { z } from 'zod';
import { begripNaam, listInQuery, moment } from '../http/fields.ts';

export const REGIOS = [
  'Noord-Nederland',
  'Oost-Nederland',
  'Zuid-Nederland',
  'West-Nederland',
  'Nederland',
  'Caribisch Nederland',
  'Buitenland',
] as const;

const FilterKeys = {
  thema: listInQuery(begripNaam),
  leefgebied: listInQuery(begripNaam),
  vertellersrol: listInQuery(begripNaam),
  zwareInhoud: listInQuery(begripNaam),
  sleutelmoment: listInQuery(begripNaam),
  fase: listInQuery(begripNaam),
  hielp: listInQuery(begripNaam),
  hinderde: listInQuery(begripNaam),
  wie: listInQuery(begripNaam),
  gevoel: listInQuery(begripNaam),
  systeemstap: listInQuery(begripNaam),
};
export const BEGRIP_FILTERS = Object.keys(FilterKeys) as (keyof typeof FilterKeys)[];
export type BegripFilter = keyof typeof FilterKeys;

/** The one filter on verhalen. Values of one key are OR, keys are AND, `niet` excludes; a begrip includes its narrower ones. */
export const filterShape = {
  ...FilterKeys,
  taal: listInQuery(z.string().regex(/^[a-z]{2,3}$/)),
  regio: listInQuery(z.enum(REGIOS)),
  periodeVanaf: z.coerce.number().int().min(1900).max(2100).optional(),
  periodeTot: z.coerce.number().int().min(1900).max(2100).optional(),
  gepubliceerdVanaf: moment.optional(),
  gepubliceerdTot: moment.optional(),
};
export const FACETTEN = [...BEGRIP_FILTERS, 'taal', 'regio'] as const;
export type Facet = (typeof FACETTEN)[number];

export const VerhaalFilter = z
  .strictObject({
    ...filterShape,
    niet: z.strictObject(FilterKeys).optional().describe('Sluit verhalen met deze begrippen uit.'),
  })
  .meta({ id: 'VerhaalFilter', examples: [{ thema: ['schulden'], niet: { zwareInhoud: ['geweld-of-misbruik'] } }] });
export type VerhaalFilter = z.output<typeof VerhaalFilter>;

export const nietInQuery = listInQuery(
  z
    .string()
    .max(200)
    .regex(new RegExp(`^(${BEGRIP_FILTERS.join('|')}):.+`)),
).describe('Uitsluiten: filter:begrip, zoals zwareInhoud:geweld-of-misbruik.');
