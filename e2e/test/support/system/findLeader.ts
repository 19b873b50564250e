import type { FabricNetwork } from '@naru/test-network';

const LEADER = /^consensus_BFT_leader_id\{[^}]*\} (\d+)$/m;

/** The name of the SmartBFT node that leads, as most of those that run say. @throws Error where they do not agree */
export async function leaderOf(processes: FabricNetwork['processes']): Promise<string> {
  const orderers = [...processes.values()].filter(({ name, pid }) => name.startsWith('orderer') && pid !== undefined);
  const told = await Promise.all(
    orderers.map(async ({ ports: [, operations] }) => {
      const metrics = await (await fetch(`http://127.0.0.1:${operations ?? 0}/metrics`)).text();
      return LEADER.exec(metrics)?.[1];
    }),
  );
  const leader = told.find((id) => told.filter((other) => other === id).length > told.length / 2);
  if (leader === undefined) throw new Error(`the ordering nodes tell of no one leader: ${told.join(', ')}`);
  return `orderer${leader}`;
}
