import { fold } from '../foldings';
import { findDates } from './compareContracts';
import { AND_THEN, type Contract, cutOrigins, cutTerms, listContracts } from './cutTerms';
import { FILLERS, LABELS, NATURES, PHRASE_ENDS, stem } from './goodsLexicon';
import { markPrices, PRICE_MARK, type StatedPrice } from './prices';
import { findUnit, readNumber, splitNumberAndUnit } from './quantityWords';

/** A quantity in a text, in the code of its unit. */
interface StatedQuantity {
  readonly value: string;
  readonly unit: string;
}

/** One kind of goods in a description: what stands from one quantity to the next. */
export interface GoodsPart {
  readonly quantity?: StatedQuantity;
  /** The words of the phrase that names the goods. The last one is the thing itself. */
  readonly phrase: readonly string[];
  /** The things behind AND and PLUS. */
  readonly joined: readonly string[];
  /** All words that describe, those of the phrase among them, without values of labels. */
  readonly words: ReadonlySet<string>;
  /** Values of labels: MODEL has SK40. */
  readonly labelled: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that make the goods others. */
  readonly natures: ReadonlySet<string>;
  readonly isFree: boolean;
  /** Whether it names several things, of which the quantity may be that of one. */
  readonly isJoined: boolean;
  /** Whether "about" stands before its quantity (UCP 600 art. 30(a)). */
  readonly isAbout: boolean;
  /** The prices that stand beside it. */
  readonly prices: readonly StatedPrice[];
}

/** A description of goods. */
export interface Goods {
  readonly parts: readonly GoodsPart[];
  /** Countries of origin, by code. */
  readonly origins: readonly string[];
  /** Contracts to which it refers. */
  readonly contracts: readonly Contract[];
  /** Dates, as they are written. */
  readonly dates: readonly string[];
  /** All prices, also those beside no part. */
  readonly prices: readonly StatedPrice[];
}

const FREE = /\bFREE\s+OF\s+(?:CHARGE|COST)\b|\bF\.?O\.?C\b\.?|\bWITHOUT\s+CHARGE\b|\bNO\s+CHARGE\b|\bGRATIS\b/u;

const TOKEN = /[A-Z0-9]+(?:[-./,'][A-Z0-9]+)*|[,;:\n()]|¤\d+/gu;
const BOUNDARY = /^[,;:\n()]$/u;
const PUNCTUATION = /[-./,']/gu;

const toWord = (token: string): string => stem(token.replace(PUNCTUATION, ''));

/** Reads a description of goods: its parts, each with its quantity, and its origins. */
export function readGoods(text: string): Goods {
  const folded = fold(text);
  const { text: marked, prices } = markPrices(folded);
  const { text: rest, origins } = cutOrigins(marked);
  const tokens = cutTerms(rest).match(TOKEN) ?? [];
  const parts = splitParts(tokens)
    .map((part) => readPart(part, prices))
    .filter(isPartOfGoods);
  return { parts, origins, contracts: listContracts(marked), dates: findDates(folded), prices };
}

const isPartOfGoods = ({ phrase, words, labelled }: GoodsPart): boolean =>
  phrase.length > 0 || words.size > 0 || labelled.size > 0;

/** Words before a quantity that says how goods are packed: IN 50 KG BAGS. */
const OF_PACKING = new Set(['IN', 'PER', 'EACH', 'OF', 'ON', 'BY', 'X', 'CONTAINING', 'NET', 'GROSS', 'WEIGHING']);

/** Words that qualify the quantity behind them. */
const ABOUT = new Set(['ABOUT', 'ABT', 'APPROXIMATELY', 'APPROX']);

interface SplitPart {
  readonly tokens: string[];
  /** The places of its prices in the list of all. */
  readonly priceAt: number[];
  readonly isAbout: boolean;
}

/** A part begins at each quantity. Packages of the goods before them begin no part of their own. */
function splitParts(tokens: readonly string[]): SplitPart[] {
  const parts: SplitPart[] = [{ tokens: [], priceAt: [], isAbout: false }];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1] ?? '';
    const mark = PRICE_MARK.exec(token)?.[1];
    if (mark === undefined && !OF_PACKING.has(before) && readQuantityAt(tokens, index) !== undefined)
      parts.push({ tokens: [], priceAt: [], isAbout: ABOUT.has(before) });
    if (mark === undefined) parts.at(-1)?.tokens.push(token);
    else parts.at(-1)?.priceAt.push(Number(mark));
  });
  return parts;
}

interface QuantityAt {
  readonly quantity: StatedQuantity;
  /** How many tokens it has. */
  readonly length: number;
}

function readQuantityAt(tokens: readonly string[], at: number): QuantityAt | undefined {
  const token = tokens[at] ?? '';
  const pair = splitNumberAndUnit(token);
  if (pair !== undefined) return { quantity: { value: pair[0], unit: pair[1] }, length: 1 };
  const value = readNumber(token);
  if (value === undefined) return undefined;
  const [first = '', second = ''] = tokens.slice(at + 1, at + 3);
  if (first === 'METRIC' && findUnit(second) === 'TNE') return { quantity: { value, unit: 'TNE' }, length: 3 };
  const unit = findUnit(first.replaceAll('.', ''));
  return unit === undefined ? undefined : { quantity: { value, unit }, length: 2 };
}

