import type { Likeness } from './words';
import { isTypingError } from './typingErrors';

/** Whether two words are the same word, in full or shortened. */
type AreSame = (a: string, b: string) => boolean;

const areEqual: AreSame = (a, b) => a === b;

/**
 * Compares two texts word by word. SAME: the same words in the same order. UNSURE: but for typing errors, or one text has
 * all words of the other. DIFFERENT: anything else.
 */
export function compareWordLists(a: readonly string[], b: readonly string[], areSame: AreSame = areEqual): Likeness {
  if (a.join('') === b.join('')) return 'SAME';
  if (a.length === b.length) {
    const pairs = a.map((word, index) => [word, b[index] ?? ''] as const);
    const others = pairs.filter(([one, other]) => !areSame(one, other));
    if (others.length === 0) return 'SAME';
    if (others.every(([one, other]) => isTypingError(one, other))) return 'UNSURE';
  }
  return hasEvery(a, b, areSame) || hasEvery(b, a, areSame) ? 'UNSURE' : 'DIFFERENT';
}

/** Whether a list has the words of another one, which is not empty, perhaps with typing errors. */
function hasEvery(list: readonly string[], words: readonly string[], areSame: AreSame): boolean {
  return (
    words.length > 0 && words.every((word) => list.some((other) => areSame(word, other) || isTypingError(word, other)))
  );
}

/** The most favourable of several comparisons: one way of reading is enough. */
export function chooseBest(likenesses: readonly Likeness[]): Likeness {
  if (likenesses.includes('SAME')) return 'SAME';
  return likenesses.includes('UNSURE') ? 'UNSURE' : 'DIFFERENT';
}
