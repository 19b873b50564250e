import { reject } from '../errors';

const NOT_ALPHANUMERIC = /[^\p{L}\p{M}\p{N}]/gu;

/**
 * Drops what two clerks write differently in a number or name: compatibility forms (full-width, ligatures), case, spaces,
 * hyphens, points. What is left are capitals and digits in Unicode NFKC. Marks are kept, since they are vowels in many
 * scripts. The last step composes letters and marks again, so that a second pass changes nothing.
 */
function normalise(text: string): string {
  return text.normalize('NFKC').toUpperCase().replaceAll(NOT_ALPHANUMERIC, '').normalize('NFKC');
}

/**
 * Normalises a field of a fingerprint.
 *
 * @throws TradeError INVALID if the text has no letter or digit: all such texts would be the same
 */
export function normaliseField(name: string, text: string): string {
  const normalised = normalise(text);
  if (normalised === '') reject('INVALID', `The ${name} has no letter or digit.`, { field: name });
  return normalised;
}
