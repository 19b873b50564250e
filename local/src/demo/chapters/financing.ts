import { requireNew } from '../demoUser.js';
import { narrator } from '../narrator.js';
import { makeClaim, makeInvoice, nameBill } from '../papers/claims.js';
import { type DemoTrade, inHours, OFFER_HOURS } from '../trade.js';
import { applyTo } from './consent.js';
import { playStraightBill } from './issuing.js';
import { showTransport } from './transport.js';

const FINANCED_MINOR = 20_000_000;

/** BankA verifies the bill, takes it as security and finances. */
export async function playFinancing(trade: DemoTrade): Promise<void> {
  narrator.chapter('2  BankA verifies the bill, reserves it and finances');
  await verify(trade);
  const version = await offer(trade);
  await playStraightBill(trade);
  await finance(trade, version);
}

async function verify(trade: DemoTrade): Promise<void> {
  const { shipper, bankA, bill } = trade;
  const path = { id: bill };
  await shipper.post('/v1/bills-of-lading/{id}/disclose', { path, body: { input: { to: { msp: 'BankAMSP' } } } });
  narrator.does('Exporters', 'shows the bill to BankA');
  await showTransport(trade);
  const { body } = await bankA.get('/v1/bills-of-lading/{id}/verification', { path });
  narrator.does('BankA', `verifies it: ${body.verdict}`);
  for (const { check, result, reason } of body.checks) narrator.note(`${result.padEnd(4)} ${check}: ${reason}`);
}

/** @returns the version of the bill that is offered */
async function offer({ shipper, bill }: DemoTrade): Promise<number> {
  const input = { to: 'BankAMSP', expires: inHours(OFFER_HOURS) };
  const path = { id: bill };
  const { body } = await shipper.post('/v1/bills-of-lading/{id}/offer-pledge', { path, body: { input } });
  narrator.does('Exporters', 'offers it to BankA as security');
  return body.record.version;
}

async function finance(trade: DemoTrade, version: number): Promise<void> {
  const { bankA, bill, claim, invoiceNumber } = trade;
  const security = [nameBill(bill), makeInvoice(invoiceNumber, FINANCED_MINOR)];
  const applying = await applyTo(trade, 'BankAMSP', security);
  narrator.does('Exporters', 'consents to one claim of BankA on its invoice, too');
  const body = {
    document: makeClaim(security, [], trade.shipperParty),
    input: { ...applying, billVersions: { [bill]: version } },
  };
  const check = await bankA.post('/v1/financing-checks', { body });
  narrator.does('BankA', `asks whether anything stands against it: ${check.body.verdict}`);

  const path = { id: claim };
  const { record } = requireNew(await bankA.put('/v1/financing-claims/{id}', { path, body }));
  narrator.does('BankA', `reserves bill and invoice in one transaction: ${record.status}`);
  if (record.state['review'] !== undefined) await approve(trade);
  const financed = await bankA.post('/v1/financing-claims/{id}/finance', { path });
  narrator.does('BankA', `pays USD 200,000.00: ${financed.body.record.status}`);
}

/** The goods of the demo are the same each time that it is played: a second officer looks at that. */
async function approve({ secondOfficer, claim }: DemoTrade): Promise<void> {
  const body = { input: { reasonCode: 'CLEARED_BY_PAPERS' } } as const;
  await secondOfficer.post('/v1/financing-claims/{id}/approve', { path: { id: claim }, body });
  narrator.does('BankA', 'has a second officer approve it: the same goods were financed before');
}
