const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words for people of whom an age is said. */
export const MENS = set(
  `ik 'k k mw mevr dhr hr cl pt ich iech iek ikke 'ik mie myn man hij ie hie hee hae hy zij ze zie se jij je jou u wij we jullie die wie iemand eentje een
  zoon zoontje dochter dochtertje kind kinderen kindje kids jongen jongetje jongens meisje meisjes meid meiden man vrouw moeder vader mama papa mam pap
  oma opa oude broer broers broertje zus zussen zusje kleinkind kleinkinderen kleinzoon kleindochter vriend vriendin tweeling baby oudste jongste middelste
  tante oom client cliente patient bewoner bewoonster gozer gast neef neefje nicht nichtje collega buurvrouw buurman buurjongen buurmeisje ex partner
  verloofde leerling student studente dame heer mevrouw meneer ouders leeftijd pa ma pake beppe mem heit mien mijne peuter puber tiener mammie zuster vent ventje kerel knul dame weduwe weduwnaar dreumes mannetje vrouwtje dij dee deze opoe kleine kleintje hummel ukkie pleegzoon pleegdochter pleegkind stiefzoon stiefdochter klant cliente jochie mij lid vluchteling oudjes luitjes jongere jongeren meisie`,
);
/** Things that are so much, and are no people. */
export const DING = set(
  `het dat dit er wat dag tijd huur cijfer score gewicht bloeddruk suiker prijs rente temperatuur nummer huis kamer rekening schuld bedrag dosis kans
  afstand hartslag saturatie pols iq waarde uitslag gemiddelde aantal oplage kosten boete straf maat klas groep week resultaat stand lijn bus`,
);
/** `moeder van vier` counts children. */
export const OUDER = set(
  'moeder vader tante oom oma opa ouders mama papa ma pa voogd pleegmoeder pleegvader middelste',
);
