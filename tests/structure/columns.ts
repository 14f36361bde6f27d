/**
 * public: anybody may come to see it, once a verhaal is published and the verteller allows it.
 * internal: only for who works here, through the API and by their right to it.
 * personal: about somebody with an account, or leads to who did what. Never in an export, never in a public answer.
 * secret: gives entry, or what was given entry with. Never leaves the database.
 */
export const CLASSES = ['public', 'internal', 'personal', 'secret'] as const;
export type Class = (typeof CLASSES)[number];

/** Every column of the database and who may come to see it. A new column without a class fails a test. */
export const COLUMNS: Record<string, Partial<Record<Class, string>>> = {
  aanmeldlink: { personal: 'account_id', secret: 'hash', internal: 'verloopt_op' },
  account: {
    personal: 'id naam email laatst_aangemeld_op aangemaakt_op gewijzigd_op',
    internal: 'rollen actief versie',
  },
  akkoord: { internal: 'verhaal_id tekst_hash wijze datum vastgelegd_op', personal: 'door' },
  anonimisering: {
    internal: 'versie_id regelsversie gescand_op tekst_hash bits meter_bits meter_reden attest_id',
    personal: 'meter_door',
  },
  attest: { internal: 'id bron methode datum vastgelegd_op', personal: 'eerste_lezer tweede_lezer' },
  begrip: {
    public: 'id kader notatie voorkeursterm definitie bron fase status gewijzigd_op versie',
    internal: 'volgorde',
  },
  begrip_relatie: { public: 'begrip_id doel_id soort' },
  begrip_term: { public: 'begrip_id term soort' },
  begrippenkader: { public: 'notatie titel uitleg', internal: 'volgorde' },
  beoordeling: { internal: 'id verhaal_id versienummer uitkomst redenen op', personal: 'door' },
  handeling: {
    internal: 'nr verhaal_id versienummer wat regelsversie groep soort klasse besluit reden aantal attest_id rol op',
    personal: 'door',
    secret: 'stempels',
  },
  herkenning: { internal: 'versie_id tekst_hash vondsten fout gevraagd_op' },
  idempotentie: {
    personal: 'client',
    secret: 'sleutel_hash verzoek_hash antwoord',
    internal: 'route status object_id aangemaakt_op',
  },
  instelling: { internal: 'naam', secret: 'waarde' },
  lezer: { internal: 'verhaal_id sinds', personal: 'account_id' },
  origineel: { internal: 'versie_id verhaal_id bewaren_tot aangemaakt_op', secret: 'inhoud' },
  sessie: { personal: 'account_id', secret: 'hash', internal: 'verloopt_op' },
  sleutel: {
    personal: 'id account_id naam laatst_gebruikt_op aangemaakt_op',
    secret: 'hash',
    internal: 'rechten verloopt_op ingetrokken_op',
  },
  sleutelmoment: {
    public: 'id soort_id fase_id begin eind citaat voor na volgorde_tijd herijken',
    internal: 'versie_id',
  },
  sleutelmoment_begrip: { public: 'sleutelmoment_id begrip_id rol', internal: 'versie_id' },
  toestemming: { internal: 'id verhaal_id nummer doelen datum vastgelegd_op' },
  verhaal: {
    public: 'id status versie fictief gepubliceerd_op',
    internal:
      'bron bron_id bron_hash huidige_versie_id gepubliceerde_versie_id doelen aangemaakt_op gewijzigd_op ingediend_op eerst_gepubliceerd_op ooit_openbaar ingetrokken_op',
    personal: 'auteur_id gepubliceerd_door',
    secret: 'intrekkingscode_hash',
  },
  verhaal_versie: {
    public:
      'nummer titel tekst samenvatting eenvoudige_tekst taal periode_van periode_tot regio hash woorden namen_verzonnen aangemaakt_op',
    internal: 'id verhaal_id',
  },
  verhaal_versie_begrip: { public: 'begrip_id kader', internal: 'versie_id' },
  verwijzing: {
    internal: 'id verzameling_id boodschap verloopt_op beeindigd_op aangemaakt_op',
    personal: 'eigenaar_id',
    secret: 'code',
  },
  verzameling: {
    public: 'id versie titel inleiding openbaar filter aangemaakt_op gewijzigd_op',
    personal: 'eigenaar_id',
  },
  verzameling_item: { public: 'id positie verhaal_id sleutelmoment_id woord', internal: 'verzameling_id' },
  vondst: {
    internal:
      'id versie_id veld begin eind soort klasse groep uitleg voorstel bits handmatig besluit vervanging reden besloten_op',
    personal: 'besloten_door tweede_lezer',
  },
  wijziging: { public: 'id object_id soort op', internal: 'noun openbaar' },
  wijziging_lezer: { internal: 'naam positie' },
  zoek_verhaal: { internal: 'nr verhaal_id woorden gewichten' },
  zoek_vermelding: { internal: 'woord gewicht nr' },
  zoek_woord: { internal: 'id woord klank df' },
};
