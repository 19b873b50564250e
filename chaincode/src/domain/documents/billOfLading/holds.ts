import { z } from 'zod';
import { MspId, Ulid } from '../../primitives';

/** How many declarations hold the goods of one bill. */
export const MAX_HOLDS = 64;

/** The declarations for which customs holds the goods of a bill, or has held them. */
export const Holds = z
  .array(
    z.strictObject({
      declaration: Ulid,
      customs: MspId,
      isReleased: z.literal(true).optional(),
      /** Set if customs lets the carrier deliver although it has not released the goods. */
      isExcepted: z.literal(true).optional(),
    }),
  )
  .min(1)
  .max(MAX_HOLDS);
type Holds = z.infer<typeof Holds>;

/** Those for which nobody may deliver the goods now. */
export function listOpenHolds({ holds = [] }: { readonly holds?: Holds | undefined }): Holds {
  return holds.filter(({ isReleased, isExcepted }) => isReleased !== true && isExcepted !== true);
}
