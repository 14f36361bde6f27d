import { memo } from './memo.ts';
import { isLand, isVolk } from './volken.ts';

const VOOR = new Set(
  'half oud afro zuid noord west oost wit midden niet centraal nederlands nederlandse rooms streng zwaar christelijk grieks russisch'.split(
    ' ',
  ),
);
const TALIG = /(?:talig|sprekend|gezind)e?$/;

/** A nationality, people, faith or language, or its adjective. */
export const isNationaliteit = memo((form) => {
  if (isLand(form) || isVolk(form)) return true;
  if (TALIG.test(form)) return isVolk(form.replace(TALIG, '')) || isVolk(`${form.replace(TALIG, '')}s`);
  if (!form.includes('-')) return false;
  const parts = form.split('-');
  return (
    parts.every((part) => isVolk(part) || isLand(part) || isVolk(`${part}s`) || VOOR.has(part)) &&
    parts.some((part) => isVolk(part))
  );
});
export { isLand };
