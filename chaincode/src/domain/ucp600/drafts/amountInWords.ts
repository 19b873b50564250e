import { type Currency, minorUnitDigits } from '../../primitives';
import { fold } from '../compare/foldings';
import { readWords } from '../compare/words';
import { cutCurrency } from './currencyWords';

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

/** Words that say nothing about the number. */
const OF_STYLE = new Set(['AND', 'ONLY', 'SAY', 'SAYS', 'THE', 'SUM', 'OF', 'IN', 'TOTAL', 'AMOUNT', 'NO']);
const CENTS = new Set(['CENT', 'CENTS', 'PENCE', 'PENNY', 'FILS', 'SEN', 'PAISE', 'HALALAS']);

/** A fraction of the unit in figures: AND 50/100, NO/100. */
const FRACTION = /\b(\d{1,4}|NO|NIL)\s*\/\s*(10{2,4})\b/u;

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

/** What an amount in words says. */
interface AmountInWords {
  /** In minor units; undefined if it is not plainly an amount. */
  readonly minor: bigint | undefined;
  /** A word that names another currency. */
  readonly otherCurrency: string | undefined;
}

/** Reads an amount in English words, in minor units of a currency. */
export function readAmountInWords(text: string, currency: Currency): AmountInWords {
  const folded = fold(text);
  const { words, other } = cutCurrency(readWords(folded.replace(FRACTION, ' ')), currency);
  const number = words.filter((word) => !OF_STYLE.has(word));
  const unit = TEN ** BigInt(minorUnitDigits(currency));
  const [, part, parts] = FRACTION.exec(folded) ?? [];
  const minor = readMinor(number, unit);
  if (part === undefined || parts === undefined || minor === undefined) return { minor, otherCurrency: other };
  const fraction = /^\d/u.test(part) ? BigInt(part) : 0n;
  // Another fraction than the currency has, beside nothing, is nothing all the same: AND 00/100 of yen.
  const isPlain = minor % unit === 0n && (fraction === 0n || (BigInt(parts) === unit && fraction < unit));
  return { minor: isPlain ? minor + fraction : undefined, otherCurrency: other };
}

function readMinor(words: readonly string[], unit: bigint): bigint | undefined {
  if (words.length === 0) return undefined;
  const cent = words.findIndex((word) => CENTS.has(word));
  if (cent === -1) return multiply(readNumberWords(words), unit);
  // CENTS can stand before or behind their number; behind it, only a comma parts it from the whole.
  const before = cent < words.length - 1;
  const [whole, rest] = before ? [words.slice(0, cent), words.slice(cent + 1)] : [undefined, undefined];
  const [units, cents] = [multiply(whole && readNumberWords(whole), unit), rest && readNumberWords(rest)];
  return units === undefined || cents === undefined || cents >= unit ? undefined : units + cents;
}

const multiply = (number: bigint | undefined, by: bigint): bigint | undefined =>
  number === undefined ? undefined : number * by;
