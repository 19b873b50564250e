import { UncheckedDocument } from '@naru/client';
import { ulid } from 'ulid';
import { requireNew } from '../demoUser.js';
import { narrator } from '../narrator.js';
import { readStraightBill, readToOrderBill } from '../papers/bills.js';
import { type DemoTrade, inHours, OFFER_HOURS } from '../trade.js';
import { recordTransport } from './transport.js';

/** The shipper records a shipment, and the carrier issues the bill for it and records its transport. */
export async function playIssuing(trade: DemoTrade): Promise<void> {
  narrator.chapter('1  A shipment is recorded, and the carrier issues a bill of lading');
  await recordShipment(trade);
  await refuseFaultyBill(trade);
  await issueBill(trade);
  await recordTransport(trade);
}

async function recordShipment({ shipper, shipment }: DemoTrade): Promise<void> {
  const document = {
    ucr: `6KR${shipment}`,
    seller: 'Hanbit Footwear Co., Ltd.',
    buyer: 'Nordlicht Handels GmbH',
    descriptionOfGoods: 'Shoes - black, 400 boxes',
    incoterm: 'CIF',
  } as const;
  const input = { parties: [{ msp: 'CarrierMSP' }, { msp: 'CustomsMSP' }] };
  requireNew(await shipper.put('/v1/shipments/{id}', { path: { id: shipment }, body: { document, input } }));
  narrator.does('Exporters', `records shipment ${shipment} for carrier and customs`);
}

/** A bill with faults is answered with all of them, and nothing is written. */
async function refuseFaultyBill({ carrier, shipperParty, billNumber }: DemoTrade): Promise<void> {
  const { transports: _, ...bill } = readToOrderBill(billNumber);
  const document = new UncheckedDocument({ ...bill, carrierCode: 'TOO LONG' });
  const body = { document, input: { issueTo: shipperParty } };
  const call = carrier.put('/v1/bills-of-lading/{id}', { path: { id: ulid() }, body });
  const { issues } = await carrier.expectRefusal(
    400,
    'sends a bill with faults',
    call,
    ({ code }) => `${code}: all are listed`,
  );
  for (const { pointer, message } of issues) narrator.note(`${pointer} ${message}`);
}

async function issueBill({
  carrier,
  shipper,
  bankB,
  shipment,
  bill,
  billNumber,
  shipperParty,
}: DemoTrade): Promise<void> {
  const path = { id: bill };
  const document = new UncheckedDocument(readToOrderBill(billNumber));
  const body = { document, input: { issueTo: shipperParty, shipment } };
  const { record } = requireNew(await carrier.put('/v1/bills-of-lading/{id}', { path, body }));
  narrator.does('Carrier', `issues bill ${billNumber} to order of the shipper: ${record.status}`);
  const { type, id, status, author } = record;
  narrator.note(`on the channel: ${JSON.stringify({ type, id, status, author: author.msp })}`);

  const { body: seen } = await shipper.get('/v1/bills-of-lading/{id}', { path });
  narrator.does('Exporters', `reads the bill: genuine ${String(seen.genuine)}, authentic ${String(seen.authentic)}`);
  const asked = bankB.get('/v1/bills-of-lading/{id}', { path });
  await bankB.expectRefusal(404, 'asks for the bill', asked, () => '404: it was not shown to this bank');
}

/** DCSA's example unchanged is a straight bill: the goods can be delivered against it, but it is no security. */
export async function playStraightBill({ carrier, shipper, shipperParty, billNumber }: DemoTrade): Promise<void> {
  const path = { id: ulid() };
  const document = new UncheckedDocument(readStraightBill(`${billNumber.slice(0, -1)}X`));
  requireNew(
    await carrier.put('/v1/bills-of-lading/{id}', { path, body: { document, input: { issueTo: shipperParty } } }),
  );
  await shipper.post('/v1/bills-of-lading/{id}/disclose', { path, body: { input: { to: { msp: 'BankAMSP' } } } });
  const input = { to: 'BankAMSP', expires: inHours(OFFER_HOURS) };
  const offered = shipper.post('/v1/bills-of-lading/{id}/offer-pledge', { path, body: { input } });
  await shipper.expectRefusal(409, 'offers a straight bill as security', offered);
}
