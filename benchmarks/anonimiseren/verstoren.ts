import { mapMerken } from './merken.ts';

/** Ways in which the same story may have been written, by the flag that asks for them; marked text in, marked text out. */
export const VERSTORINGEN: Record<string, { naam: string; distort: (marked: string) => string }> = {
  klein: { naam: 'kleine letters', distort: (marked) => mapMerken(marked, (words) => words.toLowerCase()) },
  hoofd: { naam: 'hoofdletters', distort: (marked) => mapMerken(marked, (words) => words.toUpperCase()) },
  kaal: { naam: 'zonder leestekens', distort: dropPunctuation },
  tikfout: { naam: 'tikfout in namen', distort: mistypeNames },
  krul: { naam: 'krullende aanhalingstekens', distort: curlQuotes },
  emoji: { naam: 'emoji', distort: addEmoji },
};

// What is inside a mark stays: the stops of `06.12…` and `j.jansen@…` are no punctuation.
function dropPunctuation(marked: string): string {
  return mapMerken(marked, (words, categorie) =>
    categorie ? words : words.replace(/(?<!\d)[.,;:!?…"„“”()]+|[.,;:!?…"„“”()]+(?!\d)/g, ''),
  );
}

const MISTAKES: ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word[at] + word.slice(at),
];

/** Each mention of a name gets an error of its own in its first long word: letters swapped, left out or doubled. */
function mistypeNames(marked: string): string {
  let nth = 0;
  return mapMerken(marked, (words, categorie) => {
    if (categorie !== 'persoon') return words;
    return words.replace(/\p{L}{5,}/u, (word) => {
      const mistake = MISTAKES[nth % MISTAKES.length] as (typeof MISTAKES)[number];
      const at = 1 + (nth++ % (word.length - 3));
      return mistake(word, at);
    });
  });
}

/** Apostrophes and quotes as a phone makes them, and every second name between them. */
function curlQuotes(marked: string): string {
  let nth = 0;
  const curled = mapMerken(marked, (words) => words.replaceAll("'", '’').replace(/"([^"]*)"/g, '“$1”'));
  return curled.replace(/\{\{persoon\|[^{}]*\}\}/g, (merk) => (nth++ % 2 === 0 ? `“${merk}”` : merk));
}

const EMOJI = ['😀', '👩‍👧', '❤️', '🇳🇱', '😭'];

/** One after each sentence, and one stuck to every second name. */
function addEmoji(marked: string): string {
  let nth = 0;
  const next = () => EMOJI[nth++ % EMOJI.length] as string;
  const between = mapMerken(marked, (words, categorie) =>
    categorie ? words : words.replace(/[.!?](?=\s)/g, (stop) => `${stop} ${next()}`),
  );
  let name = 0;
  return between.replace(/\{\{persoon\|[^{}]*\}\}/g, (merk) => (name++ % 2 === 0 ? merk + next() : merk));
}
