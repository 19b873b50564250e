import type { Token } from '@naru/chaincode/domain';
import { makeClaim, makeInvoice } from '@naru/local';

/** A claim on a bill on the ledger, and on the papers of which tokens are: a paper bill first, then invoices. */
export function claimOn(billOfLading: string | undefined, tokens: readonly Token[]): object {
  const of = (kind: string): Token[] => tokens.filter((token) => token.kind === kind);
  const paperBill = { carrierCode: 'MMCU', transportDocumentReference: 'PAPER', year: 2026 };
  const amount = (amountMinor: number): object => ({ currency: 'USD', amountMinor });
  const invoices = of('F5').map(({ shareBasisPoints = 0 }, index) => ({
    ...makeInvoice(`N${index}`, 1),
    faceValue: amount(10_000),
    financed: amount(shareBasisPoints),
  }));
  return { ...makeClaim(100_000, {}), billOfLading, invoices, ...(of('F1').length > 0 && { paperBill }) };
}
