import { reject } from '../errors';

const NOT_ALPHANUMERIC = /[^\p{L}\p{M}\p{N}]/gu;

/**
 * A number or name without what two clerks write differently: compatibility forms (full-width, ligatures), case,
 * spaces, hyphens, points. Unicode NFKC, capitals, letters and digits only. Marks are kept, since in many scripts they
 * are the vowels; the last step joins what had been kept apart, so that doing it twice changes nothing.
 */
export function normalise(text: string): string {
  return text.normalize('NFKC').toUpperCase().replaceAll(NOT_ALPHANUMERIC, '').normalize('NFKC');
}

/**
 * A normalised field of a fingerprint.
 *
 * @throws TradeError INVALID if nothing is left of the text: everything without a letter or digit would be the same.
 */
export function field(name: string, text: string): string {
  const normalised = normalise(text);
  if (normalised === '') reject('INVALID', `The ${name} has no letter or digit.`, { field: name });
  return normalised;
}
