import type { MtFault } from '../message/fault.js';
import { labelOf, type MtField, type MtType } from '../message/mtMessage.js';
import { WITHDRAWN_FIELDS } from '../standard/fields.js';
import { type Place, SEQUENCES } from '../standard/sequences.js';

/** A field with the line of the message at which it begins. */
export interface PlacedField extends MtField {
  readonly messageLine: number;
}

/** Says why a message does not have a field, and which fields with the same tag it has. */
function describeUnknownField(type: MtType, label: string, places: readonly Place[]): string {
  const successor = WITHDRAWN_FIELDS.get(label);
  if (successor !== undefined) return `was withdrawn from the standards; there is ${successor}`;
  const tag = label.slice(0, 2);
  const options = places.filter((place) => place.labels.some((other) => other.startsWith(tag)));
  const known = options.flatMap((place) => place.labels).join(', ');
  return known === '' ? `is not a field of MT ${type}` : `is not a field of MT ${type}, which has ${known}`;
}

/** Fields that the message does not have, that come twice, or that come after a field which they should precede. */
function findMisplaced(type: MtType, fields: readonly PlacedField[], places: readonly Place[]): MtFault[] {
  const indexes = new Map(places.flatMap((place, index) => place.labels.map((label) => [label, index] as const)));
  const seen = new Set<number>();
  let last = -1;
  return fields.flatMap((field) => {
    const label = labelOf(field);
    const index = indexes.get(label);
    const fault = (text: string): MtFault[] => [{ where: label, line: 1, messageLine: field.messageLine, text }];
    if (index === undefined) return fault(describeUnknownField(type, label, places));
    if (seen.has(index)) return fault(`comes twice, in this or another option`);
    seen.add(index);
    if (index < last) return fault(`comes after ${places[last]?.label ?? ''}, which it should precede`);
    last = index;
    return [];
  });
}

/** Mandatory fields that are missing. The fault is at the line before which the field should stand. */
function findMissing(fields: readonly PlacedField[], places: readonly Place[], endLine: number): MtFault[] {
  const byLabel = new Map(fields.map((field) => [labelOf(field), field] as const));
  let messageLine = endLine;
  const faults: MtFault[] = [];
  for (const place of places.toReversed()) {
    const field = place.labels.map((label) => byLabel.get(label)).find((found) => found !== undefined);
    if (field !== undefined) messageLine = field.messageLine;
    else if (place.isMandatory) {
      faults.push({ where: place.label, messageLine, text: `${place.name} is missing; it stands before this line` });
    }
  }
  return faults;
}

/**
 * Checks the order of a message's fields.
 *
 * @param endLine the line of the message that ends the text
 */
export function checkOrder(type: MtType, fields: readonly PlacedField[], endLine: number): MtFault[] {
  const places = SEQUENCES[type];
  return [...findMisplaced(type, fields, places), ...findMissing(fields, places, endLine)];
}
