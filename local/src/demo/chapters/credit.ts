import { type Asked, type Schemas, UncheckedDocument } from '@naru/client';
import { ulid } from 'ulid';
import { requireNew } from '../demoUser.js';
import { narrator } from '../narrator.js';
import { CREDIT_MINOR, makePresentation, readCreditMessage } from '../papers/creditPapers.js';
import { makeClaim, nameBill } from '../papers/claims.js';
import { type DemoTrade, inHours, OFFER_HOURS } from '../trade.js';

const DATE_CHARS = 10;
const SHOWN_LINES = 6;

/** The importer's bank pays by a letter of credit: issue, a discrepant presentation, one notice, a waiver, payment. */
export async function playCredit(trade: DemoTrade): Promise<void> {
  narrator.chapter('6  A letter of credit: issued, drawn under, refused once, waived, paid');
  const credit = ulid();
  await issue(trade, credit);
  await advise(trade, credit);
  const presentation = ulid();
  await present(trade, credit, presentation);
  await showFrozenBill(trade);
  await refuse(trade, presentation);
  await settle(trade, credit, presentation);
}

async function issue(trade: DemoTrade, credit: string): Promise<void> {
  const { bankB, shipper, shipperParty } = trade;
  const { body: read } = await bankB.post('/v1/swift-messages', {
    body: { messages: [{ text: readCreditMessage(trade) }] },
  });
  narrator.does('BankB', `reads its own MT 700: ${read.messages[0]?.fields.length ?? 0} fields, no fault`);
  const path = { id: credit };
  const document = new UncheckedDocument(read.document);
  const input = { issuingBank: 'BankBMSP', advisingBank: 'BankAMSP', beneficiary: shipperParty };
  requireNew(await bankB.put('/v1/letters-of-credit/{id}', { path, body: { document, input } }));
  const issued = await bankB.post('/v1/letters-of-credit/{id}/issue', { path });
  narrator.does('BankB', `issues the credit for its importer: ${issued.body.record.status}`);
  const asked = shipper.get('/v1/letters-of-credit/{id}', { path });
  await shipper.expectRefusal(404, 'asks for the credit', asked, () => '404: it was not advised yet');
}

async function advise({ bankA, shipper, carrier }: DemoTrade, credit: string): Promise<void> {
  const path = { id: credit };
  const advised = await bankA.post('/v1/letters-of-credit/{id}/advise', { path });
  narrator.does('BankA', `advises it to the exporter, who sees it from now on: ${advised.body.record.status}`);
  const { body: seen } = await shipper.get('/v1/letters-of-credit/{id}', { path });
  narrator.does('Exporters', `reads it: genuine ${String(seen.genuine)}, authentic ${String(seen.authentic)}`);
  const asked = carrier.get('/v1/letters-of-credit/{id}', { path });
  await carrier.expectRefusal(404, 'asks for the credit', asked, () => '404: carrier and customs see nothing of it');
}

async function present(trade: DemoTrade, credit: string, presentation: string): Promise<void> {
  const { shipper, bill } = trade;
  const document = makePresentation(trade, new Date().toISOString().slice(0, DATE_CHARS));
  const body = { document, input: { billOfLading: bill } };
  const { body: check } = await shipper.post('/v1/letters-of-credit/{id}/pre-checks', { path: { id: credit }, body });
  narrator.does('Exporters', `checks its papers before it presents them: ${check.verdict}`);
  for (const { article, remedy } of discrepanciesIn(check))
    narrator.note(`${article}: ${remedy ?? 'nothing to change'}`);
  const input = { credit, bank: 'BankAMSP', billOfLading: bill };
  const presented = await shipper.put('/v1/presentations/{id}', {
    path: { id: presentation },
    body: { document, input },
  });
  const { record } = requireNew(presented);
  narrator.does('Exporters', `presents them all the same: ${record.status}`);
  narrator.note(`a notice of refusal is due by ${String(record.state['noticeBy'])}: five banking days`);
}

