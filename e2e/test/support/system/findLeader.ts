import type { FabricNetwork } from '@naru/test-network';

const LEADER = /^consensus_BFT_leader_id\{[^}]*\} (\d+)$/m;

/** Asks the SmartBFT nodes that run which of them leads, and takes the majority's answer. @throws Error if there is no majority */
export async function findLeader(processes: FabricNetwork['processes']): Promise<string> {
  const orderers = [...processes.values()].filter(({ name, pid }) => name.startsWith('orderer') && pid !== undefined);
  const told = await Promise.all(
    orderers.map(async ({ ports: [, operations] }) => {
      const metrics = await (await fetch(`http://127.0.0.1:${operations ?? 0}/metrics`)).text();
      return LEADER.exec(metrics)?.[1];
    }),
  );
  const leader = told.find((id) => told.filter((other) => other === id).length > told.length / 2);
  if (leader === undefined) throw new Error(`the ordering nodes do not agree on a leader: ${told.join(', ')}`);
  return `orderer${leader}`;
}
