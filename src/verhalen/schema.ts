import { z } from 'zod';
import { BegripRef } from '../begrippen/schema.ts';
import { FACETTEN, filterShape, nietInQuery, REGIOS } from '../filter/schema.ts';
import { begripNaam, listInQuery, text } from '../http/fields.ts';
import { PagingQuery } from '../http/paging.ts';
import { mededeling, SleutelmomentResponse } from '../sleutelmomenten/schema.ts';
import { DOELEN } from '../toestemmingen/rules.ts';
import { ToestemmingBody } from '../toestemmingen/schema.ts';

export const STATUSSEN = ['concept', 'ingediend', 'gepubliceerd', 'teruggestuurd', 'ingetrokken'] as const;

const EXAMPLE = {
  id: '0d6f8c1e-6d0a-4a54-9a35-0e6f6f6f2c11',
  versie: 2,
  titel: 'De la vol post',
  samenvatting: 'Hoe iemand zijn post niet meer opende, tot er een vrijwilliger bleef staan.',
  taal: 'nl',
  periode: '2015-2019',
  regio: 'Oost-Nederland' as const,
  vertellersrol: {
    id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
    kader: 'tellerrol' as const,
    notatie: 'zelf',
    term: 'Zelf meegemaakt',
  },
  themas: [
    { id: '7c9e6679-7425-40de-944b-e07fc1f90ae8', kader: 'thema' as const, notatie: 'schulden', term: 'Schulden' },
  ],
  leefgebieden: [],
  zwareInhoud: [],
  fictief: true,
  mededeling: null,
  woorden: 412,
  gepubliceerdOp: '2026-05-03T10:15:00.000Z',
};

const Kern = z.object({
  id: z.uuid(),
  versie: z.int().describe('Nummer van de tekstversie.'),
  titel: z.string(),
  samenvatting: z.string(),
  taal: z.string(),
  periode: z.string().nullable().describe('Jaren, grof: 2015-2019.'),
  regio: z.enum(REGIOS).nullable(),
  vertellersrol: BegripRef.nullable(),
  themas: z.array(BegripRef),
  leefgebieden: z.array(BegripRef),
  zwareInhoud: z.array(BegripRef),
  fictief: z.boolean().describe('Dit verhaal is verzonnen, als voorbeeld.'),
  mededeling,
  woorden: z.int(),
  gepubliceerdOp: z.iso.datetime().nullable(),
});

export const VerhaalSamenvatting = Kern.meta({ id: 'VerhaalSamenvatting', examples: [EXAMPLE] });
export type VerhaalSamenvatting = z.output<typeof VerhaalSamenvatting>;

export const VerhaalResponse = Kern.extend({
  status: z.enum(STATUSSEN),
  tekst: z.string(),
  eenvoudigeTekst: z.string().describe('Hetzelfde verhaal in heel gewone taal; leeg als die er niet is.'),
  sleutelmomenten: z.array(SleutelmomentResponse),
  toestemming: z.array(z.enum(DOELEN)).optional().describe('Alleen voor wie het verhaal indiende of beoordeelt.'),
}).meta({
  id: 'Verhaal',
  examples: [
    {
      ...EXAMPLE,
      status: 'gepubliceerd',
      tekst: 'Ik deed de post in een la. …',
      eenvoudigeTekst: '',
      sleutelmomenten: [],
    },
  ],
});
export type VerhaalResponse = z.output<typeof VerhaalResponse>;

export const VerhaalAangemaakt = VerhaalResponse.extend({
  intrekkingscode: z.string().describe('Voor de verteller, op papier. We tonen hem één keer en bewaren hem niet.'),
}).meta({
  id: 'VerhaalAangemaakt',
  examples: [
    {
      ...EXAMPLE,
      status: 'concept',
      tekst: 'Ik deed de post in een la. …',
      eenvoudigeTekst: '',
      sleutelmomenten: [],
      intrekkingscode: 'K7QF-9X2M-T4RD-8WZC',
    },
  ],
});

const names = z.array(begripNaam).max(20);
const jaren = z.string().regex(/^(19|20)\d\d-(19|20)\d\d$/, { error: 'Schrijf de periode als jaren: 2015-2019.' });

