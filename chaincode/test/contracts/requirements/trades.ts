import { BANK_A, newId, placeOf, SHIPPER } from '../../support/trade';
import { billLink, NOBODYS_PARTY, type Scenario, type Scenarios } from './situation';

const MAX_LINKS = 64;
export const SHIPMENT = {
  ucr: '6KRHANBIT-20260042',
  seller: 'Hanbit',
  buyer: 'Nordlicht',
  descriptionOfGoods: 'shoes',
};

const createShipment: Scenario = (_, broken) => {
  const named = broken('every party is of a member organisation') ? NOBODYS_PARTY : placeOf(BANK_A);
  return Promise.resolve({ by: SHIPPER, ask: { id: newId(), document: SHIPMENT, input: { parties: [named] } } });
};

const linkDocument: Scenario = async ({ credits, rewriting }, broken) => {
  const input = { parties: [{ msp: BANK_A.msp }] };
  const { record } = await credits.act(SHIPPER, 'shipment', 'create', { document: SHIPMENT, input });
  const to = billLink(newId());
  const isFull = broken(`fewer than ${MAX_LINKS} documents are linked`);
  const links = [
    ...(broken('the document is not linked yet') ? [to] : []),
    ...(isFull ? Array.from({ length: MAX_LINKS }, () => billLink(newId())) : []),
  ].slice(0, MAX_LINKS);
  rewriting.rewrite(record, () => ({ links }));
  return { by: SHIPPER, ask: { id: record.id, input: { to } } };
};

/** Shipments. */
export const TRADE_SCENARIOS: Scenarios = {
  shipment: { create: createShipment, link: linkDocument },
};
