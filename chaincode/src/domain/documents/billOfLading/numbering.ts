import { reject } from '../../errors';
import type { Holding } from '../../vocabulary/facts';
import { bill } from './bill';

/** The bills that carriers list under a token: the list is the carrier's own statement that it issued them. */
export function findIssuedBills(holdings: readonly Holding[]): Holding[] {
  return holdings.filter(({ owner }) => owner.type === 'bill-of-lading');
}

/**
 * A number has one original (MLETR art. 10, singularity). It is free again when the bill that has it was recalled, and so
 * was all that stands in its place. A bill that replaces others can also have the number of any that is void, because it
 * has no more goods than they had.
 * @throws DUPLICATE_NUMBER
 */
export function requireNewNumber(holdings: readonly Holding[], replaced: readonly string[]): void {
  const issued = findIssuedBills(holdings);
  const isVoid = (id: string): boolean => listSuccessors(id, issued) !== undefined;
  const isFree = ({ owner: { id } }: Holding): boolean => {
    if (id === undefined) return false;
    if (replaced.length > 0) return replaced.includes(id) || isVoid(id);
    return listLine(id, issued).every(isVoid);
  };
  const other = issued.find((holding) => !isFree(holding));
  if (other !== undefined)
    reject('DUPLICATE_NUMBER', 'A bill with this carrier and number is on the ledger already.', { id: other.owner.id });
}

/** A bill, and all bills in its place as far as they have its number: each once. */
function listLine(id: string, issued: readonly Holding[]): string[] {
  const line = new Set([id]);
  // What is added to a set while it is walked is walked, too.
  for (const each of line) for (const successor of listSuccessors(each, issued) ?? []) line.add(successor);
  return [...line];
}

/** The bills in the place of a void one; undefined if it is not known to be void. */
function listSuccessors(id: string, issued: readonly Holding[]): readonly string[] | undefined {
  const found = issued.find(({ owner }) => owner.id === id)?.found;
  if (found?.record.status !== 'VOIDED' || !found.authentic || !found.genuine) return undefined;
  return bill.stateOf(found.record).replacedBy ?? [];
}
