import { z } from 'zod';
import { begripNaam, text } from '../http/fields.ts';

export const KADERS = [
  'thema',
  'leefgebied',
  'fase',
  'sleutelmoment',
  'wat-hielp',
  'wat-hinderde',
  'wie',
  'tellerrol',
  'gevoel',
  'zware-inhoud',
  'systeemstap',
  'signaaltype',
] as const;
export type Kader = (typeof KADERS)[number];

export const BegripRef = z
  .object({
    id: z.uuid(),
    kader: z.enum(KADERS),
    notatie: z.string(),
    term: z.string().describe('De voorkeursterm, in gewone taal.'),
  })
  .meta({
    id: 'BegripVerwijzing',
    description: 'Een begrip, kort.',
    examples: [{ id: '7c9e6679-7425-40de-944b-e07fc1f90ae7', kader: 'thema', notatie: 'schulden', term: 'Schulden' }],
  });
export type BegripRef = z.output<typeof BegripRef>;

export const BegripResponse = z
  .object({
    id: z.uuid(),
    kader: z.enum(KADERS),
    notatie: z.string(),
    voorkeursterm: z.string(),
    definitie: z.string(),
    bron: z.string(),
    fase: z.string().nullable(),
    status: z.enum(['voorstel', 'vastgesteld', 'vervallen']),
    alledaags: z.array(z.string()).describe('Woorden die mensen zelf gebruiken.'),
    vakterm: z.array(z.string()).describe('Woorden van professionals.'),
    breder: z.array(BegripRef),
    smaller: z.array(BegripRef),
    verwant: z.array(BegripRef),
    gewijzigdOp: z.iso.datetime(),
  })
  .meta({
    id: 'Begrip',
    examples: [
      {
        id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
        kader: 'thema',
        notatie: 'schulden',
        voorkeursterm: 'Schulden',
        definitie: 'Je kunt je rekeningen niet meer betalen.',
        bron: 'Eigen formulering',
        fase: null,
        status: 'vastgesteld',
        alledaags: ['rood staan', 'geldproblemen'],
        vakterm: ['problematische schulden'],
        breder: [],
        smaller: [],
        verwant: [],
        gewijzigdOp: '2026-05-01T09:00:00.000Z',
      },
    ],
  });

export const BegripList = z.object({ items: z.array(BegripResponse) }).meta({ id: 'Begrippen' });

export const KaderResponse = z
  .object({ notatie: z.enum(KADERS), titel: z.string(), uitleg: z.string(), aantal: z.int() })
  .meta({
    id: 'Begrippenkader',
    examples: [{ notatie: 'thema', titel: "Thema's", uitleg: 'Waar een verhaal over gaat.', aantal: 46 }],
  });
export const KaderList = z.object({ items: z.array(KaderResponse) }).meta({ id: 'Begrippenkaders' });

export const ListBegrippenQuery = z.strictObject({
  kader: z.enum(KADERS).optional(),
  zoek: text(120, 1).optional().describe('Een woord dat in een van de termen voorkomt.'),
});

const Terms = z.array(text(120, 1)).max(100);

const shape = {
  voorkeursterm: text(80, 2),
  definitie: text(1000),
  bron: text(500),
  alledaags: Terms,
  vakterm: Terms,
  breder: z.array(begripNaam).max(10),
};

export const CreateBegripBody = z
  .strictObject({ kader: z.enum(KADERS), ...shape })
  .partial()
  .required({ kader: true, voorkeursterm: true })
  .meta({
    id: 'BegripNieuw',
    examples: [
      {
        kader: 'wat-hielp',
        voorkeursterm: 'Samen koken',
        definitie: 'Samen eten maken en opeten.',
        alledaags: ['samen eten'],
      },
    ],
  });

export const ChangeBegripBody = z
  .strictObject({ ...shape, status: z.enum(['vastgesteld', 'vervallen']) })
  .partial()
  .meta({ id: 'BegripWijziging', examples: [{ alledaags: ['rood staan', 'geldproblemen'] }] });
