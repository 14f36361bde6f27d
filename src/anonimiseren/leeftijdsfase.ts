import { firstGetal, TIENTALLEN } from './getalwoorden.ts';

/** How an age stands in its sentence, which decides what reads well in its place. */
export type Stand = 'los' | 'jarig' | 'rang' | 'van' | 'met' | 'vaag' | 'baby';

/** Where a stage begins: toddler, primary school, teenager, young, grown, middle-aged, older, old. */
const LIMITS = [1, 4, 12, 18, 30, 50, 65, 80];
const faseOf = (years: number) => LIMITS.filter((limit) => years >= limit).length;

const RANG = [
  'heel jonge leeftijd',
  'heel jonge leeftijd',
  'kinderleeftijd',
  'tienerleeftijd',
  'jongvolwassen leeftijd',
  'volwassen leeftijd',
  'middelbare leeftijd',
  'latere leeftijd',
  'hoge leeftijd',
];
const JARIG = [
  'heel jonge',
  'heel jonge',
  'jonge',
  'minderjarige',
  'jongvolwassen',
  'volwassen',
  'volwassen',
  'oudere',
  'hoogbejaarde',
];
const VAN = ['in de babyleeftijd', 'in de peuterleeftijd', 'in de basisschoolleeftijd', 'in de tienerleeftijd'];
const LOS = ['een baby', 'een peuter', 'een basisschoolkind', 'een tiener'];

/** Something vaguer that reads as Dutch where the age stood. */
export function vageLeeftijd(form: string, stand: Stand, noun: boolean): string {
  if (stand === 'vaag') return form;
  const ages = (form.match(/\d{1,3}|\p{L}{3,}/gu) ?? []).map(firstGetal).filter((years) => years > 0);
  const years = stand === 'baby' ? 0 : (ages[0] ?? 30);
  const fase = faseOf(years);
  if (ages.length > 1 && faseOf(ages.at(-1) as number) !== fase) return 'van uiteenlopende leeftijd';
  if (stand === 'jarig') return (JARIG[fase] as string) + (noun && /volwassen$/.test(JARIG[fase] as string) ? 'e' : '');
  if (stand === 'rang') return RANG[fase] as string;
  if (stand === 'van' && fase < VAN.length) return VAN[fase] as string;
  if (stand === 'met')
    return fase < 3
      ? 'als kind'
      : fase === 3
        ? 'als tiener'
        : years < 20
          ? 'als jongvolwassene'
          : `als ${tiental(years)}er`;
  const text = LOS[fase] ?? decade(years);
  return stand === 'van' ? `van ${text}` : text;
}

const tiental = (years: number) => TIENTALLEN[Math.min(7, Math.floor(years / 10) - 2)] as string;

function decade(years: number): string {
  if (years < 20) return 'jongvolwassen';
  if (years >= 90) return 'hoogbejaard';
  return `${years % 10 < 4 ? 'begin' : years % 10 > 6 ? 'eind' : 'midden'} ${tiental(years)}`;
}
