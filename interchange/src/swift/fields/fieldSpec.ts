import { compileFormat, type Format, type LineFault } from '../format/format.js';
import type { Check } from './checks.js';

/** What a field is called, and what its content must be. */
export interface FieldSpec {
  readonly name: string;
  readonly format: Format;
  readonly checks: readonly Check[];
}

/** A field by its name, its format in SWIFT's notation, and what is asked of its content beyond that. */
export function field(name: string, notation: string, ...checks: readonly Check[]): FieldSpec {
  return { name, format: compileFormat(notation), checks };
}

/** What ends a field or the text where it begins a line, so that no line of a field may begin with it. */
const DELIMITERS = [':', '-'];

/**
 * Every fault of a field's lines: first those of the format; only if there are none is the content looked at.
 * Source: no line begins with a colon or a hyphen, and no field is blank – general knowledge.
 */
export function contentFaults({ format, checks }: FieldSpec, lines: readonly string[]): readonly LineFault[] {
  const inFormat = format.faults(lines);
  const delimiters = lines.flatMap((line, index) =>
    DELIMITERS.includes(line.charAt(0)) ? [{ line: index + 1, text: `begins with ${line.charAt(0)}` }] : [],
  );
  if (inFormat.length + delimiters.length > 0) return [...inFormat, ...delimiters];
  if (lines.every((line) => line.trim() === '')) return [{ line: 1, text: 'is blank' }];
  return checks.flatMap((check) => check(lines));
}
