import type { Invoked } from '../world/runtime.js';
import { Violation } from './violation.js';

/** How many documents of one member a token can stand for. */
const MAX_HOLDING = 64;
/** Whose lists a token can stand in: those of two banks and of a carrier. */
const LISTS_PER_TOKEN = 3;
/** The document itself, the bill, the bill's own token, the set of papers. */
const OTHER_RECORDS = 8;
const OTHER_TOKENS = 2;
const LOOK_UPS: readonly string[] = ['financingClaims:check', 'financingClaims:reserve', 'billsOfLading:issue'];

/** @throws Violation if a look-up read more records than its own request asks for */
export function requireBoundedWork(mspId: string, { transaction, args }: Invoked, recordsRead: number): void {
  if (!LOOK_UPS.includes(transaction)) return;
  const tokens = (args.at(-1)?.match(/"token":/g) ?? []).length + OTHER_TOKENS;
  const most = OTHER_RECORDS + tokens * LISTS_PER_TOKEN * MAX_HOLDING;
  if (recordsRead > most)
    throw new Violation(
      'a check costs bounded work',
      `${transaction} at ${mspId} read ${recordsRead} records for ${tokens} tokens.`,
    );
}
