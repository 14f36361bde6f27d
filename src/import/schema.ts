import { z } from 'zod';
import { REGIOS } from '../filter/schema.ts';
import { begripNaam, datum, text } from '../http/fields.ts';
import { CreateSleutelmomentBody } from '../sleutelmomenten/schema.ts';
import { ToestemmingBody } from '../toestemmingen/schema.ts';

const names = z.array(begripNaam).max(20).default([]);
const periode = z
  .string()
  .regex(/^(19|20)\d\d(-(19|20)\d\d)?$/, { error: 'Schrijf de periode als jaren: 2015-2019.' })
  .transform((value) => (value.length === 4 ? `${value}-${value}` : value))
  .refine((value) => value.slice(0, 4) <= value.slice(5), { error: 'Het eerste jaar komt na het laatste.' });

/** One line of an import file: a verhaal with its sleutelmomenten and toestemming. Offsets count code points of `tekst` as given. */
export const ImportLine = z.object({
  bron: text(100, 1),
  bronId: z.union([text(200, 1), z.int().transform(String)]),
  titel: text(200, 1),
  tekst: text(100_000, 1),
  samenvatting: text(1000).default(''),
  eenvoudigeTekst: text(20_000).default(''),
  taal: z
    .string()
    .regex(/^[a-z]{2,3}$/, { error: 'Gebruik een taalcode, zoals nl.' })
    .default('nl'),
  fictief: z.boolean().default(false),
  themas: names,
  leefgebieden: names,
  zwareInhoud: names,
  vertellersrol: begripNaam.nullish(),
  periode: periode.nullish(),
  regio: z.enum(REGIOS).nullish(),
  toestemming: ToestemmingBody,
  sleutelmomenten: z.array(CreateSleutelmomentBody.strip()).max(200).default([]),
});
export type ImportLine = z.output<typeof ImportLine>;

export const KNOWN_FIELDS = new Set(Object.keys(ImportLine.shape));

/** Two named people say how a collection was anonymised and read before it came here; it holds for lines of this `bron`. */
export const AttestFile = z
  .strictObject({
    bron: text(100, 1),
    methode: text(4000, 20),
    lezers: z.tuple([text(200, 2), text(200, 2)]),
    datum,
  })
  .refine(({ lezers: [a, b] }) => a.trim().toLowerCase() !== b.trim().toLowerCase(), {
    error: 'Noem twee verschillende mensen.',
    path: ['lezers'],
  });
export type AttestFile = z.output<typeof AttestFile>;
