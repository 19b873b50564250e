import type { Consortium } from '@naru/network';
import { findFreePorts, requireFree } from './ports.js';

/** Ports by MSP id. */
export type AuthorityPorts = Readonly<Record<string, number>>;

/**
 * Chooses a port for every organisation's Fabric CA. The channel does not depend on these ports: a port that was chosen
 * before is kept, and if the data name no port, a free one is taken.
 * @param taken the ports of the network's other processes.
 * @throws Error if another program has a port that the data name.
 */
export async function chooseAuthorityPorts(
  chosen: AuthorityPorts,
  { organizations }: Consortium,
  { ports, taken }: { readonly ports: 'consortium' | 'free'; readonly taken: readonly number[] },
): Promise<AuthorityPorts> {
  const lacking = organizations.filter(({ mspId }) => chosen[mspId] === undefined);
  const free = await findFreePorts(lacking.length, taken);
  const added = lacking.map(({ mspId, ports: { ca } }, index): [string, number] => [
    mspId,
    (ports === 'free' ? undefined : ca) ?? free[index] ?? 0,
  ]);
  await requireFree(added.map(([mspId, port]) => ({ port, name: `the Fabric CA of ${mspId}` })));
  return { ...chosen, ...Object.fromEntries(added) };
}
