import { connect } from 'node:net';

/** Whether something listens at a host's port. */
export function accepts(host: string, port: number): Promise<boolean> {
  return reach(host, port).then(
    () => true,
    () => false,
  );
}

/** Connects once and hangs up. @throws Error that says why nothing listens there, such as a refused connection. */
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
