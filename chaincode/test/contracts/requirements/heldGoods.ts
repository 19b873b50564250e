import { BillState } from '../../../src/domain/documents/billOfLading/billState';
import { MAX_HOLDS } from '../../../src/domain/documents/billOfLading/holds';
import { DECLARATION } from '../../support/declaration';
import { CARRIER, CUSTOMS, newId, SHIPPER } from '../../support/trade';
import { heldBill, step } from './heldBill';
import { billLink, type Broken, type Scenario, type Situation } from './situation';

/* What customs decides of the goods of a bill, and how they leave with the carrier. */

const HELD_ELSEWHERE =
  'customs does not hold the goods under one of its house bills or one above it, or lets the carrier deliver them';

const ALL_BILLS = 'all bills of the goods are named, and no others';
const HELD_NEAR = 'customs does not hold the goods under one of these, not even with an exception';

async function masterOf({ credits, rewriting }: Situation, isHeld: boolean): Promise<string> {
  const { record } = await credits.trade.issue(newId());
  if (isHeld) rewriting.rewriteState(record, { holds: [{ declaration: newId(), customs: CUSTOMS.msp }] });
  return record.id;
}

const STOPPED_AGAIN =
  'customs has not stopped the goods again since it let the carrier deliver them, and they are declared as they were then';

/** A declaration for which customs lets the carrier deliver, as long as it does not stop the goods again. */
async function excepted({ credits, rewriting }: Situation, broken: Broken): Promise<object> {
  const { record } = await credits.act(SHIPPER, 'customs-declaration', 'file', {
    document: DECLARATION,
    input: { customs: CUSTOMS.msp },
  });
  if (broken(STOPPED_AGAIN)) rewriting.rewriteState(record, { stoppedIn: 2 });
  return { declaration: record.id, customs: CUSTOMS.msp, isExcepted: true, seen: 1 };
}

/** A step by which goods leave with the carrier. */
export const handing =
  (of: { readonly status?: string }, ask: object = {}): Scenario =>
  async (situation, broken) => {
    const hold = await excepted(situation, broken);
    const draft = await step(CARRIER, of, ask)(situation, broken);
    const link = billLink(draft.ask.id);
    const { holds = [] } = BillState.parse(situation.rewriting.record(link).state);
    situation.rewriting.rewriteState(link, { holds: [...holds, hold] });
    const master = await masterOf(situation, broken(HELD_ELSEWHERE));
    situation.rewriting.rewriteState(link, { master });
    const bills = broken(ALL_BILLS) ? [await masterOf(situation, false)] : [];
    return { ...draft, ask: { ...draft.ask, input: { ...draft.ask.input, bills } } };
  };

/** A step that ends a bill, under one of which customs can hold its goods. */
export const ending =
  (of: Parameters<typeof step>[1], ask: Parameters<typeof step>[2] = {}): Scenario =>
  async (situation, broken) => {
    const master = await masterOf(situation, broken(HELD_NEAR));
    return step(CARRIER, { ...of, state: { ...of?.state, master } }, ask)(situation, broken);
  };

/** Breaks the status in the way of a delivery: the bill is not surrendered, and no waybill. */
export const delivering =
  (ask: object = {}): Scenario =>
  (situation, broken) =>
    handing(
      { status: broken('the bill is surrendered, or is a sea waybill') ? 'ISSUED' : 'SURRENDERED_FOR_DELIVERY' },
      ask,
    )(situation, broken);

const OF_THIS =
  'the declaration is of this bill, of one in whose place this one stands, or of its master or house bill';

/** What customs decides of the goods, by a declaration in some status. */
export const deciding =
  (by: 'hold-goods' | 'release-goods'): Scenario =>
  async (situation, broken) => {
    const { credits, rewriting } = situation;
    const id = await heldBill(situation, broken);
    const { record: replaced } = await credits.trade.issue(newId());
    rewriting.rewriteState(billLink(id), { replaces: [replaced.id] });
    const isOthers = broken(OF_THIS);
    const { record } = await credits.act(SHIPPER, 'customs-declaration', 'file', {
      document: DECLARATION,
      input: { customs: CUSTOMS.msp, links: isOthers ? [] : [billLink(replaced.id)] },
    });
    const isRelease = by === 'release-goods';
    const isOther =
      broken('customs holds the goods, inspects them, or has seized them') ||
      broken('customs has released the goods, or the declaration was rejected, cancelled or withdrawn');
    rewriting.rewrite(record, () => ({ status: isRelease === isOther ? 'HELD' : 'RELEASED' }));
    const hold = { declaration: record.id, customs: CUSTOMS.msp };
    const isFull = broken(`no more than ${MAX_HOLDS} declarations of a bill are held`);
    const others = Array.from({ length: isFull ? MAX_HOLDS : 0 }, () => ({ ...hold, declaration: newId() }));
    const holds = [...others, ...(isRelease && !broken('the goods are held for the declaration') ? [hold] : [])];
    if (holds.length > 0) rewriting.rewriteState(billLink(id), { holds });
    if (broken('no other bill has its goods, if it is void, or they are held for the declaration already')) {
      rewriting.rewriteState(billLink(id), { replacedBy: [newId()] });
      rewriting.rewrite(billLink(id), () => ({ status: 'VOIDED' }));
    }
    const through = isRelease ? {} : { through: [replaced.id] };
    return { by: CUSTOMS, ask: { id, input: { declaration: record.id, ...through } } };
  };

const TWO_OFFICERS =
  'for the declaration, another officer has approved it since it was last corrected or decided on, if customs inspects the goods and has not released them';

export const allowDelivery: Scenario = async (situation, broken) => {
  const id = await heldBill(situation, broken);
  const { credits, rewriting } = situation;
  const { record } = await credits.act(SHIPPER, 'customs-declaration', 'file', {
    document: DECLARATION,
    input: { customs: CUSTOMS.msp },
  });
  const approved = broken(TWO_OFFICERS) ? {} : { approvedBy: newId() };
  rewriting.rewriteState(record, { selection: { channel: 'INSPECTION', by: newId() }, ...approved });
  rewriting.rewrite(record, () => ({
    status: broken('customs has not seized the goods, and the declaration has not ended') ? 'SEIZED' : 'HELD',
  }));
  const hold = { declaration: record.id, customs: CUSTOMS.msp };
  if (!broken('the goods are held for the declaration')) rewriting.rewriteState(billLink(id), { holds: [hold] });
  const { version } = rewriting.record(record);
  const isUnread = broken('the declaration is in the version that the request names');
  const input = { declaration: hold.declaration, version: isUnread ? version - 1 : version };
  return { by: CUSTOMS, ask: { id, input } };
};
