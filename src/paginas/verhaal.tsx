import type { SleutelmomentResponse } from '../sleutelmomenten/schema.ts';
import type { VerhaalResponse } from '../verhalen/schema.ts';
import { Alinea, Hulplijnen, Kop, Labels, Link, leestijd, opsomming, taalVan } from './delen.tsx';
import { Pagina } from './layout.tsx';
import { Alineas, Verhaaltekst } from './tekst.tsx';

const LetOp = ({ termen }: { termen: string[] }) => (
  <section class="utrecht-alert utrecht-alert--warning letop" aria-labelledby="letop">
    <Kop niveau={2} id="letop">
      Let op: dit is een zwaar verhaal
    </Kop>
    <Alinea>
      Het gaat ook over {opsomming(termen.map((term) => term.toLowerCase()))}. Je hoeft dit niet te lezen.
    </Alinea>
    <p>
      <Link href="#na-het-verhaal">Sla het verhaal over</Link>
      <Link href="#verhaal">Ik wil het lezen</Link>
    </p>
  </section>
);

const Wijzer = ({ momenten }: { momenten: readonly SleutelmomentResponse[] }) => (
  <nav class="wijzer" aria-labelledby="wijzer">
    <h2 id="wijzer">Sleutelmomenten in dit verhaal</h2>
    <ol>
      {momenten.map(({ volgordeVerhaal: nummer, soort }) => (
        <li key={nummer}>
          <Link href={`#moment-${nummer}`}>
            <span class="nl-number-badge">{nummer}</span> {soort.term}
          </Link>
        </li>
      ))}
    </ol>
  </nav>
);

const Moment = ({ moment, taal }: { moment: SleutelmomentResponse; taal: string }) => {
  const { volgordeVerhaal: nummer } = moment;
  const regels = [
    ['Wat hielp', moment.hielp],
    ['Wat in de weg zat', moment.hinderde],
    ['Wie erbij was', moment.wie],
    ['Wat iemand voelde', moment.gevoelens],
  ] as const;
  return (
    <li class="moment" id={`uitleg-${nummer}`}>
      <span class="nl-number-badge" aria-hidden="true">
        {nummer}
      </span>
      <div>
        <Kop niveau={3}>{moment.soort.term}</Kop>
        <blockquote class="utrecht-blockquote">
          <div class="utrecht-blockquote__content" {...taalVan(taal)}>
            {moment.citaat}
          </div>
        </blockquote>
        <dl>
          {regels
            .filter(([, begrippen]) => begrippen.length > 0)
            .map(([naam, begrippen]) => (
              <div key={naam}>
                <dt>{naam}</dt>
                <dd>{opsomming(begrippen.map(({ term }) => term.toLowerCase()))}</dd>
              </div>
            ))}
        </dl>
        <Link href={`#moment-${nummer}`} klas="knop">
          Lees dit moment in het verhaal
        </Link>
      </div>
    </li>
  );
};

const Tekst = ({ verhaal }: { verhaal: VerhaalResponse }) => (
  <div class="stuk" id="verhaal">
    {verhaal.eenvoudigeTekst ? (
      <section class="gewoon" aria-labelledby="gewoon">
        <Kop niveau={2} id="gewoon">
          In gewone taal
        </Kop>
        <Alineas tekst={verhaal.eenvoudigeTekst} />
      </section>
    ) : null}
    <section aria-labelledby="eigen">
      <Kop niveau={2} id="eigen">
        {verhaal.eenvoudigeTekst ? 'In eigen woorden' : 'Het verhaal'}
      </Kop>
      <div class="verhaal" {...taalVan(verhaal.taal)}>
        <Verhaaltekst tekst={verhaal.tekst} momenten={verhaal.sleutelmomenten} />
      </div>
    </section>
    {verhaal.sleutelmomenten.length > 0 ? (
      <section aria-labelledby="momenten">
        <Kop niveau={2} id="momenten">
          Sleutelmomenten
        </Kop>
        <Alinea>Dit zijn de momenten waarop er iets veranderde. Of juist niet.</Alinea>
        <ol>
          {verhaal.sleutelmomenten.map((moment) => (
            <Moment key={moment.id} moment={moment} taal={verhaal.taal} />
          ))}
        </ol>
      </section>
    ) : null}
  </div>
);

/** One verhaal to read. `terug` is where the reader came from. */
export const VerhaalPagina = ({
  verhaal,
  terug,
}: {
  verhaal: VerhaalResponse;
  terug: { href: string; tekst: string };
}) => {
  const zwaar = verhaal.zwareInhoud.map(({ term }) => term);
  const feiten = [leestijd(verhaal.woorden), verhaal.vertellersrol?.term, verhaal.periode, verhaal.regio];
  return (
    <Pagina titel={verhaal.titel}>
      <article>
        <div class="opening">
          <div class="breed">
            <Link href={terug.href} klas="terug">
              ← {terug.tekst}
            </Link>
            <div class="smal">
              <Labels {...verhaal} zwareInhoud={[]} />
              <h1 class="nl-heading nl-heading--level-1" {...taalVan(verhaal.taal)}>
                {verhaal.titel}
              </h1>
              {verhaal.samenvatting ? <Alinea lead>{verhaal.samenvatting}</Alinea> : null}
              <p class="klein">{feiten.filter(Boolean).join(' · ')}</p>
              <p class="labels">
                {verhaal.themas.map(({ id, term }) => (
                  <span key={id} class="nl-data-badge">
                    {term}
                  </span>
                ))}
              </p>
            </div>
          </div>
        </div>
        <div class="breed">
          {zwaar.length > 0 ? (
            <div class="smal">
              <LetOp termen={zwaar} />
            </div>
          ) : null}
          <div class="lezen">
            {verhaal.sleutelmomenten.length > 0 ? <Wijzer momenten={verhaal.sleutelmomenten} /> : null}
            <Tekst verhaal={verhaal} />
          </div>
        </div>
      </article>
      <div class="breed deel" id="na-het-verhaal" tabIndex={-1}>
        <div class="smal">
          {zwaar.length > 0 ? <Hulplijnen titel="Wil je met iemand praten?" /> : null}
          <p class="klein deel">
            Namen en plaatsen zijn weggelaten of veranderd. De verteller kan dit verhaal altijd{' '}
            <Link href="/#intrekken">intrekken</Link>.
          </p>
        </div>
      </div>
    </Pagina>
  );
};
