import { findIdentifiers, type Soort } from '../../src/anonimiseren/find.ts';

/** What is found of these kinds, in the words of the text. */
export function vormenVan(text: string, ...soorten: Soort[]): string[] {
  const points = [...text];
  return findIdentifiers(text)
    .filter(({ soort }) => soorten.includes(soort))
    .map(({ begin, eind }) => points.slice(begin, eind).join(''));
}
