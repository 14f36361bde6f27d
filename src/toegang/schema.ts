import { z } from 'zod';
import { text } from '../http/fields.ts';
import { PagingQuery } from '../http/paging.ts';
import { RECHTEN, ROLLEN } from '../http/policy.ts';

const Recht = z.enum(RECHTEN);
const Rol = z.enum(ROLLEN);

export const ListQuery = z.strictObject(PagingQuery);

export const ActorResponse = z
  .object({
    soort: z.enum(['bezoeker', 'account', 'sleutel']),
    rollen: z.array(Rol),
    rechten: z.array(Recht).describe('Wat je nu mag. Wat iedereen mag, staat er niet bij.'),
  })
  .meta({
    id: 'Actor',
    examples: [{ soort: 'sleutel', rollen: ['onderzoeker'], rechten: ['verhalen:lezen', 'onderzoek:lezen'] }],
  });

const SLEUTEL = {
  id: 'a1B2c3D4',
  naam: 'Tabel voor het onderzoek',
  rechten: ['verhalen:lezen', 'onderzoek:lezen'],
  verlooptOp: '2027-05-01T09:00:00.000Z',
  laatstGebruiktOp: '2026-05-02',
  aangemaaktOp: '2026-05-01T09:00:00.000Z',
};

const sleutel = {
  id: z.string().describe('Het deel na wk_live_, waaraan je een sleutel herkent.'),
  naam: z.string(),
  rechten: z.array(Recht),
  verlooptOp: z.iso.datetime(),
  laatstGebruiktOp: z.iso.date().nullable(),
  ingetrokkenOp: z.iso.datetime().nullable(),
  aangemaaktOp: z.iso.datetime(),
};

export const SleutelResponse = z
  .object(sleutel)
  .meta({ id: 'Sleutel', examples: [{ ...SLEUTEL, ingetrokkenOp: '2026-06-01T09:00:00.000Z' }] });
export const SleutelPage = z.object({ items: z.array(SleutelResponse) }).meta({ id: 'Sleutels' });

export const SleutelAangemaakt = z
  .object({ ...sleutel, sleutel: z.string().describe('De hele sleutel. We tonen hem alleen nu.') })
  .omit({ ingetrokkenOp: true })
  .meta({
    id: 'SleutelAangemaakt',
    examples: [{ ...SLEUTEL, laatstGebruiktOp: null, sleutel: 'wk_live_a1B2c3D4_…' }],
  });

export const CreateSleutelBody = z
  .strictObject({
    naam: text(120, 1).describe('Waar de sleutel voor is.'),
    rechten: z.array(Recht).min(1).max(RECHTEN.length).describe('Wat de sleutel mag: niet meer dan wat je zelf mag.'),
    verlooptOp: z.iso
      .datetime({ offset: true })
      .optional()
      .describe('Tot wanneer de sleutel werkt, hoogstens twee jaar. Zonder: een jaar.'),
  })
  .meta({ id: 'SleutelNieuw', examples: [{ naam: SLEUTEL.naam, rechten: SLEUTEL.rechten }] });

export const SleutelParams = z.strictObject({ id: z.string().regex(/^[0-9A-Za-z]{8}$/) });

const ACCOUNT = { naam: 'Sam de Vries', email: 'sam@organisatie.example', rollen: ['ervaringswerker'] };

export const AccountResponse = z
  .object({
    id: z.uuid(),
    naam: z.string(),
    email: z.string(),
    rollen: z.array(Rol),
    actief: z.boolean().describe('Kan zich aanmelden en sleutels gebruiken.'),
    laatstAangemeldOp: z.iso.date().nullable(),
    aangemaaktOp: z.iso.datetime(),
    gewijzigdOp: z.iso.datetime(),
    versie: z.int().describe('Stuur hem bij een wijziging mee in If-Match, tussen aanhalingstekens.'),
  })
  .meta({
    id: 'Account',
    examples: [
      {
        id: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
        ...ACCOUNT,
        actief: true,
        laatstAangemeldOp: '2026-05-02',
        aangemaaktOp: '2026-05-01T09:00:00.000Z',
        gewijzigdOp: '2026-05-01T09:00:00.000Z',
        versie: 1,
      },
    ],
  });
export const AccountPage = z.object({ items: z.array(AccountResponse) }).meta({ id: 'Accounts' });

const rollen = z.array(Rol).max(ROLLEN.length);

export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email({ error: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.' }).max(254));

export const CreateAccountBody = z
  .strictObject({ naam: text(120, 1), email: Email, rollen })
  .meta({ id: 'AccountNieuw', examples: [ACCOUNT] });

export const ChangeAccountBody = z
  .strictObject({ naam: text(120, 1), rollen, actief: z.boolean() })
  .partial()
  .meta({ id: 'AccountWijziging', examples: [{ rollen: ['ervaringswerker', 'redacteur'] }, { actief: false }] });
export type ChangeAccountBody = z.output<typeof ChangeAccountBody>;
