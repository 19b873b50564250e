import { z } from 'zod';
import { MspId, Ulid } from '../../primitives';

/** How many claims one claim disputes. */
export const MAX_DISPUTES = 16;

/** What the documents of two claims say of their papers: the same, a number with facts that contradict, or others. */
export const DisputeOutcome = z.enum(['SAME', 'DOUBTFUL', 'OTHER']);
export type DisputeOutcome = z.infer<typeof DisputeOutcome>;

/** Another bank's claim to which a claim is to be compared, each bank showing its document to the other. */
const Dispute = z.strictObject({
  claim: Ulid,
  /** The bank of that claim. */
  claimant: MspId,
  /** What came of it, as the peers of both banks found. */
  outcome: DisputeOutcome.optional(),
});

/** The disputes of a claim, the latest last. */
export const Disputes = z.array(Dispute).min(1).max(MAX_DISPUTES);
type Disputes = z.infer<typeof Disputes>;

interface Disputing {
  readonly disputes?: Disputes | undefined;
}

/** The dispute with a claim; undefined if there is none. */
export function findDispute({ disputes = [] }: Disputing, claim: string): Disputes[number] | undefined {
  return disputes.find((dispute) => dispute.claim === claim);
}

/** The disputes with one more, or with one as it is now. */
export function putDispute({ disputes = [] }: Disputing, dispute: Disputes[number]): Disputes {
  return [...disputes.filter(({ claim }) => claim !== dispute.claim), dispute];
}
