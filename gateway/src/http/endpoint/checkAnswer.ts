import { z } from 'zod';
import type { RequestSchema } from './readRequest.js';

interface Answering extends Pick<RequestSchema, 'method' | 'path'> {
  readonly answer: z.ZodType;
}

/** Lets an answer pass that is what its schema says. @throws Error if it is not: a fault of this program */
export function checkAnswer<T>({ method, path, answer }: Answering, body: T): T {
  const parsed = answer.safeParse(body);
  if (parsed.success) return body;
  throw new Error(`The answer of ${method} ${path} departs from its schema:\n${z.prettifyError(parsed.error)}`);
}
