import type { MtFault } from '../message/fault.js';
import type { MtType } from '../message/mtMessage.js';
import { SEQUENCES } from '../standard/sequences.js';
import type { Place } from '../standard/sequenceSpec.js';
import type { Occurrence } from './placeFields.js';

function toFault({ label, name }: Place, messageLine: number): MtFault {
  return { where: label, messageLine, text: `${name} is missing; it stands before this line` };
}

/** Mandatory fields that an occurrence lacks. The fault is at the line before which the field should stand. */
function findMissingFields({ sequence, fields }: Occurrence, endLine: number): MtFault[] {
  let messageLine = endLine;
  const faults: MtFault[] = [];
  for (const [index, place] of [...sequence.places.entries()].toReversed()) {
    const field = fields.get(index);
    if (field !== undefined) messageLine = field.messageLine;
    else if (place.isMandatory) faults.push(toFault(place, messageLine));
  }
  return faults;
}

/**
 * Finds mandatory fields that are missing. Of a mandatory sequence that does not come at all, it is the first field.
 *
 * @param endLine the line of the message that ends the text
 */
export function findMissing(type: MtType, occurrences: readonly Occurrence[], endLine: number): MtFault[] {
  const sequences = SEQUENCES[type];
  const lineOf = (occurrence: Occurrence | undefined): number => {
    const [first] = occurrence?.fields.values() ?? [];
    return first?.messageLine ?? endLine;
  };
  const lineAfter = (index: number): number =>
    lineOf(occurrences.find(({ sequence }) => sequences.indexOf(sequence) > index));
  const absent = sequences.flatMap(({ isMandatory, places: [first] }, index) =>
    isMandatory && first !== undefined && !occurrences.some(({ sequence }) => sequence === sequences[index])
      ? [toFault(first, lineAfter(index))]
      : [],
  );
  const lacking = occurrences.flatMap((occurrence, at) => findMissingFields(occurrence, lineOf(occurrences[at + 1])));
  return [...lacking, ...absent];
}
