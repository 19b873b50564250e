import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as it came. */
export interface Received {
  readonly id: string;
  readonly timestamp: string;
  readonly signature: string;
  readonly body: string;
}

/** A receiver of webhooks, which answers as it is told. */
export class WebhookReceiver {
  readonly received: Received[] = [];
  readonly #server: Server;
  #answers: number[] = [];
  #heard: () => void = () => undefined;

  private constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const of = (name: string): string => String(request.headers[`webhook-${name}`]);
        const [id, timestamp, signature] = [of('id'), of('timestamp'), of('signature')];
        this.received.push({ id, timestamp, signature, body: Buffer.concat(chunks).toString() });
        response.writeHead(this.#answers.shift() ?? 204).end();
        this.#heard();
      });
    });
  }

  static async start(): Promise<WebhookReceiver> {
    const receiver = new WebhookReceiver();
    receiver.#server.listen(0, '127.0.0.1');
    await once(receiver.#server, 'listening');
    return receiver;
  }

  get url(): string {
    // The type of a server that listens on a port.
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}/naru`;
  }

  /** What it answers next, one status for each message; 204 after that. */
  answerNext(...statuses: number[]): void {
    this.#answers = statuses;
  }

  /** Waits until so many messages have come in all. */
  async until(count: number): Promise<readonly Received[]> {
    while (this.received.length < count)
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
      });
    return this.received;
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, 'close');
  }
}

/** The signature that a receiver expects of a message (Standard Webhooks). */
export function expectSignature(secret: string, { id, timestamp, body }: Received): string {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}
