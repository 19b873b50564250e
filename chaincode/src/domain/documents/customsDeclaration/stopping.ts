import { reject } from '../../errors';
import type { TradeRecord } from '../../vocabulary/record';
import { declaration, type DeclarationStatus } from './words';

/* When customs stops goods, and when it has ended that. */

/** Customs holds the goods, inspects them, or has seized them. */
export const STOPPED = ['HELD', 'INSPECTION', 'SEIZED'] as const satisfies DeclarationStatus[];

/** Customs has released the goods, or ended their declaration, so that another one decides on them. */
export const DONE = ['RELEASED', 'REJECTED', 'CANCELLED'] as const satisfies DeclarationStatus[];

/** Whether customs has held, inspected or seized the goods after a version of their declaration. */
export function isStoppedSince(record: TradeRecord, version: number | undefined): boolean {
  const { stoppedIn } = declaration.stateOf(record);
  return stoppedIn !== undefined && stoppedIn > (version ?? 0);
}

/** Seized goods go by no exception: the seizure is lifted first. @throws WRONG_STATUS */
export function requireUnseized({ id, status }: Pick<TradeRecord, 'id' | 'status'>): void {
  if (status === 'SEIZED') reject('WRONG_STATUS', 'Customs has seized the goods.', { declaration: id, status });
}
