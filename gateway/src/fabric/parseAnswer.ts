import { parseAs, parseJson } from '@naru/chaincode/domain';
import type { z } from 'zod';
import { LedgerFailure } from './ledgerFailure.js';

/** The results of the chaincode can be larger than a request: a history holds many records. */
const ANSWER_LIMITS = { maxBytes: 16 * 1_048_576, maxDepth: 64 };

/** Checks what the chaincode answered: a peer may run another version than this gateway knows. @throws LedgerFailure */
export function parseAnswer<T>(schema: z.ZodType<T>, text: string): T {
  try {
    return parseAs(schema, parseJson(text, ANSWER_LIMITS));
  } catch (error) {
    throw new LedgerFailure('OTHER', 'The chaincode’s answer is not what this gateway knows.', { cause: error });
  }
}
