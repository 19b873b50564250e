import { foldNumber } from './numberForms';

/** Words before a voyage, and the direction after it, which papers write or leave out (DCSA: N, E, W, S, R). */
const PREFIXES = ['V', 'VOY', 'VOYAGE'];
const DIRECTION = /(?<=\d)[NEWSR]$/;
const HAS_DIGIT = /\d/;

/** Folds the number of a voyage. Some papers write the vessel before it: the last word with a digit is the voyage. */
export function foldVoyage(voyage: string): string {
  const words = voyage.trim().split(/\s+/);
  const last = words.findLast((word) => HAS_DIGIT.test(word)) ?? voyage;
  return foldNumber('voyage', last, PREFIXES).core.replace(DIRECTION, '');
}
