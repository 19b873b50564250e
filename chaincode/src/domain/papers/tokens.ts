/*
 * The words of a clause or a title as tokens, each with its place in the text. They are read in one pass, so that the
 * time grows with the length of the text alone.
 */

/** A word of a text, in capitals and without the ways in which it can be written. */
export interface TextToken {
  /** A word, a number (`2`, `1.5`), or one of PERCENT, PLUS, AND, PLUSMINUS for `%`, `+`, `&`, `+/-`. */
  readonly word: string;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** What stands between the token before it and this one, without blanks: `/`, `,`, `.` or nothing. */
  readonly before: string;
  /** Whether it is written as a possessive: `APPLICANT'S` is not the applicant. */
  readonly isPossessive?: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+|\+\/-|[%+&]/gu;
/** The word for `+/-`. */
const PLUS_OR_MINUS = 'PLUSMINUS';
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'PERCENT'],
  ['+', 'PLUS'],
  ['&', 'AND'],
  ['+/-', PLUS_OR_MINUS],
  ['PCT', 'PERCENT'],
  ['PLS', 'PLEASE'],
  ['SGD', 'SIGNED'],
  ['DOCS', 'DOCUMENTS'],
  ['ORGL', 'ORIGINAL'],
  ['ORGLS', 'ORIGINALS'],
  ['ORIG', 'ORIGINAL'],
  ['DUP', 'DUPLICATE'],
  ['DUPL', 'DUPLICATE'],
  ['FRT', 'FREIGHT'],
  ['MKD', 'MARKED'],
  ['ISSD', 'ISSUED'],
  ['BENEF', 'BENEFICIARY'],
  ['COML', 'COMMERCIAL'],
]);
/** Abbreviations of letters with signs between them, and how they are written here. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['L C', 'LC'],
  ['L CS', 'LC'],
  ['D C', 'DC'],
  ['B L', 'BL'],
  ['B LS', 'BL'],
  ['BS L', 'BL'],
  ['A C', 'AC'],
  ['O B', 'OB'],
  ['OB L', 'BL'],
  ['P L', 'PL'],
  ['N W', 'NW'],
  ['G W', 'GW'],
  ['W O', 'WITHOUT'],
  ['N N', 'NN'],
  ['C O', 'C/O'],
  ['P O', 'PO'],
  ['T T', 'TT'],
  ['PER CENT', 'PERCENT'],
  ['AND OR', 'AND/OR'],
]);
const DIGITS = /^\d+$/;
const DIGITS_AND_LETTERS = /^(\d{1,3})(PCT|PERCENT|ORIGINALS?|COPY|COPIES|FOLDS?|DAYS?|SETS?)$/;
const THOUSANDS = /^\d{3}$/;

/** Divides `110PCT` and `3ORIGINALS` into number and word. */
function divide({ word, start, end, before }: TextToken): TextToken[] {
  const [, digits, letters] = DIGITS_AND_LETTERS.exec(word) ?? [];
  if (digits === undefined || letters === undefined) return [{ word: SIGNS.get(word) ?? word, start, end, before }];
  const middle = start + digits.length;
  return [
    { word: digits, start, end: middle, before },
    { word: SIGNS.get(letters) ?? letters, start: middle, end, before: '' },
  ];
}

/** Joins the groups of a number: `1,000.5`, `0,5`. */
function joinNumber(last: string, next: string, gap: string): string | undefined {
  const isNumber = (gap === '.' || gap === ',') && DIGITS.test(next) && DIGITS.test(last.replace('.', ''));
  if (!isNumber) return undefined;
  return gap === ',' && THOUSANDS.test(next) ? last + next : `${last}.${next}`;
}

/** Joins the letters of an abbreviation: `L/C`, `B.L.`, `PER CENT`. */
function joinAbbreviation(last: string, next: string, gap: string): string | undefined {
  const abbreviation = ABBREVIATIONS.get(`${last} ${next}`);
  return gap === '/' || gap === '.' || (gap === ' ' && abbreviation === 'PERCENT') ? abbreviation : undefined;
}

const isApostrophe = (gap: string): boolean => gap === "'" || gap === '’';

/** Joins a token with the one before it, if both are one word; undefined if not. */
function join(last: TextToken, next: TextToken, gap: string): TextToken | undefined {
  if (next.word === 'S' && isApostrophe(gap)) return { ...last, end: next.end, isPossessive: true };
  const word = joinNumber(last.word, next.word, gap) ?? joinAbbreviation(last.word, next.word, gap);
  return word === undefined ? undefined : { ...last, word, end: next.end };
}

/** The words of a list as a set: tokens are looked up in it. */
export const toWordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Reads the tokens of a text. */
export function readTokens(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  let end = 0;
  for (const { 0: match, index } of text.matchAll(WORD)) {
    const gap = text.slice(end, index);
    const word = match.normalize('NFKC').toUpperCase();
    const before = gap.replace(/\s+/gu, '');
    for (const piece of divide({ word, start: index, end: index + match.length, before })) {
      const last = tokens.at(-1);
      const joined = last === undefined ? undefined : join(last, piece, piece.start === index ? gap : '');
      if (joined === undefined) tokens.push(piece);
      else tokens[tokens.length - 1] = joined;
    }
    end = index + match.length;
  }
  return tokens;
}
