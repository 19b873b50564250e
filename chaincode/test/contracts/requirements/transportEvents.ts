import type { Link, TradeRecord } from '../../../src/domain/vocabulary/record';
import { BANK_A, CARRIER, newId, placeOf, SHIPPER, transportDocument } from '../../support/trade';
import { equipmentEvent, OTHER_CONTAINER } from '../../support/transport';
import { NOBODY, type Scenario, type Scenarios, type Situation } from './situation';

const OTHER_CARRIER = 'OtherCarrierMSP';
const FUTURE = '2099-12-12T09:30:00+01:00';
const event = (id: string): Link => ({ type: 'transport-event', id });

const issueBill = async ({ credits }: Situation): Promise<Link> =>
  (await credits.trade.issue(newId(), { document: transportDocument({ reference: `NARU${newId().slice(-6)}` }) }))
    .record;

const recordEvent = async ({ credits }: Situation, bill: Link): Promise<TradeRecord> =>
  (await credits.act(CARRIER, 'transport-event', 'record', { document: equipmentEvent(), input: { bills: [bill.id] } }))
    .record;

const record: Scenario = async (situation, broken) => {
  const bills = [await issueBill(situation), await issueBill(situation)];
  const replaced = await recordEvent(situation, { type: 'bill-of-lading', id: bills[0]?.id ?? '' });
  const [, second = replaced] = bills;
  if (broken('each bill was issued by the caller’s organisation'))
    situation.rewriting.rewriteState(second, { issuer: OTHER_CARRIER });
  if (broken('the bills have the same parties')) situation.show(second, BANK_A);
  if (broken('an event that is replaced was recorded by the caller’s organisation'))
    situation.rewriting.rewriteState(event(replaced.id), { carrier: OTHER_CARRIER });
  if (broken('an event that is replaced is RECORDED'))
    situation.rewriting.rewrite(event(replaced.id), () => ({ status: 'RETRACTED' }));
  const document = equipmentEvent({
    ...(broken('the container of an equipment event is in each of the bills') && {
      equipmentReference: OTHER_CONTAINER,
    }),
    ...(broken('an actual event (ACT) is not in the future') && { eventDateTime: FUTURE }),
  });
  const input = { bills: bills.map(({ id }) => id), replaces: replaced.id };
  return { by: CARRIER, ask: { id: newId(), document, input } };
};

const retract: Scenario = async (situation) => {
  const { id } = await recordEvent(situation, await issueBill(situation));
  return { by: CARRIER, ask: { id, input: { reasonCode: 'DUPLICATE' } } };
};

const disclose: Scenario = async (situation, broken) => {
  const bill = await issueBill(situation);
  const { id } = await recordEvent(situation, bill);
  const reader = { ...BANK_A, ...(broken('the organisation to which it is shown is a member') && { msp: NOBODY }) };
  if (!broken('it sees one of the bills')) situation.show(bill, reader);
  if (broken('that organisation, or that party of it, does not see the document yet, or lacks its present version'))
    situation.show(event(id), reader);
  return { by: SHIPPER, ask: { id, input: { to: placeOf(reader) } } };
};

/** Transport events. */
export const TRANSPORT_SCENARIOS: Scenarios = { 'transport-event': { record, retract, disclose } };
