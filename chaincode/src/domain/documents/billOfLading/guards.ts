import { type Holding } from '../../vocabulary/facts';
import { type TradeRecord } from '../../vocabulary/record';
import { reject } from '../../errors';
import { requireOrganizationRole, type Members } from '../../vocabulary/members';
import { type BillState } from './billState';

/** A bill bears the code of the carrier that issues it (DCSA `carrierCode`, SMDG or NMFTA). @throws NOT_YOUR_CODE */
export function requireOwnCarrierCode(members: Members, msp: string, code: string, provider: string): void {
  const { carrierCodes } = requireOrganizationRole(members, msp, 'CARRIER');
  if (!carrierCodes.some((own) => own.code === code && own.provider === provider)) {
    reject('NOT_YOUR_CODE', `${msp} does not issue bills under the carrier code of this document.`, { msp, provider });
  }
}

/** The entries under a token by which a carrier states that a bill has it. */
export function issuedBills(holdings: readonly Holding[], members: Members): Holding[] {
  const carriers = members.filter(({ roles }) => roles.includes('CARRIER')).map(({ mspId }) => mspId);
  return holdings.filter(
    ({ owner, issuer }) => owner.type === 'bill-of-lading' && issuer !== undefined && carriers.includes(issuer),
  );
}

/** A number is issued once: there is one original (MLETR art. 10, singularity). @throws DUPLICATE_NUMBER */
export function requireNewNumber(holdings: readonly Holding[], members: Members): void {
  const [other] = issuedBills(holdings, members);
  if (other !== undefined) {
    reject('DUPLICATE_NUMBER', 'A bill with this carrier, number and year is on the ledger already.', {
      id: other.owner.id,
    });
  }
}

/** A straight bill and a sea waybill cannot be endorsed, so they are no security (DCSA eBL: isToOrder). @throws NOT_NEGOTIABLE */
function requireNegotiable({ form }: BillState): void {
  if (form === 'STRAIGHT' || form === 'SEA_WAYBILL') {
    reject('NOT_NEGOTIABLE', 'Only a bill made out to order can be transferred or pledged.', { form });
  }
}

/** Whoever transfers or pledges must have both the bill and the right to the goods. @throws FORBIDDEN */
function requireTitle({ possessor, titleHolder }: BillState): void {
  if (possessor.msp !== titleHolder.msp || possessor.party !== titleHolder.party) {
    reject('FORBIDDEN', 'The possessor of this bill is not its title holder.', {});
  }
}

/** @throws PLEDGED while a bank holds the bill as security */
export function requireUnpledged({ pledge }: BillState): void {
  if (pledge !== undefined) reject('PLEDGED', 'The bill is pledged; its pledgee must release it first.', {});
}

/** @throws OFFER_OPEN while another offer waits for its answer */
export function requireNoOffer({ offer }: BillState): void {
  if (offer !== undefined)
    reject('OFFER_OPEN', 'Another offer of this bill is open; withdraw it first.', { kind: offer.kind });
}

/** What can be transferred or pledged: title in one hand, to order, free and not on offer. */
export function requireOfferable(state: BillState): void {
  requireTitle(state);
  requireNegotiable(state);
  requireUnpledged(state);
  requireNoOffer(state);
}

/** What is offered must be seen first. @throws NOT_DISCLOSED */
export function requireDisclosedTo(record: TradeRecord, msp: string): void {
  if (!record.parties.some((party) => party.msp === msp)) {
    reject('NOT_DISCLOSED', `The bill has not been disclosed to ${msp}.`, { msp });
  }
}

/** An offer is for the future. @throws OFFER_LAPSED where it would lapse before it is made */
export function requireFuture(expires: string, time: string): void {
  if (expires <= time) reject('OFFER_LAPSED', 'The offer would lapse before it is made.', { expires, time });
}

/** @throws OFFER_LAPSED where the offer's time is over by the transaction's own time */
export function requireCurrent(expires: string, time: string): void {
  if (expires < time) reject('OFFER_LAPSED', 'The offer has lapsed.', { expires, time });
}
