import type { Issue } from '../errors';
import type { LenientDocument } from './lenientDocument';

const CONSIGNEE = '/documentParties/consignee';
const ENDORSEE = '/documentParties/endorsee';

/**
 * A document that is not to order names its consignee and cannot be endorsed. A document to order has a consignee, an
 * endorsee, or neither, but never both (DCSA eBL 3.0.4, `Consignee` and `Endorsee`).
 */
export function partiesFitTheTitle({ isToOrder, documentParties }: LenientDocument): Issue[] {
  if (documentParties === undefined) return [];
  const { consignee, endorsee } = documentParties;
  return [
    ...(isToOrder === false && consignee === undefined
      ? [{ pointer: CONSIGNEE, message: 'is required if isToOrder is false (DCSA eBL 3.0.4)' }]
      : []),
    ...(isToOrder === false && endorsee !== undefined
      ? [{ pointer: ENDORSEE, message: 'must be left out if isToOrder is false (DCSA eBL 3.0.4)' }]
      : []),
    ...(consignee !== undefined && endorsee !== undefined
      ? [{ pointer: ENDORSEE, message: 'is given together with a consignee, which excludes it (DCSA eBL 3.0.4)' }]
      : []),
  ];
}

/**
 * A bill to order has a notify party, unless its consignee or endorsee is the notify party by `isNotifyParty` (DCSA eBL
 * 3.0.4, `DocumentParties.notifyParties`).
 */
export function toOrderBillHasANotifyParty({ isToOrder, documentParties }: LenientDocument): Issue[] {
  if (isToOrder !== true || documentParties === undefined) return [];
  const { consignee, endorsee, notifyParties = [] } = documentParties;
  const flagged = consignee?.isNotifyParty === true || endorsee?.isNotifyParty === true;
  if (flagged || notifyParties.length > 0) return [];
  const message =
    'is required on a bill to order, unless isNotifyParty of consignee or endorsee is true (DCSA eBL 3.0.4)';
  return [{ pointer: '/documentParties/notifyParties', message }];
}
