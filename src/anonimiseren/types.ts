export type Soort =
  | 'bsn'
  | 'iban'
  | 'telefoon'
  | 'email'
  | 'url'
  | 'postcode'
  | 'kenteken'
  | 'account'
  | 'nummer'
  | 'geboortedatum'
  | 'persoon'
  | 'adres'
  | 'onbekend'
  | 'organisatie'
  | 'plaats'
  | 'datum'
  | 'leeftijd'
  | 'beroep'
  | 'gezin'
  | 'diagnose'
  | 'herkomst'
  | 'gebeurtenis';

/** `twijfel` is closed-world: nobody proved it identifies someone, and it waits for a decision just like `direct`. */
export type Klasse = 'direct' | 'twijfel' | 'indirect';

/** One place in the text that may identify somebody. Offsets count Unicode code points, end exclusive. */
export interface Vondst {
  begin: number;
  eind: number;
  soort: Soort;
  klasse: Klasse;
  /** The same form has the same group, whatever its punctuation; the name never contains the form. */
  groep: string;
  /** Why, in plain Dutch; never repeats the form. */
  uitleg: string;
  /** What to put in its place. */
  voorstel: string;
}

/** What a recogniser proposes, in offsets of the view; candidates may overlap until they are resolved. */
export interface Kandidaat {
  start: number;
  end: number;
  soort: Soort;
  klasse: Klasse;
  uitleg: string;
  /** How much an indirect finding narrows down who it may be, as log2. */
  bits?: number;
  /** Something better than the label of the kind. */
  voorstel?: string;
  /** Where the word stands that the proposal replaces together with the form: `school` before its name. */
  aanloop?: number;
}

export interface Span {
  start: number;
  end: number;
}
