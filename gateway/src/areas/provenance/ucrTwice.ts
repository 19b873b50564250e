import { type DocumentType, type Party, reject, type TradeRecord } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { ActionGuard } from '../../http/actionGuard.js';
import { ucrSearch } from '../consignmentSearches.js';

/*
 * A UCR names one consignment, so that its shipper records it once: two threads under one reference are each half of the papers.
 * The reference is private to the parties, so that each gateway looks for itself.
 */

const SHIPMENT = 'shipment' satisfies DocumentType;
/** So many shipments of one reference are looked at. */
const MAX_SAME = 16;

const Recorded = z.object({ shipper: z.object({ msp: z.string(), party: z.string() }) });

const isOf = ({ state }: TradeRecord, { msp, party }: Party): boolean => {
  const shipper = Recorded.safeParse(state).data?.shipper;
  return shipper?.msp === msp && shipper.party === party;
};

/** @throws TradeError DUPLICATE_NUMBER */
export const ucrTwice: ActionGuard = async ({ user, type, action, id, document }, _, { queries }) => {
  if (type !== SHIPMENT || action !== 'create') return;
  const terms = { kind: ucrSearch.kind, values: ucrSearch.termsIn(document) };
  if (terms.values.length === 0) return;
  const same = await queries.withAnyTerm(user, SHIPMENT, terms, MAX_SAME, 'desc');
  const taken = same.find((record) => record.id !== id && record.status === 'OPEN' && isOf(record, user));
  if (taken !== undefined)
    reject('DUPLICATE_NUMBER', 'Another shipment of yours with this UCR is open. Use it, or close it first.', {
      field: '/document/ucr',
      id: taken.id,
    });
};
