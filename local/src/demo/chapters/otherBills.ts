import { UncheckedDocument } from '@naru/client';
import { ulid } from 'ulid';
import { requireNew } from '../demoUser.js';
import { narrator } from '../narrator.js';
import { readPartOfBill, readStraightBill, readToOrderBill } from '../papers/bills.js';
import type { Party } from '../papers/shipper.js';
import { type DemoTrade, inHours, OFFER_HOURS } from '../trade.js';

const PARTS = [150, 250];

/** What happens to other bills: a straight one, one to the wrong party, one that is endorsed, and one that is split. */
export async function playOtherBills(trade: DemoTrade): Promise<void> {
  narrator.chapter('8  Other bills: straight, recalled, endorsed, split');
  await deliverStraightBill(trade);
  const bill = await recallBill(trade);
  await endorseBill(trade, bill);
  await splitBill(trade, bill);
}

/** Another number of the same length: DCSA allows no longer one. */
const endIn = (number: string, end: string): string => `${number.slice(0, -end.length)}${end}`;

interface Issuing {
  readonly issueTo: Party;
  readonly consignee?: Party;
  readonly replaces?: string[];
  readonly siblings?: string[];
}

async function issue({ carrier }: DemoTrade, document: Record<string, unknown>, input: Issuing): Promise<string> {
  const id = ulid();
  const body = { document: new UncheckedDocument(document), input };
  requireNew(await carrier.put('/v1/bills-of-lading/{id}', { path: { id }, body }));
  return id;
}

/** A straight bill is no security. It reaches its consignee, who takes the goods with it. */
async function deliverStraightBill(trade: DemoTrade): Promise<void> {
  const { carrier, shipper, buyer, shipperParty, buyerParty, billNumber } = trade;
  const input = { issueTo: shipperParty, consignee: buyerParty };
  const id = await issue(trade, readStraightBill(endIn(billNumber, 'S')), input);
  const path = { id };
  const offer = { to: buyerParty, expires: inHours(OFFER_HOURS) };
  await shipper.post('/v1/bills-of-lading/{id}/offer-transfer', { path, body: { input: offer } });
  await buyer.post('/v1/bills-of-lading/{id}/accept-transfer', { path });
  narrator.does('Exporters', 'hand a straight bill to its consignee, who takes it');
  const asked = shipper.get('/v1/bills-of-lading/{id}', { path });
  await shipper.expectRefusal(404, 'asks for it again', asked, () => '404: whoever passed a bill on sees it no longer');
  await buyer.post('/v1/bills-of-lading/{id}/surrender-for-delivery', { path });
  await carrier.post('/v1/bills-of-lading/{id}/accept-surrender', { path });
  const delivered = await carrier.post('/v1/bills-of-lading/{id}/deliver', { path });
  narrator.does('Carrier', `delivers to the consignee: ${delivered.body.record.status}`);
}

/** A bill to the wrong party is void before that party takes it, and its number is free for the right one. */
async function recallBill(trade: DemoTrade): Promise<string> {
  const { carrier, shipperParty, buyerParty, billNumber } = trade;
  const document = readToOrderBill(endIn(billNumber, 'R'));
  const id = await issue(trade, document, { issueTo: buyerParty });
  const body = { input: { reasonCode: 'MISISSUED' } } as const;
  const recalled = await carrier.post('/v1/bills-of-lading/{id}/void', { path: { id }, body });
  narrator.does('Carrier', `recalls a bill that it issued to the wrong party: ${recalled.body.record.status}`);
  const right = await issue(trade, document, { issueTo: shipperParty });
  narrator.does('Carrier', 'issues it to the right party under the same number');
  return right;
}

/** Title passes with possession as the bill is endorsed; the new holder gives it back. */
async function endorseBill({ shipper, buyer, buyerParty }: DemoTrade, id: string): Promise<void> {
  const path = { id };
  const offer = { to: buyerParty, endorsement: 'ENDORSE_TO_ORDER', expires: inHours(OFFER_HOURS) } as const;
  await shipper.post('/v1/bills-of-lading/{id}/offer-transfer', { path, body: { input: offer } });
  const taken = await buyer.post('/v1/bills-of-lading/{id}/accept-transfer', { path });
  narrator.does('Exporters', `endorse it to another party's order: ${String(taken.body.record.state['endorsement'])}`);
  const body = { input: { reasonCode: 'WRONG_PARTY' } } as const;
  await buyer.post('/v1/bills-of-lading/{id}/return-transfer', { path, body });
  narrator.does('Exporters', 'get it back, with the title that it had');
}

/** Two bills in the place of one have its goods, and not a package more; and none is issued while the old one is out. */
async function splitBill(trade: DemoTrade, id: string): Promise<void> {
  const { carrier, shipper, shipperParty, billNumber } = trade;
  const path = { id };
  const part = (index: number, packages = PARTS[index] ?? 0): Record<string, unknown> =>
    readPartOfBill(endIn(billNumber, `P${index}`), packages);
  const replacing = (document: Record<string, unknown>, siblings: string[] = []): ReturnType<typeof carrier.put> =>
    carrier.put('/v1/bills-of-lading/{id}', {
      path: { id: ulid() },
      body: { document: new UncheckedDocument(document), input: { issueTo: shipperParty, replaces: [id], siblings } },
    });
  await carrier.expectRefusal(409, 'switches a bill while the old one is out', replacing(part(0)));
  const details = { comments: 'In two lots, please.' };
  await shipper.post('/v1/bills-of-lading/{id}/surrender-for-amendment', { path, body: { details } });
  await carrier.post('/v1/bills-of-lading/{id}/accept-surrender', { path });
  const first = await issue(trade, part(0), { issueTo: shipperParty, replaces: [id] });
  const more = replacing(part(1, (PARTS[1] ?? 0) + 1), [first]);
  await carrier.expectRefusal(409, 'puts one package more into the second', more);
  await issue(trade, part(1), { issueTo: shipperParty, replaces: [id], siblings: [first] });
  const { record } = (await carrier.get('/v1/bills-of-lading/{id}', { path })).body;
  narrator.does('Carrier', `splits it into lots of ${PARTS.join(' and ')} packages; the old one is ${record.status}`);
}
