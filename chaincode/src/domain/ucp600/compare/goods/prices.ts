import { Currency, DecimalString } from '../../../primitives';
import { findUnit } from './quantityWords';

/*
 * Prices in descriptions of goods, as banks and sellers write them: AT USD 4.20 PER PAIR, @ USD4.20/PAIR, UNIT PRICE: 4.20, PRICE
 * PER MT CIF HAMBURG USD 720.00. A price that is not read stays visible as one that a person has to read.
 */

/** What an amount in a description is: a price of one unit, the value of all, or one of these that is not told. */
type Meaning = 'UNIT' | 'TOTAL' | 'UNKNOWN';

export interface StatedPrice {
  readonly meaning: Meaning;
  /** Absent if the words name none: it is that of the credit or invoice. */
  readonly currency?: Currency;
  /** A decimal in major units; absent if the number is not plainly one. */
  readonly value?: string;
  /** The code of the unit for which it is; absent if the words name none. */
  readonly per?: string;
  /** Whether the unit for which it is was not read: PER REEL, PER 100 KGS. */
  readonly isPerUnread: boolean;
  /** Whether "about" stands before it (UCP 600 art. 30(a)). */
  readonly isAbout: boolean;
  /** The words from which it was read. */
  readonly words: string;
}

/** Codes that are words as well: ALL 500 PIECES is no amount in lek. */
// prettier-ignore
const WORDS_TOO: ReadonlySet<string> = new Set(['ALL', 'TOP', 'CUP', 'TRY', 'PEN', 'MAD', 'COP', 'BOB', 'MOP', 'GEL', 'BAM', 'RON', 'CLF', 'NPR', 'LAK', 'SOS']);
/** Neither a word nor a unit: KGS are kilograms as well as som. */
const isPlainCode = (code: string): boolean => !WORDS_TOO.has(code) && findUnit(code) === undefined;
const NAMES: readonly (readonly [RegExp, Currency])[] = [
  [/^(?:US ?\$|U\.S\. ?\$|U\.?S\.? ?DOLLARS?|UNITED STATES DOLLARS?)$/u, 'USD'],
  [/^(?:€|EUROS?)$/u, 'EUR'],
  [/^£$/u, 'GBP'],
];
const CURRENCY = `(?:(?:${Currency.options.filter(isPlainCode).join('|')})(?![A-Z])|US ?\\$|U\\.S\\. ?\\$|U\\.?S\\.? ?DOLLARS?|UNITED STATES DOLLARS?|DOLLARS?|EUROS?(?![A-Z])|[$€£])`;
const NUMBER = '\\d(?:[\\d.,]*\\d)?';
/** An amount with its currency on either side, or a number without one where only a price can stand. */
const AMOUNT = new RegExp(
  `(?<![A-Z])(?<before>${CURRENCY})\\s*(?:(?:PER|/)\\s*(?<of>[A-Z]{2,12})\\b)?[\\s.:)]*(?<first>${NUMBER})` +
    `|(?<![\\d.,A-Z-])(?<second>${NUMBER})\\s*(?<behind>${CURRENCY})` +
    `|(?<=(?:@|\\bUNIT PRICE|\\bU/P)[\\s.:=]{0,4})(?<third>${NUMBER})` +
    `|(?<![\\d.,A-Z-])(?<fourth>\\d+[.,]\\d{2,6})(?=\\s*(?:PER\\s|/)\\s*[A-Z])`,
  'gu',
);
/** For how much goods a price is: /PAIR, PER MT, PER 100 KGS, EACH. */
const BEHIND =
  /\s*(?:\/-)?\s*(?:(?:(?:\bP)?\/|\bPER\b|\bA\b(?= (?:PAIR|PIECE|SET|TON|TONNE|KILO|KG|UNIT|DOZEN)\b))\s*(?<many>\d+\s*)?(?<unit>METRIC TON(?:NE)?S?|M\.?\/?T(?:ON)?S?\b|[A-Z]+[0-9]?)|(?<each>\bEACH\b))/uy;
/** What stands before an amount and belongs to it. */
const LEAD =
  /(?:@|\b(?:AT|UNIT|PRICE|PRICED|RATE|U\/P|EACH)\b)(?:[\s.:=()]*\b(?:A|AN|THE|UNIT|PRICE|PRICES|RATE|OF|IN|IS|AT|NET|FIXED|ABOUT|ABT|APPROX|APPROXIMATELY|PER [A-Z]+|(?:EXW|FCA|FAS|FOB|CFR|CIF|CPT|CIP|DAP|DPU|DDP)(?: (?!USD\b)[A-Z]+){0,2}))*[\s.:=()]*$/u;
const LEAD_CHARS = 64;
const OF_ALL = /\b(?:TOTAL\w*|AMOUNT\w*|VALUE\w*|SUM|FREIGHT|INSURANCE|DISCOUNT|CHARGES?)\b[^\d;\n]*$/u;
const ABOUT = /\b(?:ABOUT|ABT|APPROX|APPROXIMATELY)\b/u;
const PER_BEFORE = /\bPER ([A-Z]+)\b(?!.*\bPER\b)/u;

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u;
const COMMA = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d+,\d{1,2}$|^0,\d+$/u;
const LEADING_ZEROS = /^0+(?=\d)/u;

/** Reads 1,250.00 and 1.250,00; undefined if it may be either of two numbers. */
function readValue(number: string): string | undefined {
  const plain = GROUPED.test(number)
    ? number.replaceAll(',', '')
    : COMMA.test(number)
      ? number.replaceAll('.', '').replace(',', '.')
      : undefined;
  return plain === undefined ? undefined : DecimalString.safeParse(plain.replace(LEADING_ZEROS, '')).data;
}

