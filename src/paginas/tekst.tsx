import type { SleutelmomentResponse } from '../sleutelmomenten/schema.ts';
import { opdelen, type Stuk } from './rules.ts';

const Stukje = ({ tekst, momenten, begint, eindigt }: Stuk) =>
  momenten.length === 0 ? (
    tekst
  ) : (
    <>
      {begint.slice(1).map((nummer) => (
        <span key={nummer} id={`moment-${nummer}`} />
      ))}
      <mark class="nl-mark" {...(begint[0] ? { id: `moment-${begint[0]}` } : {})}>
        {tekst}
      </mark>
      {eindigt.map((nummer) => (
        <a key={nummer} class="noot nl-number-badge" href={`#uitleg-${nummer}`}>
          <span class="weg">Sleutelmoment </span>
          {nummer}
        </a>
      ))}
    </>
  );

/** The text of a verhaal, with its sleutelmomenten marked where they stand. */
export const Verhaaltekst = ({ tekst, momenten }: { tekst: string; momenten: readonly SleutelmomentResponse[] }) => (
  <>
    {opdelen(tekst, momenten).map((alinea) => (
      <p key={alinea.begin}>
        {alinea.stukken.map((stuk) => (
          <Stukje key={stuk.begin} {...stuk} />
        ))}
      </p>
    ))}
  </>
);

/** Plain text in paragraphs. */
export const Alineas = ({ tekst }: { tekst: string }) => <Verhaaltekst tekst={tekst} momenten={[]} />;
