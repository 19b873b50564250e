import type { TextToken } from './tokens';

/*
 * Wordings: short patterns of words, such as `BILL|BILLS OF LADING`. `A|B` is either word; a word with `?` may be left
 * out; `*` is any word; `!A` is any word but A, which is not taken; `<name>` is a slot, which something else reads. A wording
 * has few words, so that to try it at one place takes a bounded time.
 */

const ANY_WORD = '*';

interface Element {
  readonly words: ReadonlySet<string>;
  readonly slot: string | undefined;
  /** The words must not stand there. */
  readonly isDenied: boolean;
  readonly isOptional: boolean;
}

/** A wording that was read from its text. */
export type Wording = readonly Element[];

/** What a slot read: its value, and the place after its last word. */
export interface SlotMatch {
  readonly end: number;
  readonly value: string;
}

/** Reads a slot at a place; undefined if it does not stand there. */
export type Slot = (tokens: readonly TextToken[], at: number) => SlotMatch | undefined;

/** Where a wording ends, and what its slots read, in their order. */
export interface WordingMatch {
  readonly end: number;
  readonly values: readonly string[];
}

function compileElement(text: string): Element {
  const isOptional = text.endsWith('?');
  const isDenied = text.startsWith('!');
  const words = text.slice(isDenied ? 1 : 0, isOptional ? -1 : undefined);
  const slot = words.startsWith('<') && words.endsWith('>') ? words.slice(1, -1) : undefined;
  return { words: new Set(slot === undefined ? words.split('|') : []), slot, isDenied, isOptional };
}

/** @example compileWording('AIR WAYBILL|WAYBILLS'); compileWording('CERTIFICATE OF THE? ORIGIN') */
export function compileWording(text: string): Wording {
  return text.split(' ').map(compileElement);
}

/** The words with which a wording can begin; undefined if it can begin with a slot or with any word. */
export function listFirstWords(wording: Wording): string[] | undefined {
  const words: string[] = [];
  for (const element of wording) {
    if (element.slot !== undefined || element.words.has(ANY_WORD)) return undefined;
    words.push(...element.words);
    if (!element.isOptional) break;
  }
  return words;
}

const NO_SLOTS: ReadonlyMap<string, Slot> = new Map();

/** Matches a wording with the tokens at a place; undefined if it does not stand there. */
export function matchWording(
  wording: Wording,
  tokens: readonly TextToken[],
  at: number,
  slots = NO_SLOTS,
): WordingMatch | undefined {
  const [element, ...rest] = wording;
  if (element === undefined) return { end: at, values: [] };
  const taken = takeElement(element, tokens, at, slots);
  const after = taken && matchWording(rest, tokens, taken.end, slots);
  if (taken && after) return { end: after.end, values: [...taken.values, ...after.values] };
  return element.isOptional ? matchWording(rest, tokens, at, slots) : undefined;
}

function takeElement(
  { words, slot, isDenied }: Element,
  tokens: readonly TextToken[],
  at: number,
  slots: ReadonlyMap<string, Slot>,
): WordingMatch | undefined {
  if (slot !== undefined) {
    const match = slots.get(slot)?.(tokens, at);
    return match && { end: match.end, values: [match.value] };
  }
  const token = tokens[at];
  if (isDenied) return token !== undefined && words.has(token.word) ? undefined : { end: at, values: [] };
  return token !== undefined && (words.has(token.word) || words.has(ANY_WORD))
    ? { end: at + 1, values: [] }
    : undefined;
}
