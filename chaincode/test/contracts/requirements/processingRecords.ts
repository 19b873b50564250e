import { PLAUSIBLE_DATES } from '../../../src/domain/calendar/plausibleDates';
import type { TradeRecord } from '../../../src/domain/vocabulary/record';
import { entryDeclaration, LINE, processingRecord } from '../../support/declaration';
import { BANK_A, CARRIER, CUSTOMS, newId, SHIPPER } from '../../support/trade';
import type { Broken, Scenario, Scenarios, Situation } from './situation';
import { owe } from './unserved';

const TYPE = 'processing-record';
const ENTRY = 'customs-declaration';
const INPUT = { customs: CUSTOMS.msp };
const OWN = 'the caller declared all of these goods, to the same customs authority';
const PLAUSIBLE = 'no more is used than entered, and each origin follows from what went in or from the operation';
const OPERATORS = 'customs has released all of the goods into bond, and they are of the operator';
const IN_BOND = 'none of these goods has left the bonded area for good';
const FULL = 'fewer than 64 records have used goods of each declaration';
const EARLIER = 'the earlier records are all that the declarations name';
const USED = 'with what earlier records have used, no more is used than entered';

async function entered({ credits, rewriting }: Situation): Promise<TradeRecord> {
  const { record } = await credits.act(SHIPPER, ENTRY, 'file', { document: entryDeclaration(), input: INPUT });
  rewriting.rewrite(record, () => ({ status: 'RELEASED' }));
  return record;
}

const EARNED = 'each origin follows from what went in, as it is declared now, or from the operation';
const ELSE_WHEN = { startedOn: '1999-11-10' };

const of = (declaration: string, value: string): object => ({
  inputs: [{ declaration, line: 1, quantity: { value, unit: 'NPR' }, netMassKg: '600' }],
});

const file: Scenario = async (situation, broken) => {
  const { id } = await entered(situation);
  const customs = broken('the organisation addressed is a customs authority') ? BANK_A.msp : CUSTOMS.msp;
  const entry = { type: ENTRY, id } as const;
  if (broken(OWN)) situation.rewriting.rewriteState(entry, { declarant: { msp: BANK_A.msp } });
  const document = processingRecord(id, {
    ...(broken(PLAUSIBLE) && of(id, '401')),
    ...(broken(PLAUSIBLE_DATES) && ELSE_WHEN),
  });
  return { by: SHIPPER, ask: { id: newId(), document, input: { customs } } };
};

async function filed(situation: Situation): Promise<{ entry: TradeRecord; record: TradeRecord }> {
  const entry = await entered(situation);
  const ask = { document: processingRecord(entry.id), input: INPUT };
  const { record } = await situation.credits.act(SHIPPER, TYPE, 'file', ask);
  return { entry, record };
}

const correct: Scenario = async (situation, broken) => {
  const { entry, record } = await filed(situation);
  const { id: other } = await entered(situation);
  const named = broken('its goods entered by the same declarations') ? other : entry.id;
  const isTooMuch = broken(PLAUSIBLE) && named === entry.id;
  const changed = processingRecord(named, {
    ...(isTooMuch && of(named, '401')),
    ...(broken(PLAUSIBLE_DATES) && ELSE_WHEN),
    ...(broken('the corrected record is valid') && { wasteKg: '?' }),
  });
  return { by: SHIPPER, ask: { id: record.id, details: { record: changed } } };
};

const approve: Scenario = async (situation, broken) => {
  const { entry, record } = await filed(situation);
  const { credits, rewriting } = situation;
  const { record: other } = await credits.act(SHIPPER, TYPE, 'file', {
    document: processingRecord(entry.id, of(entry.id, broken(USED) ? '201' : '200')),
    input: INPUT,
  });
  rewriting.rewrite(other, () => ({ status: 'APPROVED' }));
  const unknown = Array.from({ length: broken(FULL) ? 63 : Number(broken(EARLIER)) }, newId);
  const processedBy = [other.id, ...unknown];
  const leftBy = { cargoReport: newId(), carrier: CARRIER.msp };
  rewriting.rewriteState(entry, { processedBy, ...(broken(IN_BOND) && { leftBy }) });
  // Goods of the heading of what is made of them.
  if (broken(EARNED)) rewriting.rewriteContent(entry, entryDeclaration({ lines: [LINE] }));
  if (broken(OPERATORS)) rewriting.rewrite(entry, () => ({ status: 'HELD' }));
  return { by: CUSTOMS, ask: { id: record.id, input: { earlier: [other.id] } } };
};

const decide =
  (status: string, details?: object): Scenario =>
  async (situation) => {
    const { record } = await filed(situation);
    situation.rewriting.rewrite(record, () => ({ status }));
    return { by: details === undefined ? SHIPPER : CUSTOMS, ask: { id: record.id, details } };
  };

const serveRemarks: Scenario = async (situation, broken: Broken) => {
  const details = { reasonCode: 'NOT_PLAUSIBLE' };
  const { by, ask } = await decide('REJECTED', details)(situation, broken);
  const link = { type: TYPE, id: ask.id } as const;
  return { by, ask: { id: ask.id, ...owe(situation, link, 'reject', details, broken) } };
};

/** What is done with goods in bond. */
export const PROCESSING_SCENARIOS: Scenarios = {
  [TYPE]: {
    file,
    correct,
    withdraw: decide('FILED'),
    approve,
    reject: decide('FILED', { reasonCode: 'NOT_PLAUSIBLE' }),
    revoke: decide('APPROVED', { reasonCode: 'NOT_PROCESSED' }),
    'serve-remarks': serveRemarks,
  },
};
