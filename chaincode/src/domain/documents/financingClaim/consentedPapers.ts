import type { Issue } from '../../errors';
import { findCarrier } from '../../fingerprints/carrierGroups';
import { foldNumber } from '../../fingerprints/numbers/numberForms';
import type { FinancedPapers, SecurityPaper } from '../../papers/financed';
import { pointerOf } from '../../primitives';
import type { FinancingConsentContent } from '../financingConsent/consent';

/** The codes of each carrier of the network. */
type CarrierCodes = readonly (readonly string[])[];
type OtherPaper = Exclude<SecurityPaper, { readonly kind: 'BILL_ON_LEDGER' | 'DECLARATION_ON_LEDGER' }>;

/** The papers of a claim to which the applicant did not consent, each paper of the consent counting once; and the amount. */
export function findUnconsented(
  { security, amount }: FinancedPapers,
  { papers, upTo }: FinancingConsentContent,
  carriers: CarrierCodes,
): Issue[] {
  const left = [...papers];
  const fold = rememberFolds();
  const issues = security.flatMap((paper, place): Issue[] => {
    // What is declared on the ledger is stated by then.
    if (paper.kind === 'BILL_ON_LEDGER' || paper.kind === 'DECLARATION_ON_LEDGER') return [];
    const codes = listCodes(paper, carriers);
    const own = fold(paper.kind === 'DRAWING' ? paper.creditNumber : paper.number, codes);
    const found = left.findIndex(({ kind, number }) => kind === paper.kind && fold(number, codes) === own);
    if (found >= 0) left.splice(found, 1);
    const pointer = pointerOf(['document', 'security', place]);
    return found >= 0 ? [] : [{ pointer, message: `is no ${paper.kind} to which the applicant consented` }];
  });
  const isWithin = upTo === undefined || (upTo.currency === amount.currency && amount.amountMinor <= upTo.amountMinor);
  return isWithin
    ? issues
    : [...issues, { pointer: '/document/amount', message: 'is more than the applicant consented to' }];
}

/** Folds each number once for the codes of one carrier: bank and applicant may write it in two ways. */
function rememberFolds(): (number: string, codes: readonly string[]) => string {
  const cores = new Map<string, string>();
  return (number, codes) => {
    const key = `${codes.join()} ${number}`;
    const core = cores.get(key) ?? foldNumber('number', number, codes).core;
    cores.set(key, core);
    return core;
  };
}

/** The codes that may stand before the number of a bill. */
function listCodes(paper: OtherPaper, carriers: CarrierCodes): readonly string[] {
  if (paper.kind === 'PAPER_BILL') return findCarrier(paper.carrierCode, carriers);
  return paper.kind === 'HOUSE_BILL' && paper.issuerCode !== undefined ? [paper.issuerCode] : [];
}
