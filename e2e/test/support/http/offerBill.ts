import { UncheckedDocument } from '@naru/client';
import { inHours, readToOrderBill } from '@naru/local';
import { ulid } from 'ulid';
import { partyOf, SHIPPER } from '../cast.js';
import type { HttpUser } from './httpUser.js';

const OFFER_HOURS = 24;

/** Who offers a bill: the carrier's agent issues it to the shipper. */
export interface Offerers {
  readonly carrier: HttpUser;
  readonly shipper: HttpUser;
}

/** Has an electronic bill issued, shown and offered to a bank in the version that it names. */
export async function offerBill(
  { carrier, shipper }: Offerers,
  bank: string,
  number: string,
): Promise<{ bill: string; version: number }> {
  const bill = ulid();
  const path = { id: bill };
  const document = new UncheckedDocument(readToOrderBill(number));
  await carrier.put('/v1/bills-of-lading/{id}', { path, body: { document, input: { issueTo: partyOf(SHIPPER) } } });
  await disclose(shipper, bill, bank);
  return { bill, version: await offerPledge(shipper, bill, bank) };
}

/** Offers a bill as security. @returns the version of the bill that the bank's claim names */
export async function offerPledge(shipper: HttpUser, bill: string, bank: string): Promise<number> {
  const input = { to: bank, expires: inHours(OFFER_HOURS) };
  const { body } = await shipper.post('/v1/bills-of-lading/{id}/offer-pledge', {
    path: { id: bill },
    body: { input },
  });
  return body.record.version;
}

/** Shows a bill to a bank. */
export async function disclose(shipper: HttpUser, bill: string, bank: string): Promise<void> {
  const input = { to: { msp: bank } };
  await shipper.post('/v1/bills-of-lading/{id}/disclose', { path: { id: bill }, body: { input } });
}
