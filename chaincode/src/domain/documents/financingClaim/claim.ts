import {
  bindFaceValueToDrawing,
  bindFaceValueToInvoice,
  fingerprintBill,
  fingerprintDrawing,
  fingerprintInvoice,
} from '../../fingerprints';
import { computeShare } from '../../primitives';
import { defineDocument } from '../../vocabulary/defineDocument';
import { contentSchema, type Fingerprint } from '../../vocabulary/definition';
import { parseOnce } from '../../vocabulary/parse';
import type { Link, Party } from '../../vocabulary/record';
import { FinancingClaimContent } from './claimContent';
import { CLAIM_STATUSES, ClaimState } from './claimState';

/** What a bank finances, and on what. @throws INVALID */
export const parseClaim = parseOnce(FinancingClaimContent, '/document');

/** The fingerprints of the documents that are not on the ledger; a bill on it brings its own. */
export function fingerprintPapers(document: unknown): Fingerprint[] {
  const { paperBill, invoices, drawings } = parseClaim(document);
  const paper = paperBill === undefined ? [] : [fingerprintBill(paperBill)];
  const shares = [
    ...invoices.map((invoice) => shared(fingerprintInvoice(invoice), invoice, bindFaceValueToInvoice(invoice))),
    ...drawings.map((drawing) => shared(fingerprintDrawing(drawing), drawing, bindFaceValueToDrawing(drawing))),
  ];
  return [...paper, ...shares];
}

type Divisible = Pick<FinancingClaimContent['invoices'][number], 'faceValue' | 'financed'>;

function shared(fingerprint: Fingerprint, { faceValue, financed }: Divisible, face: string): Fingerprint {
  return {
    ...fingerprint,
    share: { basisPoints: computeShare(financed.amountMinor, faceValue.amountMinor), face },
  };
}

/** The words of financing claims: a bank’s locks on trade documents. */
export const claim = defineDocument({
  type: 'financing-claim',
  path: 'financing-claims',
  contract: 'financingClaims',
  title: 'Financing claim',
  description:
    'A bank’s claim on the documents it finances: it pledges the bill and keeps the papers from being financed twice.',
  content: contentSchema(FinancingClaimContent),
  statuses: CLAIM_STATUSES,
  state: ClaimState,
  named: ({ claimant }) => [claimant],
  creator: ({ claimant }) => claimant,
  fingerprints: fingerprintPapers,
  // A refused claim locks nothing: it is found again by the set of papers that was refused.
  listed: ({ status, tokens }) => tokens.filter(({ kind }) => (kind === 'REFUSED') === (status === 'REFUSED')),
});

export function claimLink(id: string): Link {
  return { type: 'financing-claim', id };
}

/** The bank whose claim it is. */
export const CLAIMANT = {
  sentence: 'the caller is of the claimant',
  parties: ({ claimant }: ClaimState): Party[] => [{ msp: claimant }],
};
