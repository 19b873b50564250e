import { checkAmount } from '../fields/amounts.js';
import { MT_DATE_CHARS } from '../fields/dates.js';
import { labelOf, type MtField, type MtType } from '../message/mtMessage.js';
import { DATED_AMOUNTS } from '../standard/fields.js';
import type { Presence } from '../standard/ruleSpec.js';
import { SEQUENCES } from '../standard/sequences.js';

const CURRENCY_CHARS = 3;

/** The currency of an amount, with or without a date before it; undefined if the amount is wrong. */
function readCurrency(field: MtField): string | undefined {
  const line = field.lines[0] ?? '';
  const text = DATED_AMOUNTS.has(labelOf(field)) ? line.slice(MT_DATE_CHARS) : line;
  return checkAmount(text) === undefined ? text.slice(0, CURRENCY_CHARS) : undefined;
}

/** Finds a field by its name in a rule: 57A, or 57a if the message allows several option letters. */
export function findField<Field extends MtField>(
  type: MtType,
  fields: readonly Field[],
  name: string,
): Field | undefined {
  const labels = SEQUENCES[type].find(({ label }) => label === name)?.labels ?? [name];
  return fields.find((field) => labels.includes(labelOf(field)));
}

/** Answers what the rules ask about a message. */
export function describePresence(type: MtType, fields: readonly MtField[]): Presence {
  return {
    has: (name) => findField(type, fields, name) !== undefined,
    firstLine: (name) => findField(type, fields, name)?.lines[0] ?? '',
    currency: (name) => {
      const field = findField(type, fields, name);
      return field === undefined ? undefined : readCurrency(field);
    },
  };
}
