import { createHmac } from 'node:crypto';
import { request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress, PrivateAddress, publicLookup } from './publicAddress.js';

const TIMEOUT_MS = 10_000;
const MAX_REASON_CHARS = 200;
const SECOND_MS = 1_000;

/** What is sent: a body that never changes, under an id by which a receiver knows that it comes again. */
export interface Message {
  readonly id: string;
  readonly url: string;
  readonly secret: Buffer;
  readonly body: string;
}

/** What became of an attempt: the status of the answer, or why there is none. */
export interface Attempt {
  readonly isTaken: boolean;
  /** Set if the receiver says that it wants no more (410). */
  readonly isGone: boolean;
  readonly answer: string;
}

/** The headers of Standard Webhooks: the signature is HMAC-SHA256 of id, time and body, in base64. */
function signMessage({ id, secret, body }: Message, nowMs: number): Record<string, string> {
  const timestamp = String(Math.floor(nowMs / SECOND_MS));
  const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

/** Sends a message once. It follows no redirect, reads no body, and calls no private address that is not allowed. */
export async function sendDelivery(
  message: Message,
  { privateHosts, signal }: { readonly privateHosts: readonly string[]; readonly signal: AbortSignal },
): Promise<Attempt> {
  const url = new URL(message.url);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isPublicAddress(host) && !privateHosts.includes(host))
    return failed(new PrivateAddress(host).message);
  const options: RequestOptions = {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(message.body),
      'User-Agent': 'naru-webhooks',
      ...signMessage(message, Date.now()),
    },
    lookup: publicLookup(privateHosts),
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    agent: false,
  };
  return new Promise((resolve) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options, (response) => {
      const status = response.statusCode ?? 0;
      response.destroy();
      resolve({ isTaken: status >= 200 && status < 300, isGone: status === 410, answer: String(status) });
    });
    request.on('error', (error) => {
      resolve(failed(error.name === 'AbortError' ? `no answer in ${TIMEOUT_MS} ms` : error.message));
    });
    request.end(message.body);
  });
}

const failed = (answer: string): Attempt => ({
  isTaken: false,
  isGone: false,
  answer: answer.slice(0, MAX_REASON_CHARS),
});
