import { setTimeout as delay } from 'node:timers/promises';
import { countMajority, listMspIds, TradeError } from '@naru/chaincode/domain';
import { listMembers } from '@naru/network';
import type { Logger } from 'pino';
import type { GatewayConfig } from '../../config/config.js';
import type { Ledger } from '../../fabric/ledger.js';

const PAUSE_MS = 1_000;

/**
 * Records the members if the ledger has none yet, as soon as the network can be reached. A majority of them endorses.
 * If other members are recorded, it does nothing: readiness shows the difference.
 */
export async function bootstrapMembers(
  config: GatewayConfig,
  ledger: Ledger,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      await recordOnce(config, ledger);
      return;
    } catch (error) {
      log.warn({ err: error }, 'The members could not be recorded yet');
      if (error instanceof TradeError) return;
    }
    await delay(PAUSE_MS, undefined, { signal }).catch(() => undefined);
  }
}

async function recordOnce({ consortium, organization, serviceUser }: GatewayConfig, ledger: Ledger): Promise<void> {
  if (await areRecorded(ledger, serviceUser)) return;
  const members = listMembers(consortium);
  const others = listMspIds(members).filter((mspId) => mspId !== organization.mspId);
  const endorsers = [organization.mspId, ...others].slice(0, countMajority(members));
  await ledger.bootstrapMembers(serviceUser, members, endorsers);
}

async function areRecorded(ledger: Ledger, user: string): Promise<boolean> {
  try {
    await ledger.members(user);
    return true;
  } catch (error) {
    if (error instanceof TradeError && error.code === 'NOT_A_MEMBER') return false;
    throw error;
  }
}
