import { type Received, type SentRequest, titleOf } from './connection.js';
import { ProblemError, UnexpectedAnswerError } from './errors.js';
import { isProblem } from './problem.js';

/** What a gateway answered. */
export interface Answer<T> {
  /** 201 if a document was made, otherwise 200. */
  readonly status: number;
  readonly body: T;
  /** The version of the document, for `ifMatch` of the next action; undefined if the answer is not one document. */
  readonly etag: string | undefined;
  readonly requestId: string | undefined;
}

const GOOD: readonly number[] = [200, 201];
const SHOWN_CHARS = 200;

/** A good answer. @throws ProblemError, UnexpectedAnswerError */
export function readAnswer<T>(request: SentRequest, received: Received): Answer<T> {
  const { status, headers, text } = received;
  const body = parseJson(text);
  // The one place where an answer is believed: tests hold every answer of a gateway to the OpenAPI document.
  const isAnswer = (answer: unknown): answer is T => typeof answer === 'object' && answer !== null;
  if (GOOD.includes(status) && isAnswer(body)) {
    const etag = headers.get('etag') ?? undefined;
    return { status, body, etag, requestId: headers.get('x-request-id') ?? undefined };
  }
  throw toError(request, received);
}

/** The error that an answer is, whatever its status. */
export function toError(request: SentRequest, { status, text }: Received): ProblemError | UnexpectedAnswerError {
  const body = parseJson(text);
  if (isProblem(body)) return new ProblemError(titleOf(request), body);
  const shown = text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS)}…` : text;
  return new UnexpectedAnswerError(titleOf(request), status, shown);
}

/** Undefined if a text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