function findCurrency(words: string): Currency | undefined {
  return NAMES.find(([name]) => name.test(words))?.[1] ?? Currency.safeParse(words).data;
}

/** The code of the unit of a price: MT, M/TON and METRIC TON are tonnes. */
const findPer = (word: string): string | undefined => (/^M(?:ETRIC TON|\.?\/?T)/u.test(word) ? 'TNE' : findUnit(word));

/** A place in a text that holds a price. It stands for the price, so that it is found again in its part of the description. */
export const PRICE_MARK = /^¤(\d+)$/u;
const MARK = '¤';
const MARKS = /¤\d*/gu;

export interface PricedText {
  /** The text with a mark in the place of each price. */
  readonly text: string;
  readonly prices: readonly StatedPrice[];
}

/** Each price has a number beside one of these. Most lines of an invoice have none. */
const MAY_BE_PRICED =
  /[@$€£]|\b(?:PRICE|PER|EACH|DOLLARS?|EUROS?)\b|\d\s*\/|U\/P|[A-Z]{3}[\s.:)]*\d|[A-Z]\/[A-Z]+\s*\d|\d\s*[A-Z]{3}/u;

/** Takes the prices out of a folded text, and leaves a mark for each. */
export function markPrices(folded: string): PricedText {
  if (!MAY_BE_PRICED.test(folded)) return { text: folded.replaceAll(MARK, ' '), prices: [] };
  const text = folded.replaceAll(MARK, ' ');
  const prices: StatedPrice[] = [];
  let [rest, end] = ['', 0];
  for (const match of text.matchAll(AMOUNT)) {
    if (match.index < end) continue;
    const { price, from, to } = readPrice(text, match, end);
    rest += `${text.slice(end, from)} ${MARK}${prices.length} `;
    prices.push(price);
    end = to;
  }
  return { text: rest + text.slice(end), prices };
}

/** A text without its prices. */
export const dropPrices = (folded: string): string => markPrices(folded).text.replace(MARKS, ' ');

interface PriceAt {
  readonly price: StatedPrice;
  readonly from: number;
  readonly to: number;
}

function readPrice(text: string, match: RegExpExecArray, least: number): PriceAt {
  const start = match.index;
  const lead = text.slice(Math.max(least, start - LEAD_CHARS), start).replace(/^.*;/su, '');
  const own = LEAD.exec(lead)?.[0] ?? '';
  const after = readBehind(text, start + match[0].length);
  const [from, to] = [start - own.length, after.end];
  const per = readPer(after, match.groups?.of, own);
  const isUnit = per.isStated || after.isEach || own !== '';
  const price: StatedPrice = {
    meaning: isUnit ? 'UNIT' : readMeaning(lead),
    ...readAmount(match.groups ?? {}),
    ...(per.unit !== undefined && { per: per.unit }),
    isPerUnread: per.isStated && per.unit === undefined,
    isAbout: ABOUT.test(own),
    words: text.slice(from, to).replace(/\s+/gu, ' ').trim(),
  };
  return { price, from, to };
}

const readMeaning = (lead: string): Meaning => (OF_ALL.test(lead) ? 'TOTAL' : 'UNKNOWN');

/** The unit of a price: behind it, with its currency, or before it. */
function readPer(
  after: Behind,
  of: string | undefined,
  lead: string,
): { isStated: boolean; unit?: string | undefined } {
  const per = after.unit ?? of ?? PER_BEFORE.exec(lead)?.[1];
  return per === undefined ? { isStated: false } : { isStated: true, unit: after.isMany ? undefined : findPer(per) };
}

function readAmount(groups: Readonly<Record<string, string | undefined>>): Pick<StatedPrice, 'currency' | 'value'> {
  const pick = (...names: string[]): string =>
    names.map((name) => groups[name]).find((text) => text !== undefined) ?? '';
  const currency = findCurrency(pick('before', 'behind').trim());
  const value = readValue(pick('first', 'second', 'third', 'fourth'));
  return { ...(currency !== undefined && { currency }), ...(value !== undefined && { value }) };
}

interface Behind {
  readonly end: number;
  readonly unit?: string;
  readonly isMany: boolean;
  readonly isEach: boolean;
}

function readBehind(text: string, at: number): Behind {
  BEHIND.lastIndex = at;
  const match = BEHIND.exec(text);
  if (match === null) return { end: at, isMany: false, isEach: false };
  const { unit, many, each } = match.groups ?? {};
  return {
    end: at + match[0].length,
    ...(unit !== undefined && { unit }),
    isMany: many !== undefined && many.trim() !== '1',
    isEach: each !== undefined,
  };
}

/** Words that speak of a price whose number was not read: FOUR DOLLARS A PAIR. A term of trade is no price. */
const UNREAD =
  /\bUNIT PRICES?\b|\bPRICES?\b(?!\s*(?:TERMS?|BASIS|CONDITIONS?)\b)(?!\s*:?\s*(?:EXW|FCA|FAS|FOB|CFR|CIF|CPT|CIP|DAP|DPU|DDP)\b)|@|\bDOLLARS?\b|\bCENTS?\b|\bEUROS?\b|[$€£]|(?<![A-Z])(?:USD|EUR|GBP|JPY|CNY|KRW|SGD|HKD|INR|CHF)(?![A-Z])/u;
const SHOWN_CHARS = 60;

/** The words of a folded text that speak of a price which was not read; undefined if none do. */
export function findUnreadPrice(folded: string): string | undefined {
  const text = dropPrices(folded);
  const match = UNREAD.exec(text);
  if (match === null) return undefined;
  return text
    .slice(Math.max(0, match.index - SHOWN_CHARS / 2), match.index + SHOWN_CHARS)
    .replace(/\s+/gu, ' ')
    .trim();
}
