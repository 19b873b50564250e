import type { Link, TradeRecord } from '../../../src/domain/vocabulary/record';
import { BANK_A, newId, placeOf, SHIPPER } from '../../support/trade';
import { billLink, NOBODYS_PARTY, type Scenario, type Scenarios, type Situation } from './situation';

const MAX_LINKS = 64;
export const SHIPMENT = {
  ucr: '6KRHANBIT-20260042',
  seller: 'Hanbit',
  buyer: 'Nordlicht',
  descriptionOfGoods: 'shoes',
};

const createShipment: Scenario = (_, broken) => {
  const named = broken('every party is of a member organisation') ? NOBODYS_PARTY : placeOf(BANK_A);
  const parties = [named, ...(broken('the shipper is not named again') ? [placeOf(SHIPPER)] : [])];
  return Promise.resolve({ by: SHIPPER, ask: { id: newId(), document: SHIPMENT, input: { parties } } });
};

const created = async ({ credits }: Situation): Promise<TradeRecord> => {
  const input = { parties: [{ msp: BANK_A.msp }] };
  return (await credits.act(SHIPPER, 'shipment', 'create', { document: SHIPMENT, input })).record;
};

const linkDocument: Scenario = async (situation, broken) => {
  const record = await created(situation);
  const bill = await situation.credits.trade.issue();
  const isSelf = broken('it is another document than the shipment');
  const to: Link = isSelf ? { type: 'shipment', id: record.id } : billLink(bill.record.id);
  const isFull = broken(`fewer than ${MAX_LINKS} documents are linked`);
  const links = [
    ...(broken('the document is not linked yet') ? [to] : []),
    ...(isFull ? Array.from({ length: MAX_LINKS }, () => billLink(newId())) : []),
  ].slice(0, MAX_LINKS);
  situation.rewriting.rewrite(record, () => ({ links }));
  return { by: SHIPPER, ask: { id: record.id, input: { to } } };
};

const unlinkDocument: Scenario = async (situation, broken) => {
  const record = await created(situation);
  const to = billLink(newId());
  situation.rewriting.rewrite(record, () => ({ links: broken('the document is linked') ? [] : [to] }));
  return { by: SHIPPER, ask: { id: record.id, input: { to } } };
};

const closeShipment: Scenario = async (situation) => ({
  by: SHIPPER,
  ask: { id: (await created(situation)).id },
});

/** Shipments. */
export const TRADE_SCENARIOS: Scenarios = {
  shipment: { create: createShipment, link: linkDocument, unlink: unlinkDocument, close: closeShipment },
};
