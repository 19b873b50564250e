import { z } from 'zod';
import { reject, rejectField } from '../../errors';
import { Ulid } from '../../primitives';
import type { Related } from '../../vocabulary/facts';
import { Version } from '../../vocabulary/record';
import { bill } from '../billOfLading/bill';
import { withoutOffer } from '../billOfLading/billState';
import { findLastStep } from '../billOfLading/lastStep';
import { MAX_PLEDGED_BILLS } from './pledgedBills';
import type { SecurityBill } from './security';

/* A bank takes the pledge of bills as their holder has offered it: of all bills of a claim, or of none. */

/** The field of a request that says of each bill in which version the bank saw it. */
export const BillVersions = z
  .record(Ulid, Version)
  .refine((versions) => Object.keys(versions).length <= MAX_PLEDGED_BILLS, `names more than ${MAX_PLEDGED_BILLS} bills`)
  .default({});
type BillVersions = z.infer<typeof BillVersions>;

/** The bank takes the offers that it saw, and no others; files may have been attached since. @throws INVALID, VERSION_MISMATCH */
export function requireSeenVersions(pledged: readonly Related[], versions: BillVersions): void {
  const bills = pledged.map(({ record }) => record.id);
  const named = Object.keys(versions);
  if (named.length !== bills.length || !bills.every((id) => named.includes(id)))
    rejectField(
      '/input/billVersions',
      'The request names the version of each bill that the claim takes as security, and of no other.',
      { bills },
    );
  for (const { record } of pledged) {
    const seen = versions[record.id] ?? 0;
    const offered = findLastStep(record, bill.stateOf(record));
    if (seen < offered.version || seen > record.version)
      reject('VERSION_MISMATCH', `The bill is at version ${record.version}, not ${seen}.`, {
        bill: record.id,
        expected: seen,
        actual: record.version,
      });
  }
}

/** The holder must have offered the pledge of a bill to this bank. @throws NO_OFFER, OFFER_LAPSED */
export function requirePledgeOffer(
  { record: { id }, state: { offer } }: SecurityBill,
  bank: string,
  time: string,
): void {
  if (offer?.kind !== 'PLEDGE' || offer.to !== bank)
    reject('NO_OFFER', 'The holder has not offered this bill as security to this bank.', { bill: id });
  const { expires } = offer;
  if (expires < time) reject('OFFER_LAPSED', 'The offer of this bill has lapsed.', { bill: id, expires, time });
}

/** A bill with the pledge that was offered, on its terms. */
export function pledge(pledged: Related, pledgee: string, claimId: string): ReturnType<typeof bill.changeRelated> {
  const state = bill.stateOf(pledged.record);
  const enforcement = state.offer?.kind === 'PLEDGE' ? state.offer.enforcement : undefined;
  const taken = { pledgee, claim: claimId, ...(enforcement && { enforcement }) };
  return bill.changeRelated(pledged, { state: { ...withoutOffer(state), pledge: taken } });
}
