import type { TradeRecord } from '../../../src/domain/vocabulary/record';
import { INSPECTION, SCAN } from '../../support/declaration';
import { BANK_A, CUSTOMS, newId } from '../../support/trade';
import { type Broken, NOBODYS_PARTY, type Scenario, type Scenarios, type Situation } from './situation';

const HAPPENED = 'it has happened, at most 10 years before today';
const TYPE = 'inspection';
const OTHER = '3'.repeat(64);
const VERDICT = { code: 'CLEAR', at: '2026-11-21T09:30:00.000Z' };
const BY_HAND = { method: 'PHYSICAL', device: undefined };
const LATER = new Date(Date.now() + 3_600_000).toISOString();
const UNCHANGED = 'the evidence in hand is all that was captured, unchanged';
const FEWER = 'it has changed hands fewer than 64 times';
const MAX_CUSTODY = 64;

const verdictOf = (broken: Broken): object => ({ ...VERDICT, at: broken(HAPPENED) ? LATER : VERDICT.at });

const capture: Scenario = async ({ credits }, broken) => {
  const { record } = await credits.trade.issue();
  const isOfNothing = broken('it is of a container, or of something on the ledger');
  const document = {
    ...INSPECTION,
    ...(broken('the document has no verdict yet') && { verdict: verdictOf(broken) }),
    ...(isOfNothing && { containers: [] }),
    ...(broken(HAPPENED) && { ...BY_HAND, capturedAt: LATER }),
  };
  const evidence = [broken('its evidence is that whose hashes everybody sees') ? OTHER : SCAN];
  const subjects = isOfNothing ? [] : [{ type: 'bill-of-lading', id: record.id }];
  return { by: CUSTOMS, ask: { id: newId(), document, input: { evidence, subjects } } };
};

const captured = async ({ credits }: Situation): Promise<TradeRecord> =>
  (await credits.act(CUSTOMS, TYPE, 'capture', { document: INSPECTION, input: { evidence: [SCAN] } })).record;

const inHand = (broken: Broken): string[] => [broken(UNCHANGED) ? OTHER : SCAN];

const handOver: Scenario = async (situation, broken) => {
  const record = await captured(situation);
  if (broken('the caller holds the evidence'))
    situation.rewriting.rewriteState(record, { custody: [{ officer: newId(), since: 1 }] });
  const colleague = { ...CUSTOMS, party: newId() };
  await situation.credits.trade.register(colleague);
  const officer = broken('it is handed to somebody else') ? CUSTOMS.party : colleague.party;
  return { by: CUSTOMS, ask: { id: record.id, input: { officer, evidence: inHand(broken) } } };
};

const takeOver: Scenario = async (situation, broken) => {
  const record = await captured(situation);
  const handedTo = broken('the evidence is handed to the caller') ? newId() : CUSTOMS.party;
  const custody = Array.from({ length: broken(FEWER) ? MAX_CUSTODY : 1 }, () => ({ officer: newId(), since: 1 }));
  situation.rewriting.rewriteState(record, { handedTo, custody });
  return { by: CUSTOMS, ask: { id: record.id, input: { evidence: inHand(broken) } } };
};

const conclude: Scenario = async (situation, broken) => {
  const record = await captured(situation);
  const { id } = record;
  if (broken('the caller holds the evidence'))
    situation.rewriting.rewriteState(record, { custody: [{ officer: newId(), since: 1 }] });
  const document = {
    ...INSPECTION,
    ...(!broken('the document has a verdict') && { verdict: verdictOf(broken) }),
    ...(broken('nothing else of it is changed') && { operator: 'INSPECTOR-18' }),
  };
  return { by: CUSTOMS, ask: { id, document } };
};

const disclose: Scenario = async (situation, broken) => {
  const record = await captured(situation);
  const to = broken('the organisation to which it is shown is another member') ? NOBODYS_PARTY : { msp: BANK_A.msp };
  if (broken('that organisation, or that party of it, does not see the document yet, or lacks its present version'))
    situation.rewriting.rewrite(record, ({ parties }) => ({ parties: [...parties, to] }));
  return { by: CUSTOMS, ask: { id: record.id, input: { to } } };
};

/** Inspections of goods. */
export const INSPECTION_SCENARIOS: Scenarios = {
  [TYPE]: { capture, 'hand-over': handOver, 'take-over': takeOver, conclude, disclose },
};
