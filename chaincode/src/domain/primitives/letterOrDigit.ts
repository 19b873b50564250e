/** What texts are compared by: all without a letter or digit would be the same. */
export const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** What is said of a text that has none. */
export const NO_LETTER_OR_DIGIT = 'has no letter or digit';
