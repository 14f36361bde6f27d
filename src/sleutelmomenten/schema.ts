import { z } from 'zod';
import { BegripRef } from '../begrippen/schema.ts';
import { begripNaam, listInQuery, text } from '../http/fields.ts';
import { PagingQuery } from '../http/paging.ts';

const EXAMPLE_REF = {
  id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  kader: 'sleutelmoment',
  notatie: 'hulp-toelaten',
  term: 'Hulp toelaten',
};

const EXAMPLE_MOMENT = {
  id: '3f1c2b1e-8a56-4a5b-9d2e-6f1d3c0b7a10',
  soort: EXAMPLE_REF,
  fase: { ...EXAMPLE_REF, kader: 'fase', notatie: 'keren', term: 'Keren' },
  citaat: 'Toen liet ik haar binnen.',
  begin: 812,
  eind: 837,
  voor: 'Ze bleef gewoon staan wachten. ',
  na: ' We hebben thee gedronken.',
  volgordeVerhaal: 2,
  volgordeTijd: 3,
  leefgebieden: [],
  hielp: [],
  hinderde: [],
  wie: [],
  gevoelens: [],
  systeemstappen: [],
  herijken: false,
};

/** What must stand with the words of a verhaal, here and wherever else they are shown. */
export const mededeling = z
  .string()
  .nullable()
  .describe('Zet dit bij de tekst, overal waar je die laat zien. Leeg als er niets bij hoort te staan.');

export const SleutelmomentResponse = z
  .object({
    id: z.uuid(),
    soort: BegripRef,
    fase: BegripRef.nullable(),
    citaat: z.string(),
    begin: z.int().describe('Plaats in de tekst, geteld in Unicode-codepunten.'),
    eind: z.int().describe('Einde in de tekst, niet inbegrepen.'),
    voor: z.string().describe('De 32 tekens ervoor.'),
    na: z.string().describe('De 32 tekens erna.'),
    volgordeVerhaal: z.int().describe('Het hoeveelste moment in de vertelling.'),
    volgordeTijd: z.int().nullable().describe('Het hoeveelste moment in het leven, als dat bekend is.'),
    leefgebieden: z.array(BegripRef),
    hielp: z.array(BegripRef),
    hinderde: z.array(BegripRef),
    wie: z.array(BegripRef),
    gevoelens: z.array(BegripRef),
    systeemstappen: z.array(BegripRef),
    herijken: z.boolean().describe('De tekst is veranderd en dit moment staat niet meer op zijn plaats.'),
  })
  .meta({
    id: 'Sleutelmoment',
    examples: [EXAMPLE_MOMENT],
  });
export type SleutelmomentResponse = z.output<typeof SleutelmomentResponse>;

export const SleutelmomentMetVerhaal = SleutelmomentResponse.extend({ verhaalId: z.uuid(), mededeling }).meta({
  id: 'SleutelmomentMetVerhaal',
  examples: [{ ...EXAMPLE_MOMENT, verhaalId: '0d6f8c1e-6d0a-4a54-9a35-0e6f6f6f2c11', mededeling: null }],
});

export const SleutelmomentList = z
  .object({ items: z.array(SleutelmomentResponse) })
  .meta({ id: 'SleutelmomentenVanVerhaal' });
export const SleutelmomentPage = z.object({ items: z.array(SleutelmomentMetVerhaal) }).meta({ id: 'Sleutelmomenten' });

const names = z.array(begripNaam).max(20);

/** What a sleutelmoment says and where it stands. Names of begrippen are ids, notations or terms. */
const shape = {
  soort: begripNaam,
  citaat: text(2000, 1),
  begin: z.int().min(0).max(1_000_000).optional().describe('Mag weg als het citaat maar een keer voorkomt.'),
  eind: z.int().min(1).max(1_000_000).optional(),
  fase: begripNaam.nullish(),
  leefgebieden: names,
  hielp: names,
  hinderde: names,
  wie: names,
  gevoelens: names,
  systeemstappen: names,
  volgordeTijd: z.int().min(1).max(1000).nullish(),
};

const EXAMPLE = {
  soort: 'hulp-toelaten',
  citaat: 'Toen liet ik haar binnen.',
  fase: 'keren',
  hielp: ['iemand-op-de-stoep'],
  wie: ['vrijwilliger'],
  volgordeTijd: 3,
};

export const CreateSleutelmomentBody = z
  .strictObject({
    ...shape,
    leefgebieden: names.default([]),
    hielp: names.default([]),
    hinderde: names.default([]),
    wie: names.default([]),
    gevoelens: names.default([]),
    systeemstappen: names.default([]),
  })
  .meta({ id: 'SleutelmomentNieuw', examples: [EXAMPLE] });
export type CreateSleutelmomentBody = z.output<typeof CreateSleutelmomentBody>;

export const ChangeSleutelmomentBody = z
  .strictObject(shape)
  .partial()
  .meta({ id: 'SleutelmomentWijziging', examples: [{ hielp: ['iemand-op-de-stoep'] }] });
export type ChangeSleutelmomentBody = z.output<typeof ChangeSleutelmomentBody>;

export const ListSleutelmomentenQuery = z.strictObject({
  ...PagingQuery,
  soort: listInQuery(begripNaam),
  fase: listInQuery(begripNaam),
  leefgebied: listInQuery(begripNaam),
  hielp: listInQuery(begripNaam),
  hinderde: listInQuery(begripNaam),
  wie: listInQuery(begripNaam),
  gevoel: listInQuery(begripNaam),
  systeemstap: listInQuery(begripNaam),
  thema: listInQuery(begripNaam).describe("Alleen uit verhalen met een van deze thema's."),
  na: listInQuery(begripNaam).describe('Alleen momenten waarna later in hetzelfde verhaal dit moment komt.'),
  voor: listInQuery(begripNaam).describe('Alleen momenten waarvoor eerder in hetzelfde verhaal dit moment kwam.'),
});
export type ListSleutelmomentenQuery = z.output<typeof ListSleutelmomentenQuery>;
