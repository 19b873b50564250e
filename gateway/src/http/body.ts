import express, { type Request, type RequestHandler } from 'express';
import { parseAs, parseJson } from '@naru/chaincode/domain';
import type { z } from 'zod';
import { RequestProblem } from './problem.js';

const JSON_TYPES = ['application/json', 'application/*+json'];

/** Reads a body of at most so many bytes; what it means is looked at later. */
export function readBody(limit: number): RequestHandler {
  return express.raw({ type: () => true, limit });
}

/**
 * The body by its schema; an absent one is an empty object.
 * @throws RequestProblem 415; TradeError INVALID with a pointer to every fault
 */
export function bodyOf<T>(request: Request, schema: z.ZodType<T>): T {
  const body: unknown = request.body;
  if (!Buffer.isBuffer(body) || body.length === 0) return parseAs(schema, {});
  if (!request.is(JSON_TYPES)) {
    throw new RequestProblem({
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
      title: 'The body is not JSON',
      detail: 'Send application/json.',
    });
  }
  return parseAs(schema, parseJson(body));
}

/** The query by its schema. @throws TradeError INVALID */
export function queryOf<T>(request: Request, schema: z.ZodType<T>): T {
  return parseAs(schema, request.query, '/query');
}
