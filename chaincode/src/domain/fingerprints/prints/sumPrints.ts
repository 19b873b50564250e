import { computeFace, type FinancedPaper, type Invoice } from '../../papers/financed';
import { foldNumber } from '../numbers/numberForms';
import { soundOfParty } from '../partyKeys';
import type { Print } from './print';
import type { Registers } from './registers';
import { printTerms } from './tradePrints';

/*
 * One invoice can be divided into several, and several be merged into one. So the invoices that a claim takes between two
 * parties are compared together, too: by what is owed on them and the earliest of their dates, as if they were one. So is one
 * invoice with credit notes, which can stand for another of so much less. What is divided over several claims is not found:
 * tokens can be compared, and not added.
 */

interface Group {
  /** Who sells and who buys, by the sounds of their names. */
  readonly parties: readonly (string | undefined)[];
  readonly invoices: [Invoice, ...Invoice[]];
}

/** The fingerprints of the sums of invoices, each by the paper that has them beside its own. */
export function printSums(papers: readonly FinancedPaper[], registers: Registers): ReadonlyMap<FinancedPaper, Print[]> {
  const summed = groupInvoices(papers, registers).filter(
    ({ invoices }) => invoices.length > 1 || invoices.some(({ creditNotes }) => creditNotes.length > 0),
  );
  return new Map(summed.map((group) => [findFirst(group.invoices), printSum(group)]));
}

function groupInvoices(papers: readonly FinancedPaper[], { findEntries }: Registers): Group[] {
  const groups = new Map<string, Group>();
  for (const invoice of papers.filter((paper) => paper.kind === 'INVOICE')) {
    const parties = [invoice.seller, invoice.buyer].map((party) => soundOfParty(party, findEntries));
    const key = JSON.stringify([...parties, invoice.value.currency]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { parties, invoices: [invoice] });
    else group.invoices.push(invoice);
  }
  return [...groups.values()];
}

function printSum({ parties, invoices }: Group): Print[] {
  const [{ value }] = invoices;
  // Only nearly is it compared, so that it may be more than a number holds exactly.
  const amountMinor = invoices.reduce((sum, invoice) => sum + computeFace(invoice).amountMinor, 0);
  const [date] = invoices.map((invoice) => invoice.date).sort();
  return printTerms('DEAL_SUM', 'DEAL', parties, { date, value: { ...value, amountMinor } });
}

/** The largest invoice, whichever a clerk typed first: two claims on the same invoices have their sum at the same one. */
function findFirst(invoices: Group['invoices']): Invoice {
  return invoices.reduce((first, invoice) => (isBefore(invoice, first) ? invoice : first));
}

function isBefore(one: Invoice, other: Invoice): boolean {
  if (one.value.amountMinor !== other.value.amountMinor) return one.value.amountMinor > other.value.amountMinor;
  return coreOf(one) < coreOf(other);
}

const coreOf = ({ number }: Invoice): string => foldNumber('invoice number', number).core;
