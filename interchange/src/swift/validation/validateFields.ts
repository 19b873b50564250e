import { checkContent } from '../standard/fieldSpec.js';
import { FIELDS } from '../standard/fields.js';
import type { MtFault } from '../message/fault.js';
import { labelOf, type MtField, type MtType } from '../message/mtMessage.js';
import { findMissing } from './findMissing.js';
import { type Occurrence, type PlacedField, placeFields } from './placeFields.js';
import { describePresence, findFields } from './presence.js';
import { RULES } from '../standard/rules.js';
import type { Rule } from '../standard/ruleSpec.js';

/** All headers are in the first line of a message, so that its fields begin in the second. */
export const FIRST_FIELD_LINE = 2;

/** Adds to each field the line of the message at which it begins. */
function addLines(fields: readonly MtField[], firstLine: number): PlacedField[] {
  let messageLine = firstLine;
  return fields.map((field) => {
    const start = messageLine;
    messageLine += field.lines.length;
    return { ...field, messageLine: start };
  });
}

/** A label has no separator, so that a tag of the wrong length would take a part of the option when it is read. */
function isCutRight({ tag, option }: MtField): boolean {
  return /^\d\d$/.test(tag) && /^[A-Z]?$/.test(option);
}

function checkField(field: PlacedField): MtFault[] {
  const spec = FIELDS.get(labelOf(field));
  if (spec === undefined) return [];
  if (!isCutRight(field)) {
    const text = 'is not cut into a tag of two digits and an option letter';
    return [{ where: labelOf(field), line: 1, messageLine: field.messageLine, text }];
  }
  return checkContent(spec, field.lines).map(({ line, text }) => ({
    where: labelOf(field),
    line,
    messageLine: field.messageLine + line - 1,
    text,
  }));
}

/** What a rule is about: the whole message, or its sequences, each time that they come. */
function listScopes({ sequences }: Rule, occurrences: readonly Occurrence[]): (readonly Occurrence[])[] {
  return sequences === undefined
    ? [occurrences]
    : occurrences.filter(({ sequence }) => sequences.includes(sequence.id)).map((occurrence) => [occurrence]);
}

function checkRules(type: MtType, occurrences: readonly Occurrence[], firstLine: number): MtFault[] {
  return RULES[type].flatMap((rule) =>
    listScopes(rule, occurrences).flatMap((scope) => {
      const text = rule.check(describePresence(scope, occurrences));
      if (text === undefined) return [];
      const [field] = rule.at.flatMap((name) => findFields(scope, name));
      const where = field === undefined ? (rule.at[0] ?? '') : labelOf(field);
      return [{ where, ...(field && { line: 1 }), messageLine: field?.messageLine ?? firstLine, text }];
    }),
  );
}

/**
 * Finds every fault of a message's fields: in their order, in their content, and by the rules between them.
 *
 * @param firstLine the line of the message at which the first field begins
 */
export function validateFields(type: MtType, fields: readonly MtField[], firstLine: number): MtFault[] {
  const all = addLines(fields, firstLine);
  const endLine = firstLine + all.reduce((sum, { lines }) => sum + lines.length, 0);
  const { occurrences, faults } = placeFields(type, all);
  return [
    ...faults,
    ...findMissing(type, occurrences, endLine),
    ...all.flatMap(checkField),
    ...checkRules(type, occurrences, firstLine),
  ];
}