/** The bill went to BankA with the documents: nobody finances it meanwhile. */
async function showFrozenBill({ shipper, bankB, bill, shipperParty }: DemoTrade): Promise<void> {
  const path = { id: bill };
  const { possessor, presentation } = (await bankB.get('/v1/bills-of-lading/{id}', { path })).body.record.state;
  narrator.note(`the bill went along: ${JSON.stringify({ possessor, presentation: presentation !== undefined })}`);
  const input = { to: 'BankBMSP', expires: inHours(OFFER_HOURS) };
  const offered = shipper.post('/v1/bills-of-lading/{id}/offer-pledge', { path, body: { input } });
  await shipper.expectRefusal(403, 'offers the bill as security meanwhile', offered);
  const document = makeClaim([nameBill(bill)], [], shipperParty);
  const { verdict, findings } = (await bankB.post('/v1/financing-checks', { body: { document, input: {} } })).body;
  if (verdict !== 'BLOCKED') throw new Error(`BankB's check of a presented bill says ${verdict}, not BLOCKED.`);
  narrator.refused('BankB', 'checks whether it could finance the bill', verdict);
  for (const { rule, reason } of findings) narrator.note(`${rule} ${reason}`);
}

async function refuse(trade: DemoTrade, presentation: string): Promise<void> {
  const { bankA } = trade;
  const path = { id: presentation };
  const discrepancies = await examine(trade, presentation);
  const body = { details: { discrepancies, disposal: 'HOLDING_FOR_WAIVER' } } as const;
  const refused = await bankA.post('/v1/presentations/{id}/refuse', { path, body });
  narrator.does('BankA', `gives its notice, which names every discrepancy: ${refused.body.record.status}`);
  const draft = await bankA.get('/v1/presentations/{id}/swift-messages/{type}', {
    path: { ...path, type: '734' },
    query: { reference: 'BA-2026-881', relatedReference: 'HB-PRES-1' },
  });
  for (const line of draft.body.message.split('\r\n').slice(0, SHOWN_LINES)) narrator.note(line);
  const again = bankA.post('/v1/presentations/{id}/refuse', { path, body });
  const why = ({ code }: { readonly code: string }): string => `${code}: there is one single notice (art. 16(c))`;
  await bankA.expectRefusal(409, 'gives a second notice', again, why);
}

/** @returns the sentences of the discrepancies */
async function examine({ bankA }: DemoTrade, presentation: string): Promise<string[]> {
  const path = { id: presentation };
  const { body: examination } = await bankA.get('/v1/presentations/{id}/examination', { path });
  const discrepancies = discrepanciesIn(examination);
  if (discrepancies.length === 0) throw new Error('The examination finds no discrepancy in a late presentation.');
  narrator.does('BankA', `examines five documents by the rules of UCP 600: ${examination.verdict}`);
  for (const { rule, article, sentence } of discrepancies) narrator.note(`${rule} ${article}: ${sentence}`);
  const body = { input: { determination: 'DISCREPANT' }, details: { judgements: [] } } as const;
  await bankA.post('/v1/presentations/{id}/examine', { path, body });
  return discrepancies.map(({ sentence }) => sentence);
}

async function settle({ bankA, bankB }: DemoTrade, credit: string, presentation: string): Promise<void> {
  const path = { id: presentation };
  const waived = await bankB.post('/v1/presentations/{id}/waive', { path });
  narrator.does('BankB', `waives the discrepancies for its importer: ${waived.body.record.status}`);
  const pay = (amountMinor: number): Asked<'post', '/v1/presentations/{id}/honour'> => ({
    path,
    body: { details: { by: 'NEGOTIATION', amount: { currency: 'USD', amountMinor } } },
  });
  const tooMuch = bankA.post('/v1/presentations/{id}/honour', pay(CREDIT_MINOR + 1));
  await bankA.expectRefusal(409, 'pays one cent more than the credit', tooMuch, ({ code }) => code);
  const paid = await bankA.post('/v1/presentations/{id}/honour', pay(CREDIT_MINOR));
  narrator.does('BankA', `pays USD 250,000.00: ${paid.body.record.status}`);
  const { status } = (await bankB.get('/v1/letters-of-credit/{id}', { path: { id: credit } })).body.record;
  if (status !== 'FULLY_DRAWN') throw new Error(`The credit is ${status}, not FULLY_DRAWN.`);
  narrator.does('BankB', `sees that nothing is left to draw: ${status}`);
}

type Examination = Schemas['Examination'];

function discrepanciesIn({ results }: Examination): Examination['results'] {
  return results.filter(({ verdict }) => verdict === 'DISCREPANT');
}
