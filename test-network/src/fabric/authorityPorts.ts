import type { Consortium } from '@naru/network';
import { freePorts } from './ports.js';

/** Ports by MSP id. */
export type AuthorityPorts = Readonly<Record<string, number>>;

/**
 * A port for every organisation's Fabric CA. Nothing on the channel rests on these ports: what was chosen is kept, and
 * where the data name none it is a free one.
 */
export async function authorityPorts(
  chosen: AuthorityPorts,
  { organizations }: Consortium,
  ports: 'consortium' | 'free',
): Promise<AuthorityPorts> {
  const lacking = organizations.filter(({ mspId }) => chosen[mspId] === undefined);
  const free = await freePorts(lacking.length);
  const added = lacking.map(({ mspId, ports: { ca } }, index): [string, number] => [
    mspId,
    (ports === 'free' ? undefined : ca) ?? free[index] ?? 0,
  ]);
  return { ...chosen, ...Object.fromEntries(added) };
}
