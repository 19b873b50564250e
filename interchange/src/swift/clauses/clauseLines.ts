import { wrapWords } from '../fields/wordLines.js';

/** Banks begin a clause in 46A and 47A with one of: `+`, `*`, `1.`, `1)`, `(1)`. */
function isBullet(word: string): boolean {
  return /^(?:[+*]|\(?\d{1,2}[.)])$/.test(word);
}

/** Splits a line into words. A plus sign at its beginning is a word of its own, even if no space follows. */
function splitWords(line: string): string[] {
  const words = line.split(' ').filter((word) => word !== '');
  const [first = '', ...rest] = words;
  return first.length > 1 && (first.startsWith('+') || first.startsWith('*'))
    ? [first.charAt(0), first.slice(1), ...rest]
    : words;
}

/**
 * Reads the clauses of 46A or 47A. Each begins with a bullet, which is left out, and goes on over several lines. What
 * stands before the first bullet is a clause of its own. A text without bullets is one clause.
 */
export function readClauses(lines: readonly string[]): string[] {
  const clauses: string[][] = [];
  for (const line of lines) {
    const words = splitWords(line);
    const [first = '', ...rest] = words;
    const last = clauses.at(-1);
    if (isBullet(first)) clauses.push(rest);
    else if (last === undefined) clauses.push(words);
    else last.push(...words);
  }
  return clauses.map((words) => words.join(' ')).filter((clause) => clause !== '');
}

const LINE_CHARS = 65;

/** A line of a clause may not begin with a word that would begin another clause, or end the field. */
function mayBegin(word: string): boolean {
  const [first = ''] = splitWords(word);
  return !isBullet(first) && !word.startsWith(':') && !word.startsWith('-');
}

/** Writes clauses as the lines of 46A or 47A: each after a plus sign, in lines of 65 characters. */
export function writeClauses(clauses: readonly string[]): string[] {
  return clauses.flatMap((clause) => wrapWords(['+', ...clause.split(/\s+/u)], LINE_CHARS, mayBegin));
}
