import { createFingerprint, type KindedFingerprint } from './fingerprint';
import { normaliseField } from './normalise';

/** What identifies a bill of lading: carriers number their own bills. */
export interface BillNumber {
  readonly carrierCode: string;
  readonly transportDocumentReference: string;
}

/**
 * Many carriers print their SCAC before the number, and their systems leave it out. It is dropped as often as it is there.
 * A number that is nothing else stays.
 */
function dropCarrierPrefix({ carrierCode, transportDocumentReference }: BillNumber): string {
  const prefix = normaliseField('carrier code', carrierCode);
  let number = normaliseField('transport document reference', transportDocumentReference);
  while (number.startsWith(prefix) && number.length > prefix.length) number = number.slice(prefix.length);
  return number;
}

/**
 * F1, bill: carrier and number without SCAC prefix. The year of the issue is not part of it: whoever writes another year on a
 * second original would make another bill of it.
 *
 * @throws TradeError INVALID for an empty field
 */
export function fingerprintBill(bill: BillNumber): KindedFingerprint<'F1'> {
  return createFingerprint('F1', normaliseField('carrier code', bill.carrierCode), dropCarrierPrefix(bill));
}
