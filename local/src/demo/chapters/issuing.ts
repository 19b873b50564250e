import { ulid } from 'ulid';
import { DocumentAnswer, ProblemAnswer } from './answers.js';
import { straightBill, toOrderBill } from './documents.js';
import { narrator } from './narrator.js';
import { type DemoTrade, inHours } from './trade.js';

/** The shipper records a shipment, and the carrier issues the bill for it. */
export async function playIssuing(trade: DemoTrade): Promise<void> {
  narrator.chapter('1  A shipment is recorded, and the carrier issues a bill of lading');
  const { shipper, carrier, bankB, shipment, bill } = trade;
  const document = {
    ucr: '6KRHANBIT2026100201',
    seller: 'Hanbit Footwear Co., Ltd.',
    buyer: 'Nordlicht Handels GmbH',
    descriptionOfGoods: 'Shoes - black, 400 boxes',
    incoterm: 'CIF',
  };
  const input = { parties: [{ msp: 'CarrierMSP' }, { msp: 'CustomsMSP' }] };
  await shipper.put(`/v1/shipments/${shipment}`, { document, input }, DocumentAnswer);
  narrator.does('Exporters', `records shipment ${shipment} for carrier and customs`);

  await refuseFaultyBill(trade);
  const request = { document: toOrderBill(trade.billNumber), input: { issueTo: trade.shipperPlace, shipment } };
  const { record } = await carrier.put(`/v1/bills-of-lading/${bill}`, request, DocumentAnswer);
  narrator.does('Carrier', `issues bill ${trade.billNumber} to order of the shipper: ${record.status}`);
  narrator.note(
    `on the channel: ${JSON.stringify({ type: 'bill-of-lading', id: record.id, status: record.status, author: record.author.msp })}`,
  );

  const seen = await shipper.get(`/v1/bills-of-lading/${bill}`, DocumentAnswer);
  narrator.does('Exporters', `reads the bill: genuine ${String(seen.genuine)}, authentic ${String(seen.authentic)}`);
  await bankB.expect(404, 'GET', `/v1/bills-of-lading/${bill}`);
  narrator.refused('BankB', 'asks for the bill', '404: it was not shown to this bank');
}

/** A wrong bill is answered with all its faults, and nothing is written. */
async function refuseFaultyBill({ carrier, shipperPlace, billNumber }: DemoTrade): Promise<void> {
  const { transports: _, ...document } = toOrderBill(billNumber);
  const request = { document: { ...document, carrierCode: 'TOO LONG' }, input: { issueTo: shipperPlace } };
  const problem = ProblemAnswer.parse(await carrier.expect(400, 'PUT', `/v1/bills-of-lading/${ulid()}`, request));
  narrator.refused('Carrier', 'sends a bill with faults', `${problem.code}: every one is listed`);
  for (const { pointer, message } of problem.issues ?? []) narrator.note(`${pointer} ${message}`);
}

/** DCSA's example unchanged is a straight bill: it can be delivered against, but it is no security. */
export async function playStraightBill({ carrier, shipper, shipperPlace, billNumber }: DemoTrade): Promise<void> {
  const id = ulid();
  const document = straightBill(`${billNumber.slice(0, -1)}X`);
  await carrier.put(`/v1/bills-of-lading/${id}`, { document, input: { issueTo: shipperPlace } }, DocumentAnswer);
  await shipper.post(`/v1/bills-of-lading/${id}/disclose`, { input: { to: { msp: 'BankAMSP' } } }, DocumentAnswer);
  const offer = { input: { to: 'BankAMSP', claim: ulid(), expires: inHours(24) } };
  const problem = ProblemAnswer.parse(
    await shipper.expect(409, 'POST', `/v1/bills-of-lading/${id}/offer-pledge`, offer),
  );
  narrator.refused('Exporters', 'offers a straight bill as security', `${problem.code}: ${problem.detail}`);
}
