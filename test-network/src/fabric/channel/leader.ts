import { readMetrics } from '../processes/operations.js';
import type { Plan } from '../plan/plan.js';
import { repeat } from '../run/repeat.js';

const LEADER_WITHIN_MS = 60_000;
/** A Raft node tells whether it leads. A SmartBFT node tells the number of the leader, from 1 on. */
const RAFT_LEADS = /^consensus_etcdraft_is_leader\{[^}]*\} 1$/m;
const BFT_LEADER = /^consensus_BFT_leader_id\{[^}]*\} ([1-9]\d*)$/m;

/**
 * The name of the ordering node that leads the channel. With SmartBFT it is the one that most of the nodes name.
 * @throws Error if there is none. After the start of a Raft node that is so for a second or two.
 */
export async function findLeader({ consensus, orderers }: Plan): Promise<string> {
  const metrics = await Promise.all(orderers.map(({ operations }) => readMetrics(operations)));
  const index = consensus === 'raft' ? metrics.findIndex((text) => RAFT_LEADS.test(text)) : findBftLeader(metrics);
  const leader = orderers[index];
  if (leader === undefined) throw new Error('No ordering node leads the channel.');
  return leader.name;
}

/** Waits until an ordering node leads. Before that, ordering nodes give out no blocks and take no transactions. */
export async function waitForLeader(plan: Plan): Promise<void> {
  await repeat(() => findLeader(plan), LEADER_WITHIN_MS);
}

/** The index of the node that most of the answering nodes name; -1 if they do not agree. */
function findBftLeader(metrics: readonly string[]): number {
  const named = metrics.filter((text) => text !== '').map((text) => Number(BFT_LEADER.exec(text)?.[1] ?? 0));
  const leader = named.find((id) => named.filter((other) => other === id).length > named.length / 2);
  return (leader ?? 0) - 1;
}
