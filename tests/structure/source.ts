import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const root = new URL('../../', import.meta.url).pathname;

export interface Import {
  /** A file under src, or the name of a package. */
  to: string;
  typeOnly: boolean;
}

export interface Source {
  /** Relative to the repository: src/verhalen/routes.ts. */
  path: string;
  /** The first folder under src; empty for what stands in src itself. */
  folder: string;
  /** Its name without extension. */
  name: string;
  text: string;
  /** Without comments and without what stands between quotes. */
  code: string;
  imports: Import[];
}

const IMPORT = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gm;

function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, from, dynamic]) => {
    const target = (from ?? dynamic) as string;
    const to = target.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), target)) : target;
    return { to, typeOnly: type !== undefined };
  });
}

const strip = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");

/** Every TypeScript file of the product. */
export const SOURCES: Source[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .sort()
  .map((file) => {
    const path = `src/${file.replaceAll('\\', '/')}`;
    const text = readFileSync(join(root, path), 'utf8');
    const folder = path.split('/').length > 2 ? (path.split('/')[1] as string) : '';
    const name = posix.basename(path).replace(/\.tsx?$/, '');
    return { path, folder, name, text, code: strip(text), imports: importsOf(path, text) };
  });

/** Folders that answer requests. */
export const FEATURES = new Set(SOURCES.filter(({ name }) => name === 'routes').map(({ folder }) => folder));

/** Files that match and are not allowed, so that a failing check names them. */
export const offenders = (bad: (source: Source) => boolean, allowed: readonly string[] = []) =>
  SOURCES.filter((source) => bad(source) && !allowed.includes(source.path)).map(({ path }) => path);
