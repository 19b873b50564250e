import { reject } from '../../errors';
import type { Requirement } from '../../vocabulary/action';
import type { Holding } from '../../vocabulary/facts';
import { type Members, requireOrganizationRole } from '../../vocabulary/members';
import { isSameParty, type Party, type TradeRecord } from '../../vocabulary/record';
import { type BillState, isNegotiable } from './billState';

/** A bill bears the code of the carrier that issues it (DCSA `carrierCode`, SMDG or NMFTA). @throws NOT_YOUR_CODE */
export function requireOwnCarrierCode(members: Members, msp: string, code: string, provider: string): void {
  const { carrierCodes } = requireOrganizationRole(members, msp, 'CARRIER');
  if (!carrierCodes.some((own) => own.code === code && own.provider === provider)) {
    reject('NOT_YOUR_CODE', `${msp} does not issue bills under the carrier code of this document.`, { msp, provider });
  }
}

/** The bills that carriers list under a token: the list is the carrier's own statement that it issued them. */
export function findIssuedBills(holdings: readonly Holding[]): Holding[] {
  return holdings.filter(({ owner }) => owner.type === 'bill-of-lading');
}

/** A number is issued once: there is one original (MLETR art. 10, singularity). @throws DUPLICATE_NUMBER */
export function requireNewNumber(holdings: readonly Holding[]): void {
  const [other] = findIssuedBills(holdings);
  if (other !== undefined) {
    reject('DUPLICATE_NUMBER', 'A bill with this carrier, number and year is on the ledger already.', {
      id: other.owner.id,
    });
  }
}

/** Who controls the bill. */
export const POSSESSOR = {
  sentence: 'the caller is the possessor',
  parties: ({ possessor }: BillState): Party[] => [possessor],
};

/** What holds of the bill itself, whoever acts on it. */
type OnState = Requirement<{ readonly state: BillState }>;

/** Whoever transfers or pledges must have both the bill and the right to the goods. */
const ONE_HOLDER: OnState = {
  sentence: 'the possessor is the title holder',
  guard: ({ state: { possessor, titleHolder } }) => {
    if (!isSameParty(possessor, titleHolder))
      reject('FORBIDDEN', 'The possessor of this bill is not its title holder.', {});
  },
};

/** A straight bill and a sea waybill cannot be endorsed, so they are not a security (DCSA eBL: isToOrder). */
const NEGOTIABLE: OnState = {
  sentence: 'the bill is made out to order',
  guard: ({ state: { form } }) => {
    if (!isNegotiable(form))
      reject('NOT_NEGOTIABLE', 'Only a bill made out to order can be transferred or pledged.', { form });
  },
};

const UNPLEDGED: OnState = {
  sentence: 'the bill is not pledged',
  guard: ({ state: { pledge } }) => {
    if (pledge !== undefined) reject('PLEDGED', 'The bill is pledged; its pledgee must release it first.', {});
  },
};

const NO_OFFER: OnState = {
  sentence: 'the bill is not on offer',
  guard: ({ state: { offer } }) => {
    if (offer !== undefined)
      reject('OFFER_OPEN', 'Another offer of this bill is open; withdraw it first.', { kind: offer.kind });
  },
};

/** A bill that can go back to the carrier. */
export const FREE: readonly OnState[] = [UNPLEDGED, NO_OFFER];

/** A bill that can be transferred or pledged. */
export const OFFERABLE: readonly OnState[] = [ONE_HOLDER, NEGOTIABLE, ...FREE];

/** What is offered must be seen first. @throws NOT_DISCLOSED */
export function requireDisclosedTo({ parties }: TradeRecord, msp: string): void {
  if (!parties.some((party) => party.msp === msp))
    reject('NOT_DISCLOSED', `The bill has not been disclosed to ${msp}.`, { msp });
}

/** @throws ALREADY_DISCLOSED if the organisation, or the named party of it, sees the bill */
export function requireUndisclosedTo({ parties }: TradeRecord, to: Party): void {
  if (parties.some(({ msp, party }) => msp === to.msp && (party === undefined || party === to.party)))
    reject('ALREADY_DISCLOSED', `${to.msp} sees this bill already.`, { msp: to.msp });
}

/** What holds of every new offer. */
export const LAPSES_LATER: Requirement<{ readonly time: string; readonly input: { readonly expires: string } }> = {
  sentence: 'the offer lapses in the future',
  guard: ({ time, input: { expires } }) => {
    if (expires <= time) reject('OFFER_LAPSED', 'The offer would lapse before it is made.', { expires, time });
  },
};

/** @throws OFFER_LAPSED if the offer's time is over by the transaction's own time */
export function requireCurrent(expires: string, time: string): void {
  if (expires < time) reject('OFFER_LAPSED', 'The offer has lapsed.', { expires, time });
}
