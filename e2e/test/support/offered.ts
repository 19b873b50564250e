import { ulid } from 'ulid';
import { DocumentAnswer, inHours, toOrderBill } from '@naru/local';
import { placeOf, SHIPPER } from './cast.js';
import type { HttpUser } from './httpUser.js';

const OFFER_HOURS = 24;

/** Who offers a bill: the carrier's agent issues it to the shipper. */
export interface Offerers {
  readonly carrier: HttpUser;
  readonly shipper: HttpUser;
}

/** An electronic bill that is shown and offered to a bank, and the claim that it is offered for. */
export async function offered(
  { carrier, shipper }: Offerers,
  bank: string,
  number: string,
): Promise<{ bill: string; claimId: string }> {
  const [bill, claimId] = [ulid(), ulid()];
  const path = `/v1/bills-of-lading/${bill}`;
  const issued = { document: toOrderBill(number), input: { issueTo: placeOf(SHIPPER) } };
  await carrier.expect(DocumentAnswer, carrier.put(path, issued), 201);
  await disclose(shipper, bill, bank);
  const input = { to: bank, claim: claimId, expires: inHours(OFFER_HOURS) };
  await shipper.expect(DocumentAnswer, shipper.post(`${path}/offer-pledge`, { input }));
  return { bill, claimId };
}

/** Shows a bill to a bank. */
export async function disclose(shipper: HttpUser, bill: string, bank: string): Promise<void> {
  const input = { to: { msp: bank } };
  await shipper.expect(DocumentAnswer, shipper.post(`/v1/bills-of-lading/${bill}/disclose`, { input }));
}
