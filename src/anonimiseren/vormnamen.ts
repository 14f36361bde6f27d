import { findBijnamen } from './bijnamen.ts';
import { findGespeld, findSpelling } from './gespeld.ts';
import { findHashtags } from './hashtags.ts';
import { findHoofdnamen } from './hoofdnamen.ts';
import { findLaterVermeld } from './latervermeld.ts';
import { findLetternamen } from './letternamen.ts';
import type { Lezing } from './lezing.ts';
import { findOndertekening } from './ondertekening.ts';
import { findAanwezigen, findOverdracht } from './overdracht.ts';
import { findSchrijvers } from './schrijvers.ts';
import { findTitelnamen } from './titelnamen.ts';
import type { Kandidaat } from './types.ts';

/** Names that are given away by where they stand: before a message, under a letter, in a tag, behind a title. `names`: what the tags say that somebody is called. */
export function findVormnamen(lezing: Lezing): { found: Kandidaat[]; tags: Kandidaat[]; names: string[] } {
  const small = lezing.text.toLowerCase();
  const tags = findHashtags(lezing);
  const named = [
    ...findSchrijvers(lezing),
    ...findOverdracht(lezing),
    ...findAanwezigen(lezing),
    ...findGespeld(lezing),
    ...findSpelling(lezing, small),
    ...findTitelnamen(lezing),
    ...findBijnamen(lezing, small),
    ...findHoofdnamen(lezing),
  ];
  return {
    found: [
      ...named,
      ...findLaterVermeld(lezing, named, tags.names),
      ...findOndertekening(lezing),
      ...findLetternamen(lezing, small),
    ],
    tags: tags.found,
    names: tags.names,
  };
}
