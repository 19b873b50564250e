import type { CaseClaim, Setting } from '../../../support/financing/claims';
import type { Drawing, Invoice, PaperBill, PurchaseOrder } from '../../../../src/domain/papers/financed';

export type Letter = 'R' | 'H' | 'I' | 'C' | 'rejected';

/** Earlier claims, the claim that is judged, and the right answers. */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly first: readonly CaseClaim[];
  readonly second: CaseClaim;
  readonly setting?: Setting;
  /** Bills that carriers issued on the ledger under tokens of the papers. */
  readonly issued?: readonly CaseClaim[];
  readonly wanted: readonly Letter[];
  /** What the answer says is missing. */
  readonly missing?: string;
}

/** A divisible paper of which a part is financed; the whole if nothing is said. */
export function part<T extends Invoice | PurchaseOrder | Drawing>(
  paper: T,
  amountMinor = paper.value.amountMinor,
): T & { financed: Invoice['value'] } {
  return { ...paper, financed: { currency: paper.value.currency, amountMinor } };
}

/** A bill on the ledger, for cases in which one is pledged. */
export const LEDGER_BILL = '01J00000000000000000000001';
export const OTHER_LEDGER_BILL = '01J00000000000000000000002';
export const onLedger = (id = LEDGER_BILL): { kind: 'BILL_ON_LEDGER'; billOfLading: string } => ({
  kind: 'BILL_ON_LEDGER',
  billOfLading: id,
});

export function content({ kind: _, ...rest }: PaperBill): Omit<PaperBill, 'kind'> {
  return rest;
}

/** What somebody tried who had seen the cases, and not the rules: a claim after another one. */
export function tried(title: string, first: CaseClaim, second: CaseClaim, ...wanted: Letter[]): Case {
  return { id: 'sibling', title, first: [first], second, wanted };
}

/** Containers without seals. */
export const listBoxes = (count: number, owner: string): PaperBill['containers'] =>
  Array.from({ length: count }, (_, index) => ({ number: `${owner}000000${index + 1}`, seals: [] }));