const inhoudShape = {
  titel: text(200, 1),
  tekst: text(100_000, 1),
  samenvatting: text(1000),
  eenvoudigeTekst: text(20_000),
  taal: z.string().regex(/^[a-z]{2,3}$/, { error: 'Gebruik een taalcode, zoals nl.' }),
  themas: names,
  leefgebieden: names,
  zwareInhoud: names,
  vertellersrol: begripNaam.nullish(),
  periode: jaren
    .refine((p) => p.slice(0, 4) <= p.slice(5), { error: 'Het eerste jaar komt na het laatste.' })
    .nullish(),
  regio: z.enum(REGIOS).nullish(),
};
// Defaults belong to making only: in a merge patch they would overwrite what stands.
const Inhoud = z.strictObject({
  ...inhoudShape,
  samenvatting: inhoudShape.samenvatting.default(''),
  eenvoudigeTekst: inhoudShape.eenvoudigeTekst.default(''),
  taal: inhoudShape.taal.default('nl'),
  themas: names.default([]),
  leefgebieden: names.default([]),
  zwareInhoud: names.default([]),
});

export const CreateVerhaalBody = Inhoud.extend({ toestemming: ToestemmingBody }).meta({
  id: 'VerhaalNieuw',
  examples: [
    {
      titel: 'De la vol post',
      tekst: 'Ik deed de post in een la. Toen liet ik haar binnen.',
      themas: ['schulden'],
      vertellersrol: 'zelf',
      periode: '2015-2019',
      regio: 'Oost-Nederland',
      toestemming: { doelen: ['verwijzen', 'openbaar', 'tellen'], datum: '2026-05-01' },
    },
  ],
});
export type CreateVerhaalBody = z.output<typeof CreateVerhaalBody>;

export const ChangeVerhaalBody = z
  .strictObject(inhoudShape)
  .partial()
  .meta({ id: 'VerhaalWijziging', examples: [{ titel: 'De la vol enveloppen' }] });
export type ChangeVerhaalBody = z.output<typeof ChangeVerhaalBody>;
export type VerhaalInhoud = z.output<typeof Inhoud>;

export const ListVerhalenQuery = z.strictObject({
  ...PagingQuery,
  ...filterShape,
  niet: nietInQuery,
  mijn: z.enum(['true', 'false']).optional().describe('Alleen wat jij zelf indiende, in elke status.'),
  status: listInQuery(z.enum(STATUSSEN)).describe('Met mijn=true, of voor een redacteur: ingediend.'),
  sortering: z.enum(['nieuwste', 'oudste']).default('nieuwste'),
  facetten: listInQuery(z.enum(FACETTEN)).describe('Tel hoeveel verhalen er per begrip zijn.'),
});
export type ListVerhalenQuery = z.output<typeof ListVerhalenQuery>;

export const FacetTelling = z
  .object({
    waarde: z.string().describe('Notatie van het begrip, of de waarde zelf.'),
    term: z.string(),
    aantal: z.int(),
  })
  .meta({ id: 'FacetTelling', examples: [{ waarde: 'schulden', term: 'Schulden', aantal: 14 }] });

export const Facetten = z
  .record(z.string(), z.array(FacetTelling))
  .meta({ id: 'Facetten', examples: [{ thema: [{ waarde: 'schulden', term: 'Schulden', aantal: 14 }] }] });

export const VerhaalPage = z
  .object({ items: z.array(VerhaalSamenvatting), facetten: Facetten.optional() })
  .meta({ id: 'Verhalen' });

export const VersieResponse = z
  .object({
    nummer: z.int(),
    titel: z.string(),
    tekst: z.string(),
    samenvatting: z.string(),
    eenvoudigeTekst: z.string(),
    taal: z.string(),
    mededeling,
    hash: z.string().describe('SHA-256 van de inhoud.'),
    gepubliceerd: z.boolean(),
    aangemaaktOp: z.iso.datetime(),
  })
  .meta({
    id: 'Versie',
    examples: [
      {
        nummer: 1,
        titel: 'De la vol post',
        tekst: 'Ik deed de post in een la.',
        samenvatting: '',
        eenvoudigeTekst: '',
        taal: 'nl',
        mededeling: null,
        hash: '9f86d081884c7d65',
        gepubliceerd: true,
        aangemaaktOp: '2026-05-01T09:00:00.000Z',
      },
    ],
  });
export const VersieList = z.object({ items: z.array(VersieResponse) }).meta({ id: 'Versies' });
export const VersieParams = z.strictObject({ id: z.uuid(), nummer: z.coerce.number().int().min(1).max(100_000) });
