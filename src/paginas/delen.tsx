import type { ComponentChildren } from 'preact';
import type { VerhaalSamenvatting } from '../verhalen/schema.ts';

const WOORDEN_PER_MINUUT = 180;

export const Kop = ({ niveau, id, children }: { niveau: 1 | 2 | 3; id?: string; children: ComponentChildren }) => {
  const Element = `h${niveau}` as const;
  return (
    <Element class={`nl-heading nl-heading--level-${niveau}`} {...(id ? { id } : {})}>
      {children}
    </Element>
  );
};

export const Alinea = ({ lead, children }: { lead?: boolean; children: ComponentChildren }) => (
  <p class={lead ? 'nl-paragraph nl-paragraph--lead' : 'nl-paragraph'}>{children}</p>
);

export const Link = ({ href, klas = '', children }: { href: string; klas?: string; children: ComponentChildren }) => (
  <a class={`nl-link ${klas}`.trim()} href={href}>
    {children}
  </a>
);

/** The language of what people told, where it is not Dutch. */
export const taalVan = (taal: string) => (taal === 'nl' ? {} : { lang: taal });

export const leestijd = (woorden: number) => {
  const minuten = Math.max(1, Math.round(woorden / WOORDEN_PER_MINUUT));
  return minuten === 1 ? '1 minuut lezen' : `${minuten} minuten lezen`;
};

export const datum = (iso: string | Date) =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(new Date(iso));

export const opsomming = (woorden: readonly string[]) => new Intl.ListFormat('nl').format(woorden);

type Kenmerken = Pick<VerhaalSamenvatting, 'fictief' | 'zwareInhoud' | 'mededeling'>;

/** What a reader must know beforehand: that it or the names in it are made up, and what heavy things are in it. */
export const Labels = ({ fictief, zwareInhoud, mededeling, op = false }: Kenmerken & { op?: boolean }) =>
  fictief || mededeling || zwareInhoud.length > 0 ? (
    <p class={op ? 'labels labels--op' : 'labels'}>
      {zwareInhoud.map(({ term }) => (
        <span key={term} class="nl-data-badge label--zwaar">
          Let op: {term.toLowerCase()}
        </span>
      ))}
      {fictief ? <span class="nl-data-badge label--verzonnen">Dit verhaal is verzonnen</span> : null}
      {mededeling ? <span class="nl-data-badge label--verzonnen">{mededeling}</span> : null}
    </p>
  ) : null;

const VerhaalKaart = ({ verhaal, href }: { verhaal: VerhaalSamenvatting; href: string }) => (
  <article class="kaart">
    <h3 class="nl-heading nl-heading--level-3">
      <Link href={href}>
        <span {...taalVan(verhaal.taal)}>{verhaal.titel}</span>
      </Link>
    </h3>
    {verhaal.samenvatting ? <Alinea>{verhaal.samenvatting}</Alinea> : null}
    <div class="kaart__onder">
      <p class="klein">
        {[leestijd(verhaal.woorden), ...verhaal.themas.slice(0, 2).map(({ term }) => term)].join(' · ')}
      </p>
      <Labels {...verhaal} op />
    </div>
  </article>
);

/** Verhalen as cards. `hrefOf` knows in which context they are read. */
export const Verhalen = ({
  verhalen,
  hrefOf,
}: {
  verhalen: readonly VerhaalSamenvatting[];
  hrefOf: (id: string) => string;
}) => (
  <ul class="rij">
    {verhalen.map((verhaal) => (
      <li key={verhaal.id}>
        <VerhaalKaart verhaal={verhaal} href={hrefOf(verhaal.id)} />
      </li>
    ))}
  </ul>
);

export interface Verder {
  vorige: string | null;
  volgende: string | null;
}

export const Bladeren = ({ vorige, volgende }: Verder) =>
  vorige || volgende ? (
    <nav class="meer" aria-label="Verder bladeren">
      {vorige ? <Link href={vorige}>← Vorige verhalen</Link> : null}
      {volgende ? <Link href={volgende}>Meer verhalen →</Link> : null}
    </nav>
  ) : null;

const LIJNEN: readonly [wanneer: string, naam: string, nummer: string][] = [
  ['Denk je aan zelfdoding? Dag en nacht:', '113 Zelfmoordpreventie', '0800-0113'],
  ['Is er geweld thuis? Dag en nacht:', 'Veilig Thuis', '0800-2000'],
  ['Ben je een kind of jongere?', 'Kindertelefoon', '0800-0432'],
  ['Wil je gewoon even praten? Dag en nacht:', 'De Luisterlijn', '088 0767 000'],
];

/** Where a person can talk to somebody, now. */
export const Hulplijnen = ({ id = 'hulp', titel }: { id?: string; titel: string }) => (
  <section class="hulp" aria-labelledby={id}>
    <Kop niveau={2} id={id}>
      {titel}
    </Kop>
    <ul>
      {LIJNEN.map(([wanneer, naam, nummer]) => (
        <li key={nummer}>
          {wanneer} {naam}, <Link href={`tel:${nummer.replace(/\D/g, '')}`}>{nummer}</Link>.
        </li>
      ))}
    </ul>
    <Alinea>
      Ben je nu in gevaar? Bel <Link href="tel:112">112</Link>.
    </Alinea>
  </section>
);
