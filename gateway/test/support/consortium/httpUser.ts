import { DEFINITIONS, type DocumentType, type Link, TradeRecord } from '@naru/chaincode/domain';
import { AssertionError } from 'chai';
import request, { type Response, type Test } from 'supertest';
import { z } from 'zod';
import type { Actor } from './cast.js';

/** An answer of a gateway. */
export interface Answer extends Pick<Response, 'status' | 'text' | 'type'> {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

type Headers = Readonly<Record<string, string>>;

/** What is sent with an action. */
export interface ActionParts {
  readonly document?: unknown;
  readonly input?: object;
  readonly details?: object;
  readonly expectedVersion?: number;
}

const Document = z.looseObject({ record: TradeRecord });
const Problem = z.looseObject({
  code: z.string(),
  issues: z.array(z.looseObject({ pointer: z.string() })).default([]),
});
const FIRST_ERROR = 400;

/** A user at the door of its own organisation's gateway. */
export class HttpUser {
  readonly actor: Actor;
  readonly #url: string;
  readonly #authorization: string;

  constructor(actor: Actor, url: string, authorization: string) {
    this.actor = actor;
    this.#url = url;
    this.#authorization = authorization;
  }

  get(path: string, headers: Headers = {}): Promise<Answer> {
    return this.#send(request(this.#url).get(path), headers);
  }

  put(path: string, body: unknown, headers: Headers = {}): Promise<Answer> {
    return this.#send(request(this.#url).put(path), headers, body);
  }

  /** Sends a file. */
  upload(path: string, text: string): Promise<Answer> {
    return this.#send(request(this.#url).put(path).type('application/octet-stream').send(Buffer.from(text)), {});
  }

  post(path: string, body: unknown = {}, headers: Headers = {}): Promise<Answer> {
    return this.#send(request(this.#url).post(path), headers, body);
  }

  /** Makes a document. */
  create(type: DocumentType, id: string, parts: ActionParts): Promise<Answer> {
    return this.put(pathOf({ type, id }), parts);
  }

  /** Takes an action on a document: on the version that the user reads now, if it needs one and none is named. */
  async act(link: Link, action: string, parts: ActionParts = {}): Promise<Answer> {
    const isBlind = DEFINITIONS[link.type].actions[action]?.isOnSeenVersion === true && !('expectedVersion' in parts);
    const seen = isBlind && { expectedVersion: await this.#versionOf(link) };
    return this.post(`${pathOf(link)}/${action}`, { ...parts, ...seen });
  }

  /** The version of a document; the first one if the user does not see it. */
  async #versionOf(link: Link): Promise<number> {
    return Document.safeParse((await this.read(link)).body).data?.record.version ?? 1;
  }

  read(link: Link): Promise<Answer> {
    return this.get(pathOf(link));
  }

  async #send(call: Test, headers: Headers, body?: unknown): Promise<Answer> {
    const sent = call.set('Authorization', this.#authorization).set(headers);
    const response = await (body === undefined ? sent : sent.type('json').send(JSON.stringify(body)));
    const { status, text, type } = response;
    const answered: unknown = response.body;
    return { status, text, type, headers: z.record(z.string(), z.string()).parse(response.headers), body: answered };
  }
}

export const pathOf = ({ type, id }: Link): string => `/v1/${DEFINITIONS[type].path}/${id}`;

/** The answer, if it is one of success. @throws AssertionError with the whole answer otherwise */
export async function succeeds(call: Promise<Answer>): Promise<Answer> {
  const answer = await call;
  if (answer.status < FIRST_ERROR) return answer;
  throw new AssertionError(`expected success, got ${answer.status} ${answer.text}`);
}

/** The body of an answer of success. */
export async function bodyOf<T>(schema: z.ZodType<T>, call: Promise<Answer>): Promise<T> {
  return schema.parse((await succeeds(call)).body);
}

/** The record in an answer of success. */
export async function recordIn(call: Promise<Answer>): Promise<TradeRecord> {
  return (await bodyOf(Document, call)).record;
}

/** Status and code of a problem: `403 FORBIDDEN`. */
export function problemIn({ status, body, text }: Answer): string {
  const parsed = Problem.safeParse(body);
  return parsed.success ? `${status} ${parsed.data.code}` : `${status} ${text}`;
}

/** The pointers of the issues that a problem names. */
export const pointersIn = ({ body }: Answer): string[] => Problem.parse(body).issues.map(({ pointer }) => pointer);
