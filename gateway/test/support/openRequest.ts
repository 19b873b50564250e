import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A request that is begun and never ended: what came back, and whether the connection is still open. */
export class OpenRequest {
  readonly #socket: Socket;
  #received = '';

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => (this.#received += chunk.toString()));
    socket.on('error', () => undefined);
  }

  /** Sends the head of a request with a body, and a part of the body. @param target such as `POST /v1/tokens` */
  static async begin(port: number, target: string, headers: Readonly<Record<string, string>>): Promise<OpenRequest> {
    const socket = connect(port, '127.0.0.1');
    const open = new OpenRequest(socket);
    await once(socket, 'connect');
    const lines = Object.entries({ Host: 'localhost', 'Content-Length': '1000000', ...headers });
    socket.write(
      `${target} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n{"document":`,
    );
    return open;
  }

  get isOpen(): boolean {
    return !this.#socket.destroyed;
  }

  send(text: string): void {
    this.#socket.write(text);
  }

  /** The status of the answer, when it comes. */
  async status(): Promise<number> {
    while (!this.#received.includes('\r\n') && this.isOpen)
      await Promise.race([once(this.#socket, 'data'), this.closed()]);
    return Number(/^HTTP\/1\.1 (\d{3})/.exec(this.#received)?.[1]);
  }

  async closed(): Promise<void> {
    if (!this.#socket.closed) await once(this.#socket, 'close');
  }

  end(): void {
    this.#socket.destroy();
  }
}
