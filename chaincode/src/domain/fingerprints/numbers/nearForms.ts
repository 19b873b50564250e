import type { NumberForms } from './numberForms';

/** Shorter numbers are near to too many others. */
const MIN_CHARS = 5;
/** Of a longer number the end is taken: that is where numbers of one series differ. */
const MAX_CHARS = 16;

/** Letters that are read as a digit where print or scan is poor. */
const POORLY_READ: Readonly<Record<string, string>> = { S: '5', B: '8', Z: '2', G: '6', Q: '0', D: '0' };

/**
 * The forms that two numbers share if they differ in one character, in one character too many, or in two neighbours that
 * changed places: the number without each of its characters, and the number itself.
 */
export function nearForms({ core, stem }: NumberForms): string[] {
  const number = Array.from(stem ?? core, (character) => POORLY_READ[character] ?? character).slice(-MAX_CHARS);
  if (number.length < MIN_CHARS) return [];
  const shorter = number.map((_, index) => number.toSpliced(index, 1).join(''));
  return [...new Set([number.join(''), ...shorter])];
}
