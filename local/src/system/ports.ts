import { randomInt } from 'node:crypto';
import type { Consortium, Organization } from '@naru/network';
import { isFree, listTakenPorts, type PortNeed } from '@naru/test-network';
import type { NetworkName } from './networkName.js';

const LOOPBACK = '127.0.0.1';
/**
 * These ports are below those that systems give to outgoing connections. So a part that is restarted finds its port still
 * free, and a client that dials a part which is away is not connected to itself.
 */
const FIRST_FREE_PORT = 20_000;
const END_OF_FREE_PORTS = 32_000;
const PORTS_OF_A_MEMBER = 4;
const PORTS_OF_AN_ORDERER = 3;
const MAX_TRIES = 1_000;

/** The ports of the consortium's data, or free ones. */
export type PortChoice = 'consortium' | 'free';

/** The consortium with the ports on which it is started. @throws Error if no free ports are found */
export async function withPorts(consortium: Consortium, choice: PortChoice): Promise<Consortium> {
  return choice === 'free' ? withFreePorts(consortium) : consortium;
}

/**
 * Finds the ports on which a system would listen and that another program has.
 * @throws Error that names them all, and who has them
 */
export async function requireFreePorts(consortium: Consortium, network: NetworkName): Promise<void> {
  const taken = await listTakenPorts(listPorts(consortium, network));
  if (taken.length === 0) return;
  throw new Error(
    `Ports are taken by other programs:\n${taken.join('\n')}\n` +
      'Stop those programs, or move all ports. A second system needs a folder of its own, too: ' +
      'NARU_HOME=.naru-2 NARU_PORT=17001 npm start.',
  );
}

/** A Fabric network runs already, on ports of its own. */
function listPorts({ organizations, chaincodeServer }: Consortium, network: NetworkName): PortNeed[] {
  const gateways = organizations.map(({ name, ports }) => ({ port: ports.gateway, name: `the gateway of ${name}` }));
  if (network === 'fabric') return gateways;
  const peers = organizations.map(({ name, ports }) => ({ port: ports.peer, name: `the peer of ${name}` }));
  return [...gateways, ...peers, { port: chaincodeServer.port, name: 'the chaincode server' }];
}

/** Gives every part but the Fabric CAs a free port. */
async function withFreePorts(consortium: Consortium): Promise<Consortium> {
  const { organizations, ordering } = consortium;
  const count = 1 + PORTS_OF_A_MEMBER * organizations.length + PORTS_OF_AN_ORDERER * ordering.nodes.length;
  const free = (await freePorts(count)).values();
  const next = (): number => free.next().value ?? 0;
  return {
    ...consortium,
    organizations: organizations.map((organization) => ({
      ...organization,
      ports: { ...organization.ports, ...memberPorts(next) },
    })),
    ordering: {
      ...ordering,
      nodes: ordering.nodes.map(({ name }) => ({ name, port: next(), operations: next(), admin: next() })),
    },
    chaincodeServer: { port: next() },
  };
}

function memberPorts(next: () => number): Organization['ports'] {
  return { gateway: next(), peer: next(), chaincodeListen: next(), operations: next() };
}

/** Finds as many different ports on which nothing listens. @throws Error if it finds too few */
export async function freePorts(count: number): Promise<number[]> {
  const found = new Set<number>();
  for (let tries = 0; found.size < count; tries++) {
    if (tries > MAX_TRIES) throw new Error(`No ${count} free ports were found on ${LOOPBACK}.`);
    const port = randomInt(FIRST_FREE_PORT, END_OF_FREE_PORTS);
    if (await isFree(port)) found.add(port);
  }
  return [...found];
}
