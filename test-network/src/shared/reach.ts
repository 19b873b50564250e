import { connect } from 'node:net';

/** Whether something listens on a port of a host. */
export function accepts(host: string, port: number): Promise<boolean> {
  return reach(host, port).then(
    () => true,
    () => false,
  );
}

/** Connects and closes the connection. @throws Error if nothing listens there. */
export function reach(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port });
    socket.once('connect', () => {
      socket.destroy();
      resolve();
    });
    socket.once('error', reject);
  });
}
