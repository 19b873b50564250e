import { requireVersion } from '../../vocabulary/guards';
import type { TradeRecord } from '../../vocabulary/record';
import { RETOKENISE } from '../../vocabulary/retokenising';
import type { ClaimState } from './claimState';

/** The last version in which something was done with the claim. Tokens under other keys change nothing that was agreed on. */
export function findLastVersion(
  { action, version }: Pick<TradeRecord, 'action' | 'version'>,
  { beforeRetokenising }: Pick<ClaimState, 'beforeRetokenising'>,
): number {
  return action === RETOKENISE && beforeRetokenising !== undefined ? beforeRetokenising : version;
}

/** Nothing was done with the claim since a version of it. @throws VERSION_MISMATCH */
export function requireUnchangedSince(record: TradeRecord, state: ClaimState, seen: number | undefined): void {
  if (seen !== undefined && seen >= findLastVersion(record, state) && seen <= record.version) return;
  requireVersion(record, seen);
}
