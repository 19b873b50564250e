import { canonicalJson } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Attestations } from '../fabric/attestations.js';
import { MemberFailure } from './memberFailure.js';
import { purposeOf } from './memberRequest.js';

/** Where the gateway of a member is: an URL without path. @throws Error if that is not known */
export type Whereabouts = (msp: string) => string | Promise<string>;

/** One thing that is asked of a member's gateway. */
interface Question {
  readonly to: string;
  /** The path under /v1. */
  readonly path: string;
  readonly request: unknown;
  readonly withinMs: number;
  /** The largest answer that is read. */
  readonly maxBytes: number;
}

/** A question with an answer in JSON. */
export interface Asking<T> extends Question {
  readonly answer: z.ZodType<T>;
}

const MAX_DETAIL_CHARS = 2_000;
const Problem = z.object({ code: z.string().regex(/^[A-Z_]{1,64}$/), detail: z.string() });

/** Asks the gateways of other members. */
export class MemberRequests {
  readonly #attestations: Pick<Attestations, 'sign'>;
  readonly #whereabouts: Whereabouts;

  constructor(attestations: Pick<Attestations, 'sign'>, whereabouts: Whereabouts) {
    this.#attestations = attestations;
    this.#whereabouts = whereabouts;
  }

  /** @throws MemberFailure if the gateway does not answer as it should; LedgerFailure if the request cannot be signed */
  async ask<T>(asking: Asking<T>): Promise<T> {
    const { to, answer } = asking;
    const parsed = answer.safeParse(parseJsonText(to, await this.askForFile(asking)));
    if (parsed.success) return parsed.data;
    throw new MemberFailure(to, 'UNREADABLE', z.prettifyError(parsed.error));
  }

  /** The bytes of an answer. @throws MemberFailure, LedgerFailure as `ask` */
  async askForFile(question: Question): Promise<Buffer> {
    const { to, path, request } = question;
    const attestation = Buffer.from(await this.#attestations.sign(purposeOf(to, path, request))).toString('base64');
    const { ok, body } = await this.#send(question, canonicalJson({ attestation, request }));
    if (!ok) throw refusalOf(to, body);
    return body;
  }

  async #send(
    { to, path, withinMs, maxBytes }: Question,
    body: string,
  ): Promise<{ readonly ok: boolean; readonly body: Buffer }> {
    try {
      const response = await fetch(new URL(`/v1${path}`, await this.#whereabouts(to)), {
        ...{ method: 'POST', headers: { 'Content-Type': 'application/json' }, body },
        // What was signed for one gateway is not sent on to another.
        ...{ redirect: 'error', signal: AbortSignal.timeout(withinMs) },
      });
      return { ok: response.ok, body: await readBytes(to, response, maxBytes) };
    } catch (cause) {
      if (cause instanceof MemberFailure) throw cause;
      throw new MemberFailure(to, 'UNREACHABLE', 'it cannot be reached, or did not answer in time.', { cause });
    }
  }
}

/** Reads an answer as far as it may be long. */
async function readBytes(to: string, { body }: Response, maxBytes: number): Promise<Buffer> {
  const stream: AsyncIterable<Uint8Array> | readonly Uint8Array[] = body ?? [];
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    // Leaving the loop ends the connection.
    if (bytes > maxBytes) throw new MemberFailure(to, 'UNREADABLE', `it answers with more than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJsonText(to: string, text: Buffer): unknown {
  try {
    return JSON.parse(text.toString('utf8'));
  } catch (cause) {
    throw new MemberFailure(to, 'UNREADABLE', 'its answer is no JSON.', { cause });
  }
}

function refusalOf(to: string, text: Buffer): MemberFailure {
  const problem = Problem.safeParse(parseJsonText(to, text));
  if (!problem.success) return new MemberFailure(to, 'UNREADABLE', 'it answers with an error that is no problem.');
  const { code, detail } = problem.data;
  return new MemberFailure(to, 'PROBLEM', detail.slice(0, MAX_DETAIL_CHARS), { code });
}
