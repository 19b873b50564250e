import { collectTexts } from './collectTexts.js';

/** How many different words of one document are searched, and how many of a question. */
const MAX_WORDS = 2_000;
const MAX_ASKED_WORDS = 8;
/** What follows in a longer word is not searched. */
const MAX_WORD_CHARS = 40;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Ids and hashes are found by other means. */
const IS_KEY = /^([0-9a-f]{64}|[0-9A-HJKMNP-TV-Z]{26})$/;

/** The different words of a text, without differences of case and width. */
function splitWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(WORD)
      ?.map((word) => word.slice(0, MAX_WORD_CHARS).toWellFormed()) ?? []
  );
}

/** The words by which a document is found. */
export function listWords(document: unknown): string[] {
  const words = new Set<string>();
  for (const text of collectTexts(document, () => true)) {
    if (IS_KEY.test(text)) continue;
    for (const word of splitWords(text)) {
      if (words.size >= MAX_WORDS) return [...words];
      words.add(word);
    }
  }
  return [...words];
}

/** A question of PostgreSQL's text search: all of these words, the last of which may be the beginning of one; undefined if there are none. */
export function askWords(text: string): string | undefined {
  const words = splitWords(text).slice(0, MAX_ASKED_WORDS);
  return words.length === 0 ? undefined : `${words.map((word) => `'${word}'`).join(' & ')}:*`;
}

/** Whether a question has a word that can be searched. */
export const hasWord = (text: string): boolean => askWords(text) !== undefined;

export const NO_WORD = 'has no letter or digit';
