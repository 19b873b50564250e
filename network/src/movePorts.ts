import type { Consortium, Organization } from './consortium.js';

const MAX_PORT = 65_535;

/**
 * Moves every port of a consortium by the same distance, so that a second system runs beside the first on one machine.
 * @param firstGateway The port of the first organisation's gateway, as `NARU_PORT` gives it; nothing moves if it is
 * undefined or empty.
 * @throws Error if it is not a port, or if another part would get a port that does not exist
 * @example
 * const consortium = movePorts(loadConsortium(), process.env['NARU_PORT']);
 */
export function movePorts(consortium: Consortium, firstGateway: string | undefined): Consortium {
  const own = consortium.organizations[0]?.ports.gateway;
  if (own === undefined || firstGateway === undefined || firstGateway === '') return consortium;
  const port = Number(firstGateway);
  if (!isPort(port)) throw new Error(`NARU_PORT is ${firstGateway}. Set it to a port number, or leave it out.`);
  const distance = port - own;
  const ports = listPorts(consortium);
  const lost = ports.find((each) => !isPort(each + distance));
  if (lost !== undefined) {
    const limits = `from ${own - Math.min(...ports) + 1} to ${own - Math.max(...ports) + MAX_PORT}`;
    throw new Error(
      `NARU_PORT is ${port}, which moves port ${lost} to ${lost + distance}. Set it to a port ${limits}.`,
    );
  }
  return moveAll(consortium, (each) => each + distance);
}

/** Every port that the data name. */
function listPorts(consortium: Consortium): readonly number[] {
  const ports: number[] = [];
  moveAll(consortium, (port) => {
    ports.push(port);
    return port;
  });
  return ports;
}

function moveAll(consortium: Consortium, move: (port: number) => number): Consortium {
  const { organizations, ordering, chaincodeServer } = consortium;
  return {
    ...consortium,
    organizations: organizations.map(({ ports, ...rest }) => ({ ...rest, ports: moveMember(ports, move) })),
    ordering: {
      ...ordering,
      nodes: ordering.nodes.map((node) => ({
        ...node,
        port: move(node.port),
        operations: move(node.operations),
        admin: move(node.admin),
      })),
    },
    chaincodeServer: { port: move(chaincodeServer.port) },
  };
}

function moveMember(
  { gateway, peer, chaincodeListen, operations, ca }: Organization['ports'],
  move: (port: number) => number,
): Organization['ports'] {
  return {
    gateway: move(gateway),
    peer: move(peer),
    chaincodeListen: move(chaincodeListen),
    operations: move(operations),
    ...(ca !== undefined && { ca: move(ca) }),
  };
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port > 0 && port <= MAX_PORT;
}
