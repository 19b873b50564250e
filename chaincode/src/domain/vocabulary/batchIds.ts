import { Ulid } from '../primitives';

/*
 * The ids in a batch are those of nothing else: they have a mark behind their time, where other ULIDs have random characters (one in
 * 33 million has these by chance, and is refused for a single document). So nobody can have taken the id of one of its documents
 * before, and nothing needs to be read to know that it is free.
 */
const MARK = 'BATCH';
const TIME_CHARS = 10;
const MARK_END = TIME_CHARS + MARK.length;
const POSITION_CHARS = 3;
const FIRST_POSITION = '0'.repeat(POSITION_CHARS);
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Whether an id is one of a document that a batch makes. */
export const isBatchedId = (id: string): boolean => id.slice(TIME_CHARS, MARK_END) === MARK;

/** The id of a batch: that of its first document. */
export const BatchId = Ulid.refine(
  (id) => isBatchedId(id) && id.endsWith(FIRST_POSITION),
  `is not the id of a batch: a ULID with ${MARK} behind its time, and ${FIRST_POSITION} at its end`,
);

/** Makes the id of a batch of any ULID: its time, and as much of its random part as there is room for. */
export function batchIdFrom(ulid: string): string {
  const random = ulid.slice(MARK_END, ulid.length - POSITION_CHARS);
  return `${ulid.slice(0, TIME_CHARS)}${MARK}${random}${FIRST_POSITION}`;
}

/** The batch of a document, by its id. */
export const batchIdOf = (id: string): string => `${id.slice(0, -POSITION_CHARS)}${FIRST_POSITION}`;

/** Where a document stands in its batch; the first one is at 0. */
export function positionOf(id: string): number {
  const digits = Array.from(id.slice(-POSITION_CHARS));
  return digits.reduce((value, digit) => value * DIGITS.length + DIGITS.indexOf(digit), 0);
}

/** The id of the document at a position of a batch. */
export function batchedId(batchId: string, position: number): string {
  let digits = '';
  for (let rest = position; digits.length < POSITION_CHARS; rest = Math.floor(rest / DIGITS.length))
    digits = `${DIGITS.charAt(rest % DIGITS.length)}${digits}`;
  return `${batchId.slice(0, -POSITION_CHARS)}${digits}`;
}
