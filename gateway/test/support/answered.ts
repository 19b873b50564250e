import type { Response, Test } from 'supertest';
import { TradeRecord } from '@naru/chaincode/domain';
import { z } from 'zod';

/** The parts of answers that tests look at. */
const Answer = z
  .looseObject({
    code: z.string(),
    detail: z.string(),
    issues: z.array(z.object({ pointer: z.string(), message: z.string() })),
    record: TradeRecord,
    findings: z.array(z.unknown()).nullable(),
    transaction: z.object({ id: z.string(), block: z.number() }).nullable(),
    block: z.number(),
    items: z.array(z.object({ record: TradeRecord, authentic: z.boolean() })),
    next: z.string().nullable(),
    state: z.string(),
    members: z.array(z.unknown()),
    conditions: z.array(z.object({ name: z.string(), holds: z.boolean() })),
    access_token: z.string(),
    token_type: z.string(),
    expires_in: z.number(),
  })
  .partial();

/** An answer whose body is what the gateway says it is. */
export interface Answered extends Pick<Response, 'headers' | 'status' | 'text' | 'type'> {
  readonly body: z.infer<typeof Answer>;
}

/** Sends a request and checks the form of its answer. */
export async function answered(call: Test): Promise<Answered> {
  const response = await call;
  const { headers, status, text, type } = response;
  return { headers, status, text, type, body: Answer.parse(response.body) };
}
