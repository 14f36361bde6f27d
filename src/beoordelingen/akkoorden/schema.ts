import { z } from 'zod';
import { datum, text } from '../../http/fields.ts';
import { mededeling } from '../../sleutelmomenten/schema.ts';

const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: 'Neem de hash over uit de voorvertoning.' })
  .describe('De hash van de tekst die gelezen is, uit de voorvertoning.');
const code = text(40, 16).describe('De code van het papier. Hoofdletters, spaties en streepjes maken niet uit.');

export const AkkoordBody = z
  .strictObject({
    hash,
    datum: datum.optional().describe('Wanneer jullie het samen lazen. Standaard vandaag.'),
  })
  .meta({
    id: 'Akkoord',
    examples: [{ hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', datum: '2026-05-02' }],
  });

export const CodeBody = z
  .strictObject({ code })
  .meta({ id: 'Papiercode', examples: [{ code: 'K7QF-9X2M-T4RD-8WZC' }] });

export const CodeAkkoordBody = z
  .strictObject({
    code,
    akkoord: z
      .boolean()
      .default(true)
      .describe('false: het is niet goed, of niet meer. Dan wordt het niet gepubliceerd tot je weer akkoord gaat.'),
    hash: hash.optional(),
  })
  .refine(({ akkoord, hash }) => !akkoord || hash !== undefined, {
    path: ['hash'],
    error: 'Neem de hash over van de tekst die je las.',
  })
  .meta({
    id: 'AkkoordMetCode',
    examples: [
      {
        code: 'K7QF-9X2M-T4RD-8WZC',
        hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      },
      { code: 'K7QF-9X2M-T4RD-8WZC', akkoord: false },
    ],
  });

export const LeesversieResponse = z
  .object({
    titel: z.string(),
    tekst: z.string(),
    samenvatting: z.string(),
    eenvoudigeTekst: z.string(),
    mededeling,
    hash,
    akkoord: z.boolean().describe('Met deze tekst is al ingestemd.'),
  })
  .meta({
    id: 'Leesversie',
    description: 'Je verhaal, precies zoals anderen het te lezen krijgen.',
    examples: [
      {
        titel: 'De la vol post',
        tekst: 'Ze gaf me haar nummer, [telefoonnummer].',
        samenvatting: '',
        eenvoudigeTekst: '',
        mededeling: null,
        hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        akkoord: false,
      },
    ],
  });

export const AkkoordResponse = z
  .object({ akkoord: z.boolean(), datum: z.iso.date() })
  .meta({ id: 'AkkoordVastgelegd', examples: [{ akkoord: true, datum: '2026-05-02' }] });
