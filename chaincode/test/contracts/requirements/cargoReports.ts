import { PLAUSIBLE_DATES } from '../../../src/domain/calendar/plausibleDates';
import type { Link, TradeRecord } from '../../../src/domain/vocabulary/record';
import { CARGO, DECLARATION } from '../../support/declaration';
import type { User } from '../../support/fakeLedger';
import { sealContent, TRANSIENT } from '../../../src/domain/vocabulary/sealing';
import { BANK_A, CARRIER, CUSTOMS, f1, newId, SALT, SHIPPER, transportDocument } from '../../support/trade';
import { billLink, type Broken, NOBODYS_PARTY, type Scenario, type Scenarios, type Situation } from './situation';
import { owe } from './unserved';

const HAPPENED = 'it has happened, at most 10 years before today';
const TYPE = 'cargo-report';
const OTHER_CARRIER: User = { ...CARRIER, msp: 'OtherCarrierMSP' };
const AT = { at: '2026-11-03T00:00:00.000Z' };
const LATER = new Date(Date.now() + 3_600_000).toISOString();
const OFFICER = newId();

const WITHIN = 'its containers are those of the bill, and with these reports it has no more packages than the bill';
const NOT_ABOVE = 'no report to this authority of a bill above it, by the same carrier, stands';
const EARLIER =
  'the request names all other reports of goods of the bill to this authority, by the same carrier, that stand';

/** None of the goods, so that all of them can be reported yet. */
const NOTHING = { ...CARGO, packages: 0 };

const manifest = (broken: Broken): { readonly customs: string; readonly document: object } => ({
  customs: broken('the organisation addressed is a customs authority') ? BANK_A.msp : CUSTOMS.msp,
  document: {
    ...CARGO,
    packages: broken(WITHIN) ? 401 : 400,
    ...(broken(PLAUSIBLE_DATES) && { arrivalDate: '1999-11-20' }),
  },
});

