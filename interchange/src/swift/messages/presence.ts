import { amountFault } from '../fields/amounts.js';
import { labelOf, type MtField, type MtType } from './mtMessage.js';
import type { Presence } from './rules.js';
import { SEQUENCES } from './sequences.js';

const DATE_CHARS = 6;
const CURRENCY_CHARS = 3;
const STARTS_WITH_DATE = new Set(['32A', '32D', '33A', '34A']);

/** The currency of an amount, with or without a date before it; nothing where there is no right one. */
function currencyOf(field: MtField): string | undefined {
  const line = field.lines[0] ?? '';
  const text = STARTS_WITH_DATE.has(labelOf(field)) ? line.slice(DATE_CHARS) : line;
  return amountFault(text) === undefined ? text.slice(0, CURRENCY_CHARS) : undefined;
}

/** A field by what a rule may call it: 57A, or 57a where the message lets its option letter be chosen. */
export function fieldNamed<Field extends MtField>(
  type: MtType,
  fields: readonly Field[],
  name: string,
): Field | undefined {
  const labels = SEQUENCES[type].find(({ label }) => label === name)?.labels ?? [name];
  return fields.find((field) => labels.includes(labelOf(field)));
}

/** What the rules ask about a message. */
export function presenceOf(type: MtType, fields: readonly MtField[]): Presence {
  return {
    has: (name) => fieldNamed(type, fields, name) !== undefined,
    firstLine: (name) => fieldNamed(type, fields, name)?.lines[0] ?? '',
    currency: (name) => {
      const field = fieldNamed(type, fields, name);
      return field === undefined ? undefined : currencyOf(field);
    },
  };
}
