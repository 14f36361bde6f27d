export interface Merk {
  begin: number;
  eind: number;
  categorie: string;
  klasse: string;
  oorsprong: string;
  tekst: string;
}

/** Reads `{{categorie|klasse|oorsprong|tekst}}`; offsets in code points of the text without the marks. */
export function readMerken(marked: string): { tekst: string; merken: Merk[] } {
  const merken: Merk[] = [];
  let tekst = '';
  let done = 0;
  for (const match of marked.matchAll(/\{\{([^{}|]*)\|([^{}|]*)\|([^{}|]*)\|([^{}]*)\}\}/g)) {
    tekst += marked.slice(done, match.index);
    const [whole, categorie, klasse, oorsprong, form] = match as unknown as [string, string, string, string, string];
    const begin = [...tekst].length;
    merken.push({ begin, eind: begin + [...form].length, categorie, klasse, oorsprong, tekst: form });
    tekst += form;
    done = match.index + whole.length;
  }
  return { tekst: tekst + marked.slice(done), merken };
}
