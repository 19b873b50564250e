import type { Issue } from '../../errors';
import { findCarrier } from '../../fingerprints/carrierGroups';
import { foldNumber } from '../../fingerprints/numbers/numberForms';
import type { FinancedPapers, SecurityPaper } from '../../papers/financed';
import { pointerOf } from '../../primitives';
import type { ConsentedPaper, FinancingConsentContent } from '../financingConsent/consent';

/** The codes of each carrier of the network. */
type CarrierCodes = readonly (readonly string[])[];
type OtherPaper = Exclude<SecurityPaper, { readonly kind: 'BILL_ON_LEDGER' }>;

/** The papers of a claim to which the applicant did not consent, each paper of the consent counting once; and the amount. */
export function findUnconsented(
  { security, amount }: FinancedPapers,
  { papers, upTo }: FinancingConsentContent,
  carriers: CarrierCodes,
): Issue[] {
  const left = [...papers];
  const issues = security.flatMap((paper, place): Issue[] => {
    if (paper.kind === 'BILL_ON_LEDGER') return [];
    const found = left.findIndex((consented) => isConsentedTo(paper, consented, carriers));
    if (found >= 0) left.splice(found, 1);
    const pointer = pointerOf(['document', 'security', place]);
    return found >= 0 ? [] : [{ pointer, message: `is no ${paper.kind} to which the applicant consented` }];
  });
  const isWithin = upTo === undefined || (upTo.currency === amount.currency && amount.amountMinor <= upTo.amountMinor);
  return isWithin
    ? issues
    : [...issues, { pointer: '/document/amount', message: 'is more than the applicant consented to' }];
}

/** Bank and applicant may write one number in two ways. */
function isConsentedTo(paper: OtherPaper, { kind, number }: ConsentedPaper, carriers: CarrierCodes): boolean {
  if (kind !== paper.kind) return false;
  const fold = (text: string): string => foldNumber('number', text, listCodes(paper, carriers)).core;
  return fold(number) === fold(paper.kind === 'DRAWING' ? paper.creditNumber : paper.number);
}

/** The codes that may stand before the number of a bill. */
function listCodes(paper: OtherPaper, carriers: CarrierCodes): readonly string[] {
  if (paper.kind === 'PAPER_BILL') return findCarrier(paper.carrierCode, carriers);
  return paper.kind === 'HOUSE_BILL' && paper.issuerCode !== undefined ? [paper.issuerCode] : [];
}
