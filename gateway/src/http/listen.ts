import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GatewayConfig } from '../config/config.js';

/** How long requests that run may take to finish once the gateway closes. */
const CLOSE_MS = 8_000;

/** Starts to take requests. @returns the port */
export async function listen(server: Server, { host, port }: Pick<GatewayConfig, 'host' | 'port'>): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return portOf(server.address());
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/** Finishes the requests that run, for as long as a server that is stopped may take. */
export async function closeServer(server: Server): Promise<void> {
  const force = setTimeout(() => {
    server.closeAllConnections();
  }, CLOSE_MS);
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeIdleConnections();
  });
  clearTimeout(force);
}
