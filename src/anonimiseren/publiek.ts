// What everybody may know and pass on: editable lists, one reason per line.

/** Public numbers, digits only. */
export const PUBLIC_NUMBERS = new Set(
  [
    '112 113 144 1400', // emergency, suicide prevention, animals, Rijksoverheid
    '116000 116006 116111 116123', // European help lines
    '08000113 09000113', // 113 Zelfmoordpreventie
    '09008844 0343578844', // police
    '08002000', // Veilig Thuis
    '08000432', // Kindertelefoon
    '09000101', // Slachtofferhulp
    '08007000', // Meld Misdaad Anoniem
    '08000188', // Centrum Seksueel Geweld
    '09001450', // MIND Korrelatie
    '0880767000 09000767', // de Luisterlijn
    '08005088', // Alzheimertelefoon
    '08008115', // Geldfit
    '08008020 09008020', // Juridisch Loket
    '08000543', // Belastingtelefoon
    '08008051', // questions about public bodies
    '0888989294 09009294', // UWV
    '08001925', // CAK
    '08001995 09001995', // stop smoking, drugs information
    '08002400022', // Loket Kansspel
  ].flatMap((line) => line.split(' ')),
);

/** Helpers and public bodies: every page of theirs may be named. */
const PUBLIC_SITES = new Set(
  (
    'rijksoverheid.nl overheid.nl 113.nl kindertelefoon.nl veiligthuis.nl ikvermoedhuiselijkgeweld.nl slachtofferhulp.nl politie.nl ' +
    'belastingdienst.nl toeslagen.nl uwv.nl werk.nl svb.nl duo.nl cjib.nl cak.nl ind.nl coa.nl digid.nl juridischloket.nl rechtspraak.nl ' +
    'nibud.nl geldfit.nl zelfjeschuldenregelen.nl thuisarts.nl ggdghor.nl rivm.nl mindkorrelatie.nl korrelatie.nl deluisterlijn.nl ' +
    'centrumseksueelgeweld.nl meldmisdaadanoniem.nl aa-nederland.nl jellinek.nl trimbos.nl drugsinfo.nl loketkansspel.nl moedige-moeders.nl ' +
    'alzheimer-nederland.nl mantelzorg.nl slachtofferwijzer.nl pharos.nl vluchtelingenwerk.nl nationaleombudsman.nl dekinderombudsman.nl ' +
    'government.nl autoriteitpersoonsgegevens.nl wijzijnmind.nl legerdesheils.nl humanitas.nl schuldhulpmaatje.nl'
  ).split(' '),
);

/** Sites of everybody: harmless by name alone, but a page on them can belong to one person. */
const COMMON_SITES = new Set(
  (
    'google.nl google.com youtube.com facebook.com instagram.com tiktok.com twitter.com x.com linkedin.com whatsapp.com snapchat.com ' +
    'marktplaats.nl bol.com nu.nl nos.nl funda.nl wikipedia.org nl.wikipedia.org booking.com vinted.nl gmail.com hotmail.com indeed.nl'
  ).split(' '),
);

export function isPublicSite(host: string, path: string): boolean {
  const labels = host.toLowerCase().split('.');
  for (let i = Math.max(0, labels.length - 4); i + 1 < labels.length; i++)
    if (PUBLIC_SITES.has(labels.slice(i).join('.'))) return true;
  return /^\/?$/.test(path) && COMMON_SITES.has(labels.join('.').replace(/^www\./, ''));
}
