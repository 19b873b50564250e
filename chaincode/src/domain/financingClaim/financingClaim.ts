import { contentSchema, type DocumentDefinition, type Fingerprint, parseAs } from '../document/definition';
import { type TradeRecord } from '../document/record';
import { hasRole } from '../member/members';
import { billIdentity, faceValueOf, invoiceIdentity } from '../fingerprints';
import { shareBasisPoints } from '../primitives';
import { cancel, expire, extend, finance, release } from './actions';
import { FinancingClaimContent } from './content';
import { reserve } from './reserve';
import { CLAIM_STATUSES, ClaimState } from './state';

const stateOf = ({ state }: TradeRecord): ClaimState => parseAs(ClaimState, state, '/state');

/** The fingerprints of the documents that are not on the ledger; a bill on it brings its own. */
function fingerprints(document: unknown): Fingerprint[] {
  const { paperBill, invoices } = parseAs(FinancingClaimContent, document);
  const paper = paperBill === undefined ? [] : [billIdentity(paperBill)];
  const shares = invoices.map((invoice) => {
    const basisPoints = shareBasisPoints(invoice.financed.amountMinor, invoice.faceValue.amountMinor);
    return { ...invoiceIdentity(invoice), share: { basisPoints, face: faceValueOf(invoice) } };
  });
  return [...paper, ...shares];
}

/** A bank's claim on trade documents: the lock that keeps them from being financed twice. */
export const financingClaim: DocumentDefinition = {
  type: 'financing-claim',
  path: 'financing-claims',
  contract: 'financingClaims',
  title: 'Financing claim',
  description:
    'A bank’s claim on the documents it finances: it pledges the bill and keeps the papers from being financed twice.',
  content: contentSchema(FinancingClaimContent),
  statuses: CLAIM_STATUSES,
  actions: { reserve, extend, finance, release, cancel, expire },
  named: (record) => [stateOf(record).claimant],
  creator: (record) => stateOf(record).claimant,
  mayHaveWritten: (record, members) => {
    const { claimant, applicant } = stateOf(record);
    const mayEnd = record.status === 'EXPIRED' && record.author.msp === applicant.msp;
    return hasRole(members, claimant, 'BANK') && (record.author.msp === claimant || mayEnd);
  },
  fingerprints,
};
