import { type Party, rejectUnknownParty } from '@naru/chaincode/domain';
import type { FindRegisters } from '../tokens/registers.js';
import type { Lists } from './bringLists.js';

/** How long the read model may be behind the ledger. */
const BEHIND_MS = 20_000;

/**
 * Looks a party up that only a private document names. The ledger does not: what a transaction reads stands in its block.
 * @throws TradeError UNKNOWN_PARTY
 */
export async function requireKnownParty(
  registers: Pick<FindRegisters, 'knows'>,
  lists: Pick<Lists, 'next'>,
  party: Party,
): Promise<void> {
  const until = Date.now() + BEHIND_MS;
  let isComplete = false;
  while (!(await registers.knows(party))) {
    if (isComplete || Date.now() > until) rejectUnknownParty(party);
    isComplete = await lists.next();
  }
}
