import {
  type ContentLimits,
  findFaults,
  JSON_LIMITS,
  ORDINARY_LIMITS,
  parseAs,
  parseJson,
  reject,
  rejectUnknown,
} from '@naru/chaincode/domain';
import express, { type Request, type RequestHandler } from 'express';
import { z } from 'zod';
import { isStorableText } from '../../database/storable.js';
import { requireText } from '../../documents/requireText.js';
import { writeInstants } from '../../documents/writeInstants.js';
import { RequestProblem } from '../problem.js';
import { versionOfTag } from './entityTag.js';
import { readQuery } from './readQuery.js';

const JSON_TYPES = ['application/json', 'application/*+json'];

export type Shape = Readonly<Record<string, z.ZodType>>;

/** What an endpoint takes. */
export interface RequestSchema {
  readonly method: 'get' | 'put' | 'post';
  /** The path under /v1, as OpenAPI writes it: `/shipments/{id}`. */
  readonly path: string;
  /** The parameters of the path. */
  readonly params?: Shape;
  /** What is said of a parameter of the path that names nothing; without it, that there is no such document. */
  readonly notFound?: Readonly<Record<string, string | undefined>>;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** How large the body may be; as ordinary documents by default. */
  readonly bodyLimits?: ContentLimits;
  /** Whether it takes If-Match. */
  readonly isConditional?: boolean;
  /** Whether the answer can be asked to wait for a block. */
  readonly waitsForBlock?: boolean;
}

/** A request whose parts have passed their schemas. */
export interface ParsedRequest<P extends Shape, Q extends z.ZodType, B extends z.ZodType> {
  readonly params: z.infer<z.ZodObject<P>>;
  readonly query: z.infer<Q>;
  readonly body: z.infer<B>;
  /** The version that If-Match names. */
  readonly ifMatch: number | undefined;
}

type AnyRequest = ParsedRequest<Shape, z.ZodType, z.ZodType>;

/** Parses what an endpoint takes. @throws TradeError INVALID, NOT_FOUND; RequestProblem UNSUPPORTED_MEDIA_TYPE, TOO_LARGE */
export function readRequest(request: Request, schema: RequestSchema): AnyRequest {
  return {
    params: readParameters(request, schema),
    query: readQuery(request, schema),
    body: schema.body && readBody(request, schema.body, schema.bodyLimits ?? ORDINARY_LIMITS),
    ifMatch: schema.isConditional === true ? versionOfTag(request.get('If-Match')) : undefined,
  };
}

/** Parses a body in which an instant can have any offset. @throws TradeError INVALID */
function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  return parsed.success ? parsed.data : parseAs(schema, writeInstants(body, findFaults(schema, body)));
}

/** What cannot be an id is unknown like any other id. With PUT the client makes the id, so it learns what is wrong. */
function readParameters(request: Request, { method, params = {}, notFound }: RequestSchema): AnyRequest['params'] {
  const schema = z.object(params);
  if (method === 'put') return parseAs(schema, request.params);
  const parsed = schema.safeParse(request.params);
  const odd = Object.keys(request.params).find((name) => !isStorableText(String(request.params[name])));
  if (parsed.success && odd === undefined) return parsed.data;
  return rejectParameter(odd ?? String(parsed.error?.issues[0]?.path[0]), request, notFound);
}

function rejectParameter(name: string, { params }: Request, notFound: RequestSchema['notFound']): never {
  const message = notFound?.[name];
  return message === undefined ? rejectUnknown() : reject('NOT_FOUND', message, { [name]: params[name] });
}

/** Reads bodies of at most so many bytes. */
export function readBytes(limit: number): RequestHandler[] {
  return [refuseLonger(limit), express.raw({ type: () => true, limit })];
}

/** The parser would answer only when all of a body that is too long has come. */
function refuseLonger(limit: number): RequestHandler {
  return (request, _response, next) => {
    if (Number(request.get('Content-Length') ?? 0) > limit) {
      throw new RequestProblem({
        code: 'TOO_LARGE',
        title: 'The body is too large',
        detail: `The body is larger than ${limit} bytes.`,
      });
    }
    next();
  };
}

const COLON = 0x3a;
const QUOTE = 0x22;
const SPACES: ReadonlySet<number | undefined> = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** Counts the names in a JSON text without parsing it, up to one more than are taken. */
function countFields(json: Buffer, limit: number): number {
  let count = 0;
  for (let at = json.indexOf(COLON); at >= 0 && count <= limit; at = json.indexOf(COLON, at + 1)) {
    let before = at - 1;
    while (SPACES.has(json[before])) before -= 1;
    if (json[before] === QUOTE) count += 1;
  }
  return count;
}

/** To check a body costs as much as it has fields, however short they are. */
function checkFields(json: Buffer, limit: number): void {
  if (countFields(json, limit) <= limit) return;
  throw new RequestProblem({
    code: 'TOO_LARGE',
    title: 'The body has too many fields',
    detail: `Send at most ${limit} fields in one body.`,
  });
}

/** An absent body is an empty object. */
function readBody(request: Request, schema: z.ZodType, { values }: ContentLimits): unknown {
  const body: unknown = request.body;
  if (!Buffer.isBuffer(body) || body.length === 0) return parseAs(schema, {});
  if (request.is(JSON_TYPES)) {
    checkFields(body, values);
    // Its bytes were counted while it came.
    const sent = parseJson(body, { ...JSON_LIMITS, maxBytes: body.length });
    requireText(sent, body);
    return parseBody(schema, sent);
  }
  throw new RequestProblem({
    code: 'UNSUPPORTED_MEDIA_TYPE',
    title: 'The body is not JSON',
    detail: 'Send application/json.',
  });
}
