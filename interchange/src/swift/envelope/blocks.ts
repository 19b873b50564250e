import type { MtFault } from '../messages/fault.js';
import type { TaggedValue } from './mtEnvelope.js';

/** A block or an entry of one: `{1:…}`, `{108:…}`. */
export interface Block {
  readonly id: string;
  readonly content: string;
  readonly messageLine: number;
}

/** The blocks of a stretch of text, and what is wrong with it. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly faults: readonly MtFault[];
}

const ENTRY_ID_CHARS = 3;

/** One character for a block, three for an entry of one; a text without a colon has no id either. */
function isId(id: string): boolean {
  return id.length <= ENTRY_ID_CHARS && /^[A-Z0-9]+$/.test(id);
}

/** Where the brace that opens at `start` closes; -1 if it does not. */
function closingBrace(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function isBetweenBlocks(char: string): boolean {
  return char === ' ' || char === '\r' || char === '\n';
}

/**
 * Reads blocks that follow one another, looking at each character twice at most. White space between them is passed
 * over; the first thing that is no block ends the reading with a fault.
 *
 * @param where what the text is, for faults
 * @param firstLine the line of the message in which it begins
 */
export function readBlocks(text: string, where: string, firstLine: number): Blocks {
  const blocks: Block[] = [];
  let messageLine = firstLine;
  let at = 0;
  const fault = (what: string): Blocks => ({ blocks, faults: [{ where, line: 1, messageLine, text: what }] });
  while (at < text.length) {
    const char = text.charAt(at);
    if (isBetweenBlocks(char)) {
      if (char === '\n') messageLine += 1;
      at += 1;
      continue;
    }
    const colon = text.indexOf(':', at);
    const id = text.slice(at + 1, Math.max(at + 1, colon));
    if (char !== '{' || !isId(id)) return fault('has text that is no block {id:…}');
    const close = closingBrace(text, at);
    if (close === -1) return fault('has a brace that does not close');
    blocks.push({ id, content: text.slice(colon + 1, close), messageLine });
    at = close + 1;
  }
  return { blocks, faults: [] };
}

const VALUE_CHARS_MAX = 512;

/** Tags of block 3 are numbers, those of blocks 5 and S letters and digits; all have three characters. */
function isTag(tag: string): boolean {
  return /^[A-Z0-9]{3}$/.test(tag);
}

/** Printable ASCII without braces. */
function isValue(value: string): boolean {
  return value.length <= VALUE_CHARS_MAX && /^[ -z|~]*$/.test(value);
}

/** What is wrong with the entries of block 3, 5 or S, in words. */
export function entriesFault(entries: readonly TaggedValue[]): string | undefined {
  if (entries.length === 0) return 'is empty';
  const wrong = entries.find(({ tag, value }) => !isTag(tag) || !isValue(value));
  return wrong === undefined
    ? undefined
    : `has an entry ${JSON.stringify(wrong.tag.slice(0, ENTRY_ID_CHARS))}, whose tag (three letters or digits) or value is wrong`;
}

export function writeEntries(entries: readonly TaggedValue[]): string {
  return entries.map(({ tag, value }) => `{${tag}:${value}}`).join('');
}
