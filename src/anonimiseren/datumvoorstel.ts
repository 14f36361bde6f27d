import { firstGetal } from './getalwoorden.ts';

const MAANDEN = ['jan', 'feb', 'm(?:aart|rt)', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'].map(
  (month) => new RegExp(`(?<!\\p{L})${month}`, 'iu'),
);
const FEESTEN: [RegExp, number][] = [
  [/kerst|oud en nieuw|oudej|oudjaar|sinterklaas|pakjes|sint[- ]jan/i, 12],
  [/nieuwjaar|driekoningen|valentijn|carnaval|lichtmis/i, 2],
  [/pasen|paas|pinkster|hemelvaart|vrijdag|konings|koningin|bevrijding|moederdag|dodenherdenking/i, 4],
  [/vaderdag|keti koti/i, 7],
  [/allerzielen|allerheiligen|sint[- ]maarten/i, 11],
];

/** A date made vaguer: of a day the season and year stay, of a month the year, so that the order of things stays. */
export function vageDatum(form: string): string {
  const year = yearOf(form);
  const month = monthOf(form);
  const feest = FEESTEN.find(([name]) => name.test(form));
  if (/week/i.test(form)) return year ? `een week in ${year}` : 'een week';
  if (!isDay(form) && !feest) return year ?? 'een tijd';
  const day = feest && !month ? 'een feestdag' : 'een dag';
  const season = seasonOf(month ?? (feest && !/suiker|offer|ramadan/i.test(form) ? feest[1] : undefined), year);
  return season ? `${day} ${season}` : year ? `${day} in ${year}` : day;
}

const SAID = /(?:(tweeduizend|negentienhonderd)(?: ?(?:en )?(\p{L}+))?|(negentien|twintig) (\p{L}+))$/iu;

function yearOf(form: string): string | undefined {
  const said = SAID.exec(form);
  if (said) {
    const century = /^n/i.test((said[1] ?? said[3]) as string) ? 1900 : 2000;
    return String(century + firstGetal(said[2] ?? said[4] ?? ''));
  }
  const whole = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(form)?.[0];
  if (whole) return whole;
  const short = /['’](\d\d)(?!\d)|^\D{0,12}\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?(\d\d)$/.exec(form);
  const digits = short?.[1] ?? short?.[2];
  return digits === undefined ? undefined : `${Number(digits) > 40 ? '19' : '20'}${digits}`;
}

function monthOf(form: string): number | undefined {
  const named = MAANDEN.findIndex((month) => month.test(form));
  if (named >= 0) return named + 1;
  const iso = /^(?:19|20)\d\d[-/.](\d\d?)[-/.]\d/.exec(form)?.[1];
  const dutch = /(?<!\d)\d{1,2} ?[-/. ] ?(\d{1,2})(?!\d)/.exec(form)?.[1];
  const month = Number(iso ?? dutch);
  return month >= 1 && month <= 12 ? month : undefined;
}

const isDay = (form: string) =>
  !/^\d{1,2}[-/](?:19|20)\d\d$|^(?:19|20)\d\d-\d\d$/.test(form) &&
  firstGetal(form.replace(SAID, '').replace(/['’]\d\d|(?:19|20)\d\d/g, '')) > 0;

function seasonOf(month: number | undefined, year: string | undefined): string | undefined {
  if (month === undefined) return undefined;
  const season =
    month < 3 || month > 11 ? 'de winter' : month < 6 ? 'het voorjaar' : month < 9 ? 'de zomer' : 'het najaar';
  if (year === undefined) return `in ${season}`;
  return month < 3 ? `begin ${year}` : month > 10 ? `eind ${year}` : `in ${season} van ${year}`;
}
