/** Top-level domains people in the Netherlands use. */
export const TLDS = new Set(
  (
    'nl be com org net eu info biz de fr uk co io nu me tv es it at ch dk se no fi pl pt gr cz hu ro bg hr ie lu ru ua tr ma sr cw aw us ca au ' +
    'amsterdam frl gent vlaanderen brussels app dev blog online site website shop store club live care health team social studio design art ' +
    'photography foundation gov edu xyz link page wiki news ai gg ly cc ws dev cloud email space world life family coach fm sh to is in nz jp cn br mx za id ph example test'
  ).split(' '),
);

/** Also words: `thuis.de` is more often a forgotten space than a site. */
export const WORD_TLDS = new Set(
  'de net nu me it at to is in no se ma us au live life in id team family world'.split(' '),
);
