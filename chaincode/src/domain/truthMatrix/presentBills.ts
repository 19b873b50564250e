import { z } from 'zod';
import type { Link, TradeRecord } from '../vocabulary/record';

/* A bill is amended, split or combined: what was said of its goods is then said of those of the bills in its place. */

/** The public record of a bill. */
export type BillRecord = Pick<TradeRecord, 'type' | 'id' | 'status' | 'state'>;

const BILL = 'bill-of-lading';
const Replacement = z.object({
  replaces: z.array(z.string()).default([]),
  replacedBy: z.array(z.string()).default([]),
});

/** The bills under which the goods of a bill are now: itself, if none stands in its place. */
export type PresentBills = (id: string) => readonly string[];

/**
 * Follows each bill to those in its place, over the records that are at hand. A bill that is looked at stays: it is compared
 * though others stand in its place.
 */
export function findPresentBills(subject: Link, records: readonly BillRecord[]): PresentBills {
  const bills = records.filter(({ type }) => type === BILL);
  const successors = listSuccessors(bills);
  // What was split in part has the rest.
  const withRest = new Set(bills.filter(({ status }) => status !== 'VOIDED').map(({ id }) => id));
  return (start) => {
    const reached = new Set([start]);
    const present: string[] = [];
    // What is added is visited, too.
    for (const id of reached) {
      const next = subject.type === BILL && id === subject.id ? [] : (successors.get(id) ?? []);
      if (next.length === 0 || withRest.has(id)) present.push(id);
      for (const each of next) reached.add(each);
    }
    return present.length === 0 ? [start] : present;
  };
}

/** The bills in the place of each; either of the two may be hidden, and the other says so. */
function listSuccessors(bills: readonly BillRecord[]): ReadonlyMap<string, readonly string[]> {
  const successors = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const known = successors.get(from) ?? [];
    if (!known.includes(to)) successors.set(from, [...known, to]);
  };
  for (const { id, state } of bills) {
    const { replaces, replacedBy } = Replacement.safeParse(state).data ?? { replaces: [], replacedBy: [] };
    for (const to of replacedBy) add(id, to);
    for (const from of replaces) add(from, id);
  }
  return successors;
}
