import { contentSchema, type DocumentDefinition, type Fingerprint, parseAs } from '../../vocabulary/definition';
import { hasRole } from '../../vocabulary/members';
import { billIdentity, drawingIdentity, faceValueOf, faceValueOfDrawing, invoiceIdentity } from '../../fingerprints';
import { shareBasisPoints } from '../../primitives';
import { cancel, expire, extend, finance, release } from './actions';
import { FinancingClaimContent } from './claimContent';
import { reserve } from './reserve';
import { CLAIM_STATUSES, claimStateOf } from './claimState';

/** The fingerprints of the documents that are not on the ledger; a bill on it brings its own. */
function fingerprints(document: unknown): Fingerprint[] {
  const { paperBill, invoices, drawings } = parseAs(FinancingClaimContent, document);
  const paper = paperBill === undefined ? [] : [billIdentity(paperBill)];
  const shares = [
    ...invoices.map((invoice) => ({
      ...invoiceIdentity(invoice),
      share: { basisPoints: shareOf(invoice), face: faceValueOf(invoice) },
    })),
    ...drawings.map((drawing) => ({
      ...drawingIdentity(drawing),
      share: { basisPoints: shareOf(drawing), face: faceValueOfDrawing(drawing) },
    })),
  ];
  return [...paper, ...shares];
}

type Divisible = Pick<FinancingClaimContent['invoices'][number], 'faceValue' | 'financed'>;

function shareOf({ faceValue, financed }: Divisible): number {
  return shareBasisPoints(financed.amountMinor, faceValue.amountMinor);
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
  named: (record) => [claimStateOf(record).claimant],
  creator: (record) => claimStateOf(record).claimant,
  mayHaveWritten: (record, members) => {
    const { claimant, applicant } = claimStateOf(record);
    const mayEnd = record.status === 'EXPIRED' && record.author.msp === applicant.msp;
    return hasRole(members, claimant, 'BANK') && (record.author.msp === claimant || mayEnd);
  },
  fingerprints,
};
