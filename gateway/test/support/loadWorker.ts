import { Agent, request } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';

/** What the thread is started with: the same request is sent over each connection, again when it is answered. */
const Load = z.object({
  port: z.number(),
  connections: z.number(),
  method: z.string(),
  path: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.string().optional(),
});

const { port, connections, method, path, headers, body } = Load.parse(workerData);
const agent = new Agent({ keepAlive: true, maxSockets: connections });
let isRunning = true;

function ask(): Promise<void> {
  return new Promise((resolve) => {
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
    const sent = request({ agent, host: '127.0.0.1', port, method, path, headers: { ...headers, ...length } });
    sent.on('close', resolve).on('error', () => undefined);
    sent.on('response', (response) => response.resume());
    sent.end(body);
  });
}

parentPort?.once('message', () => {
  isRunning = false;
  agent.destroy();
  parentPort?.close();
});
parentPort?.postMessage('ready');
await Promise.all(
  Array.from({ length: connections }, async () => {
    while (isRunning) await ask();
  }),
);