function readPart({ tokens, priceAt, isAbout }: SplitPart, prices: readonly StatedPrice[]): GoodsPart {
  const found = readQuantityAt(tokens, 0);
  const rest = tokens.slice(found?.length ?? 0);
  const { own, labelled } = cutLabels(rest[0] === 'OF' ? rest.slice(1) : rest);
  const text = own.join(' ');
  const isFree = FREE.test(text);
  const described = isFree ? (text.replace(FREE, ' ').match(TOKEN) ?? []) : own;
  const words = joinBlend(described.filter((token) => !BOUNDARY.test(token)))
    .map(toWord)
    .filter(isDescriptive);
  return {
    ...(found !== undefined && { quantity: found.quantity }),
    phrase: readPhrase(described),
    joined: readJoined(described),
    words: new Set(words),
    labelled,
    natures: new Set(words.filter((word) => NATURES.has(word))),
    isFree,
    isJoined: described.some((token) => token === 'AND' || token === 'OR' || token === 'PLUS'),
    isAbout,
    prices: priceAt.flatMap((at) => prices[at] ?? []),
  };
}

/** The shares of a blend belong to their materials: 60 percent cotton is not 60 percent polyester. */
function joinBlend(tokens: readonly string[]): string[] {
  if (tokens.filter((token) => PERCENT.test(token)).length < 2) return [...tokens];
  return tokens.flatMap((token, index) => (PERCENT.test(token) ? [`${token}${tokens[index + 1] ?? ''}`] : [token]));
}

const isDescriptive = (word: string): boolean =>
  word.length > 1 && !FILLERS.has(word) && word !== AND_THEN && readNumber(word) === undefined;

const PERCENT = /^\d[\d.]*PERCENT$/u;
const isNumber = (token: string): boolean => readNumber(token) !== undefined || PERCENT.test(token);

/** The first words that name the goods, up to a comma, a preposition or a number. */
function readPhrase(tokens: readonly string[]): string[] {
  const from = tokens.findIndex((token) => !BOUNDARY.test(token) && !FILLERS.has(token) && !isNumber(token));
  if (from === -1) return [];
  const rest = tokens.slice(from);
  const end = rest.findIndex(
    (token) => BOUNDARY.test(token) || PHRASE_ENDS.has(token) || token === AND_THEN || isNumber(token),
  );
  return rest
    .slice(0, end === -1 ? rest.length : end)
    .map(toWord)
    .filter(isDescriptive);
}

/** The name of a thing is not longer. */
const JOINED_TOKENS_MAX = 12;
const JOINING = new Set(['AND', 'PLUS', AND_THEN]);

function readJoined(tokens: readonly string[]): string[] {
  return tokens.flatMap((token, index) => {
    const head = JOINING.has(token)
      ? readPhrase(tokens.slice(index + 1, index + 1 + JOINED_TOKENS_MAX)).at(-1)
      : undefined;
    return head === undefined ? [] : [head];
  });
}

interface Labelled {
  readonly own: string[];
  readonly labelled: ReadonlyMap<string, ReadonlySet<string>>;
}

const CODE = /^(?=[A-Z0-9]*\d)[A-Z0-9]+$/u;
const NOTHING = new Set(['NO', 'NOS', 'NUMBER', 'NR', ':', 'IS', 'CODE', 'CODES']);

/** Takes labels and their values out: MODEL NO. SK-40. A label without a value is a word like any other. */
function cutLabels(tokens: readonly string[]): Labelled {
  const own: string[] = [];
  const labelled = new Map<string, Set<string>>();
  for (let at = 0; at < tokens.length; at += 1) {
    const label = LABELS.get(tokens[at] ?? '');
    const found = label === undefined ? undefined : readLabelValue(tokens, at + 1);
    if (label === undefined || found === undefined) {
      own.push(tokens[at] ?? '');
    } else {
      labelled.set(label, (labelled.get(label) ?? new Set()).add(found.value));
      own.push(',');
      at = found.end - 1;
    }
  }
  return { own, labelled };
}

interface LabelValue {
  readonly value: string;
  readonly end: number;
}

const LETTERS = /^[A-Z]{1,4}$/u;
const LETTER = /^[A-Z]$/u;
const WORD = /^[A-Z]{2,20}$/u;

/** The value behind a label: a code such as SK-40 or SK 40, a letter, or the one word behind a colon. */
function readLabelValue(tokens: readonly string[], from: number): LabelValue | undefined {
  let at = from;
  while (NOTHING.has(tokens[at] ?? '')) at += 1;
  const [first = '', second = ''] = tokens.slice(at, at + 2).map((token) => token.replace(PUNCTUATION, ''));
  return (
    readCode(first, second, at) ?? (at > from && isNamingWord(first) ? { value: stem(first), end: at + 1 } : undefined)
  );
}

function readCode(first: string, second: string, at: number): LabelValue | undefined {
  if (CODE.test(first)) return { value: first, end: at + 1 };
  if (LETTERS.test(first) && CODE.test(second) && !FILLERS.has(first)) return { value: first + second, end: at + 2 };
  return LETTER.test(first) ? { value: first, end: at + 1 } : undefined;
}

const isNamingWord = (word: string): boolean => WORD.test(word) && !FILLERS.has(word) && !PHRASE_ENDS.has(word);

const WRAPPED_CHARS = 45;

/** Joins the lines of a narrative: a long line goes on in the next one, a short one is a line of its own. */
export function joinNarrative(lines: readonly string[]): string {
  return lines
    .map((line) => line + (line.trimEnd().length >= WRAPPED_CHARS ? ' ' : '\n'))
    .join('')
    .trim();
}
