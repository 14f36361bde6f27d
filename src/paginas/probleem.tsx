import { PROBLEMEN, type Probleem, type ProbleemSoort } from '../http/problem.ts';
import { Alinea, Kop, Link } from './delen.tsx';
import { Pagina } from './layout.tsx';
import { UITLEG } from './uitleg.ts';

/** What a reader can do; what a program can do stands on the page of the problem. */
const TROOST: Partial<Record<ProbleemSoort, string>> = {
  'niet-gevonden': 'Klopt het adres? Kijk of je alle letters en cijfers hebt overgetypt.',
  ingetrokken: 'Het is weggehaald, of de tijd is om. Er zijn nog andere verhalen om te lezen.',
  'te-veel-verzoeken': 'Wacht een minuut. Laad de pagina dan opnieuw.',
  'interne-fout': 'Dit ligt niet aan jou. Probeer het straks nog eens.',
  'tijdelijk-niet': 'Wacht even. Laad de pagina dan opnieuw.',
};

/** Something went wrong for a person who reads. */
export const FoutPagina = ({ probleem }: { probleem: Probleem }) => {
  const titel = PROBLEMEN[probleem.soort][1];
  return (
    <Pagina titel={titel}>
      <div class="opening">
        <div class="breed">
          <div class="smal">
            <Kop niveau={1}>{titel}</Kop>
            <Alinea lead>{probleem.detail}</Alinea>
            <Alinea>{TROOST[probleem.soort] ?? 'Ga een stap terug en probeer het anders.'}</Alinea>
            <Alinea>
              <Link href="/">Naar alle verhalen</Link>
            </Alinea>
          </div>
        </div>
      </div>
    </Pagina>
  );
};

/** What a kind of problem means: the page behind the `type` of an answer. */
export const UitlegPagina = ({ soort }: { soort: ProbleemSoort }) => {
  const [status, titel] = PROBLEMEN[soort];
  const { wat, doe } = UITLEG[soort];
  return (
    <Pagina titel={titel}>
      <div class="opening">
        <div class="breed">
          <div class="smal">
            <p class="klein">Uitleg bij een antwoord van de API</p>
            <Kop niveau={1}>{titel}</Kop>
            <p class="labels">
              <span class="nl-data-badge">Status {status}</span>
              <span class="nl-data-badge">{soort}</span>
            </p>
          </div>
        </div>
      </div>
      <div class="breed">
        <div class="smal">
          <Kop niveau={2}>Wat betekent dit?</Kop>
          <Alinea>{wat}</Alinea>
          <Kop niveau={2}>Wat kun je doen?</Kop>
          <Alinea>{doe}</Alinea>
          <Alinea>
            Meer lees je in <Link href="/v1/documentatie">de documentatie</Link>.
          </Alinea>
        </div>
      </div>
    </Pagina>
  );
};
