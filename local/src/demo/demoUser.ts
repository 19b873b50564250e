import { type Answer, type ClientOptions, NaruClient, ProblemError } from '@naru/client';
import { narrator } from './narrator.js';

/** A user at the gateway of its organisation, and the name by which the story calls it. */
export class DemoUser extends NaruClient {
  readonly name: string;

  constructor(name: string, options: ClientOptions) {
    super(options);
    this.name = name;
  }

  /** Waits for a refusal, and tells of it. @throws Error if the call is answered otherwise than with this status */
  async expectRefusal(
    status: number,
    what: string,
    call: Promise<Answer<unknown>>,
    why = ({ code, problem }: ProblemError): string => `${code}: ${problem.detail}`,
  ): Promise<ProblemError> {
    const answer = await call.catch(problemOrThrow);
    if (!(answer instanceof ProblemError) || answer.status !== status)
      throw new Error(`${this.name} ${what}: expected ${status}, got ${answer.status}`);
    narrator.refused(this.name, what, why(answer));
    return answer;
  }
}

/** Gives the body of a document that is new. @throws Error if it was there already */
export function requireNew<T>({ status, body }: Answer<T>): T {
  if (status === 201) return body;
  throw new Error(`A document was answered with ${status}, not with 201: it is not new.`);
}

/** Takes a problem as an answer. @throws the error if it is not a problem */
export function problemOrThrow(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  throw error;
}
