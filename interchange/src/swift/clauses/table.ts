import { compileWording, listFirstWords, matchWording, type TextToken, type Wording } from '@naru/chaincode/domain';
import { SLOTS } from './slots.js';
import { wordAt } from './wordAt.js';

interface Row<Entry> {
  readonly wording: Wording;
  readonly entry: Entry;
}

/** Wordings and what they mean, by the word with which they can begin, so that few are tried at one place. */
export interface Table<Entry> {
  readonly byFirstWord: ReadonlyMap<string, readonly Row<Entry>[]>;
  /** Those that begin with a slot. */
  readonly others: readonly Row<Entry>[];
}

export function defineTable<Entry>(rows: readonly (readonly [text: string, entry: Entry])[]): Table<Entry> {
  const byFirstWord = new Map<string, Row<Entry>[]>();
  const others: Row<Entry>[] = [];
  for (const [text, entry] of rows) {
    const row = { wording: compileWording(text), entry };
    const words = listFirstWords(row.wording);
    if (words === undefined) others.push(row);
    for (const word of words ?? []) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), row]);
  }
  return { byFirstWord, others };
}

/** A wording that stands at a place. */
export interface Found<Entry> {
  readonly entry: Entry;
  readonly end: number;
  readonly values: readonly string[];
}

/** Finds the longest wording of a table at a place. `isWanted` leaves out what does not fit there. */
export function findLongest<Entry>(
  { byFirstWord, others }: Table<Entry>,
  tokens: readonly TextToken[],
  at: number,
  isWanted: (entry: Entry) => boolean = () => true,
): Found<Entry> | undefined {
  let longest: Found<Entry> | undefined;
  let end = at;
  for (const { wording, entry } of [...(byFirstWord.get(wordAt(tokens, at)) ?? []), ...others]) {
    if (!isWanted(entry)) continue;
    const match = matchWording(wording, tokens, at, SLOTS);
    if (match === undefined || match.end <= end) continue;
    longest = { entry, ...match };
    end = match.end;
  }
  return longest;
}
