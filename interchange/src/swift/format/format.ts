import { lineFault } from './lineMatch.js';
import { type LineGroup, lineGroupsOf } from './notation.js';

/** What is wrong with a line of a field; lines are counted from 1. */
export interface LineFault {
  readonly line: number;
  readonly text: string;
}

/** A format, ready to judge and divide the lines of a field. */
export interface Format {
  readonly notation: string;
  /** Every line that does not fit, and lines that are too many or missing. */
  faults(lines: readonly string[]): LineFault[];
  /** The lines by the groups of the format: of `[/34x$]4*35x` the account line, if any, and those of the name. */
  divide(lines: readonly string[]): readonly (readonly string[])[];
}

/**
 * The lines that each group takes: an optional line before others is there if the next line fits it, any other group
 * takes all it may.
 */
function divide(groups: readonly LineGroup[], lines: readonly string[]): string[][] {
  let next = 0;
  return groups.map((group, index) => {
    const kept = groups.slice(index + 1).reduce((sum, { min }) => sum + min, 0);
    const free = Math.min(group.max, Math.max(0, lines.length - next - kept));
    const isTold = group.min === 0 && index < groups.length - 1;
    const mine = lines.slice(next, next + free).filter((line) => !isTold || lineFault(group, line) === undefined);
    next += mine.length;
    return mine;
  });
}

function faults(groups: readonly LineGroup[], lines: readonly string[]): LineFault[] {
  const found: LineFault[] = [];
  const divided = divide(groups, lines);
  const taken = divided.flat().length;
  let at = 0;
  for (const [index, group] of groups.entries()) {
    const mine = divided[index] ?? [];
    for (const line of mine) {
      at += 1;
      const text = lineFault(group, line);
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
 * @throws Error if the notation is not one: formats are the program's own data, so that is a fault of the program.
 */
export function compileFormat(notation: string): Format {
  const groups = lineGroupsOf(notation);
  return {
    notation,
    faults: (lines) => faults(groups, lines),
    divide: (lines) => divide(groups, lines),
  };
}
