import type { ComponentChildren } from 'preact';
import { stijlPad } from './stijl.ts';

const LUS = 'M18 10C14 4 9 2 6 4s-4 9 0 12 8 0 12-6 9-8 12-6 4 9 0 12-8 0-12-6Z';
const PICTOGRAM = `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 -8 36 36'%3E%3Cpath d='${LUS}' fill='none' stroke='%2343202f' stroke-width='4'/%3E%3C/svg%3E`;

/** A quiet page that nobody minds seeing on a screen. */
const ELDERS = 'https://www.weeronline.nl/';

const Merk = () => (
  <a class="merk" href="/">
    <svg viewBox="0 0 36 20" aria-hidden="true">
      <path d={LUS} fill="none" stroke="currentColor" stroke-width="3" />
    </svg>
    Wij-kennis
  </a>
);

const Voet = () => (
  <footer class="voet">
    <div class="breed">
      <div>
        <h2>Hulp nodig?</h2>
        <p>
          Denk je aan zelfdoding? Bel <a href="tel:0800-0113">0800-0113</a>.
        </p>
        <p>
          Ben je nu in gevaar? Bel <a href="tel:112">112</a>.
        </p>
        <p>
          Meer nummers staan bij <a href="/#hulp">hulp</a>.
        </p>
      </div>
      <div>
        <h2>Over deze site</h2>
        <ul>
          <li>
            <a href="/#over">Wat is Wij-kennis?</a>
          </li>
          <li>
            <a href="/#intrekken">Een verhaal intrekken</a>
          </li>
          <li>
            <a href="/v1/documentatie">Voor wie hierop aansluit</a>
          </li>
        </ul>
      </div>
      <div>
        <h2>Je leest hier vrij</h2>
        <p>Je hoeft niet in te loggen. We plaatsen geen cookies. We houden niet bij wat je leest.</p>
        <p>Je browser bewaart wel waar je was. Dat kun je daar zelf wissen.</p>
      </div>
    </div>
  </footer>
);

/** The frame of every page. There is always a way out at the top. */
export const Pagina = ({ titel, children }: { titel: string; children: ComponentChildren }) => (
  <html lang="nl" dir="ltr" class="wij-thema">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{titel === 'Wij-kennis' ? titel : `${titel} | Wij-kennis`}</title>
      <link rel="stylesheet" href={stijlPad} />
      <link rel="icon" href={PICTOGRAM} />
    </head>
    <body class="utrecht-document utrecht-document--surface">
      <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
        Naar de inhoud
      </a>
      <header class="kop">
        <div class="breed">
          <Merk />
          <a class="uitgang" href={ELDERS} rel="noreferrer nofollow">
            Verlaat deze pagina
          </a>
        </div>
      </header>
      <main id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <Voet />
    </body>
  </html>
);