const report: Scenario = async ({ credits, rewriting }, broken) => {
  const { record } = await credits.trade.issue();
  const { record: above } = await credits.trade.issue(newId(), { tokens: [f1('above')] });
  const reportNothing = async (bill: string, earlier: string[] = []): Promise<TradeRecord> => {
    const input = { customs: CUSTOMS.msp, billOfLading: bill, earlier };
    return (await credits.act(CARRIER, TYPE, 'report', { document: NOTHING, input })).record;
  };
  const earlier = await reportNothing(record.id);
  const others = { [EARLIER]: [record.id, [earlier.id]], [NOT_ABOVE]: [above.id] } as const;
  for (const [sentence, [bill, named = []]] of Object.entries(others))
    if (broken(sentence)) await reportNothing(bill, [...named]);
  rewriting.rewriteState(record, { replaces: [above.id] });
  if (broken('the bill is not void')) rewriting.rewrite(record, () => ({ status: 'VOIDED' }));
  const isOthers = broken('the bill was issued by the caller’s organisation');
  if (isOthers)
    for (const each of [record, earlier])
      rewriting.rewrite(each, ({ parties }) => ({ parties: [...parties, { msp: OTHER_CARRIER.msp }] }));
  const { customs, document } = manifest(broken);
  const ask = { id: newId(), document, input: { customs, billOfLading: record.id, earlier: [earlier.id] } };
  // The other carrier was not given these, and brings them nevertheless.
  const transient = {
    [TRANSIENT.contentOf(record)]: sealContent(transportDocument(), SALT),
    [TRANSIENT.contentOf(earlier)]: sealContent(NOTHING, SALT),
  };
  return { by: isOthers ? OTHER_CARRIER : CARRIER, ask: { ...ask, ...(isOthers && { transient }) } };
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

/** What a carrier reports when it has happened. */
const happening =
  (status: string, more: object = {}): Scenario =>
  (situation, broken) => {
    const details = { at: broken(HAPPENED) ? LATER : AT.at, ...more };
    return step(status, CARRIER, { details })(situation, broken);
  };

const ALL_BILLS = 'all bills of the goods are named, and no others';
const OF_BILL = 'the declarations are of this bill, to the same authority';
const NOT_LEFT = 'no goods have left by them';
const UNPROCESSED = 'no approved record of processing in bond has used goods of them';
const RELEASED = 'customs has released them as they are now';
const ALL_DECLARED = 'each bill that has the goods now is declared';
const BY_EXCEPTION = ', or customs lets the goods leave by an exception that still stands';
const HELD = 'customs does not hold the goods';
const LEAVING = {
  CLEARED: 'they are import declarations by parties of the bill',
  IN_BOND: 'they are declarations of transit or re-export by parties of the bill',
};

/** A declaration of the goods of a report, and another bill that has them. */
async function prepareGoods(
  { credits, rewriting }: Situation,
  { links: [bill] }: TradeRecord,
  { isOther, isHidden, isPart }: { readonly isOther: boolean; readonly isHidden: boolean; readonly isPart: boolean },
): Promise<{ readonly bill: Link; readonly declared: TradeRecord; readonly bills: string[] }> {
  if (bill === undefined) throw new Error('The report is of no bill.');
  const { record: before } = await credits.trade.issue();
  rewriting.rewriteState(bill, { replaces: [before.id], ...(isHidden && { replacedBy: [newId()] }) });
  const document = { ...DECLARATION, ...(!isOther && { billOfLading: isPart ? before.id : bill.id }) };
  const input = { customs: CUSTOMS.msp };
  const { record: declared } = await credits.act(SHIPPER, 'customs-declaration', 'file', { document, input });
  return { bill, declared, bills: [before.id] };
}

const HOLD = { declaration: newId(), customs: CUSTOMS.msp };
const LEFT = { cargoReport: newId(), carrier: CARRIER.msp };

const leave =
  (leaving: keyof typeof LEAVING, suffix = ''): Scenario =>
  async (situation, broken) => {
    const { rewriting } = situation;
    const record = await reported(situation, 'WAREHOUSED');
    const isPart = broken(`${ALL_DECLARED}${suffix}`);
    const broke = { isOther: broken(OF_BILL), isHidden: broken(ALL_BILLS), isPart };
    const { bill, declared, bills } = await prepareGoods(situation, record, broke);
    rewriting.rewrite(declared, ({ content, state }) => ({
      status: broken(`${RELEASED}${suffix}`) ? 'HELD' : 'RELEASED',
      state: {
        ...{ ...state, acceptedContent: content.hash, decidedIn: 1 },
        ...(!broken(`${LEAVING[leaving]}${suffix}`) && { leaving }),
        ...(broken(NOT_LEFT) && { leftBy: LEFT }),
        ...(broken(UNPROCESSED) && { processedBy: [newId()] }),
      },
    }));
    if (broken(`${HELD}${suffix}`)) rewriting.rewriteState(bill, { holds: [HOLD] });
    if (broken('the bill is not void, or others are in its place'))
      rewriting.rewrite(bill, () => ({ status: 'VOIDED' }));
    return { by: CARRIER, ask: { id: record.id, input: { declarations: [declared.id], bills } } };
  };

const OR_ROUTINE =
  'another officer has approved it for these declarations and bills, which nothing has changed since, or parties of the bills have declared all of the goods for import and customs inspects none of them';

/** Goods that customs inspects, which an officer approves, and which another one lets go. */
const exception: Scenario = async (situation, broken) => {
  const { rewriting } = situation;
  const record = await reported(situation, 'WAREHOUSED');
  const isUnused = 'the declarations are of these goods, to the same authority, and no goods have left by them';
  const broke = { isOther: broken(isUnused), isHidden: broken(ALL_BILLS), isPart: false };
  const { bill, declared, bills } = await prepareGoods(situation, record, broke);
  const isUnaccepted = broken('customs has accepted them, they let goods leave, and the goods are not seized');
  const selection = { channel: 'INSPECTION', by: OFFICER };
  rewriting.rewriteState(declared, isUnaccepted ? {} : { selection, decidedIn: 1, leaving: 'CLEARED' });
  rewriting.rewrite(declared, () => ({ status: 'HELD' }));
  if (broken('each declaration for which this authority holds the goods is among them'))
    rewriting.rewriteState(bill, { holds: [HOLD] });
  if (broken('they may not leave by an exception yet'))
    rewriting.rewriteState(record, { exception: { by: OFFICER, since: record.version } });
  const { version } = rewriting.record(declared);
  const isUnread = broken('each declaration is in the version that the request names');
  const seen = [bill.id, ...bills].map((id) => ({ id, version: rewriting.record(billLink(id)).version }));
  const approval = { by: OFFICER, bills: seen, declarations: [{ id: declared.id, version }] };
  if (!broken(OR_ROUTINE)) rewriting.rewriteState(record, { approval, decidedIn: record.version });
  const input = { declarations: [{ id: declared.id, version: isUnread ? version - 1 : version }], bills };
  return { by: CUSTOMS, ask: { id: record.id, input } };
};

const allowCarryOut: Scenario = async (situation, broken) => {
  const { by, ask } = await exception(situation, broken);
  return { by, ask: { ...ask, details: { reasonCode: 'PERISHABLE' } } };
};

const revokeCarryOut: Scenario = async (situation, broken) => {
  const record = await reported(situation, 'WAREHOUSED');
  if (!broken('an exception was made or approved'))
    situation.rewriting.rewriteState(record, { approval: { by: OFFICER }, decidedIn: record.version });
  return { by: CUSTOMS, ask: { id: record.id, details: { reasonCode: 'ALLOWED_IN_ERROR' } } };
};

const disclose: Scenario = async (situation, broken) => {
  const record = await reported(situation, 'ARRIVED');
  const to = broken('the organisation to which it is shown is a member') ? NOBODYS_PARTY : { msp: BANK_A.msp };
  if (broken('that organisation, or that party of it, does not see the document yet, or lacks its present version'))
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
    'move-in-bond': leave('IN_BOND'),
    'carry-out': leave('CLEARED', BY_EXCEPTION),
    'approve-carry-out': exception,
    'allow-carry-out': allowCarryOut,
    'revoke-carry-out': revokeCarryOut,
    withdraw: step('MANIFESTED', CARRIER),
    disclose,
    'serve-remarks': serveRemarks,
  },
};
