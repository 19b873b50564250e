import { checkAmount } from '../fields/amounts.js';
import { MT_DATE_CHARS } from '../fields/dates.js';
import { labelOf, type MtField } from '../message/mtMessage.js';
import { DATED_AMOUNTS } from '../standard/fields.js';
import type { Presence } from '../standard/ruleSpec.js';
import type { Occurrence, PlacedField } from './placeFields.js';

const CURRENCY_CHARS = 3;

/** The currency of an amount, with or without a date before it; undefined if the amount is wrong. */
function readCurrency(field: MtField): string | undefined {
  const line = field.lines[0] ?? '';
  const text = DATED_AMOUNTS.has(labelOf(field)) ? line.slice(MT_DATE_CHARS) : line;
  return checkAmount(text) === undefined ? text.slice(0, CURRENCY_CHARS) : undefined;
}

/** Finds the fields with the name that they have in a rule: 57A, or 57a if the sequence allows several option letters. */
export function findFields(occurrences: readonly Occurrence[], name: string): PlacedField[] {
  return occurrences.flatMap(({ sequence, fields }) => {
    const labels = sequence.places.find(({ label }) => label === name)?.labels ?? [name];
    return [...fields.values()].filter((field) => labels.includes(labelOf(field)));
  });
}

/** Answers what the rules ask about a message, or about a sequence of it. */
export function describePresence(
  occurrences: readonly Occurrence[],
  message: readonly Occurrence[] = occurrences,
): Presence {
  return {
    isThere: occurrences.length > 0,
    has: (name) => findFields(occurrences, name).length > 0,
    count: (name) => findFields(occurrences, name).length,
    firstLine: (name) => findFields(occurrences, name)[0]?.lines[0] ?? '',
    currencies: (name) =>
      findFields(occurrences, name)
        .map(readCurrency)
        .filter((currency) => currency !== undefined),
    sequence: (id) =>
      describePresence(
        message.filter(({ sequence }) => sequence.id === id),
        message,
      ),
  };
}
