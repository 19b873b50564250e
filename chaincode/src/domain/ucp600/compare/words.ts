/** How alike two statements are. What is neither plainly the same nor plainly different is for a person to tell. */
export type Likeness = 'SAME' | 'DIFFERENT' | 'UNSURE';

const NOT_A_WORD = /[^\p{L}\p{M}\p{N}]+/u;

/** The words of a text, without case, punctuation and compatibility forms (full-width letters, ligatures). */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .split(NOT_A_WORD)
    .filter((word) => word !== '');
}

/** Whether every word of a text stands in another. */
export function hasWordsOf(text: readonly string[], words: readonly string[]): boolean {
  const present = new Set(text);
  return words.every((word) => present.has(word));
}

/** The words of a text as one, for comparison. */
export function joined(text: string): string {
  return wordsOf(text).join(' ');
}
