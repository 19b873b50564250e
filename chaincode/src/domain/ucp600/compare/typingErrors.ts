/*
 * "A misspelling or typing error that does not affect the meaning of a word or of the sentence in which it occurs" is no
 * discrepancy (ISBP 745 para. A23, general knowledge). Whether one letter makes another word, as in SHIRT and SKIRT, only
 * a person knows; a number has no misspelling.
 */

const LEAST_CHARS = 4;
const DIGIT = /\d/u;

/** Whether two words differ by one letter: another one, one more, one less, or two neighbours exchanged. */
export function isTypingError(a: string, b: string): boolean {
  if (a === b || DIGIT.test(a) || DIGIT.test(b)) return false;
  if (Math.min(a.length, b.length) < LEAST_CHARS || Math.abs(a.length - b.length) > 1) return false;
  return differsByOne(a, b) || isTransposed(a, b);
}

/** Whether two texts are the same but for two neighbours that are exchanged. */
export function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const at = findDifference(a, b);
  return a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at) && a.slice(at + 2) === b.slice(at + 2);
}

function findDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function differsByOne(a: string, b: string): boolean {
  const at = findDifference(a, b);
  const [rest, other] = [a.slice(at), b.slice(at)];
  return rest.slice(1) === other.slice(1) || rest.slice(1) === other || rest === other.slice(1);
}
