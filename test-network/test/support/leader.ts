import { present } from '../../src/shared/present.js';
import type { FabricNetwork } from '../../src/index.js';

const LEADER = /^consensus_BFT_leader_id\{[^}]*\} (\d+)$/m;

/** The name of the ordering node that leads, as most of those that run say. @throws Error where they do not agree. */
export async function leaderOf({ processes }: FabricNetwork): Promise<string> {
  const running = [...processes.values()].filter(({ name, pid }) => name.startsWith('orderer') && pid !== undefined);
  const told = await Promise.all(running.map(({ ports }) => leaderToldAt(present(ports[1], 'a port for operations'))));
  const leader = told.find((id) => told.filter((other) => other === id).length > told.length / 2);
  return `orderer${present(leader, `one leader among those that the nodes tell: ${told.join(', ')}`)}`;
}

async function leaderToldAt(operationsPort: number): Promise<string> {
  const metrics = await (await fetch(`http://127.0.0.1:${operationsPort}/metrics`)).text();
  return present(LEADER.exec(metrics)?.[1], 'the metric of the leader');
}
