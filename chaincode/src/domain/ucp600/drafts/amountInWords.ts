import { type Currency, minorUnitDigits } from '../../primitives';
import { fold } from '../compare/foldings';
import { readWords } from '../compare/words';

// prettier-ignore
const ONES = [
  'ZERO', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE', 'TEN', 'ELEVEN', 'TWELVE', 'THIRTEEN',
  'FOURTEEN', 'FIFTEEN', 'SIXTEEN', 'SEVENTEEN', 'EIGHTEEN', 'NINETEEN',
];
const TENS = ['TWENTY', 'THIRTY', 'FORTY', 'FIFTY', 'SIXTY', 'SEVENTY', 'EIGHTY', 'NINETY'];
const TEN = 10n;
const HUNDRED = 100n;
const SCALES: ReadonlyMap<string, bigint> = new Map([
  ['THOUSAND', 1_000n],
  ['MILLION', 1_000_000n],
  ['BILLION', 1_000_000_000n],
]);

const NUMBER_WORDS: ReadonlySet<string> = new Set([...ONES, ...TENS, 'DOZEN', 'HUNDRED', ...SCALES.keys()]);

/** Whether a word in capitals is one of a number. */
export const isNumberWord = (word: string): boolean => NUMBER_WORDS.has(word);

/** Names of currencies and words that say nothing about the number. */
// prettier-ignore
const OF_STYLE = new Set([
  'AND', 'ONLY', 'SAY', 'SAYS', 'US', 'U', 'S', 'UNITED', 'STATES', 'DOLLAR', 'DOLLARS', 'EURO', 'EUROS', 'POUND', 'POUNDS', 'STERLING', 'YEN',
  'WON', 'THE', 'SUM', 'OF', 'IN', 'TOTAL', 'AMOUNT', 'NO',
]);
const CENTS = new Set(['CENT', 'CENTS', 'PENCE']);

/** Reads a number in English words; undefined if a word is none of a number. */
function readNumberWords(words: readonly string[]): bigint | undefined {
  let [total, current] = [0n, 0n];
  for (const word of words) {
    const [one, ten] = [ONES.indexOf(word), TENS.indexOf(word)];
    const scale = SCALES.get(word);
    if (one >= 0) current += BigInt(one);
    else if (ten >= 0) current += BigInt(ten + 2) * TEN;
    else if (word === 'HUNDRED') current *= HUNDRED;
    else if (scale === undefined) return undefined;
    else [total, current] = [total + current * scale, 0n];
  }
  return total + current;
}

/** Reads an amount in English words, in minor units; undefined if it is not plainly one. */
export function readAmountInWords(text: string, currency: Currency): bigint | undefined {
  const words = readWords(fold(text)).filter((word) => !OF_STYLE.has(word) && word !== currency);
  if (words.length === 0) return undefined;
  const cent = words.findIndex((word) => CENTS.has(word));
  const unit = TEN ** BigInt(minorUnitDigits(currency));
  if (cent === -1) return multiply(readNumberWords(words), unit);
  // CENTS can stand before or behind their number; behind it, only a comma parts it from the whole.
  const before = cent < words.length - 1;
  const [whole, rest] = before ? [words.slice(0, cent), words.slice(cent + 1)] : [undefined, undefined];
  const [units, cents] = [multiply(whole && readNumberWords(whole), unit), rest && readNumberWords(rest)];
  return units === undefined || cents === undefined || cents >= unit ? undefined : units + cents;
}

const multiply = (number: bigint | undefined, by: bigint): bigint | undefined =>
  number === undefined ? undefined : number * by;
