import { CHARACTER_SET_NAMES, type CharacterSetName } from './characterSets.js';

/** A part of a line: characters of a set, a literal text, or parts that may be left out together. */
export type Part =
  | { readonly kind: 'characters'; readonly set: CharacterSetName; readonly min: number; readonly max: number }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'optional'; readonly parts: readonly Part[] };

/** Lines of one form: from `min` to `max` of them. */
export interface LineGroup {
  readonly notation: string;
  readonly parts: readonly Part[];
  readonly min: number;
  readonly max: number;
}

/** The place of the bracket that closes the one at `start`. */
function findClosingBracket(notation: string, start: number): number {
  let depth = 0;
  for (let at = start; at < notation.length; at += 1) {
    if (notation[at] === '[') depth += 1;
    if (notation[at] === ']') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`${notation} has a bracket that does not close.`);
}

/** The digits that begin at `start`. */
function readDigits(notation: string, start: number): string {
  let end = start;
  while (end < notation.length && /\d/.test(notation.charAt(end))) end += 1;
  return notation.slice(start, end);
}

/** Reads `16x` (up to 16) or `3!a` (exactly 3) at `start`. */
function readCharacters(notation: string, start: number): { readonly part: Part; readonly next: number } {
  const digits = readDigits(notation, start);
  const isExact = notation[start + digits.length] === '!';
  const at = start + digits.length + Number(isExact);
  const set = CHARACTER_SET_NAMES.find((name) => name === notation[at]);
  if (digits === '' || set === undefined) throw new Error(`${notation} is not a SWIFT format at ${start}.`);
  const max = Number(digits);
  return { part: { kind: 'characters', set, min: isExact ? max : 1, max }, next: at + 1 };
}

/** Reads the parts of one line, such as those of `30x[/35x]`. */
function readLineParts(notation: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < notation.length) {
    if (notation[at] === '[') {
      const close = findClosingBracket(notation, at);
      parts.push({ kind: 'optional', parts: readLineParts(notation.slice(at + 1, close)) });
      at = close + 1;
    } else if (notation[at] === '/') {
      parts.push({ kind: 'literal', text: '/' });
      at += 1;
    } else {
      const { part, next } = readCharacters(notation, at);
      parts.push(part);
      at = next;
    }
  }
  return parts;
}

/** Reads lines such as `4*35x` (one to four) or `16x` (one). If they are optional, there may be none. */
function readLineGroup(notation: string, isOptional: boolean): LineGroup {
  const star = notation.indexOf('*');
  const line = notation.slice(star + 1);
  if (line === '') throw new Error(`${notation} is not a SWIFT format: it has no line.`);
  const max = star === -1 ? 1 : Number(notation.slice(0, star));
  return { notation: line, parts: readLineParts(line), min: isOptional ? 0 : 1, max };
}

/** Cuts a notation at line breaks outside of brackets, and around brackets that hold whole lines. */
function cutInLines(notation: string): { readonly text: string; readonly isOptional: boolean }[] {
  const lines: { text: string; isOptional: boolean }[] = [];
  let line = '';
  const endLine = (): void => {
    if (line !== '') lines.push({ text: line, isOptional: false });
    line = '';
  };
  for (let at = 0; at < notation.length; at += 1) {
    const close = notation[at] === '[' ? findClosingBracket(notation, at) : at;
    const text = notation.slice(at, close + 1);
    if (text.startsWith('[$') || text.endsWith('$]')) {
      endLine();
      lines.push({ text: text.slice(1, -1).replace('$', ''), isOptional: true });
    } else if (text === '$') endLine();
    else line += text;
    at = close;
  }
  endLine();
  return lines;
}

/**
 * Reads the groups of lines of a format in SWIFT's notation: `16x`, `3!a15d`, `4*35x`, `[/34x$]4*35x`, `4!c[$6*35z]`. A `$`
 * is a line break (CrLf). Brackets that begin or end with it hold lines that may be left out.
 */
export function readLineGroups(notation: string): LineGroup[] {
  return cutInLines(notation).map(({ text, isOptional }) => readLineGroup(text, isOptional));
}
