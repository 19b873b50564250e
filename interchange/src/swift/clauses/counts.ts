import type { RequiredDocument } from '@naru/chaincode/domain';
import type { Scanning } from './scanning.js';

type Counts = Pick<RequiredDocument, 'originals' | 'copies'>;

/** Words by which a number of documents is said, beside digits. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE', 'TEN'].map(
    (word, index) => [word, index + 1] as const,
  ),
]);
/** Words that say how many in all. */
const FOLDS: ReadonlyMap<string, number> = new Map([
  ['DUPLICATE', 2],
  ['TRIPLICATE', 3],
  ['QUADRUPLICATE', 4],
  ['QUINTUPLICATE', 5],
]);

/** More than two digits are no number of documents. */
const numberOf = (word = ''): number | undefined =>
  NUMBERS.get(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : undefined);

/**
 * How many originals and copies a clause calls for. "In 3 copies", "in triplicate", "in three fold" are at least one
 * original and the rest copies (UCP 600 art. 17(e), general knowledge); "3/3" is a full set; nothing said is one original.
 */
export function countsOf(scanning: Scanning): Counts {
  if (takesFullSet(scanning)) return { originals: 'FULL_SET', copies: countBefore(scanning, 'COPY|COPIES') ?? 0 };
  const originals = countBefore(scanning, 'ORIGINAL|ORIGINALS');
  return originals === undefined
    ? countsInAll(scanning)
    : { originals, copies: countBefore(scanning, 'COPY|COPIES') ?? 0 };
}

/** Where no number of originals is said: copies of a document, or so many in all, one of them an original. */
function countsInAll(scanning: Scanning): Counts {
  const copies = copiesOfDocument(scanning);
  if (copies !== undefined) return { originals: 0, copies };
  const inAll = foldOf(scanning) ?? countBefore(scanning, 'COPY|COPIES') ?? 1;
  scanning.take(['ORIGINAL|ORIGINALS']);
  return { originals: 1, copies: Math.max(0, inAll - 1) };
}

/** "Copy of", "2 copies of": originals or copies, unlike "in 2 copies" (UCP 600 art. 17(d), (e), general knowledge). */
function copiesOfDocument(scanning: Scanning): number | undefined {
  const at = scanning.find(['COPY|COPIES', 'OF']);
  if (at < 0) return undefined;
  const count = numberOf(scanning.words[at - 1]);
  scanning.takeFrom(count === undefined ? at : at - 1, count === undefined ? 1 : 2);
  return count ?? 1;
}

/** "Full set", or "3/3". */
function takesFullSet(scanning: Scanning): boolean {
  const isFull = scanning.take(['FULL', 'SET|SETS']);
  const at = scanning.words.findIndex((word, index) => {
    const [issued, presented] = [numberOf(word), numberOf(scanning.words[index + 1])];
    return (
      issued !== undefined && issued === presented && /^\d/u.test(word) && /^\d/u.test(scanning.words[index + 1] ?? '')
    );
  });
  if (at >= 0) scanning.takeFrom(at, 2);
  const isAll = isFull || at >= 0;
  if (isAll) for (const word of ['ORIGINAL|ORIGINALS', 'SET|SETS']) scanning.take([word]);
  return isAll;
}

/** "3 originals", "three (3) copies", and "2/3 originals": two of three. */
function countBefore(scanning: Scanning, noun: string): number | undefined {
  const at = scanning.find([noun]);
  const count = at < 1 ? undefined : numberOf(scanning.words[at - 1]);
  if (count === undefined) return undefined;
  const before = numberOf(scanning.words[at - 2]);
  const isPair = before !== undefined && before <= count;
  scanning.takeFrom(isPair ? at - 2 : at - 1, isPair ? 3 : 2);
  return isPair ? before : count;
}

function foldOf(scanning: Scanning): number | undefined {
  for (const [word, count] of FOLDS) if (scanning.take([word])) return count;
  return countBefore(scanning, 'FOLD|FOLDS');
}
