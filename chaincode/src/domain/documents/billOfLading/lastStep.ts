import type { TradeRecord } from '../../vocabulary/record';
import type { BillState, Step } from './billState';

export const ATTACH = 'attach';

/** The last action that changed the bill. Files that are attached change nothing that was offered or consented to. */
export function findLastStep(
  { action, version }: Pick<TradeRecord, 'action' | 'version'>,
  { beforeAttaching }: Pick<BillState, 'beforeAttaching'>,
): Step {
  return action === ATTACH && beforeAttaching !== undefined ? beforeAttaching : { action, version };
}
