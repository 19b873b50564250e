import { reject } from '../../errors';
import type { Related } from '../../vocabulary/facts';
import { requireVersion } from '../../vocabulary/guards';
import { bill } from '../billOfLading/bill';
import { type BillState, withoutOffer } from '../billOfLading/billState';
import { requireCurrent } from '../billOfLading/guards';
import { findLastStep } from '../billOfLading/lastStep';

/* A bank takes the pledge of a bill as its holder has offered it. */

/** The bank takes the offer that it saw, and no other; files may have been attached since. @throws INVALID, VERSION_MISMATCH */
export function requireSeenVersion(pledged: Related | undefined, billVersion: number | undefined): void {
  if (pledged !== undefined) {
    if (billVersion === undefined)
      reject('INVALID', 'The request does not name the version of the bill that is offered.', {
        missing: 'billVersion',
      });
    const offered = findLastStep(pledged.record, bill.stateOf(pledged.record));
    if (billVersion < offered.version || billVersion > pledged.record.version)
      requireVersion(pledged.record, billVersion);
  } else if (billVersion !== undefined) {
    reject('INVALID', 'The claim names no bill on the ledger, and the request a version of one.', { billVersion });
  }
}

/** The holder must have offered the pledge to this bank. @throws NO_OFFER, OFFER_LAPSED */
export function requirePledgeOffer({ offer }: BillState, claimant: string, time: string): void {
  if (offer?.kind !== 'PLEDGE' || offer.to !== claimant)
    reject('NO_OFFER', 'The holder has not offered this bill as security to this bank.', {});
  requireCurrent(offer.expires, time);
}

/** The bill with the pledge that was offered, on its terms. */
export function pledge(pledged: Related, pledgee: string, claimId: string): ReturnType<typeof bill.changeRelated> {
  const state = bill.stateOf(pledged.record);
  const enforcement = state.offer?.kind === 'PLEDGE' ? state.offer.enforcement : undefined;
  const taken = { pledgee, claim: claimId, ...(enforcement && { enforcement }) };
  return bill.changeRelated(pledged, { state: { ...withoutOffer(state), pledge: taken } });
}
