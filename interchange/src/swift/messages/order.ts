import type { MtFault } from './fault.js';
import { labelOf, type MtField, type MtType } from './mtMessage.js';
import { type Place, SEQUENCES } from './sequences.js';

/** A field with the line of the message at which it begins. */
export interface PlacedField extends MtField {
  readonly messageLine: number;
}

/**
 * What took the place of fields that the standards withdrew in 2018: that 39B went is noted in published sources, the
 * others are general knowledge.
 */
const WITHDRAWN: ReadonlyMap<string, string> = new Map([
  ['39B', '39A or 39C'],
  ['71B', '71D'],
  ['72', '72Z'],
  ['73', '73A'],
  ['77A', '77'],
  ['79', '79Z'],
]);

function strangerText(type: MtType, label: string, places: readonly Place[]): string {
  const withdrawn = WITHDRAWN.get(label);
  if (withdrawn !== undefined) return `was withdrawn from the standards; there is ${withdrawn}`;
  const tag = label.slice(0, 2);
  const options = places.filter((place) => place.labels.some((other) => other.startsWith(tag)));
  const known = options.flatMap((place) => place.labels).join(', ');
  return known === '' ? `is not a field of MT ${type}` : `is not a field of MT ${type}, which has ${known}`;
}

/** Fields that the message does not have, that come twice, or that come after one which they should precede. */
function misplaced(type: MtType, fields: readonly PlacedField[], places: readonly Place[]): MtFault[] {
  const indexes = new Map(places.flatMap((place, index) => place.labels.map((label) => [label, index] as const)));
  const seen = new Set<number>();
  let last = -1;
  return fields.flatMap((field) => {
    const label = labelOf(field);
    const index = indexes.get(label);
    const fault = (text: string): MtFault[] => [{ where: label, line: 1, messageLine: field.messageLine, text }];
    if (index === undefined) return fault(strangerText(type, label, places));
    if (seen.has(index)) return fault(`comes twice, in this or another option`);
    seen.add(index);
    if (index < last) return fault(`comes after ${places[last]?.label ?? ''}, which it should precede`);
    last = index;
    return [];
  });
}

/** Mandatory fields that are missing, told at the line before which they should stand. */
function missing(fields: readonly PlacedField[], places: readonly Place[], endLine: number): MtFault[] {
  const present = new Map(fields.map((field) => [labelOf(field), field] as const));
  let messageLine = endLine;
  const faults: MtFault[] = [];
  for (const place of places.toReversed()) {
    const field = place.labels.map((label) => present.get(label)).find((found) => found !== undefined);
    if (field !== undefined) messageLine = field.messageLine;
    else if (place.isMandatory) {
      faults.push({ where: place.label, messageLine, text: `${place.name} is missing; it stands before this line` });
    }
  }
  return faults;
}

/** What is wrong with the order of a message's fields; `endLine` is the line that ends the text. */
export function orderFaults(type: MtType, fields: readonly PlacedField[], endLine: number): MtFault[] {
  const places = SEQUENCES[type];
  return [...misplaced(type, fields, places), ...missing(fields, places, endLine)];
}
