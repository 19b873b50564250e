import type { RequiredDocument, TextToken } from '@naru/chaincode/domain';
import { defineTable, findLongest } from './table.js';

/** How many originals and copies of a document a clause calls for. What it does not say is left out. */
export interface Counts {
  readonly originals?: RequiredDocument['originals'];
  readonly originalsWithheld?: number;
  readonly copies?: number;
}

const ORIGINALS = 'ORIGINAL|ORIGINALS';
const COPIES = 'COPY|COPIES|PHOTOCOPY|PHOTOCOPIES';
const PLUS = 'AND|PLUS|WITH';
const KINDS_OF_COPIES = 'NON? NEGOTIABLE? NN? PHOTO?';

const toFull = (): Counts => ({ originals: 'FULL_SET' });
const toFullAndCopies = ([copies]: readonly string[]): Counts => ({ originals: 'FULL_SET', copies: Number(copies) });
const toOriginals = ([count]: readonly string[]): Counts => ({ originals: Number(count) });
const toBoth = ([originals, copies]: readonly string[]): Counts => ({
  originals: Number(originals),
  copies: Number(copies),
});
const toCopies = ([count = '1']: readonly string[]): Counts => ({ copies: Number(count) });
const toCopiesAlone = ([count = '1']: readonly string[]): Counts => ({ originals: 0, copies: Number(count) });
/** "In 3 copies" is one original at least, and the rest copies (UCP 600 art. 17(e), general knowledge). */
const toTotal = (count: number): Counts => ({ originals: 1, copies: Math.max(0, count - 1) });
const toTotalOf = ([count]: readonly string[]): Counts => toTotal(Number(count));

/** "In 3 copies including 1 original". */
const toPartOf = ([count, originals]: readonly string[]): Counts => ({
  originals: Number(originals),
  copies: Math.max(0, Number(count) - Number(originals)),
});

/** Wordings of numbers, and what they mean. */
const COUNTS = defineTable<(values: readonly string[]) => Counts>([
  [`FULL|COMPLETE SET|SETS LESS ONE|1 ${ORIGINALS}?`, () => ({ originals: 'FULL_SET', originalsWithheld: 1 })],
  [
    `FULL|COMPLETE SET|SETS LESS <n> ${ORIGINALS}?`,
    ([count]) => ({ originals: 'FULL_SET', originalsWithheld: Number(count) }),
  ],
  [`FULL|COMPLETE SET|SETS OF? <full>? ${ORIGINALS}?`, toFull],
  [
    `FULL|COMPLETE SET|SETS INCLUDED|INCLUDING|COMPRISING <n> ${ORIGINALS} ${PLUS} <n> ${KINDS_OF_COPIES} ${COPIES}`,
    ([, copies = '0']) => ({ originals: 'FULL_SET', copies: Number(copies) }),
  ],
  [`FULL|COMPLETE SET|SETS OF? <n> ${ORIGINALS}`, toFull],
  [`FULL|COMPLETE <full> SET|SETS? ${ORIGINALS}?`, toFull],
  [`FULL|COMPLETE SET|SETS OF? ${ORIGINALS} ${PLUS} <n> ${KINDS_OF_COPIES} ${COPIES}`, toFullAndCopies],
  [`<full> FULL? SET|SETS? OF? ${ORIGINALS}?`, toFull],
  [`<part> SET|SETS? OF? ${ORIGINALS}?`, toOriginals],
  [`AT? LEAST? IN? <n> ${ORIGINALS}`, toOriginals],
  [`IN? ${ORIGINALS}`, () => ({})],
  [`IN? <n> ${ORIGINALS} ${PLUS} <n> ${KINDS_OF_COPIES} ${COPIES}`, toBoth],
  [`${PLUS} <n> ${KINDS_OF_COPIES} ${COPIES}`, toCopies],
  [`IN <n> ${COPIES}`, toTotalOf],
  [`<n> ${COPIES}`, toTotalOf],
  [`IN? <n> ${COPIES} INCLUDING <n> ${ORIGINALS}`, toPartOf],
  [`IN? <n> ${COPIES} OF? WHICH <n> ${ORIGINALS}`, toPartOf],
  [`A? ${COPIES} OF`, toCopiesAlone],
  [`<n> ${KINDS_OF_COPIES} ${COPIES} OF`, toCopiesAlone],
  [`<n> ${COPIES} OF NON NEGOTIABLE`, toCopiesAlone],
  ['IN? DUPLICATE', () => toTotal(2)],
  ['IN? TRIPLICATE', () => toTotal(3)],
  ['IN? QUADRUPLICATE', () => toTotal(4)],
  ['IN? QUINTUPLICATE', () => toTotal(5)],
  ['IN? SEXTUPLICATE', () => toTotal(6)],
  ['IN? <n> FOLD|FOLDS', toTotalOf],
  ['IN? TWOFOLD', () => toTotal(2)],
  ['IN? THREEFOLD', () => toTotal(3)],
  ['IN? FOURFOLD', () => toTotal(4)],
]);

/** Reads a number of originals and copies at a place. */
export function readCounts(tokens: readonly TextToken[], at: number): { counts: Counts; end: number } | undefined {
  const found = findLongest(COUNTS, tokens, at);
  return found && { counts: found.entry(found.values), end: found.end };
}

/** Joins what a clause says at two places; undefined if both say the same kind of number. */
export function joinCounts(one: Counts, other: Counts): Counts | undefined {
  const isSaidTwice = Object.keys(one).some((name) => name in other);
  return isSaidTwice ? undefined : { ...one, ...other };
}

/** Without a number it is one original. Copies without a number of originals are besides one. */
export function completeCounts(counts: Counts): Pick<RequiredDocument, 'originals' | 'originalsWithheld' | 'copies'> {
  return { originals: 1, copies: 0, ...counts };
}

/** The places at which a number of originals, or of copies besides them, stands. */
export function findCounts(tokens: readonly TextToken[]): number[] {
  return [...tokens.keys()].filter((at) => {
    const { originals, copies } = readCounts(tokens, at)?.counts ?? {};
    return originals === undefined ? copies !== undefined : originals !== 0;
  });
}
