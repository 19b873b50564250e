import { checkLineFormat } from './lineMatch.js';
import { type LineGroup, readLineGroups } from './notation.js';

/** What is wrong with a line of a field. Lines count from 1. */
export interface LineFault {
  readonly line: number;
  readonly text: string;
}

/** A compiled format: it checks and divides the lines of a field. */
export interface Format {
  readonly notation: string;
  /** Finds every line that does not fit, and lines that are missing or too many. */
  check(lines: readonly string[]): LineFault[];
  /** Divides the lines into the groups of the format: `[/34x$]4*35x` has the account line, if any, and the lines of a name. */
  divide(lines: readonly string[]): readonly (readonly string[])[];
}

/**
 * Finds the lines that each group takes. An optional group before others takes a line if the line fits it; any other group
 * takes as many lines as it may.
 */
function divide(groups: readonly LineGroup[], lines: readonly string[]): string[][] {
  let next = 0;
  return groups.map((group, index) => {
    const kept = groups.slice(index + 1).reduce((sum, { min }) => sum + min, 0);
    const free = Math.min(group.max, Math.max(0, lines.length - next - kept));
    const isChosenByFit = group.min === 0 && index < groups.length - 1;
    const mine = lines
      .slice(next, next + free)
      .filter((line) => !isChosenByFit || checkLineFormat(group, line) === undefined);
    next += mine.length;
    return mine;
  });
}

function check(groups: readonly LineGroup[], lines: readonly string[]): LineFault[] {
  const found: LineFault[] = [];
  const divided = divide(groups, lines);
  const taken = divided.flat().length;
  let at = 0;
  for (const [index, group] of groups.entries()) {
    const mine = divided[index] ?? [];
    for (const line of mine) {
      at += 1;
      const text = checkLineFormat(group, line);
      if (text !== undefined) found.push({ line: at, text });
    }
    if (mine.length < group.min)
      found.push({ line: lines.length, text: `lacks a line of the format ${group.notation}` });
  }
  if (taken < lines.length) {
    found.push({
      line: taken + 1,
      text: `is one line too many: the field has ${lines.length}, and ${taken} fit its format`,
    });
  }
  return found;
}

/**
 * Compiles a format in SWIFT's notation.
 *
 * @throws Error if the notation is wrong; it is a fault of the program, since formats are the program's own data
 */
export function compileFormat(notation: string): Format {
  const groups = readLineGroups(notation);
  return {
    notation,
    check: (lines) => check(groups, lines),
    divide: (lines) => divide(groups, lines),
  };
}

/** The format of a field that is only a tag: one line without a character. */
export const EMPTY_FORMAT: Format = {
  notation: '',
  check: (lines) =>
    lines.length === 1 && lines[0] === '' ? [] : [{ line: 1, text: 'has text, but the field is empty' }],
  divide: () => [],
};
