import { reject } from '../../errors';
import type { TradeRecord } from '../../vocabulary/record';
import { declaration, type DeclarationStatus, isLive } from './words';

/* When customs stops goods, and when it has ended that. */

/** Customs holds the goods, inspects them, or has seized them. */
export const STOPPED = ['HELD', 'INSPECTION', 'SEIZED'] as const satisfies DeclarationStatus[];

/** Customs has released the goods, or ended their declaration, so that another one decides on them. */
export const DONE = ['RELEASED', 'REJECTED', 'CANCELLED'] as const satisfies DeclarationStatus[];

/** A declaration as it was when an officer let its goods go before their release. */
export interface SeenDeclaration {
  readonly version?: number | undefined;
  /** The hash of the document; the oldest exceptions do not say it. */
  readonly content?: string | undefined;
}

/**
 * Whether an exception for a declaration has ended: customs has held, inspected or seized the goods after it, the declarant
 * has declared something else since, or the declaration counts no more. Other decisions, such as on what is to be paid, end none.
 */
export function isChangedSince(record: TradeRecord, { version = 0, content }: SeenDeclaration): boolean {
  const { stoppedIn = 0 } = declaration.stateOf(record);
  const isOther = content !== undefined && content !== record.content.hash;
  return stoppedIn > version || isOther || !isLive(record);
}

/** If the declaration has ended, nothing holds the goods for it. @throws WRONG_STATUS */
export function requireNotEnded({ id, status }: Pick<TradeRecord, 'id' | 'status'>): void {
  if (!isLive({ status })) reject('WRONG_STATUS', 'The declaration has ended.', { declaration: id, status });
}

/** Seized goods go by no exception: the seizure is lifted first. @throws WRONG_STATUS */
export function requireUnseized({ id, status }: Pick<TradeRecord, 'id' | 'status'>): void {
  if (status === 'SEIZED') reject('WRONG_STATUS', 'Customs has seized the goods.', { declaration: id, status });
}
