import type { Issue } from '../errors';
import type { Reading } from './reading';

const CONSIGNEE = '/documentParties/consignee';
const ENDORSEE = '/documentParties/endorsee';

/**
 * A document that is not to order names its consignee and cannot be endorsed; one to order has a consignee or an
 * endorsee or neither, never both (DCSA eBL 3.0.4, `Consignee` and `Endorsee`).
 */
export function partiesFitTheTitle({ isToOrder, documentParties }: Reading): Issue[] {
  if (documentParties === undefined) return [];
  const { consignee, endorsee } = documentParties;
  return [
    ...(isToOrder === false && consignee === undefined
      ? [{ pointer: CONSIGNEE, message: 'is required where isToOrder is false (DCSA eBL 3.0.4)' }]
      : []),
    ...(isToOrder === false && endorsee !== undefined
      ? [{ pointer: ENDORSEE, message: 'must be left out where isToOrder is false (DCSA eBL 3.0.4)' }]
      : []),
    ...(consignee !== undefined && endorsee !== undefined
      ? [{ pointer: ENDORSEE, message: 'is given beside a consignee, which excludes it (DCSA eBL 3.0.4)' }]
      : []),
  ];
}

/**
 * A bill to order has a notify party, unless `isNotifyParty` of its consignee or endorsee says that it is that one
 * (DCSA eBL 3.0.4, `DocumentParties.notifyParties`).
 */
export function toOrderBillHasANotifyParty({ isToOrder, documentParties }: Reading): Issue[] {
  if (isToOrder !== true || documentParties === undefined) return [];
  const { consignee, endorsee, notifyParties = [] } = documentParties;
  const flagged = consignee?.isNotifyParty === true || endorsee?.isNotifyParty === true;
  if (flagged || notifyParties.length > 0) return [];
  const message =
    'is required on a bill to order, unless isNotifyParty of consignee or endorsee is true (DCSA eBL 3.0.4)';
  return [{ pointer: '/documentParties/notifyParties', message }];
}
