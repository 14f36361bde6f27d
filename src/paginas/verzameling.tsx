import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import type { VerhaalSamenvatting } from '../verhalen/schema.ts';
import type { ItemResponse } from '../verzamelingen/items/schema.ts';
import { Alinea, Bladeren, datum, Kop, Labels, Link, leestijd, taalVan, type Verder, Verhalen } from './delen.tsx';
import { Pagina } from './layout.tsx';

type HrefOf = (id: string) => string;

/** One sleutelmoment or verhaal, with why it is here. */
const Item = ({ item, hrefOf }: { item: ItemResponse; hrefOf: HrefOf }) => {
  const { verhaal, sleutelmoment } = item;
  const href = hrefOf(verhaal.id);
  return (
    <li>
      <span class="nl-number-badge">{item.positie}</span>
      <article>
        <h2 class="nl-heading nl-heading--level-2" {...taalVan(verhaal.taal)}>
          {verhaal.titel}
        </h2>
        <Labels {...verhaal} />
        {item.woord ? <p class="nl-paragraph woord">{item.woord}</p> : null}
        {verhaal.samenvatting ? <Alinea>{verhaal.samenvatting}</Alinea> : null}
        {sleutelmoment ? (
          <blockquote class="utrecht-blockquote">
            <div class="utrecht-blockquote__content" {...taalVan(verhaal.taal)}>
              {sleutelmoment.citaat}
            </div>
            <div class="utrecht-blockquote__attribution klein">{sleutelmoment.soort.term}</div>
          </blockquote>
        ) : null}
        <p class="klein">{leestijd(verhaal.woorden)}</p>
        <p class="meer">
          <Link href={href}>
            <span>
              Lees het hele verhaal<span class="weg">: {verhaal.titel}</span>
            </span>
          </Link>
          {sleutelmoment ? (
            <Link href={`${href}#moment-${sleutelmoment.volgordeVerhaal}`}>
              <span>
                Naar dit moment<span class="weg">: {verhaal.titel}</span>
              </span>
            </Link>
          ) : null}
        </p>
      </article>
    </li>
  );
};

interface Inhoud {
  titel: string;
  inleiding: string;
  items: readonly ItemResponse[];
  passende: readonly VerhaalSamenvatting[];
  verder: Verder;
  hrefOf: HrefOf;
}

/** The items in order, then what else fits. What was taken back is simply not there. */
const Gelezen = ({ items, passende, verder, hrefOf }: Inhoud) => (
  <>
    {items.length > 0 ? (
      <div class="breed">
        <ol class="items smal">
          {items.map((item) => (
            <Item key={item.id} item={item} hrefOf={hrefOf} />
          ))}
        </ol>
      </div>
    ) : null}
    {passende.length > 0 ? (
      <section class={items.length > 0 ? 'breed deel bijzaak' : 'breed deel'} aria-labelledby="passend">
        <Kop niveau={2} id="passend">
          {items.length > 0 ? 'Meer verhalen die hierbij passen' : 'Verhalen die hierbij passen'}
        </Kop>
        <Verhalen verhalen={passende} hrefOf={hrefOf} />
      </section>
    ) : null}
    <div class="breed">
      <Bladeren {...verder} />
    </div>
    {items.length + passende.length === 0 ? (
      <div class="breed deel">
        <div class="smal">
          <Kop niveau={2}>Hier staat nu geen verhaal</Kop>
          <Alinea>Wie een verhaal vertelt, mag het ook weer weghalen. Daarom kan deze pagina leeg zijn.</Alinea>
          <Alinea>
            Misschien vind je iets bij <Link href="/">de andere verhalen</Link>.
          </Alinea>
        </div>
      </div>
    ) : null}
  </>
);

const Qr = ({ url }: { url: string }) => {
  const code = generate(url);
  return (
    <svg
      viewBox={`-4 -4 ${code.size + 8} ${code.size + 8}`}
      role="img"
      aria-label="QR-code met het adres van deze pagina"
      shape-rendering="crispEdges"
    >
      <rect x="-4" y="-4" width={code.size + 8} height={code.size + 8} fill="#fff" />
      <path d={toSvgPath(code)} fill="#000" />
    </svg>
  );
};

/** What somebody was handed: a word, the verhalen in order, and the address for later or on paper. */
export const VerwijzingPagina = (
  props: Inhoud & { boodschap: string; verlooptOp: Date; url: string; eerste: boolean },
) => (
  <Pagina titel={props.titel}>
    <div class="opening">
      <div class="breed">
        <div class="smal">
          <p class="klein">Voor jou uitgezocht</p>
          <Kop niveau={1}>{props.titel}</Kop>
          {props.boodschap && props.eerste ? (
            <div class="boodschap">
              <p>{props.boodschap}</p>
            </div>
          ) : null}
          {props.inleiding && props.eerste ? <p class="nl-paragraph inleiding">{props.inleiding}</p> : null}
          <p class="klein">Je hoeft niet alles te lezen. Stop wanneer je wilt.</p>
        </div>
      </div>
    </div>
    <Gelezen {...props} />
    <section class="breed deel" aria-labelledby="papier">
      <div class="papier smal">
        <Qr url={props.url} />
        <div>
          <Kop niveau={3} id="papier">
            Later verder lezen?
          </Kop>
          <Alinea>Scan de code met je telefoon, of typ dit adres over:</Alinea>
          <p class="adres">{props.url}</p>
          <p class="klein">Dit adres werkt tot {datum(props.verlooptOp)}. Wij weten niet wie jij bent.</p>
        </div>
      </div>
    </section>
  </Pagina>
);

/** An open verzameling. */
export const VerzamelingPagina = (props: Inhoud & { eerste: boolean }) => (
  <Pagina titel={props.titel}>
    <div class="opening">
      <div class="breed">
        <Link href="/" klas="terug">
          ← Alle verhalen
        </Link>
        <div class="smal">
          <Kop niveau={1}>{props.titel}</Kop>
          {props.inleiding && props.eerste ? <p class="nl-paragraph inleiding">{props.inleiding}</p> : null}
        </div>
      </div>
    </div>
    <Gelezen {...props} />
  </Pagina>
);
