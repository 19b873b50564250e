import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import type { Consortium, Organization } from '@naru/network';

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

/** The ports of the consortium's data, the same with all gateways moved so that the first has another, or free ones. */
export type PortChoice = 'consortium' | 'free' | { readonly firstGateway: number };

/** The consortium with the ports on which it is started. @throws Error if no free ports are found */
export async function withPorts(consortium: Consortium, choice: PortChoice): Promise<Consortium> {
  if (choice === 'consortium') return consortium;
  return choice === 'free' ? withFreePorts(consortium) : withFirstGateway(choice.firstGateway, consortium);
}

function withFirstGateway(firstGateway: number, consortium: Consortium): Consortium {
  const moved = firstGateway - (consortium.organizations[0]?.ports.gateway ?? 0);
  return withMemberPorts(consortium, ({ ports }) => ({ gateway: ports.gateway + moved }));
}

/** Gives every part but the Fabric CAs a free port. */
async function withFreePorts(consortium: Consortium): Promise<Consortium> {
  const { organizations, ordering } = consortium;
  const count = 1 + PORTS_OF_A_MEMBER * organizations.length + PORTS_OF_AN_ORDERER * ordering.nodes.length;
  const free = (await freePorts(count)).values();
  const next = (): number => free.next().value ?? 0;
  return {
    ...withMemberPorts(consortium, () => ({
      gateway: next(),
      peer: next(),
      chaincodeListen: next(),
      operations: next(),
    })),
    ordering: {
      ...ordering,
      nodes: ordering.nodes.map(({ name }) => ({ name, port: next(), operations: next(), admin: next() })),
    },
    chaincodeServer: { port: next() },
  };
}

function withMemberPorts(
  consortium: Consortium,
  portsOf: (organization: Organization) => Partial<Organization['ports']>,
): Consortium {
  const organizations = consortium.organizations.map((organization) => ({
    ...organization,
    ports: { ...organization.ports, ...portsOf(organization) },
  }));
  return { ...consortium, organizations };
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
