import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { z } from 'zod';
import type { CaConfig } from '../config/config.js';
import { KEYS_OF_PROCESS, type Keys } from '../keys/keys.js';
import { AuthorityRefusal } from './authorityFailure.js';
import type { Credentials } from './certificateAuthority.js';

/** An authority on a busy machine may need some time. */
const ANSWERS_WITHIN_MS = 15_000;
const MAX_ANSWER_BYTES = 16 * 1_048_576;

/** As whom Fabric CA is asked: by id and secret for the first certificate, and by a certificate from then on. */
export type CaCaller = Credentials | { readonly id: string; readonly secret: string };

const Answer = z.object({
  success: z.boolean(),
  result: z.unknown(),
  errors: z.array(z.object({ code: z.number(), message: z.string() })).default([]),
});

/** The HTTP interface of a Fabric CA (`/api/v1/`). Node signs the requests. */
export class CaClient {
  readonly #config: CaConfig;
  readonly #keys: Pick<Keys, 'signerOf'>;

  constructor(config: CaConfig, keys: Pick<Keys, 'signerOf'> = KEYS_OF_PROCESS) {
    this.#config = config;
    this.#keys = keys;
  }

  /** Asks for one thing, such as `register`. @throws AuthorityRefusal, or Error if there was no answer */
  async ask<T>(what: string, body: object, caller: CaCaller, result: z.ZodType<T>): Promise<T> {
    const path = `/api/v1/${what}`;
    const text = JSON.stringify({ ...body, caname: this.#config.name });
    const answer = Answer.parse(
      JSON.parse(await this.#post(path, text, await this.#authorization(path, text, caller))),
    );
    if (!answer.success) throw new AuthorityRefusal(answer.errors);
    return result.parse(answer.result);
  }

  async #post(path: string, body: string, authorized: string): Promise<string> {
    const { url, tlsCa } = this.#config;
    const sent = request(new URL(path, url), {
      method: 'POST',
      ca: tlsCa,
      agent: false,
      signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
      headers: {
        Authorization: authorized,
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
      },
    });
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      sent.once('response', resolve).on('error', reject);
    });
    sent.end(body);
    return readAll(await answered);
  }

  /** Fabric CA's own scheme: the certificate, and a signature over method, path, body and certificate, each in base64. */
  async #authorization(path: string, body: string, caller: CaCaller): Promise<string> {
    if ('secret' in caller) return `Basic ${base64(`${caller.id}:${caller.secret}`)}`;
    const certificate = base64(caller.certificate);
    const signed = ['POST', base64(path), base64(body), certificate].join('.');
    const signature = await this.#keys.signerOf(caller.privateKey)(Buffer.from(signed));
    return `${certificate}.${Buffer.from(signature).toString('base64')}`;
  }
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

async function readAll(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    const read = z.instanceof(Buffer).parse(chunk);
    bytes += read.length;
    if (bytes > MAX_ANSWER_BYTES) throw new Error(`its answer is longer than ${MAX_ANSWER_BYTES} bytes`);
    chunks.push(read);
  }
  return Buffer.concat(chunks).toString('utf8');
}
