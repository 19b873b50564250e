import { contentFaults } from '../fields/fieldSpec.js';
import { FIELDS } from '../fields/fields.js';
import type { MtFault } from './fault.js';
import { labelOf, type MtField, type MtType } from './mtMessage.js';
import { orderFaults, type PlacedField } from './order.js';
import { fieldNamed, presenceOf } from './presence.js';
import { RULES } from './rules.js';

/** The fields with the lines of the message at which they begin, when the first begins at `firstLine`. */
function placed(fields: readonly MtField[], firstLine: number): PlacedField[] {
  let messageLine = firstLine;
  return fields.map((field) => {
    const start = messageLine;
    messageLine += field.lines.length;
    return { ...field, messageLine: start };
  });
}

/** A field whose tag and option letter are not cut where the message cuts them would not be read again as it is. */
function isCutRight({ tag, option }: MtField): boolean {
  return /^\d\d$/.test(tag) && /^[A-Z]?$/.test(option);
}

function fieldFaults(field: PlacedField): MtFault[] {
  const spec = FIELDS.get(labelOf(field));
  if (spec === undefined) return [];
  if (!isCutRight(field)) {
    const text = 'is not cut into a tag of two digits and an option letter';
    return [{ where: labelOf(field), line: 1, messageLine: field.messageLine, text }];
  }
  return contentFaults(spec, field.lines).map(({ line, text }) => ({
    where: labelOf(field),
    line,
    messageLine: field.messageLine + line - 1,
    text,
  }));
}

function ruleFaults(type: MtType, fields: readonly PlacedField[], firstLine: number): MtFault[] {
  const message = presenceOf(type, fields);
  return RULES[type].flatMap(({ at, broken }) => {
    const text = broken(message);
    if (text === undefined) return [];
    const field = at.map((name) => fieldNamed(type, fields, name)).find((found) => found !== undefined);
    const where = field === undefined ? (at[0] ?? '') : labelOf(field);
    return [{ where, ...(field && { line: 1 }), messageLine: field?.messageLine ?? firstLine, text }];
  });
}

/**
 * Every fault of a message's fields: their order, their content, and the rules between them.
 *
 * @param firstLine the line of the message at which the first field begins
 */
export function validateFields(type: MtType, fields: readonly MtField[], firstLine: number): MtFault[] {
  const all = placed(fields, firstLine);
  const endLine = firstLine + all.reduce((sum, { lines }) => sum + lines.length, 0);
  return [...orderFaults(type, all, endLine), ...all.flatMap(fieldFaults), ...ruleFaults(type, all, firstLine)];
}
