import { z } from 'zod';
import { BegripRef } from '../begrippen/schema.ts';
import { FACETTEN, VerhaalFilter } from '../filter/schema.ts';
import { text } from '../http/fields.ts';
import { PagingQuery } from '../http/paging.ts';
import { SleutelmomentResponse } from '../sleutelmomenten/schema.ts';
import { Facetten, VerhaalSamenvatting } from '../verhalen/schema.ts';

export const ZoekBody = z
  .strictObject({
    tekst: text(500)
      .default('')
      .describe('Je vraag, in je eigen woorden. Tussen aanhalingstekens: precies deze woorden.'),
    filter: VerhaalFilter.default({}),
    facetten: z
      .array(z.enum(FACETTEN))
      .max(FACETTEN.length)
      .default([])
      .describe('Tel hoeveel verhalen er per begrip zijn.'),
    sortering: z.enum(['relevantie', 'nieuwste', 'oudste']).default('relevantie'),
    ...PagingQuery,
  })
  .meta({ id: 'Zoekvraag', examples: [{ tekst: 'ik durf mijn post niet meer open te maken', facetten: ['thema'] }] });
export type ZoekBody = z.output<typeof ZoekBody>;

/** The Link header gives an address with a cursor: send the same body there. */
export const ZoekQuery = z.strictObject({ cursor: PagingQuery.cursor });

export const Fragment = z.array(z.object({ tekst: z.string(), gemarkeerd: z.boolean() })).meta({
  id: 'Fragment',
  examples: [
    [
      { tekst: 'Ik deed de ', gemarkeerd: false },
      { tekst: 'post', gemarkeerd: true },
    ],
  ],
});
export type Fragment = z.output<typeof Fragment>;

export const ZoekItem = VerhaalSamenvatting.extend({
  treffer: z.object({
    fragmenten: z.array(Fragment).describe('Stukjes van de tekst met je woorden erin.'),
    sleutelmomenten: z.array(SleutelmomentResponse).describe('De sleutelmomenten die bij je vraag passen.'),
  }),
}).meta({
  id: 'ZoekTreffer',
  examples: [
    {
      id: '0d6f8c1e-6d0a-4a54-9a35-0e6f6f6f2c11',
      versie: 2,
      titel: 'De la vol post',
      samenvatting: 'Hoe iemand zijn post niet meer opende, tot er een vrijwilliger bleef staan.',
      taal: 'nl',
      periode: '2015-2019',
      regio: 'Oost-Nederland',
      vertellersrol: null,
      themas: [],
      leefgebieden: [],
      zwareInhoud: [],
      fictief: true,
      mededeling: null,
      woorden: 412,
      gepubliceerdOp: '2026-05-03T10:15:00.000Z',
      treffer: {
        fragmenten: [
          [
            { tekst: 'Ik deed de ', gemarkeerd: false },
            { tekst: 'post', gemarkeerd: true },
          ],
        ],
        sleutelmomenten: [],
      },
    },
  ],
});
export type ZoekItem = z.output<typeof ZoekItem>;

export const ZoekPage = z
  .object({
    items: z.array(ZoekItem),
    totaal: z.int(),
    totaalIsOndergrens: z.boolean().describe('Er zijn meer verhalen dan we tellen.'),
    begrepen: z.array(BegripRef).describe('De begrippen die we in je vraag lazen.'),
    facetten: Facetten.optional(),
  })
  .meta({ id: 'Zoekresultaat' });
