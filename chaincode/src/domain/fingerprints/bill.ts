import { createFingerprint, type KindedFingerprint } from './fingerprint';
import { normaliseField } from './normalise';

/** What identifies a bill of lading: carriers number their own bills, and use the numbers again. */
export interface BillNumber {
  readonly carrierCode: string;
  readonly transportDocumentReference: string;
  /** The calendar year of the issue. */
  readonly year: number;
}

/**
 * Many carriers print their SCAC before the number, and their systems leave it out. It is dropped as often as it is there.
 * A number that is nothing else stays.
 */
function dropCarrierPrefix({ carrierCode, transportDocumentReference }: Omit<BillNumber, 'year'>): string {
  const prefix = normaliseField('carrier code', carrierCode);
  let number = normaliseField('transport document reference', transportDocumentReference);
  while (number.startsWith(prefix) && number.length > prefix.length) number = number.slice(prefix.length);
  return number;
}

/** F1, bill: carrier, number without SCAC prefix, year of the issue. @throws TradeError INVALID for an empty field */
export function fingerprintBill(bill: BillNumber): KindedFingerprint<'F1'> {
  return createFingerprint(
    'F1',
    normaliseField('carrier code', bill.carrierCode),
    dropCarrierPrefix(bill),
    String(bill.year),
  );
}
