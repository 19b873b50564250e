import { DocumentAnswer, FinancingCheckAnswer, VerificationAnswer } from './answers.js';
import { claim, invoice } from './documents.js';
import { playStraightBill } from './issuing.js';
import { narrator } from './narrator.js';
import { type DemoTrade, inHours } from './trade.js';

const FINANCED_MINOR = 20_000_000;
const OFFER_HOURS = 24;

/** BankA verifies the bill, takes it as security and finances. */
export async function playFinancing(trade: DemoTrade): Promise<void> {
  narrator.chapter('2  BankA verifies the bill, reserves it and finances');
  const { shipper, bankA, bill, claim: claimId } = trade;
  await shipper.post(`/v1/bills-of-lading/${bill}/disclose`, { input: { to: { msp: 'BankAMSP' } } }, DocumentAnswer);
  narrator.does('Exporters', 'shows the bill to BankA');

  const { verdict, checks } = await bankA.get(`/v1/bills-of-lading/${bill}/verification`, VerificationAnswer);
  narrator.does('BankA', `verifies it: ${verdict}`);
  for (const { check, result, reason } of checks) narrator.note(`${result.padEnd(4)} ${check}: ${reason}`);

  const offer = { input: { to: 'BankAMSP', claim: claimId, expires: inHours(OFFER_HOURS) } };
  await shipper.post(`/v1/bills-of-lading/${bill}/offer-pledge`, offer, DocumentAnswer);
  narrator.does('Exporters', 'offers it to BankA as security');
  await playStraightBill(trade);

  const document = claim(FINANCED_MINOR, {
    billOfLading: bill,
    invoices: [invoice(trade.invoiceNumber, FINANCED_MINOR)],
  });
  const request = { document, input: { applicant: trade.shipperPlace, billOfLading: bill } };
  const answer = await bankA.post('/v1/financing-checks', request, FinancingCheckAnswer);
  narrator.does('BankA', `asks whether anything stands against it: ${answer.verdict}`);

  const { record } = await bankA.put(`/v1/financing-claims/${claimId}`, request, DocumentAnswer);
  narrator.does('BankA', `reserves bill and invoice in one transaction: ${record.status}`);
  const financed = await bankA.post(`/v1/financing-claims/${claimId}/finance`, {}, DocumentAnswer);
  narrator.does('BankA', `pays USD 200,000.00: ${financed.record.status}`);
}

/** The financing is repaid; the bill is free again. */
export async function playRepayment({ bankA, shipper, claim: claimId, bill }: DemoTrade): Promise<void> {
  narrator.chapter('5  The financing is repaid');
  await shipper.expect(409, 'POST', `/v1/bills-of-lading/${bill}/surrender-for-delivery`, {});
  narrator.refused('Exporters', 'surrenders the bill to the carrier', 'PLEDGED: the bank must release it first');
  const released = await bankA.post(
    `/v1/financing-claims/${claimId}/release`,
    { input: { reasonCode: 'REPAID' } },
    DocumentAnswer,
  );
  narrator.does('BankA', `is repaid and releases claim and pledge in one transaction: ${released.record.status}`);
}

/** The bill goes back to the carrier against the goods. */
export async function playDelivery({ shipper, carrier, bill }: DemoTrade): Promise<void> {
  narrator.chapter('7  Surrender and delivery');
  const act = async (who: 'Exporters' | 'Carrier', action: string): Promise<void> => {
    const party = who === 'Carrier' ? carrier : shipper;
    const { record } = await party.post(`/v1/bills-of-lading/${bill}/${action}`, {}, DocumentAnswer);
    narrator.does(who, `${action.replaceAll('-', ' ')}: ${record.status}`);
  };
  await act('Exporters', 'surrender-for-delivery');
  await act('Carrier', 'accept-surrender');
  await act('Carrier', 'deliver');
}
