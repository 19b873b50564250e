import { DAY_MS } from '../primitives';

/**
 * A box is used again for other goods. Two documents are of one use of it if the days that they state are at most so many
 * days apart: longer than a voyage with its waiting at both ends.
 */
export const SAME_USE_DAYS = 60;

/** A number that two documents share, and what that says of them. */
export interface SharedNumber {
  readonly reason: string;
  /** Whether the same number is given to other goods later. */
  readonly isReused: boolean;
}

/**
 * The kinds of numbers that join two documents which do not name each other. Other numbers, of invoices, orders and lots, are
 * one party's own, and another party may have the same: they find documents, and join none.
 */
export const SHARED_NUMBERS: Readonly<Record<string, SharedNumber>> = {
  container: { reason: 'SAME_CONTAINER', isReused: true },
  cargoManagementNumber: { reason: 'SAME_CARGO', isReused: false },
  transportDocumentReference: { reason: 'SAME_BILL_NUMBER', isReused: false },
  ucr: { reason: 'SAME_UCR', isReused: false },
};

/** When and on which voyages a document says that its goods travel. */
export interface BoxUse {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** The numbers of voyages; none if the document names none. */
  readonly voyages: readonly string[];
}

/** Whether two documents that name one box are of one use of it: near in time, and not of voyages that all differ. */
export function isSameUse(one: BoxUse, other: BoxUse): boolean {
  const days = Math.abs(Date.parse(one.day) - Date.parse(other.day)) / DAY_MS;
  if (!(days <= SAME_USE_DAYS)) return false;
  const isStated = one.voyages.length > 0 && other.voyages.length > 0;
  return !isStated || one.voyages.some((voyage) => other.voyages.includes(voyage));
}
