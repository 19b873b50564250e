import type { Link } from '@naru/chaincode/domain';

/** A document that has no tokens under the next keys yet, and why. */
interface Left extends Link {
  readonly reason: string;
}

/** How far the documents of this organisation are. */
export interface RetokenisingProgress {
  /** The keys under which they get tokens. */
  readonly epoch: number;
  /** How many have none yet. */
  readonly left: number;
  /** Set while the rest waits for another day, because other requests need what is left of this day's evaluations. */
  readonly isWaiting: boolean;
  /** Some of those that could not get any. */
  readonly failed: readonly Left[];
}
