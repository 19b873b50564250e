import { linesOfWords } from '../credit/lines.js';

/** Begins a clause in 46A and 47A as banks write them: `+`, `*`, `1.`, `1)`, `(1)`. */
function isBullet(word: string): boolean {
  return /^(?:[+*]|\(?\d{1,2}[.)])$/.test(word);
}

/** The first word of a line and the rest; a plus sign also counts as a word of its own where no space follows it. */
function wordsOf(line: string): string[] {
  const words = line.split(' ').filter((word) => word !== '');
  const [first = '', ...rest] = words;
  return first.length > 1 && (first.startsWith('+') || first.startsWith('*'))
    ? [first.charAt(0), first.slice(1), ...rest]
    : words;
}

/**
 * The clauses of 46A or 47A: each begins with a bullet, which is left out, and flows over its lines. What stands before
 * the first bullet is a clause of its own; a text without bullets is one clause.
 */
export function clausesOfLines(lines: readonly string[]): string[] {
  const clauses: string[][] = [];
  for (const line of lines) {
    const words = wordsOf(line);
    const [first = '', ...rest] = words;
    const last = clauses.at(-1);
    if (isBullet(first)) clauses.push(rest);
    else if (last === undefined) clauses.push(words);
    else last.push(...words);
  }
  return clauses.map((words) => words.join(' ')).filter((clause) => clause !== '');
}

const CHARS_MAX = 65;

/** A clause may go on in no line that would begin another clause, or end the field. */
function mayBegin(word: string): boolean {
  const [first = ''] = wordsOf(word);
  return !isBullet(first) && !word.startsWith(':') && !word.startsWith('-');
}

/** The lines of 46A or 47A: each clause after a plus sign, in lines of 65 characters. */
export function linesOfClauses(clauses: readonly string[]): string[] {
  return clauses.flatMap((clause) => linesOfWords(['+', ...clause.split(/\s+/u)], CHARS_MAX, mayBegin));
}
