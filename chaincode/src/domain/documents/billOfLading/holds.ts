import { z } from 'zod';
import { MspId, Ulid } from '../../primitives';
import { Sha256, Version } from '../../vocabulary/record';

/** How many declarations hold the goods of one bill. */
export const MAX_HOLDS = 64;

const Hold = z.strictObject({
  declaration: Ulid,
  customs: MspId,
  /** The bill below this one whose goods are held, such as one of its house bills; without it, all goods of this bill are. */
  part: Ulid.optional(),
  /** The version of the bill in which customs said so; absent on the oldest ones. */
  since: Version.optional(),
  isReleased: z.literal(true).optional(),
  /** Set if customs lets the carrier deliver although it has not released the goods. */
  isExcepted: z.literal(true).optional(),
  /** The version of the declaration that the officer had read, and the hash of what it declared: a later stop, or a correction, ends the exception. */
  seen: Version.optional(),
  content: Sha256.optional(),
});
export type Hold = z.infer<typeof Hold>;

/** The declarations for which customs holds the goods of a bill, or has held them. */
export const Holds = z.array(Hold).min(1).max(MAX_HOLDS);

interface Held {
  readonly holds?: readonly Hold[] | undefined;
}

/** Those for which customs has not released the goods, although it may let the carrier deliver them. */
export function listUnreleased({ holds = [] }: Held): Hold[] {
  return holds.filter(({ isReleased }) => isReleased !== true);
}

/** Those of them that are of the goods of a bill below this one. @param line That bill, and those in whose place it stands. */
export function listUnreleasedOf(held: Held, line: readonly string[]): Hold[] {
  return listUnreleased(held).filter(({ part }) => part === undefined || line.includes(part));
}

/** Those for which nobody may deliver the goods now. */
export function listOpenHolds(held: Held): Hold[] {
  return listUnreleased(held).filter(({ isExcepted }) => isExcepted !== true);
}

/** Those for which customs lets the carrier deliver, as long as it does not stop the goods again. */
export function listExcepted(held: Held): Hold[] {
  return listUnreleased(held).filter(({ isExcepted }) => isExcepted === true);
}
