import { findIdentifiers } from '../anonimiseren/find.ts';
import { type InvalidParam, Probleem } from './problem.ts';

/**
 * Free text that a worker writes beside a verhaal goes to people who were promised that nothing here tells who they are.
 * @throws Probleem 400 that names every field with a possible identifier in it.
 */
export function requireAnonymous(fields: Record<string, string | undefined>): void {
  const invalidParams: InvalidParam[] = Object.entries(fields).flatMap(([name, value]) => {
    const found = findIdentifiers(value ?? '').filter(({ klasse }) => klasse === 'direct');
    const places = Map.groupBy(found, ({ uitleg }) => uitleg);
    return [...places].map(([uitleg, there]) => ({
      name,
      reason: `${uitleg} Het gaat om ${there.map(placeOf).join(' en ')}.`,
      code: 'herleidbaar',
      pointer: `/${name}`,
    }));
  });
  if (invalidParams.length === 0) return;
  const detail = 'Hier staat iets in waaraan je iemand kunt herkennen. Haal het weg, dan kun je verder.';
  throw new Probleem('ongeldige-invoer', detail, { invalidParams });
}

/** Counted from one, in characters as people see them; the words themselves may stand in no error. */
const placeOf = ({ begin, eind }: { begin: number; eind: number }) => `teken ${begin + 1} tot en met ${eind}`;
