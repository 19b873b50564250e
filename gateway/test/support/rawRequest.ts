import { Agent, type IncomingHttpHeaders, request } from 'node:http';
import { z } from 'zod';

const agent = new Agent({ keepAlive: true });

/** A request of any form; what HTTP libraries would put right is sent as it is. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array | undefined;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export function send(port: number, { method, path, headers = {}, body }: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
    const sent = request({ agent, host: '127.0.0.1', port, method, path, headers: { ...headers, ...length } });
    sent.on('error', reject).on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('error', reject).on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status = 0, headers: answered } = response;
        resolve({ status, headers: answered, text: Buffer.concat(chunks).toString() });
      });
    });
    sent.end(body);
  });
}

const Problem = z.looseObject({
  code: z.string(),
  issues: z.array(z.looseObject({ pointer: z.string() })).default([]),
});

/** Status and code of an answer, such as `400 INVALID`; `200` alone for one of success. */
export function outcomeOf({ status, text }: RawAnswer): string {
  const problem = Problem.safeParse(status < 400 ? undefined : JSON.parse(text));
  return problem.success ? `${status} ${problem.data.code}` : String(status);
}

/** The pointers that an answer names. */
export const pointersOf = ({ text }: RawAnswer): string[] =>
  Problem.parse(JSON.parse(text)).issues.map(({ pointer }) => pointer);
