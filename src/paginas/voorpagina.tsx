import type { FacetCount } from '../filter/queries.ts';
import type { VerhaalSamenvatting } from '../verhalen/schema.ts';
import { Alinea, Bladeren, Hulplijnen, Kop, Link, type Verder, Verhalen } from './delen.tsx';
import { Pagina } from './layout.tsx';

const GETOONDE_THEMAS = 16;
const hrefOf = (id: string) => `/verhalen/${id}`;

const Themalijst = ({ themas }: { themas: readonly FacetCount[] }) => (
  <ul class="themas">
    {themas.map(({ waarde, term, aantal }) => (
      <li key={waarde}>
        <a href={`/?thema=${encodeURIComponent(waarde)}`}>
          {term}{' '}
          <span class="aantal">
            {aantal}
            <span class="weg">{aantal === 1 ? ' verhaal' : ' verhalen'}</span>
          </span>
        </a>
      </li>
    ))}
  </ul>
);

const Themas = ({ themas }: { themas: readonly FacetCount[] }) => (
  <section class="breed deel" aria-labelledby="themas">
    <Kop niveau={2} id="themas">
      Waar gaat het over?
    </Kop>
    <Themalijst themas={themas.slice(0, GETOONDE_THEMAS)} />
    {themas.length > GETOONDE_THEMAS ? (
      <details>
        <summary>Alle {themas.length} thema's</summary>
        <Themalijst themas={themas.slice(GETOONDE_THEMAS)} />
      </details>
    ) : null}
  </section>
);

const STAPPEN: readonly [kop: string, tekst: string][] = [
  ['Iemand vertelt', 'Alleen, of samen met een ervaringswerker. De verteller beslist wat er met het verhaal mag.'],
  ['Wij maken het veilig', 'Namen en plaatsen gaan eruit. Iemand anders leest alles na. Dan pas komt het hier.'],
  ['Jij leest', 'Alleen, of met iemand erbij. Een ervaringswerker kan verhalen voor je uitzoeken.'],
];

const Over = () => (
  <section class="deel deel--kleur" aria-labelledby="over">
    <div class="breed">
      <Kop niveau={2} id="over">
        Wat is Wij-kennis?
      </Kop>
      <div class="smal">
        <Alinea>
          Veel mensen maken hetzelfde mee, en denken dat ze de enige zijn. Hier staan hun verhalen bij elkaar. In elk
          verhaal wijzen we de sleutelmomenten aan: wat er kantelde, wat hielp, en wat in de weg zat.
        </Alinea>
      </div>
      <ol class="stappen">
        {STAPPEN.map(([kop, tekst], i) => (
          <li key={kop}>
            <span class="nl-number-badge" aria-hidden="true">
              {i + 1}
            </span>
            <div>
              <Kop niveau={3}>{kop}</Kop>
              <p>{tekst}</p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  </section>
);

const Intrekken = () => (
  <section aria-labelledby="intrekken">
    <Kop niveau={2} id="intrekken">
      Je verhaal intrekken
    </Kop>
    <Alinea>Heb je hier een verhaal verteld? Dan kreeg je een code op papier. Daarmee haal je het weer weg.</Alinea>
    <Alinea>
      Geef de code aan een ervaringswerker. Je hoeft niet te zeggen waarom. Je verhaal is dan meteen weg, overal op deze
      site. Alle tekst wordt gewist.
    </Alinea>
    <Alinea>
      Bouw je zelf een app? Lees hoe dat werkt in <Link href="/v1/documentatie">de documentatie</Link>.
    </Alinea>
  </section>
);

interface Voor {
  themas: readonly FacetCount[];
  nieuwste: readonly VerhaalSamenvatting[];
  verder: Verder;
  verzamelingen: readonly { id: string; titel: string; inleiding: string }[];
}

const kort = (tekst: string) => (tekst.length > 160 ? `${tekst.slice(0, tekst.lastIndexOf(' ', 157))} …` : tekst);

export const Voorpagina = ({ themas, nieuwste, verder, verzamelingen }: Voor) => (
  <Pagina titel="Wij-kennis">
    <div class="opening">
      <div class="breed">
        <div class="smal">
          <Kop niveau={1}>Je bent niet de enige</Kop>
          <Alinea lead>
            Hier lees je verhalen van mensen die het zelf meemaakten. Over geld, ziekte, thuis en verlies. Over wat
            hielp, en wat niet.
          </Alinea>
          <Alinea>Lezen mag zo. Je hoeft niet in te loggen. We houden niet bij wat je leest.</Alinea>
        </div>
      </div>
    </div>
    {themas.length > 0 ? <Themas themas={themas} /> : null}
    {verzamelingen.length > 0 ? (
      <section class="breed deel" aria-labelledby="verzamelingen">
        <Kop niveau={2} id="verzamelingen">
          Bij elkaar gezocht
        </Kop>
        <ul class="rij">
          {verzamelingen.map(({ id, titel, inleiding }) => (
            <li key={id}>
              <article class="kaart">
                <Kop niveau={3}>
                  <Link href={`/verzamelingen/${id}`}>{titel}</Link>
                </Kop>
                {inleiding ? <Alinea>{kort(inleiding)}</Alinea> : null}
              </article>
            </li>
          ))}
        </ul>
      </section>
    ) : null}
    <section class="breed deel" aria-labelledby="nieuw">
      <Kop niveau={2} id="nieuw">
        Nieuwe verhalen
      </Kop>
      {nieuwste.length > 0 ? (
        <Verhalen verhalen={nieuwste} hrefOf={hrefOf} />
      ) : (
        <Alinea>Er zijn nog geen verhalen. Kom later nog eens kijken.</Alinea>
      )}
      <Bladeren {...verder} />
    </section>
    <Over />
    <div class="breed deel paar">
      <Intrekken />
      <Hulplijnen titel="Wil je met iemand praten?" />
    </div>
  </Pagina>
);

/** The verhalen of one thema, or the ones after the newest. */
export const LijstPagina = (props: { titel: string; verhalen: readonly VerhaalSamenvatting[]; verder: Verder }) => (
  <Pagina titel={props.titel}>
    <div class="opening">
      <div class="breed">
        <Link href="/" klas="terug">
          ← Alle verhalen
        </Link>
        <Kop niveau={1}>{props.titel}</Kop>
      </div>
    </div>
    <section class="breed" aria-labelledby="verhalen">
      <h2 class="weg" id="verhalen">
        Verhalen
      </h2>
      {props.verhalen.length > 0 ? (
        <Verhalen verhalen={props.verhalen} hrefOf={hrefOf} />
      ) : (
        <Alinea>Hier staat nu geen verhaal.</Alinea>
      )}
      <Bladeren {...props.verder} />
    </section>
  </Pagina>
);
