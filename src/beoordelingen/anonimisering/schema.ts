import { z } from 'zod';
import { mededeling } from '../../sleutelmomenten/schema.ts';
import { GroepResponse } from '../groepen/schema.ts';
import { HerkennerResponse } from '../herkenningen/schema.ts';
import { VELDEN, VondstResponse } from '../vondsten/schema.ts';

/** Why details that narrow down together may stay together; `attest` only comes with an import. */
export const METERREDENEN = [
  'komt-vaker-voor',
  'lang-geleden',
  'nodig-voor-het-verhaal',
  'verzonnen',
  'attest',
] as const;

const Meter = z.object({
  bits: z.number().describe('De som over wat blijft staan. Een aanwijzing, geen bewijs.'),
  tekst: z.string(),
  hoog: z.boolean(),
  grens: z.number(),
  aanvaard: z.enum(METERREDENEN).nullable(),
  gelijken: z.int().describe('Hoeveel gepubliceerde verhalen die jij kunt lezen dezelfde grove kenmerken hebben.'),
  kenmerken: z.array(z.string()).describe('Op welke kenmerken is vergeleken.'),
});

const Attest = z.object({
  methode: z.string(),
  lezers: z.array(z.string()),
  datum: z.iso.date(),
});

export const AnonimiseringResponse = z
  .object({
    versie: z.int(),
    regelsversie: z.string(),
    open: z.int().describe('Hoeveel vondsten nog beslist moeten worden.'),
    meter: Meter,
    attest: Attest.nullable(),
    herkenner: HerkennerResponse,
    beletsels: z
      .array(z.object({ code: z.string(), uitleg: z.string() }))
      .describe('Wat nog in de weg staat om te publiceren. Leeg: het kan.'),
    groepen: z.array(GroepResponse).describe('Eerst wat iemand aanwijst, dan twijfel, dan het zwaarste detail.'),
    vondsten: z.array(VondstResponse),
  })
  .meta({
    id: 'Anonimisering',
    examples: [
      {
        versie: 1,
        regelsversie: '2026.12-2',
        open: 0,
        meter: {
          bits: 6,
          tekst: 'ongeveer 1 op de 60',
          hoog: false,
          grens: 17,
          aanvaard: null,
          gelijken: 3,
          kenmerken: ['regio'],
        },
        attest: null,
        herkenner: { stand: 'uit', uitleg: 'Er kijkt geen tweede herkenner mee.', aantal: null, gevraagdOp: null },
        beletsels: [],
        groepen: [],
        vondsten: [],
      },
    ],
  });

export const MeterBody = z
  .strictObject({ reden: z.enum(METERREDENEN).exclude(['attest']) })
  .meta({ id: 'MeterAanvaarding', examples: [{ reden: 'komt-vaker-voor' }] });

export const VoorvertoningResponse = z
  .object({
    titel: z.string(),
    tekst: z.string(),
    samenvatting: z.string(),
    eenvoudigeTekst: z.string(),
    hash: z.string().describe('Noemt precies deze tekst, bij het akkoord van de verteller.'),
    mededeling,
    open: z.int().describe('Hoeveel vondsten in de oorspronkelijke tekst nog beslist moeten worden.'),
    verzonnen: z
      .array(z.object({ veld: z.enum(VELDEN), begin: z.int(), eind: z.int(), naam: z.string(), groep: z.string() }))
      .describe('Waar in deze tekst een naam staat die verzonnen is. Elke andere naam komt uit het verhaal zelf.'),
    herscan: z.array(z.object({ veld: z.enum(VELDEN), vorm: z.string(), soort: z.string(), uitleg: z.string() })),
  })
  .meta({
    id: 'Voorvertoning',
    examples: [
      {
        titel: 'De la vol post',
        tekst: 'Ze gaf me haar nummer, [telefoonnummer].',
        samenvatting: '',
        eenvoudigeTekst: '',
        mededeling: null,
        hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        open: 0,
        verzonnen: [],
        herscan: [],
      },
    ],
  });

export const Geschiedenis = z
  .object({
    items: z.array(
      z.object({
        wat: z.string(),
        versie: z.int(),
        regelsversie: z.string().nullable(),
        groep: z.string().nullable(),
        soort: z.string().nullable(),
        klasse: z.string().nullable(),
        besluit: z.string().nullable(),
        reden: z.string().nullable(),
        aantal: z.int().nullable(),
        attest: Attest.nullable(),
        rol: z.enum(['auteur', 'redacteur', 'verteller', 'beheer']),
        zelf: z.boolean().describe('Dit deed jij.'),
        op: z.iso.datetime(),
      }),
    ),
  })
  .meta({
    id: 'Geschiedenis',
    examples: [
      {
        items: [
          {
            wat: 'besloten',
            versie: 1,
            regelsversie: '2026.12-2',
            groep: 'telefoon:1',
            soort: 'telefoon',
            klasse: 'direct',
            besluit: 'vervangen',
            reden: null,
            aantal: 2,
            attest: null,
            rol: 'redacteur',
            zelf: true,
            op: '2026-05-03T10:15:00.000Z',
          },
        ],
      },
    ],
  });
