import { computeFace, type FinancedPaper, type FinancedPapers } from '../papers/financed';
import type { Money } from '../primitives';
import type { Thresholds } from '../ruleSets';
import type { DuplicateFinding } from './rules';

const WHOLE_PERCENT = 100n;

/** What the papers of a claim say of each other, and which of them are missing for a rule to be judged. */
export function judgeOwnPapers(
  { security, underlying, notShipped }: FinancedPapers,
  thresholds: Thresholds,
): DuplicateFinding[] {
  const papers = [...security, ...underlying];
  return [...judgeValue(papers, thresholds), ...findMissingGoods(papers, notShipped !== undefined)];
}

/** D24, D8: invoices are no more than the value that was declared or ordered for them. */
function judgeValue(papers: readonly FinancedPaper[], { valueTolerancePercent }: Thresholds): DuplicateFinding[] {
  const invoices = papers.filter((paper) => paper.kind === 'INVOICE').map((paper) => ({ value: computeFace(paper) }));
  const [invoice] = invoices;
  if (invoice === undefined) return [];
  const { currency } = invoice.value;
  const bounds = [
    sumOf(
      papers.filter((paper) => paper.kind === 'EXPORT_DECLARATION'),
      currency,
    ),
    sumOf(
      papers.filter((paper) => paper.kind === 'PURCHASE_ORDER'),
      currency,
    ),
  ].filter((bound) => bound !== undefined);
  if (bounds.length === 0)
    return [missing('D24', 'Whether the invoice has the value of the goods', ['export declaration', 'order'])];
  const invoiced = sumOf(invoices, currency) ?? 0n;
  const allowed = WHOLE_PERCENT + BigInt(valueTolerancePercent);
  if (bounds.every((bound) => invoiced * WHOLE_PERCENT <= bound * allowed)) return [];
  const reason = 'The invoices are more than the value that was declared or ordered.';
  return [{ rule: 'D24', severity: 'HIGH', reason, evidence: { invoices: invoices.length } }];
}

/** The sum of papers in one currency; undefined if there are none, or one is in another currency. */
function sumOf(papers: readonly { readonly value: Money }[], currency: string): bigint | undefined {
  if (papers.length === 0 || papers.some(({ value }) => value.currency !== currency)) return undefined;
  return papers.reduce((sum, { value }) => sum + BigInt(value.amountMinor), 0n);
}

/** Rules on goods need the goods. */
function findMissingGoods(papers: readonly FinancedPaper[], isNotShipped: boolean): DuplicateFinding[] {
  if (isNotShipped)
    return [missing('D3', 'Whether the goods are financed already', ['transport document or export declaration'])];
  const isKnown = papers.some(
    (paper) => paper.kind === 'BILL_ON_LEDGER' || paper.kind === 'AIR_WAYBILL' || hasContainers(paper),
  );
  return isKnown ? [] : [missing('D5', 'Whether a container is in another financed bill', ['containers'])];
}

const hasContainers = (paper: FinancedPaper): boolean => 'containers' in paper && paper.containers.length > 0;

const missing = (rule: 'D3' | 'D5' | 'D24', what: string, papers: readonly string[]): DuplicateFinding => ({
  rule,
  severity: 'NOT_EVALUATED',
  reason: `${what} cannot be judged. Missing: ${papers.join(' or ')}.`,
  evidence: { missing: papers },
});
