import { createServer } from 'node:net';
import { LOOPBACK } from './loopback.js';
import { findPortHolder } from './portHolder.js';

/** A port, and what needs it. */
export interface PortNeed {
  readonly port: number;
  readonly name: string;
}

/** A line for every port on which another program listens: what needs the port, and who has it. */
export async function listTakenPorts(needs: readonly PortNeed[]): Promise<string[]> {
  const free = await Promise.all(needs.map(({ port }) => isFree(port)));
  return needs.filter((_, index) => !free[index]).map(describe);
}

function describe({ port, name }: PortNeed): string {
  const holder = findPortHolder(port);
  const who = holder === undefined ? '' : `: process ${holder.pid} has it (${holder.command})`;
  return `  ${port}, which ${name} needs${who}`;
}

/** Whether a server could listen there. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, LOOPBACK, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
