import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

const PROBE_MS = 20;
const BAD_GATEWAY = 502;

/** A proxy before several gateways: each request goes to the next one that says that it is ready. It never tries again. */
export class Proxy {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #ready = new Set<number>();
  readonly #stop = new AbortController();
  readonly #probes: Promise<void>[] = [];
  readonly #server = createServer((incoming, outgoing) => {
    this.#forward(incoming, outgoing);
  });
  #turn = 0;

  static async start(): Promise<Proxy> {
    const proxy = new Proxy();
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Sends requests to a gateway, too, from when it is ready. */
  async add(port: number): Promise<void> {
    this.#probes.push(this.#probe(port));
    await this.waitUntil(port, true);
  }

  /** Waits until the proxy has noticed that a gateway is ready, or that it is not. */
  async waitUntil(port: number, isReady: boolean): Promise<void> {
    while (this.#ready.has(port) !== isReady) await delay(PROBE_MS);
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#probes);
    this.#agent.destroy();
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #probe(port: number): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal }).catch(() => undefined);
      if (answer?.ok === true) this.#ready.add(port);
      else this.#ready.delete(port);
      await answer?.arrayBuffer().catch(() => undefined);
      await delay(PROBE_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  #forward(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const ready = [...this.#ready];
    const port = ready[this.#turn++ % ready.length];
    const { method, url: path, headers } = incoming;
    const fail = (): void => {
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(BAD_GATEWAY).end();
    };
    if (port === undefined) {
      fail();
      return;
    }
    const { connection: _, ...passed } = headers;
    const sent = request({ agent: this.#agent, host: '127.0.0.1', port, method, path, headers: passed });
    sent.on('error', fail).on('response', (response) => {
      const { connection: __, ...answered } = response.headers;
      outgoing.writeHead(response.statusCode ?? BAD_GATEWAY, answered);
      response.on('error', fail).pipe(outgoing);
    });
    outgoing.on('close', () => {
      if (!outgoing.writableFinished) sent.destroy();
    });
    incoming.pipe(sent);
  }
}
