/** How banks mark the clauses of 46A and 47A: by signs, numbers, letters or Roman numbers. */
type Style = 'SIGN' | 'NUMBER' | 'LETTER' | 'ROMAN' | 'HYPHEN';

/** The mark at the beginning of a line. */
export interface Bullet {
  readonly style: Style;
  /** Its place in the sequence of numbers or letters, from 1; 0 for a sign. */
  readonly ordinal: number;
  /** The line after it. */
  readonly rest: string;
}

/** `+/-` begins a tolerance. */
const SIGN = /^(?:\+(?:\s*\+){0,2}|\*(?:\s*\*){0,2})(?!\s*\/-)\s*/;
const HYPHEN = /^-\s*/;
/** `1)`, `(1)`, `1.`, `1/`, `1-`, `1:`. A digit after it makes it another thing: 1.5, 2/3, 10-15. */
const NUMBER = /^(?:\((\d{1,2})\)|(\d{1,2})\s?[.)/:-])(?!\d)\s*/;
/** `A)`, `(A)`, `A.`, `A/`, `A.1)`. After a point or a stroke a blank follows: `A.P. MOLLER` and `L/C` are words. */
const LETTER = /^(?:\(([A-Z])\)|([A-Z])\)|([A-Z])[./](?=\s|\d{1,2}[.)]))\s*/i;
/** `II)`, `(II)`, `II.` */
const ROMAN = /^(?:\(([IVX]{1,4})\)|([IVX]{1,4})(?:\)|\.(?=\s)))\s*/i;
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
const BEFORE_A = 'A'.charCodeAt(0) - 1;

/** Two numbers after a sign are an amount, and the first is no mark: `+ 5 - 10 PERCENT`. */
const RANGE = /^\d+\s*[/-]\s*\d/;

function readNumber(text: string): Bullet | undefined {
  const [all, inBrackets, plain] = NUMBER.exec(text) ?? [];
  return all === undefined
    ? undefined
    : { style: 'NUMBER', ordinal: Number(inBrackets ?? plain), rest: text.slice(all.length) };
}

/** Reads a letter. A number after it belongs to it: `A)1)`. */
function readLetter(text: string): Bullet | undefined {
  const [all, inBrackets, closed, open] = LETTER.exec(text) ?? [];
  const letter = inBrackets ?? closed ?? open;
  if (all === undefined || letter === undefined) return undefined;
  const rest = text.slice(all.length);
  return {
    style: 'LETTER',
    ordinal: letter.toUpperCase().charCodeAt(0) - BEFORE_A,
    rest: readNumber(rest)?.rest ?? rest,
  };
}

function readRoman(text: string): Bullet | undefined {
  const [all, inBrackets, closed = ''] = ROMAN.exec(text) ?? [];
  const ordinal = ROMANS.indexOf((inBrackets ?? closed).toUpperCase()) + 1;
  return all === undefined || ordinal === 0 ? undefined : { style: 'ROMAN', ordinal, rest: text.slice(all.length) };
}

/** Reads a sign. A number or letter after it belongs to it: `+1) INVOICE`. */
function readSign(text: string): Bullet | undefined {
  const [sign] = SIGN.exec(text) ?? [];
  if (sign === undefined) return undefined;
  const rest = text.slice(sign.length);
  if (RANGE.test(rest)) return { style: 'SIGN', ordinal: 0, rest };
  return { style: 'SIGN', ordinal: 0, rest: (readNumber(rest) ?? readLetter(rest) ?? readRoman(rest))?.rest ?? rest };
}

/** A text without the sign with which it begins. */
export const dropSign = (text: string): string => readSign(text)?.rest ?? text;

function readHyphen(text: string): Bullet | undefined {
  const [hyphen] = HYPHEN.exec(text) ?? [];
  return hyphen === undefined ? undefined : { style: 'HYPHEN', ordinal: 0, rest: text.slice(hyphen.length) };
}

const READERS = [readSign, readNumber, readRoman, readLetter, readHyphen];

/** Reads the mark at the beginning of a line in every way in which it can be read: `I)` is a number or a letter. */
export function listBullets(line: string): Bullet[] {
  return READERS.map((read) => read(line.trimStart())).filter((bullet) => bullet !== undefined);
}

/** A number may be left out by mistake, or come twice. */
const MAX_STEP = 2;

/**
 * Whether a mark begins a clause, after the mark that began the clause before. The first mark sets the style: in a list
 * after plus signs, numbers and hyphens are parts of one clause. A number out of its sequence is a part of the text; a
 * list may begin again.
 */
export function beginsClause({ style, ordinal }: Bullet, before: Bullet | undefined): boolean {
  if (style === 'SIGN' || before === undefined) return true;
  if (style !== before.style) return false;
  const step = ordinal - before.ordinal;
  return ordinal === 1 || (step >= 0 && step <= MAX_STEP);
}

/**
 * Divides the text after a number where the next one of its sequence stands in it: `1)INVOICE 2)PACKING LIST`.
 *
 * @param begins whether a clause can begin with a text
 * @returns the marks of all clauses on the line, of which the first is the one given
 */
export function divideAtNumbers(first: Bullet, begins: (text: string) => boolean): Bullet[] {
  const bullets = [first];
  for (let last = first; last.style === 'NUMBER';) {
    const ordinal = last.ordinal + 1;
    const [mark] = new RegExp(`\\s\\(?${ordinal}\\s?[.)](?!\\d)\\s*`).exec(last.rest) ?? [];
    const at = mark === undefined ? -1 : last.rest.indexOf(mark);
    const rest = last.rest.slice(at + (mark?.length ?? 0));
    if (at < 0 || !begins(rest)) break;
    bullets[bullets.length - 1] = { ...last, rest: last.rest.slice(0, at) };
    last = { style: 'NUMBER', ordinal, rest };
    bullets.push(last);
  }
  return bullets;
}
