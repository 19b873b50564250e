import type { RequiredDocument } from '@naru/chaincode/domain';
import type { Scanning } from './scanning.js';

type Counts = Pick<RequiredDocument, 'originals' | 'copies'>;

/** Words for a number of documents, besides digits. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE', 'TEN'].map(
    (word, index) => [word, index + 1] as const,
  ),
]);
/** Words for the number of all originals and copies together. */
const FOLDS: ReadonlyMap<string, number> = new Map([
  ['DUPLICATE', 2],
  ['TRIPLICATE', 3],
  ['QUADRUPLICATE', 4],
  ['QUINTUPLICATE', 5],
]);

/** A number of documents has at most two digits. */
const readNumber = (word = ''): number | undefined =>
  NUMBERS.get(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : undefined);

/**
 * Takes how many originals and copies a clause calls for. "In 3 copies", "in triplicate", "in three fold" mean at least
 * one original and the rest copies (UCP 600 art. 17(e), general knowledge). "3/3" is a full set. Without a number it is
 * one original.
 */
export function takeCounts(scanning: Scanning): Counts {
  if (takesFullSet(scanning)) return { originals: 'FULL_SET', copies: takeCountBefore(scanning, 'COPY|COPIES') ?? 0 };
  const originals = takeCountBefore(scanning, 'ORIGINAL|ORIGINALS');
  return originals === undefined
    ? takeTotal(scanning)
    : { originals, copies: takeCountBefore(scanning, 'COPY|COPIES') ?? 0 };
}

/** The clause does not say a number of originals: it asks for copies, or for a total with one original in it. */
function takeTotal(scanning: Scanning): Counts {
  const copies = takeCopiesOf(scanning);
  if (copies !== undefined) return { originals: 0, copies };
  const inAll = takeFold(scanning) ?? takeCountBefore(scanning, 'COPY|COPIES') ?? 1;
  scanning.take(['ORIGINAL|ORIGINALS']);
  return { originals: 1, copies: Math.max(0, inAll - 1) };
}

/** Takes "copy of", "2 copies of", which ask for copies, unlike "in 2 copies" (UCP 600 art. 17(d), (e), general knowledge). */
function takeCopiesOf(scanning: Scanning): number | undefined {
  const at = scanning.find(['COPY|COPIES', 'OF']);
  if (at < 0) return undefined;
  const count = readNumber(scanning.words[at - 1]);
  scanning.takeFrom(count === undefined ? at : at - 1, count === undefined ? 1 : 2);
  return count ?? 1;
}

/** Takes "full set", or "3/3". */
function takesFullSet(scanning: Scanning): boolean {
  const isFull = scanning.take(['FULL', 'SET|SETS']);
  const at = scanning.words.findIndex((word, index) => {
    const [issued, presented] = [readNumber(word), readNumber(scanning.words[index + 1])];
    return (
      issued !== undefined && issued === presented && /^\d/u.test(word) && /^\d/u.test(scanning.words[index + 1] ?? '')
    );
  });
  if (at >= 0) scanning.takeFrom(at, 2);
  const isAll = isFull || at >= 0;
  if (isAll) for (const word of ['ORIGINAL|ORIGINALS', 'SET|SETS']) scanning.take([word]);
  return isAll;
}

/** Takes the number in "3 originals", "three (3) copies", "2/3 originals" (two of three). */
function takeCountBefore(scanning: Scanning, noun: string): number | undefined {
  const at = scanning.find([noun]);
  const count = at < 1 ? undefined : readNumber(scanning.words[at - 1]);
  if (count === undefined) return undefined;
  const before = readNumber(scanning.words[at - 2]);
  const isPair = before !== undefined && before <= count;
  scanning.takeFrom(isPair ? at - 2 : at - 1, isPair ? 3 : 2);
  return isPair ? before : count;
}

function takeFold(scanning: Scanning): number | undefined {
  for (const [word, count] of FOLDS) if (scanning.take([word])) return count;
  return takeCountBefore(scanning, 'FOLD|FOLDS');
}
