import type { BegripRef } from '../begrippen/schema.ts';
import { mededelingOf } from '../verhalen/rules.ts';
import type { LosMoment, MomentJson, MomentRol } from './queries.ts';
import type { SleutelmomentResponse } from './schema.ts';

/** A sleutelmoment as the world sees it. */
export function presentMoment(moment: MomentJson): SleutelmomentResponse {
  const of = (rol: MomentRol) =>
    moment.begrippen
      .filter((b) => b.rol === rol)
      .map(({ id, kader, notatie, term }) => ({ id, kader, notatie, term }) as BegripRef);
  return {
    id: moment.id,
    soort: moment.soort as BegripRef,
    fase: moment.fase as BegripRef | null,
    citaat: moment.citaat,
    begin: moment.begin,
    eind: moment.eind,
    voor: moment.voor,
    na: moment.na,
    volgordeVerhaal: moment.volgorde,
    volgordeTijd: moment.volgordeTijd,
    leefgebieden: of('leefgebied'),
    hielp: of('hielp'),
    hinderde: of('hinderde'),
    wie: of('wie'),
    gevoelens: of('gevoel'),
    systeemstappen: of('systeemstap'),
    herijken: moment.herijken,
  };
}

/** One that stands alone, with what must be said beside its words. */
export const presentLosMoment = (moment: LosMoment, verhaalId: string) => ({
  ...presentMoment(moment),
  verhaalId,
  mededeling: mededelingOf(moment.namenVerzonnen),
});
