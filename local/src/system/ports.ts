import type { Consortium, Organization } from '@naru/network';
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

const LOOPBACK = '127.0.0.1';
/**
 * Below the ports that systems give to outgoing connections: what is restarted finds its own port free, and a client
 * that dials a part that is away is not connected to itself.
 */
const FIRST_FREE_PORT = 20_000;
const END_OF_FREE_PORTS = 32_000;
const PORTS_OF_A_MEMBER = 4;
const PORTS_OF_AN_ORDERER = 3;
const MAX_TRIES = 1_000;

/** The consortium's own ports, the first gateway's moved to another and the rest after it, or free ones for tests. */
export type PortChoice = 'consortium' | 'free' | { readonly firstGateway: number };

/** The consortium with the ports at which it is started. @throws Error where no free ports are found */
export async function withPorts(consortium: Consortium, choice: PortChoice): Promise<Consortium> {
  if (choice === 'consortium') return consortium;
  return choice === 'free' ? withFreePorts(consortium) : withGatewaysFrom(choice.firstGateway, consortium);
}

function withGatewaysFrom(firstGateway: number, consortium: Consortium): Consortium {
  const moved = firstGateway - (consortium.organizations[0]?.ports.gateway ?? 0);
  return withOwnPorts(consortium, ({ ports }) => ({ gateway: ports.gateway + moved }));
}

/** All but those of Fabric CAs. */
async function withFreePorts(consortium: Consortium): Promise<Consortium> {
  const { organizations, ordering } = consortium;
  const count = 1 + PORTS_OF_A_MEMBER * organizations.length + PORTS_OF_AN_ORDERER * ordering.nodes.length;
  const free = (await freePorts(count)).values();
  const next = (): number => free.next().value ?? 0;
  return {
    ...withOwnPorts(consortium, () => ({ gateway: next(), peer: next(), chaincodeListen: next(), operations: next() })),
    ordering: {
      ...ordering,
      nodes: ordering.nodes.map(({ name }) => ({ name, port: next(), operations: next(), admin: next() })),
    },
    chaincodeServer: { port: next() },
  };
}

function withOwnPorts(
  consortium: Consortium,
  portsOf: (organization: Organization) => Partial<Organization['ports']>,
): Consortium {
  const organizations = consortium.organizations.map((organization) => ({
    ...organization,
    ports: { ...organization.ports, ...portsOf(organization) },
  }));
  return { ...consortium, organizations };
}

/** Different ports at which nothing listens. */
export async function freePorts(count: number): Promise<number[]> {
  const found = new Set<number>();
  for (let tries = 0; found.size < count; tries++) {
    if (tries > MAX_TRIES) throw new Error(`No ${count} free ports were found on ${LOOPBACK}.`);
    const port = randomInt(FIRST_FREE_PORT, END_OF_FREE_PORTS);
    if (await isFree(port)) found.add(port);
  }
  return [...found];
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server
      .once('error', () => {
        resolve(false);
      })
      .listen(port, LOOPBACK, () => {
        server.close(() => {
          resolve(true);
        });
      });
  });
}
