import { hideParty, sha256Hex, type Token, type TradeRecord } from '@naru/chaincode/domain';
import { ulid } from 'ulid';
import { partyOf, SHIPPER, type User } from '../cast.js';

const CLAIM = 'financing-claim';
const PAPERS = ['PAPER_BILL', 'INVOICE'].map((kind) => ({ kind, role: 'SECURITY' }));

/** A claim as an attacker might write it, without its proof and its entries. */
export function forgedClaim(
  author: User,
  claimant: string,
  tokens: readonly Token[],
  id: string = ulid(),
): TradeRecord {
  return {
    type: CLAIM,
    id,
    status: 'RESERVED',
    version: 1,
    action: 'reserve',
    author: partyOf(author),
    time: new Date().toISOString(),
    parties: [{ msp: claimant }, hideParty(SHIPPER)],
    content: { version: 1, hash: sha256Hex(id) },
    links: [],
    tokens: [...tokens],
    state: { claimant, applicant: hideParty(SHIPPER), papers: PAPERS, extended: false },
  };
}
