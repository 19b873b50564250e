import type { TradeRecord } from '../../vocabulary/record';
import { RETOKENISE } from '../../vocabulary/retokenising';
import type { BillState, Step } from './billState';

export const ATTACH = 'attach';

const PASSING: readonly string[] = [ATTACH, RETOKENISE];

/** The last action that changed the bill. Files that are attached, and other tokens, change nothing that was offered or consented to. */
export function findLastStep(
  { action, version }: Pick<TradeRecord, 'action' | 'version'>,
  { beforeAttaching }: Pick<BillState, 'beforeAttaching'>,
): Step {
  return PASSING.includes(action) && beforeAttaching !== undefined ? beforeAttaching : { action, version };
}
