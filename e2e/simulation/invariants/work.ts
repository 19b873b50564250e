import type { Invoked } from '../world/runtime.js';
import { Violation } from './violation.js';

/** How many documents of one member a token can stand for. */
const MAX_HOLDING = 64;
/** Whose lists a token can stand in: those of two banks; a bill's number in those of a carrier, too. */
const LISTS = { F1: 3, F5: 2, F8: 2 };
/** The lists of a bill's own number, and of the set of papers that was refused before. */
const OTHER_LISTS = 3;
/** The document itself, the bill, the refused claims that a request names, and what is read of them. */
const OTHER_RECORDS = 24;
const LOOK_UPS: readonly string[] = ['financingClaims:check', 'financingClaims:reserve', 'billsOfLading:issue'];

/** @throws Violation if a look-up read more records than its own request asks for */
export function requireBoundedWork(mspId: string, { transaction, args }: Invoked, recordsRead: number): void {
  if (!LOOK_UPS.includes(transaction)) return;
  const lists = Object.entries(LISTS).reduce(
    (sum, [kind, each]) => sum + each * count(args.at(-1), `"kind":"${kind}"`),
    OTHER_LISTS,
  );
  const most = OTHER_RECORDS + lists * MAX_HOLDING;
  if (recordsRead > most)
    throw new Violation(
      'a check costs bounded work',
      `${transaction} at ${mspId} read ${recordsRead} records, and ${lists} lists allow for ${most}.`,
    );
}

const count = (text = '', part: string): number => text.split(part).length - 1;
