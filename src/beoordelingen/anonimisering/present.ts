import { GRENS } from '../../anonimiseren/meter.ts';
import { sliceCodePoints } from '../../tekst/normalise.ts';
import { mededelingOf } from '../../verhalen/rules.ts';
import { presentHerkenner } from '../herkenningen/present.ts';
import type { Poort } from '../uitvoer/commands.ts';
import { presentVondsten } from '../vondsten/present.ts';
import { covers, isOpen, textOf } from '../vondsten/rules.ts';
import type { AttestRow, HandelingRow } from './queries.ts';
import type { METERREDENEN } from './schema.ts';

type Meterreden = (typeof METERREDENEN)[number];

const presentAttest = (row: Pick<AttestRow, 'methode' | 'eerste_lezer' | 'tweede_lezer' | 'datum'>) => ({
  methode: row.methode,
  lezers: [row.eerste_lezer, row.tweede_lezer],
  datum: row.datum,
});

export function presentAnonimisering(input: {
  nummer: number;
  poort: Poort;
  attest: AttestRow | undefined;
  alike: { aantal: number; kenmerken: string[] };
}) {
  const { poort, attest, alike } = input;
  const { source, scan, vondsten, uitvoer, beletsels, herkenning } = poort;
  const { bits, tekst, hoog } = uitvoer.meter;
  return {
    versie: input.nummer,
    regelsversie: scan.regelsversie,
    open: vondsten.filter(isOpen).length,
    meter: {
      bits,
      tekst,
      hoog,
      grens: GRENS,
      aanvaard: scan.meter_reden as Meterreden | null,
      gelijken: alike.aantal,
      kenmerken: alike.kenmerken,
    },
    attest: attest ? presentAttest(attest) : null,
    herkenner: presentHerkenner(herkenning.aan, herkenning.row),
    beletsels,
    ...presentVondsten(vondsten, source),
  };
}

/** Next to a made-up name a word looks like a part of it: perhaps it always was one. */
const NAAST_VERZONNEN =
  'Er staat een verzonnen naam in, met iets ernaast dat erbij lijkt te horen. Is het dezelfde persoon, voeg de groepen dan samen. Kies anders een omschrijving.';

/** The output as people would read it, and what the rules still find in it. */
export function presentVoorvertoning({ vondsten, uitvoer }: Poort) {
  const { fields, vondsten: found, verzonnen } = uitvoer;
  return {
    titel: fields.titel,
    tekst: fields.tekst,
    samenvatting: fields.samenvatting,
    eenvoudigeTekst: fields.eenvoudige_tekst,
    mededeling: mededelingOf(fields.namen_verzonnen),
    hash: fields.hash,
    open: vondsten.filter(isOpen).length,
    verzonnen: verzonnen.map(({ veld, begin, eind, row }) => ({
      veld,
      begin,
      eind,
      naam: row.vervanging ?? '',
      groep: row.groep,
    })),
    herscan: found
      .filter((one) => one.klasse !== 'indirect' && !one.stays)
      .map((one) => ({
        veld: one.veld,
        vorm: sliceCodePoints(textOf(fields, one.veld), one.begin, one.eind),
        soort: one.soort,
        uitleg: verzonnen.some((place) => covers(one, place)) ? `${one.uitleg} ${NAAST_VERZONNEN}` : one.uitleg,
      })),
  };
}

export const presentHandeling = (row: HandelingRow, accountId: string | null) => ({
  wat: row.wat,
  versie: row.versienummer,
  regelsversie: row.regelsversie,
  groep: row.groep,
  soort: row.soort,
  klasse: row.klasse,
  besluit: row.besluit,
  reden: row.reden,
  aantal: row.aantal,
  attest:
    row.methode === null || row.eerste_lezer === null || row.tweede_lezer === null || row.attest_datum === null
      ? null
      : presentAttest({
          methode: row.methode,
          eerste_lezer: row.eerste_lezer,
          tweede_lezer: row.tweede_lezer,
          datum: row.attest_datum,
        }),
  rol: row.rol as 'auteur' | 'redacteur' | 'verteller' | 'beheer',
  zelf: row.door !== null && row.door === accountId,
  op: row.op.toISOString(),
});
