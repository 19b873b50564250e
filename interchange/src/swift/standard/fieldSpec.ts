import { compileFormat, EMPTY_FORMAT, type Format, type LineFault } from '../format/format.js';
import type { FieldCheck } from './fieldChecks.js';

/** The name of a field, and what its content must be. */
export interface FieldSpec {
  readonly name: string;
  readonly format: Format;
  readonly checks: readonly FieldCheck[];
}

/**
 * Defines a field by its name, its format in SWIFT's notation, and further checks of its content.
 *
 * @throws Error if the notation is wrong
 */
export function defineField(name: string, notation: string, ...checks: readonly FieldCheck[]): FieldSpec {
  return { name, format: compileFormat(notation), checks };
}

/** Defines a field that is only a tag, such as 15A: its line is empty. */
export function defineEmptyField(name: string): FieldSpec {
  return { name, format: EMPTY_FORMAT, checks: [] };
}

/** A line that begins with one of these would end the field or the text, so that no line of a field may. */
const DELIMITERS = [':', '-'];

/**
 * Finds the faults of a field's lines: first those of the format; if there are none, those of the content.
 * Source: no line begins with a colon or a hyphen, and no field is blank – general knowledge.
 */
export function checkContent({ format, checks }: FieldSpec, lines: readonly string[]): readonly LineFault[] {
  const inFormat = format.check(lines);
  const delimiters = lines.flatMap((line, index) =>
    DELIMITERS.includes(line.charAt(0)) ? [{ line: index + 1, text: `begins with ${line.charAt(0)}` }] : [],
  );
  if (inFormat.length + delimiters.length > 0) return [...inFormat, ...delimiters];
  if (format !== EMPTY_FORMAT && lines.every((line) => line.trim() === '')) return [{ line: 1, text: 'is blank' }];
  return checks.flatMap((check) => check(lines));
}
