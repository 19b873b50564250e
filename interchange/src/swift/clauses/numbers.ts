import type { Slot, SlotMatch, TextToken } from '@naru/chaincode/domain';
import { wordAt } from './wordAt.js';

/*
 * Numbers in clauses: digits, words, or both (`THREE (3)`). They are slots of wordings, with digits as their values.
 */

const ONES = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE', 'TEN', 'ELEVEN', 'TWELVE'];
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index) => [word, index + 1] as const),
  ['FIFTEEN', 15],
  ['TWENTY', 20],
  ['THIRTY', 30],
]);
const HUNDRED = 100;
const COUNT = /^\d{1,2}$/;
const DECIMAL = /^\d{1,3}(?:\.\d{1,4})?$/;

interface Read {
  readonly value: number;
  readonly end: number;
}

/** Reads `THREE`, `ONE HUNDRED TEN`, `ONE HUNDRED AND TEN`. */
function readWords(tokens: readonly TextToken[], at: number): Read | undefined {
  const value = NUMBERS.get(wordAt(tokens, at));
  if (value === undefined) return undefined;
  return wordAt(tokens, at + 1) === 'HUNDRED' ? readAfterHundred(tokens, at + 2, value) : { value, end: at + 1 };
}

function readAfterHundred(tokens: readonly TextToken[], at: number, hundreds: number): Read {
  const rest = wordAt(tokens, at) === 'AND' ? at + 1 : at;
  const more = NUMBERS.get(wordAt(tokens, rest));
  return more === undefined
    ? { value: hundreds * HUNDRED, end: at }
    : { value: hundreds * HUNDRED + more, end: rest + 1 };
}

function readDigits(tokens: readonly TextToken[], at: number, form: RegExp): Read | undefined {
  const word = tokens[at]?.word ?? '';
  return form.test(word) ? { value: Number(word), end: at + 1 } : undefined;
}

/** Reads a number, and the same number again in brackets. Two different numbers are not read. */
function readTwice(tokens: readonly TextToken[], at: number, form: RegExp): SlotMatch | undefined {
  const first = readDigits(tokens, at, form) ?? readWords(tokens, at);
  if (first === undefined) return undefined;
  const isBracketed = tokens[first.end]?.before.endsWith('(') === true;
  const again = isBracketed ? (readDigits(tokens, first.end, form) ?? readWords(tokens, first.end)) : undefined;
  if (again !== undefined && again.value !== first.value) return undefined;
  return { value: String(first.value), end: again?.end ?? first.end };
}

/** `<n>`: how many documents. */
export const readCount: Slot = (tokens, at) => readTwice(tokens, at, COUNT);

/** `<percent>`: a number and PERCENT, perhaps both twice. */
export const readPercent: Slot = (tokens, at) => {
  const number = readTwice(tokens, at, DECIMAL);
  if (number === undefined || tokens[number.end]?.word !== 'PERCENT') return undefined;
  const end = number.end + 1;
  const again = tokens[end]?.before.endsWith('(') === true ? readTwice(tokens, end, DECIMAL) : undefined;
  return again?.value === number.value && tokens[again.end]?.word === 'PERCENT'
    ? { value: number.value, end: again.end + 1 }
    : { value: number.value, end };
};

/** `<number>`: any number, such as a count of days. */
export const readNumber: Slot = (tokens, at) => readTwice(tokens, at, DECIMAL);

/** Reads `2/3`: how many of how many. */
function readFraction(tokens: readonly TextToken[], at: number): { part: number; whole: number } | undefined {
  const [part, whole] = [readDigits(tokens, at, COUNT), readDigits(tokens, at + 1, COUNT)];
  return part !== undefined && whole !== undefined && tokens[at + 1]?.before === '/' && part.value <= whole.value
    ? { part: part.value, whole: whole.value }
    : undefined;
}

/** `<full>`: `3/3`. */
export const readFull: Slot = (tokens, at) => {
  const fraction = readFraction(tokens, at);
  return fraction?.part === fraction?.whole && fraction !== undefined
    ? { value: String(fraction.whole), end: at + 2 }
    : undefined;
};

/** `<part>`: `2/3`. */
export const readPart: Slot = (tokens, at) => {
  const fraction = readFraction(tokens, at);
  return fraction !== undefined && fraction.part < fraction.whole
    ? { value: String(fraction.part), end: at + 2 }
    : undefined;
};
