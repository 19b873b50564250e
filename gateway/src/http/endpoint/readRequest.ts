import { parseAs, parseJson, reject, rejectUnknown } from '@naru/chaincode/domain';
import express, { type Request, type RequestHandler } from 'express';
import { z } from 'zod';
import { RequestProblem } from '../problem.js';
import { versionOfTag } from './entityTag.js';

const NO_PARAMETERS = z.strictObject({});
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
  /** Whether it takes If-Match. */
  readonly isConditional?: boolean;
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

/** Parses what an endpoint takes. @throws TradeError INVALID, NOT_FOUND; RequestProblem UNSUPPORTED_MEDIA_TYPE */
export function readRequest(request: Request, schema: RequestSchema): AnyRequest {
  return {
    params: readParameters(request, schema),
    query: parseAs(schema.query ?? NO_PARAMETERS, request.query, '/query'),
    body: schema.body && readBody(request, schema.body),
    ifMatch: schema.isConditional === true ? versionOfTag(request.get('If-Match')) : undefined,
  };
}

/** What cannot be an id is unknown like any other id. With PUT the client makes the id, so it learns what is wrong. */
function readParameters(request: Request, { method, params = {}, notFound }: RequestSchema): AnyRequest['params'] {
  const schema = z.object(params);
  if (method === 'put') return parseAs(schema, request.params);
  const parsed = schema.safeParse(request.params);
  if (parsed.success) return parsed.data;
  const name = String(parsed.error.issues[0]?.path[0]);
  const message = notFound?.[name];
  if (message !== undefined) return reject('NOT_FOUND', message, { [name]: request.params[name] });
  return rejectUnknown();
}

/** Reads bodies of at most so many bytes. Each endpoint parses its own. */
export function readBytes(limit: number): RequestHandler {
  return express.raw({ type: () => true, limit });
}

/** An absent body is an empty object. */
function readBody(request: Request, schema: z.ZodType): unknown {
  const body: unknown = request.body;
  if (!Buffer.isBuffer(body) || body.length === 0) return parseAs(schema, {});
  if (request.is(JSON_TYPES)) return parseAs(schema, parseJson(body));
  throw new RequestProblem({
    code: 'UNSUPPORTED_MEDIA_TYPE',
    title: 'The body is not JSON',
    detail: 'Send application/json.',
  });
}
