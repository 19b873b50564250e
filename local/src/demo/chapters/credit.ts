import { ulid } from 'ulid';
import {
  DocumentAnswer,
  ExaminationAnswer,
  ProblemAnswer,
  SwiftMessageAnswer,
  SwiftMessagesAnswer,
} from './answers.js';
import { CREDIT_MINOR, creditMessage, presentedPapers } from './creditDocuments.js';
import { narrator } from './narrator.js';
import type { DemoTrade } from './trade.js';

const DATE_CHARS = 10;
const SHOWN_LINES = 6;

/** The importer's bank pays by a letter of credit: issue, a discrepant presentation, one notice, a waiver, payment. */
export async function playCredit(trade: DemoTrade): Promise<void> {
  narrator.chapter('6  A letter of credit: issued, drawn under, refused once, waived, paid');
  const credit = ulid();
  await issue(trade, credit);
  const presentation = ulid();
  await present(trade, credit, presentation);
  await refuse(trade, presentation);
  await settle(trade, credit, presentation);
}

async function issue({ bankB, bankA, shipper, carrier, shipperPlace }: DemoTrade, credit: string): Promise<void> {
  const read = await bankB.post('/v1/swift-messages', { messages: [{ text: creditMessage() }] }, SwiftMessagesAnswer);
  narrator.does('BankB', `reads its own MT 700: ${read.messages[0]?.fields.length ?? 0} fields, no fault`);
  const input = { issuingBank: 'BankBMSP', advisingBank: 'BankAMSP', beneficiary: shipperPlace };
  await bankB.put(`/v1/letters-of-credit/${credit}`, { document: read.document, input }, DocumentAnswer);
  const issued = await bankB.post(`/v1/letters-of-credit/${credit}/issue`, {}, DocumentAnswer);
  narrator.does('BankB', `issues the credit for its importer: ${issued.record.status}`);
  await shipper.expect(404, 'GET', `/v1/letters-of-credit/${credit}`);
  const advised = await bankA.post(`/v1/letters-of-credit/${credit}/advise`, {}, DocumentAnswer);
  narrator.does('BankA', `advises it to the exporter, who sees it from now on: ${advised.record.status}`);
  const seen = await shipper.get(`/v1/letters-of-credit/${credit}`, DocumentAnswer);
  narrator.does('Exporters', `reads it: genuine ${String(seen.genuine)}, authentic ${String(seen.authentic)}`);
  await carrier.expect(404, 'GET', `/v1/letters-of-credit/${credit}`);
  narrator.refused('Carrier', 'asks for the credit', '404: carrier and customs see nothing of it');
}

async function present(trade: DemoTrade, credit: string, presentation: string): Promise<void> {
  const { shipper, bill } = trade;
  const document = presentedPapers(trade, new Date().toISOString().slice(0, DATE_CHARS));
  const path = `/v1/letters-of-credit/${credit}/pre-checks`;
  const check = await shipper.post(path, { document, billOfLading: bill }, ExaminationAnswer);
  narrator.does('Exporters', `checks its papers before it presents them: ${check.verdict}`);
  for (const { article, remedy } of discrepanciesOf(check))
    narrator.note(`${article}: ${remedy ?? 'nothing to change'}`);
  const input = { credit, bank: 'BankAMSP', billOfLading: bill };
  const { record } = await shipper.put(`/v1/presentations/${presentation}`, { document, input }, DocumentAnswer);
  narrator.does('Exporters', `presents them all the same: ${record.status}`);
  narrator.note(`a notice of refusal is due by ${String(record.state['noticeBy'])}: five banking days`);
}

async function refuse({ bankA }: DemoTrade, presentation: string): Promise<void> {
  const path = `/v1/presentations/${presentation}`;
  const examination = await bankA.get(`${path}/examination`, ExaminationAnswer);
  const discrepancies = discrepanciesOf(examination);
  if (discrepancies.length === 0) throw new Error('The examination finds no discrepancy in a late presentation.');
  narrator.does('BankA', `examines five documents by the rules of UCP 600: ${examination.verdict}`);
  for (const { rule, article, sentence } of discrepancies) narrator.note(`${rule} ${article}: ${sentence}`);
  const determination = { input: { determination: 'DISCREPANT' }, details: { judgements: [] } };
  await bankA.post(`${path}/examine`, determination, DocumentAnswer);
  const details = { discrepancies: discrepancies.map(({ sentence }) => sentence), disposal: 'HOLDING_FOR_WAIVER' };
  const refused = await bankA.post(`${path}/refuse`, { details }, DocumentAnswer);
  narrator.does('BankA', `gives its notice, which names every discrepancy: ${refused.record.status}`);
  const draft = '/swift-messages/734?reference=BA-2026-881&relatedReference=HB-PRES-1';
  const { message } = await bankA.get(`${path}${draft}`, SwiftMessageAnswer);
  for (const line of message.split('\r\n').slice(0, SHOWN_LINES)) narrator.note(line);
  const problem = ProblemAnswer.parse(await bankA.expect(409, 'POST', `${path}/refuse`, { details }));
  narrator.refused('BankA', 'gives a second notice', `${problem.code}: there is one single notice (art. 16(c))`);
}

async function settle({ bankA, bankB }: DemoTrade, credit: string, presentation: string): Promise<void> {
  const path = `/v1/presentations/${presentation}`;
  const waived = await bankB.post(`${path}/waive`, {}, DocumentAnswer);
  narrator.does('BankB', `waives the discrepancies for its importer: ${waived.record.status}`);
  const pay = (amountMinor: number): object => ({
    details: { by: 'NEGOTIATION', amount: { currency: 'USD', amountMinor } },
  });
  const problem = ProblemAnswer.parse(await bankA.expect(409, 'POST', `${path}/honour`, pay(CREDIT_MINOR + 1)));
  narrator.refused('BankA', 'pays one cent more than the credit', problem.code);
  const paid = await bankA.post(`${path}/honour`, pay(CREDIT_MINOR), DocumentAnswer);
  narrator.does('BankA', `pays USD 250,000.00: ${paid.record.status}`);
  const { record } = await bankB.get(`/v1/letters-of-credit/${credit}`, DocumentAnswer);
  if (record.status !== 'FULLY_DRAWN') throw new Error(`The credit is ${record.status}, not FULLY_DRAWN.`);
  narrator.does('BankB', `sees that nothing is left to draw: ${record.status}`);
}

function discrepanciesOf({ results }: ExaminationAnswer): ExaminationAnswer['results'] {
  return results.filter(({ verdict }) => verdict === 'DISCREPANT');
}
