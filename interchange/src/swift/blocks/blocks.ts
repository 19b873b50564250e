import type { MtFault } from '../message/fault.js';
import type { TaggedValue } from '../message/outerBlocks.js';

/** A block or an entry of one: `{1:…}`, `{108:…}`. */
export interface Block {
  readonly id: string;
  readonly content: string;
  readonly messageLine: number;
}

/** The blocks of a text, and what is wrong with the text. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly faults: readonly MtFault[];
}

const ENTRY_ID_CHARS = 3;

/** A block has an id of one character, an entry of a block one of three. A text without a colon has no id. */
function isId(id: string): boolean {
  return id.length <= ENTRY_ID_CHARS && /^[A-Z0-9]+$/.test(id);
}

/** The place of the brace that closes the one at `start`; -1 if there is none. */
function findClosingBrace(text: string, start: number): number {
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
 * Reads blocks that follow one another, and looks at each character twice at most. White space between them is skipped.
 * The first text that is not a block ends the reading with a fault.
 *
 * @param where the name of the text in faults
 * @param firstLine the line of the message in which the text begins
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
    if (char !== '{' || !isId(id)) return fault('has text that is not a block {id:…}');
    const close = findClosingBrace(text, at);
    if (close === -1) return fault('has a brace that does not close');
    blocks.push({ id, content: text.slice(colon + 1, close), messageLine });
    at = close + 1;
  }
  return { blocks, faults: [] };
}

const VALUE_CHARS_MAX = 512;

/** Tags have three characters: digits in block 3, letters and digits in blocks 5 and S. */
function isTag(tag: string): boolean {
  return /^[A-Z0-9]{3}$/.test(tag);
}

/** Printable ASCII without braces. */
function isValue(value: string): boolean {
  return value.length <= VALUE_CHARS_MAX && /^[ -z|~]*$/.test(value);
}

/** What is wrong with the entries of block 3, 5 or S, in words. */
export function checkEntries(entries: readonly TaggedValue[]): string | undefined {
  if (entries.length === 0) return 'is empty';
  const wrong = entries.find(({ tag, value }) => !isTag(tag) || !isValue(value));
  return wrong === undefined
    ? undefined
    : `has an entry ${JSON.stringify(wrong.tag.slice(0, ENTRY_ID_CHARS))}, whose tag (three letters or digits) or value is wrong`;
}

export function writeEntries(entries: readonly TaggedValue[]): string {
  return entries.map(({ tag, value }) => `{${tag}:${value}}`).join('');
}
