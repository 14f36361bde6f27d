import { z } from 'zod';
import { normaliseText } from '../tekst/normalise.ts';

// Everything PostgreSQL or a page cannot hold: control characters other than tab and line ends.
const CONTROL = /[^\P{Cc}\t\n\r]/u;
const isClean = (text: string) => text.isWellFormed() && !CONTROL.test(text);

/** One line or more of text, stored normalised. Lengths count UTF-16 units, before normalising. */
export const text = (max: number, min = 0) =>
  z
    .string()
    .max(max)
    .refine(isClean, { error: 'Dit bevat tekens die we niet kunnen bewaren.' })
    // Composed forms can be longer than what was sent.
    .refine((value) => normaliseText(value).length <= max, { error: `Dit is langer dan ${max} tekens.` })
    .refine((value) => normaliseText(value).length >= min, {
      error: min === 1 ? 'Vul hier iets in.' : `Vul hier minstens ${min} tekens in.`,
    })
    .meta(min > 0 ? { minLength: min } : {});

/** How a begrip is named in a request: its id, notation or any of its terms. */
export const begripNaam = text(120, 1);

/** A query value that may be repeated or hold commas: `thema=schulden,armoede`. */
export const listInQuery = <Item extends z.ZodType<string>>(item: Item) =>
  z.preprocess(
    (value) =>
      value === undefined
        ? undefined
        : [value].flat().flatMap((one) => (typeof one === 'string' ? one.split(',') : one)),
    z.array(item).min(1).max(50).optional(),
  );

export const IdParams = z.strictObject({ id: z.uuid() });

const inYears = (value: string) => value >= '1900' && value < '2101';
const OUTSIDE = { error: 'Kies een datum tussen 1900 en 2100.' };

/** A moment in any time zone, as UTC; within the years that the database and people can mean. */
export const moment = z.iso
  .datetime({ offset: true })
  .refine(inYears, OUTSIDE)
  .refine((value) => !Number.isNaN(Date.parse(value)), OUTSIDE);

/** A calendar date within those years. */
export const datum = z.iso.date().refine(inYears, OUTSIDE);
