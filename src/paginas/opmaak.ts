/** How our own parts of the page are laid out, on screen and on paper. */
export const opmaak = `
*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding-block-start: 5rem; background: var(--wij-papier); }
body { margin: 0; overflow-wrap: break-word; hyphens: auto; display: flex; flex-direction: column; min-block-size: 100vh; }
main { flex: 1; display: block; }
main:focus { outline: none; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--wij-inkt); outline-offset: 2px; box-shadow: 0 0 0 7px var(--wij-goud); border-radius: 2px; }
ul, ol { margin: 0; padding: 0; list-style: none; }
h1, h2, h3 { text-wrap: balance; hyphens: manual; }
.breed { inline-size: 100%; max-inline-size: 74rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
.smal { max-inline-size: 42rem; }
.weg { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.kop { position: sticky; inset-block-start: 0; z-index: 2; background: var(--wij-aubergine); color: var(--wij-wit); }
.kop .breed { display: flex; align-items: center; justify-content: space-between; gap: 0.75rem; min-block-size: 3.5rem; }
.merk { white-space: nowrap; display: inline-flex; align-items: center; gap: 0.5rem; min-block-size: 2.75rem; color: inherit; text-decoration: none; font: 700 1.125rem/1.1 var(--wij-leesletter); }
.merk:hover { text-decoration: underline; }
.merk svg { inline-size: clamp(1.5rem, 8vw, 2.25rem); block-size: 1.25rem; flex: none; color: var(--wij-goud); }
.uitgang { display: inline-flex; align-items: center; min-block-size: 2.5rem; padding: 0.25rem 0.875rem; border-radius: 1.5rem; background: var(--wij-goud); color: var(--wij-inkt); font-weight: 700; font-size: 1rem; line-height: 1.2; text-decoration: none; text-align: center; }
.uitgang:hover { background: var(--wij-wit); text-decoration: underline; }
.kop a:focus-visible { outline-color: var(--wij-wit); box-shadow: none; }
.opening { background: linear-gradient(var(--wij-zand), var(--wij-papier)); padding-block: clamp(2rem, 6vw, 4.5rem) clamp(1rem, 3vw, 2rem); }
.deel { padding-block: clamp(1.25rem, 3.5vw, 2.25rem); }
.deel--kleur { background: var(--wij-zand); margin-block-start: 1.5rem; }
.rij { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); }
.rij > * { min-inline-size: 0; }
.kaart { block-size: 100%; display: flex; flex-direction: column; gap: 0.25rem; padding: 1.25rem; background: var(--wij-wit); border: 1px solid var(--wij-lijn); border-radius: 0.875rem; }
.kaart p { margin-block-end: 0.5rem; }
.kaart__onder { margin-block-start: auto; }
.klein { font-size: 1rem; color: var(--wij-grijs); }
.labels { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-block-end: 0.75rem; }
.labels--op { margin-block-end: 0; padding-block-start: 0.25rem; }
.label--zwaar { background: #fff1d0; border-color: #a86200; }
.label--verzonnen { background: var(--wij-wit); border-color: var(--wij-aubergine); color: var(--wij-aubergine); }
.labels:not(.labels--op) .label--verzonnen { font-weight: 700; }
.themas { display: flex; flex-wrap: wrap; gap: 0.625rem; }
.themas a { display: inline-flex; align-items: center; gap: 0.5rem; min-block-size: 2.5rem; padding: 0.25rem 0.5rem 0.25rem 1rem; border: 1px solid var(--wij-lijn); border-radius: 1.25rem; background: var(--wij-wit); color: var(--wij-inkt); text-decoration: none; line-height: 1.2; }
.themas a:hover { border-color: var(--wij-baksteen); text-decoration: underline; }
.themas .aantal { min-inline-size: 1.75rem; padding: 0.125rem 0.375rem; border-radius: 1rem; background: var(--wij-zand); text-align: center; font-size: 0.9375rem; }
details summary { inline-size: fit-content; margin-block: 1rem; padding-block: 0.25rem; cursor: pointer; color: var(--wij-baksteen); text-decoration: underline; }
.stappen { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }
.stappen li { display: grid; grid-template-columns: auto 1fr; gap: 0.25rem 0.875rem; align-items: start; }
.stappen p { margin: 0; }
.terug { display: inline-flex; align-items: center; min-block-size: 2.75rem; margin-block-end: 0.5rem; }
.lezen { display: grid; gap: 0 3.5rem; }
.lezen > * { min-inline-size: 0; }
.verhaal { font: 1.1875rem/1.7 var(--wij-leesletter); }
.verhaal p { margin-block: 0 1.1em; white-space: pre-line; }
.gewoon { padding: clamp(1.125rem, 3vw, 1.75rem); margin-block-end: 2rem; background: var(--wij-zand); border-radius: 0.875rem; }
.gewoon p { margin-block: 0 1em; white-space: pre-line; }
.gewoon p:last-child { margin-block-end: 0; }
.verhaal mark { padding: 0.05em 0.1em; border-radius: 0.2em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.verhaal mark:target { outline: 3px solid var(--wij-baksteen); outline-offset: 2px; }
.noot { margin-inline-start: 0.3em; vertical-align: 0.15em; text-decoration: none; font-family: var(--wij-schermletter); }
.wijzer { margin-block-end: 1.75rem; padding: 1rem 1.25rem; border: 1px solid var(--wij-lijn); border-radius: 0.875rem; background: var(--wij-wit); font-size: 1rem; }
.wijzer h2 { font: 700 1.0625rem/1.3 var(--wij-schermletter); margin-block-end: 0.5rem; }
.wijzer li a { display: flex; align-items: baseline; gap: 0.625rem; padding-block: 0.3125rem; min-block-size: 1.75rem; }
.wijzer .nl-number-badge { flex: none; }
.moment { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 1rem; padding-block: 1.25rem; border-block-start: 1px solid var(--wij-lijn); }
.moment .utrecht-blockquote { margin-block-end: 0.75rem; font-family: var(--wij-leesletter); }
.moment dl { margin: 0 0 0.5rem; font-size: 1rem; }
.moment dl > div { display: flex; flex-wrap: wrap; gap: 0 0.5rem; margin-block-end: 0.25rem; }
.moment dt { flex: 0 0 10rem; font-weight: 700; }
.moment dd { flex: 1 1 14rem; margin: 0; }
.hulp { padding: clamp(1.125rem, 3vw, 1.75rem); background: var(--wij-wit); border: 2px solid var(--wij-aubergine); border-radius: 0.875rem; }
.hulp li { padding-block: 0.375rem; }
.hulp p:last-child { margin-block-end: 0; }
.letop h2, .hulp h2 { font-size: 1.375rem; }
.letop { display: block; margin-block-end: 1.75rem; }
.letop p:last-child { margin: 0; display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; }
.letop a { display: inline-flex; align-items: center; min-block-size: 2rem; }
.boodschap { position: relative; margin: 0 0 2rem; padding: 1.5rem clamp(1.25rem, 4vw, 2rem); background: var(--wij-wit); border-inline-start: 6px solid var(--wij-baksteen); border-radius: 0.25rem 0.875rem 0.875rem 0.25rem; box-shadow: 0 1px 6px rgb(67 32 47 / 14%); font: 1.25rem/1.6 var(--wij-leesletter); }
.boodschap p { margin: 0; white-space: pre-line; }
.inleiding { white-space: pre-line; }
.items > li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 1rem; padding-block: 1.5rem; border-block-start: 1px solid var(--wij-lijn); }
.items .meer { margin-block: 0; }
.items .woord { font: italic 1.125rem/1.55 var(--wij-leesletter); white-space: pre-line; }
.items .utrecht-blockquote { margin-block-end: 0.75rem; font-family: var(--wij-leesletter); }
.paar { display: grid; gap: 2rem 3rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); align-items: start; }
.meer { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; margin-block-start: 1.25rem; }
.meer a, .knop { display: inline-flex; align-items: center; min-block-size: 2.75rem; }
.papier { display: flex; flex-wrap: wrap; gap: 1.25rem 1.75rem; align-items: center; padding: 1.25rem; border: 1px solid var(--wij-lijn); border-radius: 0.875rem; background: var(--wij-wit); }
.papier svg { inline-size: 10rem; block-size: 10rem; flex: none; border-radius: 0.5rem; }
.papier div { flex: 1 1 14rem; min-inline-size: 0; }
.papier p { margin-block-end: 0.5rem; }
.adres { font-weight: 700; overflow-wrap: anywhere; hyphens: none; }
.voet { margin-block-start: 3rem; padding-block: 2rem 3rem; background: var(--wij-aubergine); color: var(--wij-wit); font-size: 1rem; }
.voet .breed { display: grid; gap: 1.5rem 3rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); }
.voet h2 { margin: 0 0 0.5rem; color: var(--wij-goud); font: 700 1.0625rem/1.3 var(--wij-schermletter); }
.voet p { margin: 0 0 0.5rem; }
.voet a { color: inherit; }
.voet li a { display: inline-flex; align-items: center; min-block-size: 2rem; }
.voet a:hover { color: var(--wij-goud); }
.voet a:focus-visible { outline-color: var(--wij-wit); box-shadow: none; }
a[href^="tel:"] { white-space: nowrap; }
.formulier { max-inline-size: 34rem; display: grid; gap: 1rem; padding-block: 3rem 5rem; }
.formulier form { display: grid; gap: 0.75rem; justify-items: start; }
.formulier label { font-weight: 700; }
.formulier p { margin: 0; }
.formulier input { font: inherit; inline-size: 100%; min-block-size: 2.75rem; padding: 0.5rem 0.75rem; border: 2px solid currentColor; border-radius: 0.375rem; background: var(--wij-wit); color: inherit; }
.formulier [role="alert"] { border-inline-start: 0.375rem solid currentColor; padding-inline-start: 1rem; }
.knop-groot { font: inherit; font-weight: 700; min-block-size: 2.75rem; padding: 0.5rem 1.5rem; border: 2px solid transparent; border-radius: 2rem; background: #43202f; color: #fff; cursor: pointer; }
.knop-groot:hover { text-decoration: underline; }
@media (max-width: 26rem) {
  .merk { font-size: 1rem; gap: 0.375rem; }
  .merk svg { inline-size: 1.5rem; }
  .uitgang { padding-inline: 0.75rem; font-size: 0.9375rem; }
}
@media (min-width: 62rem) {
  .lezen { grid-template-columns: minmax(0, 42rem) minmax(0, 19rem); justify-content: space-between; }
  .lezen > .wijzer { grid-column: 2; grid-row: 1 / span 2; align-self: start; position: sticky; inset-block-start: 5rem; max-block-size: calc(100vh - 6rem); overflow: auto; }
  .lezen > .stuk { grid-column: 1; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media (forced-colors: active) { .kaart, .gewoon, .boodschap, .themas a, .uitgang { border: 1px solid CanvasText; } }
@media print {
  @page { margin: 18mm; }
  html, body, .utrecht-document--surface { background: #fff; font-size: 11pt; display: block; }
  .nl-heading--level-1 { font-size: 24pt; }
  .nl-heading--level-2 { font-size: 15pt; }
  .bijzaak { display: none; }
  .kop, .voet, .terug, .meer, .wijzer, .nl-skip-link, .letop p:last-child, .noot, .knop { display: none !important; }
  .opening { background: none; padding: 0; }
  .kaart, .moment, .items > li, .boodschap, .papier, .hulp, .gewoon { break-inside: avoid; box-shadow: none; }
  .deel { padding-block: 0.5rem; }
  mark { text-decoration: underline; background: none; }
}
`;
