import type { Invoked } from '../world/runtime.js';
import { Violation } from './violation.js';

/** How many documents of one member a token can stand for. */
const MAX_HOLDING = 64;
/** Whose lists a number can stand in: those of two banks; a bill's number in those of a carrier, too. */
const LISTS = { BILL: 3, INVOICE: 2, DRAWING: 2 };
/** The lists of a bill's own number. */
const OTHER_LISTS = 3;
const ID_CHARS = 26;
/** The document itself, the bill, the refused claims that a request names, and what is read of them. */
const OTHER_RECORDS = 24;
const LOOK_UPS: readonly string[] = ['financingClaims:check', 'financingClaims:reserve', 'billsOfLading:issue'];

/** @throws Violation if a look-up read more records than its own request asks for */
export function requireBoundedWork(
  mspId: string,
  { transaction, args, transient }: Invoked,
  recordsRead: number,
): void {
  if (!LOOK_UPS.includes(transaction)) return;
  const lists = Object.entries(LISTS).reduce(
    (sum, [kind, each]) => sum + each * count(args.at(-1), `"kind":"${kind}"`),
    OTHER_LISTS,
  );
  const met = Math.ceil((transient.get('met')?.length ?? 0) / ID_CHARS);
  const most = OTHER_RECORDS + lists * MAX_HOLDING + met;
  if (recordsRead > most)
    throw new Violation(
      'a check costs bounded work',
      `${transaction} at ${mspId} read ${recordsRead} records, ${lists} lists and ${met} claims allow for ${most}.`,
    );
}

const count = (text = '', part: string): number => text.split(part).length - 1;
