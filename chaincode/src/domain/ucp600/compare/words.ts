/** How alike two statements are. A person decides what is not plainly the same and not plainly different. */
export type Likeness = 'SAME' | 'DIFFERENT' | 'UNSURE';

const NOT_A_WORD = /[^\p{L}\p{M}\p{N}]+/u;

/** Reads the words of a text, without case, punctuation and compatibility forms (full-width letters, ligatures). */
export function readWords(text: string): string[] {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .split(NOT_A_WORD)
    .filter((word) => word !== '');
}

/** Whether a text has all of some words. */
export function hasAllWords(text: readonly string[], words: readonly string[]): boolean {
  const present = new Set(text);
  return words.every((word) => present.has(word));
}

/** Joins the words of a text for comparison, with one space between them. */
export function joinWords(text: string): string {
  return readWords(text).join(' ');
}
