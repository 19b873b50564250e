import anyAscii from 'any-ascii';
import { romanize } from 'es-hangul';
import { reject } from '../../errors';
import { foldCharacters } from '../numbers/foldCharacters';
import { KOREAN_WORDS, SAME_WORDS } from './koreanWords';
import { EMPTY_WORDS, JOINED_FORMS, LATIN_FORMS, WRITTEN_FORMS } from './legalForms';

const HANGUL = /\p{Script=Hangul}/u;
const LATIN = /\p{Script=Latin}/u;
const NOT_ALPHANUMERIC = /[^A-Z0-9]+/;
const NOT_IN_NAME = /[^\p{L}\p{M}\p{N}&.'’()]+/gu;
/** Points between single letters and apostrophes are no separators: S.A. is SA, O'Neill is ONEILL. */
const JOINING_POINT = /(?<=(?:^|[^\p{L}])\p{L})\.(?=\p{L}(?:\.|[^\p{L}]|$))/gu;
const APOSTROPHE = /['’]/gu;

/**
 * Folds the name of a company to capitals and digits without spaces: without legal forms, in Latin letters, with one word
 * for each that has several spellings. A name of nothing but a legal form stays.
 * @throws TradeError INVALID for a name without a letter or digit
 */
export function foldName(name: string): string {
  const folded = readWords(name).join('');
  if (folded === '') reject('INVALID', 'The name of the party has no letter or digit.', { field: 'name of the party' });
  return folded;
}

function readWords(name: string): string[] {
  const text = name
    .normalize('NFKC')
    .replaceAll(JOINING_POINT, '')
    .replaceAll(APOSTROPHE, '')
    .replaceAll(NOT_IN_NAME, ' ');
  const bare = JOINED_FORMS.reduce((left, form) => left.replaceAll(form, ' '), text);
  const words = (bare.trim() === '' ? text : bare).split(' ').flatMap(toLatin);
  const significant = dropForms(words.filter((word) => !EMPTY_WORDS.has(word)));
  return (significant.length === 0 ? words : significant).map((word) => SAME_WORDS.get(word) ?? word);
}

/** Legal forms stand before or after the name: one within it is a word. */
function dropForms(words: readonly string[]): string[] {
  const isWord = (word: string): boolean => !LATIN_FORMS.has(word);
  const left = dropWrittenForm(words);
  const first = left.findIndex(isWord);
  return first === -1 ? [] : left.slice(first, left.findLastIndex(isWord) + 1);
}

/** The words without a form of several words, if it stands at one of their ends. */
function dropWrittenForm(words: readonly string[]): readonly string[] {
  const text = words.join(' ');
  const form = WRITTEN_FORMS.find((each) => text.endsWith(` ${each}`) || text.startsWith(`${each} `));
  if (form === undefined) return words;
  const count = form.split(' ').length;
  return text.endsWith(` ${form}`) ? words.slice(0, -count) : words.slice(count);
}

function toLatin(word: string): string[] {
  const latin = HANGUL.test(word) ? romanizeWord(word) : transliterate(word);
  return latin
    .toUpperCase()
    .split(NOT_ALPHANUMERIC)
    .filter((part) => part !== '');
}

/** A word with Latin letters in it is Latin, whatever script its other letters pretend; another is written in Latin letters. */
const transliterate = (word: string): string => (LATIN.test(word) ? anyAscii(foldCharacters(word)) : anyAscii(word));

/** Romanises a Korean word (Revised Romanization); a word of trade at its end is translated, as companies do. */
function romanizeWord(word: string): string {
  const ending = [...KOREAN_WORDS.keys()].find((end) => word.endsWith(end) && word.length > end.length);
  const whole = KOREAN_WORDS.get(word);
  if (whole !== undefined) return whole;
  if (ending === undefined) return transliterate(romanize(word));
  return `${romanizeWord(word.slice(0, -ending.length))} ${KOREAN_WORDS.get(ending) ?? ''}`;
}
