import type { Consortium } from '@naru/network';
import { freePorts, requireFree } from './ports.js';

/** Ports by MSP id. */
export type AuthorityPorts = Readonly<Record<string, number>>;

/**
 * A port for every organisation's Fabric CA. Nothing on the channel rests on these ports: what was chosen is kept, and
 * where the data name none it is a free one.
 * @param taken the ports that the network's other processes have.
 * @throws Error where another program has a port that the data name.
 */
export async function authorityPorts(
  chosen: AuthorityPorts,
  { organizations }: Consortium,
  { ports, taken }: { readonly ports: 'consortium' | 'free'; readonly taken: readonly number[] },
): Promise<AuthorityPorts> {
  const lacking = organizations.filter(({ mspId }) => chosen[mspId] === undefined);
  const free = await freePorts(lacking.length, taken);
  const added = lacking.map(({ mspId, ports: { ca } }, index): [string, number] => [
    mspId,
    (ports === 'free' ? undefined : ca) ?? free[index] ?? 0,
  ]);
  await requireFree(added.map(([mspId, port]) => ({ port, name: `the Fabric CA of ${mspId}` })));
  return { ...chosen, ...Object.fromEntries(added) };
}
