import { setTimeout as delay } from 'node:timers/promises';
import { ulid } from 'ulid';
import { requireNew } from '../demoUser.js';
import { narrator } from '../narrator.js';
import { makeClaim, makeInvoice, makePaperBill, nameBill, type SecurityPaper } from '../papers/claims.js';
import { applyTo } from './consent.js';
import { type DemoTrade, inHours, OFFER_HOURS } from '../trade.js';

const WANTED_MINOR = 15_000_000;
const ATTEMPTS = 3;
const ALERT_WAIT_MS = 10_000;
const ALERT_POLL_MS = 100;

/** The same trade is offered to BankB, three times in three guises. */
export async function playSecondFinancing(trade: DemoTrade): Promise<void> {
  narrator.chapter('3  The same trade is offered to BankB');
  await offerAgain(trade);
  await refuseClaim(trade, 'the electronic bill', nameBill(trade.bill));
  const retyped = trade.billNumber.toLowerCase().replace(/(\d{6})$/, '-$1');
  await refuseClaim(trade, `its number re-typed as a paper bill (${retyped})`, makePaperBill(retyped));
  const invoice = makeInvoice(trade.invoiceNumber.replaceAll('-', ' ').toLowerCase(), WANTED_MINOR);
  await refuseClaim(trade, 'the invoice alone, in another spelling', invoice);

  await showAlert(trade);
  const asked = trade.bankB.get('/v1/financing-claims/{id}', { path: { id: trade.claim } });
  const why = '404: neither bank learns the other’s client, amount or document';
  await trade.bankB.expectRefusal(404, 'asks for BankA’s claim', asked, () => why);
}

async function offerAgain({ shipper, bill }: DemoTrade): Promise<void> {
  const path = { id: bill };
  await shipper.post('/v1/bills-of-lading/{id}/disclose', { path, body: { input: { to: { msp: 'BankBMSP' } } } });
  narrator.does('Exporters', 'shows the bill to BankB, too');
  const input = { to: 'BankBMSP', expires: inHours(OFFER_HOURS) };
  const offered = shipper.post('/v1/bills-of-lading/{id}/offer-pledge', { path, body: { input } });
  await shipper.expectRefusal(409, 'offers it to BankB as security', offered);
}

/** BankB checks, reserves all the same, and the refusal is recorded with its reasons. */
async function refuseClaim(trade: DemoTrade, what: string, paper: SecurityPaper): Promise<void> {
  const { bankB, shipperParty } = trade;
  const seen = await seeBill(bankB, paper);
  const input = { ...(await applyTo(trade, 'BankBMSP', [paper])), ...seen };
  const body = { document: makeClaim([paper], [], shipperParty), input };
  const { verdict } = (await bankB.post('/v1/financing-checks', { body })).body;
  if (verdict !== 'BLOCKED') throw new Error(`BankB's check of ${what} says ${verdict}, not BLOCKED.`);
  const path = { id: ulid() };
  const { record } = requireNew(await bankB.put('/v1/financing-claims/{id}', { path, body }));
  if (record.status !== 'REFUSED') throw new Error(`BankB's claim on ${what} is ${record.status}, not REFUSED.`);
  narrator.refused('BankB', `claims ${what}`, record.status);
  const findings = (await bankB.get('/v1/financing-claims/{id}', { path })).body.findings ?? [];
  if (findings.length === 0) throw new Error(`BankB is not told why ${what} was refused.`);
  for (const { rule, reason } of findings) narrator.note(`${rule} ${reason}`);
}

/** The version in which a bank sees the bill of its claim. */
async function seeBill(
  bank: DemoTrade['bankB'],
  paper: SecurityPaper,
): Promise<{ billVersions?: Record<string, number> }> {
  if (paper.kind !== 'BILL_ON_LEDGER') return {};
  const { body } = await bank.get('/v1/bills-of-lading/{id}', { path: { id: paper.billOfLading } });
  return { billVersions: { [paper.billOfLading]: body.record.version } };
}

/** BankA is told at once that its documents were offered elsewhere, and how often. */
async function showAlert({ bankA, claim }: DemoTrade): Promise<void> {
  const until = Date.now() + ALERT_WAIT_MS;
  for (;;) {
    const { body } = await bankA.get('/v1/alerts');
    const alerts = body.items.filter(({ document }) => document.id === claim);
    const attempts = alerts.reduce((sum, alert) => sum + alert.attempts, 0);
    if (attempts >= ATTEMPTS) {
      narrator.does('BankA', `has alerts on its claim, of ${attempts} attempts`);
      for (const { rule, severity, reason } of alerts) narrator.note(`${rule} ${severity} ${reason}`);
      return;
    }
    if (Date.now() > until)
      throw new Error(`BankA is alerted of ${attempts} attempts after ${ALERT_WAIT_MS} ms, not ${ATTEMPTS}.`);
    await delay(ALERT_POLL_MS);
  }
}
