import { PLAUSIBLE_DATES } from '../../../src/domain/calendar/plausibleDates';
import type { TradeRecord } from '../../../src/domain/vocabulary/record';
import { CARGO, DECLARATION } from '../../support/declaration';
import type { User } from '../../support/fakeLedger';
import { BANK_A, CARRIER, CUSTOMS, newId, SHIPPER } from '../../support/trade';
import { type Broken, NOBODYS_PARTY, type Scenario, type Scenarios, type Situation } from './situation';
import { owe } from './unserved';

const TYPE = 'cargo-report';
const OTHER_CARRIER: User = { ...CARRIER, msp: 'OtherCarrierMSP' };
const AT = { at: '2026-11-03T00:00:00.000Z' };
const OFFICER = newId();

const report: Scenario = async ({ credits, rewriting }, broken) => {
  const { record } = await credits.trade.issue();
  if (broken('the bill was issued by the caller’s organisation'))
    rewriting.rewrite(record, ({ parties }) => ({ parties: [...parties, { msp: OTHER_CARRIER.msp }] }));
  const by = broken('the bill was issued by the caller’s organisation') ? OTHER_CARRIER : CARRIER;
  const customs = broken('the organisation addressed is a customs authority') ? BANK_A.msp : CUSTOMS.msp;
  const document = broken(PLAUSIBLE_DATES) ? { ...CARGO, arrivalDate: '1999-11-20' } : CARGO;
  return { by, ask: { id: newId(), document, input: { customs, billOfLading: record.id } } };
};

/** Goods that are reported, in a status. */
async function reported({ credits, rewriting }: Situation, status: string): Promise<TradeRecord> {
  const { record: bill } = await credits.trade.issue();
  const input = { customs: CUSTOMS.msp, billOfLading: bill.id };
  const { record } = await credits.act(CARRIER, TYPE, 'report', { document: CARGO, input });
  rewriting.rewrite(record, () => ({ status }));
  return record;
}

const step =
  (status: string, by: User, ask: { readonly input?: object; readonly details?: object } = {}): Scenario =>
  async (situation) => ({ by, ask: { id: (await reported(situation, status)).id, ...ask } });

const happening =
  (status: string, more: object = {}): Scenario =>
  (situation, broken) => {
    const details = { ...(broken(PLAUSIBLE_DATES) ? { at: '1999-11-03T00:00:00.000Z' } : AT), ...more };
    return step(status, CARRIER, { details })(situation, broken);
  };

const HELD = 'customs does not hold the goods, or lets them leave by an exception';

const carryOut: Scenario = async (situation, broken) => {
  const { credits, rewriting } = situation;
  const record = await reported(situation, 'WAREHOUSED');
  const [bill] = record.links;
  if (bill === undefined) throw new Error('The report is of no bill.');
  const isOther = broken('the declarations are of this bill, to the same authority');
  const document = { ...DECLARATION, ...(!isOther && { billOfLading: bill.id }) };
  const { record: declared } = await credits.act(SHIPPER, 'customs-declaration', 'file', {
    document,
    input: { customs: CUSTOMS.msp },
  });
  if (!broken('customs has released them, or lets the goods leave by an exception'))
    rewriting.rewrite(declared, () => ({ status: 'RELEASED' }));
  if (broken(HELD)) rewriting.rewriteState(bill, { holds: [{ declaration: newId(), customs: CUSTOMS.msp }] });
  return { by: CARRIER, ask: { id: record.id, input: { declarations: [declared.id] } } };
};

const allowed = (situation: Situation, record: TradeRecord): void => {
  situation.rewriting.rewriteState(record, { exception: { by: OFFICER, since: record.version } });
};

const allowCarryOut: Scenario = async (situation, broken) => {
  const record = await reported(situation, 'WAREHOUSED');
  if (broken('they may not leave by an exception yet')) allowed(situation, record);
  return { by: CUSTOMS, ask: { id: record.id, details: { reasonCode: 'PERISHABLE' } } };
};

const disclose: Scenario = async (situation, broken) => {
  const record = await reported(situation, 'ARRIVED');
  const to = broken('the organisation to which it is shown is a member') ? NOBODYS_PARTY : { msp: BANK_A.msp };
  if (broken('it does not see the report yet'))
    situation.rewriting.rewrite(record, ({ parties }) => ({ parties: [...parties, to] }));
  return { by: CARRIER, ask: { id: record.id, input: { to } } };
};

const serveRemarks: Scenario = async (situation, broken: Broken) => {
  const record = await reported(situation, 'WAREHOUSED');
  const details = { reasonCode: 'PERISHABLE' };
  return { by: CUSTOMS, ask: { id: record.id, ...owe(situation, record, 'allow-carry-out', details, broken) } };
};

/** The goods of bills, as carriers report them. */
export const CARGO_SCENARIOS: Scenarios = {
  [TYPE]: {
    report,
    arrive: happening('MANIFESTED'),
    unload: happening('ARRIVED'),
    warehouse: happening('UNLOADED', { warehouse: '02012345' }),
    'carry-out': carryOut,
    'allow-carry-out': allowCarryOut,
    withdraw: step('MANIFESTED', CARRIER),
    disclose,
    'serve-remarks': serveRemarks,
  },
};
