/** Changes whenever a rule or a word list changes what is found: what was looked at under older rules is looked at again. Sorts by time. */
export const REGELSVERSIE = '2026.12-3';
