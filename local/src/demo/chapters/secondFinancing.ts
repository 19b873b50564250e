import { ulid } from 'ulid';
import { setTimeout as delay } from 'node:timers/promises';
import { AlertsAnswer, DocumentAnswer, FinancingCheckAnswer, ProblemAnswer } from './answers.js';
import { claim, invoice } from './documents.js';
import { narrator } from './narrator.js';
import { type DemoTrade, inHours } from './trade.js';

const WANTED_MINOR = 15_000_000;
const ALERTS = 3;
const ALERT_WAIT_MS = 10_000;
const ALERT_POLL_MS = 100;

/** The same trade is offered to BankB, three times in three guises. */
export async function playSecondFinancing(trade: DemoTrade): Promise<void> {
  narrator.chapter('3  The same trade is offered to BankB');
  const { shipper, bankB, bill } = trade;
  await shipper.post(`/v1/bills-of-lading/${bill}/disclose`, { input: { to: { msp: 'BankBMSP' } } }, DocumentAnswer);
  narrator.does('Exporters', 'shows the bill to BankB, too');
  const offer = { input: { to: 'BankBMSP', claim: ulid(), expires: inHours(24) } };
  const problem = ProblemAnswer.parse(
    await shipper.expect(409, 'POST', `/v1/bills-of-lading/${bill}/offer-pledge`, offer),
  );
  narrator.refused('Exporters', 'offers it to BankB as security', `${problem.code}: ${problem.detail}`);

  await refuse(trade, 'the electronic bill', { billOfLading: bill });
  const year = 2020;
  const retyped = trade.billNumber.toLowerCase().replace(/(\d{6})$/, '-$1');
  const paperBill = { carrierCode: 'MMCU', transportDocumentReference: retyped, year };
  await refuse(trade, `its number re-typed as a paper bill (${retyped})`, { paperBill });
  const again = invoice(trade.invoiceNumber.replaceAll('-', ' ').toLowerCase(), WANTED_MINOR);
  await refuse(trade, 'the invoice alone, in another spelling', { invoices: [again] });

  await showAlerts(trade);
  await bankB.expect(404, 'GET', `/v1/financing-claims/${trade.claim}`);
  narrator.refused(
    'BankB',
    'asks for BankA’s claim',
    '404: neither bank learns the other’s client, amount or document',
  );
}

/** BankB checks, reserves all the same, and the refusal is recorded with its reasons. */
async function refuse(
  { bankB, shipperPlace }: DemoTrade,
  what: string,
  documents: Record<string, unknown>,
): Promise<void> {
  const { billOfLading } = documents;
  const request = {
    document: claim(WANTED_MINOR, documents),
    input: { applicant: shipperPlace, ...(billOfLading !== undefined && { billOfLading }) },
  };
  const check = await bankB.post('/v1/financing-checks', request, FinancingCheckAnswer);
  if (check.verdict !== 'BLOCKED') throw new Error(`BankB's check of ${what} says ${check.verdict}, not BLOCKED.`);
  const id = ulid();
  const { record } = await bankB.put(`/v1/financing-claims/${id}`, request, DocumentAnswer);
  if (record.status !== 'REFUSED') throw new Error(`BankB's claim on ${what} is ${record.status}, not REFUSED.`);
  narrator.refused('BankB', `claims ${what}`, record.status);
  const { findings } = await bankB.get(`/v1/financing-claims/${id}`, DocumentAnswer);
  if (findings === null || findings === undefined || findings.length === 0)
    throw new Error(`BankB is not told why ${what} was refused.`);
  for (const { rule, reason } of findings) narrator.note(`${rule} ${reason}`);
}

/** BankA is told at once that its documents were offered elsewhere. */
async function showAlerts({ bankA, claim: claimId }: DemoTrade): Promise<void> {
  const until = Date.now() + ALERT_WAIT_MS;
  for (;;) {
    const answer = await bankA.get('/v1/alerts', AlertsAnswer);
    const items = answer.items.filter(({ document }) => document.id === claimId);
    if (items.length >= ALERTS) {
      narrator.does('BankA', `has ${items.length} alerts on its claim`);
      for (const { severity, reason } of items) narrator.note(`${severity} ${reason}`);
      return;
    }
    if (Date.now() > until)
      throw new Error(`BankA has ${items.length} alerts after ${ALERT_WAIT_MS} ms, not ${ALERTS}.`);
    await delay(ALERT_POLL_MS);
  }
}
