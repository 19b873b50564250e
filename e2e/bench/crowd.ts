import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { RawUser, Sent } from './rawUser.js';

const Crowd = z.object({
  gateway: z.string(),
  user: z.string(),
  password: z.string(),
  sent: Sent,
  connections: z.int(),
});
export type Crowd = z.infer<typeof Crowd>;

/*
 * A thread that sends one request over many connections, each time as soon as it is answered, until the thread is ended.
 * What it is answered does not matter: also that it asks for too much.
 */
const { gateway, user: name, password, sent, connections } = Crowd.parse(workerData);
const user = await RawUser.at(gateway, name, password);
const send = async (): Promise<void> => {
  for (;;) await user.send(sent);
};
const sending = Array.from({ length: connections }, send);
parentPort?.postMessage('It sends.');
await Promise.all(sending);
