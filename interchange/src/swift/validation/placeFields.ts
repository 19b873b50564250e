import type { MtFault } from '../message/fault.js';
import { labelOf, type MtField, type MtType } from '../message/mtMessage.js';
import { WITHDRAWN_FIELDS } from '../standard/fields.js';
import { SEQUENCES } from '../standard/sequences.js';
import type { Sequence } from '../standard/sequenceSpec.js';

/** A field with the line of the message at which it begins. */
export interface PlacedField extends MtField {
  readonly messageLine: number;
}

/** The fields of a sequence, each time that it comes. */
export interface Occurrence {
  readonly sequence: Sequence;
  /** By their place in the sequence, in the order of the message. */
  readonly fields: ReadonlyMap<number, PlacedField>;
}

/** The fields of a message by sequences, and what is wrong with fields that have no place there. */
export interface Placement {
  readonly occurrences: readonly Occurrence[];
  readonly faults: readonly MtFault[];
}

interface OpenOccurrence extends Occurrence {
  readonly fields: Map<number, PlacedField>;
}

function findPlace({ places }: Sequence, label: string): number {
  return places.findIndex(({ labels }) => labels.includes(label));
}

/** Names a sequence in a fault. */
function describeSequence(type: MtType, { id }: Sequence): string {
  return id === '' ? `MT ${type}` : `sequence ${id} of MT ${type}`;
}

/** Says why a message does not have a field there, and which fields with the same tag it has. */
function describeUnknownField(type: MtType, label: string, current: Sequence): string {
  const labels = current.places.flatMap((place) => place.labels);
  const successors = (WITHDRAWN_FIELDS.get(label) ?? []).filter((successor) => labels.includes(successor));
  if (successors.length > 0) return `was withdrawn from the standards; there is ${successors.join(' or ')}`;
  const other = SEQUENCES[type].find((sequence) => findPlace(sequence, label) !== -1);
  if (other !== undefined) return `comes too late: it stands before ${current.places[0]?.label ?? ''}`;
  const known = labels.filter((known) => known.startsWith(label.slice(0, 2))).join(', ');
  const where = describeSequence(type, current);
  return known === '' ? `is not a field of ${where}` : `is not a field of ${where}, which has ${known}`;
}

/**
 * Finds the sequence in which a field stands: the present one again, if the field begins it; the present one, if its place
 * there is free; or a later one.
 */
function findSequence(
  type: MtType,
  { sequence, fields }: Occurrence,
  label: string,
): { readonly sequence: Sequence; readonly isNew: boolean } {
  const here = findPlace(sequence, label);
  if (here === 0 && sequence.isRepeating && fields.size > 0) return { sequence, isNew: true };
  if (here !== -1 && !fields.has(here)) return { sequence, isNew: false };
  const later = SEQUENCES[type].slice(SEQUENCES[type].indexOf(sequence) + 1);
  const begun = later.find((other) => findPlace(other, label) === 0);
  const entered = begun ?? (here === -1 ? later.find((other) => findPlace(other, label) !== -1) : undefined);
  return { sequence: entered ?? sequence, isNew: entered !== undefined };
}

/** Puts a field into its place. It has none if it is unknown, comes twice, or comes after one that it should precede. */
function addField(type: MtType, { sequence, fields }: OpenOccurrence, field: PlacedField): MtFault[] {
  const label = labelOf(field);
  const index = findPlace(sequence, label);
  const fault = (text: string): MtFault[] => [{ where: label, line: 1, messageLine: field.messageLine, text }];
  if (index === -1) return fault(describeUnknownField(type, label, sequence));
  if (fields.has(index)) return fault('comes twice, in this or another option');
  const last = Math.max(-1, ...fields.keys());
  fields.set(index, field);
  return index < last ? fault(`comes after ${sequence.places[last]?.label ?? ''}, which it should precede`) : [];
}

/** Divides the fields of a message into its sequences. */
export function placeFields(type: MtType, fields: readonly PlacedField[]): Placement {
  const [first] = SEQUENCES[type];
  if (first === undefined) throw new Error(`MT ${type} has no sequence.`);
  let current: OpenOccurrence = { sequence: first, fields: new Map() };
  const occurrences = [current];
  const faults = fields.flatMap((field) => {
    const { sequence, isNew } = findSequence(type, current, labelOf(field));
    if (isNew) {
      current = { sequence, fields: new Map() };
      occurrences.push(current);
    }
    return addField(type, current, field);
  });
  return { occurrences, faults };
}
