import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { opmaak } from './opmaak.ts';
import { thema } from './thema.ts';

const require = createRequire(import.meta.url);

/** The NL Design System styles that the pages use: candidate where there is one, else Utrecht's. */
const PAKKETTEN = [
  require.resolve('@utrecht/document-css/dist/index.min.css'),
  require.resolve('@utrecht/alert-css/dist/index.min.css'),
  require.resolve('@utrecht/blockquote-css/dist/index.min.css'),
  require.resolve('@nl-design-system-candidate/heading-css/heading.css'),
  require.resolve('@nl-design-system-candidate/paragraph-css/paragraph.css'),
  require.resolve('@nl-design-system-candidate/link-css/link.css'),
  require.resolve('@nl-design-system-candidate/skip-link-css/skip-link.css'),
  require.resolve('@nl-design-system-candidate/mark-css/mark.css'),
  require.resolve('@nl-design-system-candidate/data-badge-css/data-badge.css'),
  require.resolve('@nl-design-system-candidate/number-badge-css/number-badge.css'),
];

const withoutSourceMap = (css: string) => css.replace(/\/\*# sourceMappingURL=.*?\*\//g, '');

/** One stylesheet for all pages, read once; its address changes with its contents. */
export const css = [...PAKKETTEN.map((file) => withoutSourceMap(readFileSync(file, 'utf8'))), thema, opmaak].join('\n');
export const stijlPad = `/stijl/${createHash('sha256').update(css).digest('hex').slice(0, 16)}.css`;
