import type { Link } from '../../../src/domain/vocabulary/record';
import { DECLARATION } from '../../support/declaration';
import {
  BANK_A,
  CARRIER,
  CUSTOMS,
  f1,
  inHours,
  newId,
  OTHER_SHIPPER,
  placeOf,
  SHIPPER,
  transportDocument,
} from '../../support/trade';
import {
  type Broken,
  NOBODY,
  PAST,
  type Scenario,
  type Scenarios,
  type Situation,
  TOKENS,
  NOBODYS_PARTY,
} from './situation';
import { owe } from './unserved';

const MAX_LINKS = 64;
const bill = (id: string): Link => ({ type: 'bill-of-lading', id });
const OFFER = { kind: 'TRANSFER', to: placeOf(OTHER_SHIPPER), expires: inHours(24) };
const PLEDGE = { pledgee: BANK_A.msp, claim: newId() };
const SHIPMENT = {
  ucr: '6KRHANBIT-20260042',
  seller: 'Hanbit',
  buyer: 'Nordlicht',
  descriptionOfGoods: 'shoes',
};

/** Breaks what must hold of the bill itself. */
async function heldBill({ credits, rewriting }: Situation, broken: Broken): Promise<string> {
  const document = transportDocument({ toOrder: !broken('the bill is made out to order') });
  const { record } = await credits.trade.issue(newId(), { document });
  const link = bill(record.id);
  if (broken('the possessor is the title holder'))
    rewriting.rewriteState(link, { titleHolder: placeOf(OTHER_SHIPPER) });
  if (broken('the bill is not pledged')) rewriting.rewriteState(link, { pledge: PLEDGE });
  if (broken('the bill is not on offer')) rewriting.rewriteState(link, { offer: OFFER });
  return record.id;
}

const expiresOf = (broken: Broken): string => (broken('the offer lapses in the future') ? PAST : inHours(24));

/** A step of the carrier on a bill that is in some status. */
const carrierStep =
  (status: string, input: object = {}): Scenario =>
  async (situation, broken) => {
    const id = await heldBill(situation, broken);
    situation.rewriting.rewrite(bill(id), () => ({ status }));
    return { by: CARRIER, ask: { id, input } };
  };

const issue: Scenario = async ({ credits }, broken) => {
  const shipment = await credits.act(SHIPPER, 'shipment', 'create', {
    document: SHIPMENT,
    input: { parties: [{ msp: CARRIER.msp }] },
  });
  const tokens = [f1('number')];
  if (broken('no bill with this carrier, number and year is on the ledger'))
    await credits.trade.issue(newId(), { tokens });
  const isForeign = broken('the carrier code of the document is one of the caller’s organisation');
  const issueTo = broken('the first holder is of a member organisation') ? NOBODYS_PARTY : placeOf(SHIPPER);
  const document = transportDocument(isForeign ? { carrierCode: 'HLCU' } : {});
  const input = { issueTo, shipment: shipment.record.id };
  const brought = broken(TOKENS) ? [...tokens, f1('other')] : tokens;
  return { by: CARRIER, ask: { id: newId(), document, tokens: brought, input } };
};

const disclose: Scenario = async (situation, broken) => {
  const id = await heldBill(situation, broken);
  const msp = broken('the organisation to which it is shown is a member') ? NOBODY : BANK_A.msp;
  if (broken('that organisation, or that party of it, does not see the bill yet'))
    situation.rewriting.rewrite(bill(id), ({ parties }) => ({ parties: [...parties, { msp }] }));
  return { by: SHIPPER, ask: { id, input: { to: { msp } } } };
};

const offerTransfer: Scenario = async (situation, broken) => {
  const id = await heldBill(situation, broken);
  const isNobody = broken('the party to which it is offered is of a member organisation');
  const to = isNobody ? NOBODYS_PARTY : placeOf(OTHER_SHIPPER);
  return { by: SHIPPER, ask: { id, input: { to, expires: expiresOf(broken) } } };
};

const acceptTransfer: Scenario = async (situation, broken) => {
  const id = await heldBill(situation, broken);
  const expires = broken('the offer has not lapsed') ? PAST : inHours(24);
  const isPledge = broken('the bill is on offer for a transfer');
  const offer = isPledge ? { kind: 'PLEDGE', to: BANK_A.msp, expires } : { ...OFFER, expires };
  situation.rewriting.rewriteState(bill(id), { offer });
  situation.show(bill(id), OTHER_SHIPPER);
  return { by: OTHER_SHIPPER, ask: { id } };
};

const offerPledge: Scenario = async (situation, broken) => {
  const id = await heldBill(situation, broken);
  situation.show(bill(id), BANK_A);
  const [seeing, unseeing] = broken('the organisation to which it is offered is a bank')
    ? [CARRIER.msp, CUSTOMS.msp]
    : [BANK_A.msp, 'BankBMSP'];
  const to = broken('that bank sees the bill') ? unseeing : seeing;
  return { by: SHIPPER, ask: { id, input: { to, expires: expiresOf(broken) } } };
};

const withdrawOffer: Scenario = async (situation, broken) => {
  const id = await heldBill(situation, broken);
  if (!broken('the bill is on offer')) situation.rewriting.rewriteState(bill(id), { offer: OFFER });
  return { by: SHIPPER, ask: { id } };
};

const surrender: Scenario = async (situation, broken) => ({
  by: SHIPPER,
  ask: { id: await heldBill(situation, broken) },
});

const createShipment: Scenario = (_, broken) => {
  const named = broken('every party is of a member organisation') ? NOBODYS_PARTY : placeOf(BANK_A);
  return Promise.resolve({ by: SHIPPER, ask: { id: newId(), document: SHIPMENT, input: { parties: [named] } } });
};

const linkDocument: Scenario = async ({ credits, rewriting }, broken) => {
  const input = { parties: [{ msp: BANK_A.msp }] };
  const { record } = await credits.act(SHIPPER, 'shipment', 'create', { document: SHIPMENT, input });
  const to = bill(newId());
  const isFull = broken(`fewer than ${MAX_LINKS} documents are linked`);
  const links = [
    ...(broken('the document is not linked yet') ? [to] : []),
    ...(isFull ? Array.from({ length: MAX_LINKS }, () => bill(newId())) : []),
  ].slice(0, MAX_LINKS);
  rewriting.rewrite(record, () => ({ links }));
  return { by: SHIPPER, ask: { id: record.id, input: { to } } };
};

const file: Scenario = (_, broken) => {
  const customs = broken('the organisation addressed is a customs authority') ? BANK_A.msp : CUSTOMS.msp;
  return Promise.resolve({ by: SHIPPER, ask: { id: newId(), document: DECLARATION, input: { customs } } });
};

const decide =
  (reasonCode: string): Scenario =>
  async ({ credits }) => {
    const input = { customs: CUSTOMS.msp };
    const { record } = await credits.act(SHIPPER, 'customs-declaration', 'file', { document: DECLARATION, input });
    return { by: CUSTOMS, ask: { id: record.id, details: { reasonCode } } };
  };

const serveRemarks: Scenario = async (situation, broken) => {
  const { by, ask } = await decide('RISK_SCREENING')(situation, broken);
  const { record } = await situation.credits.act(by, 'customs-declaration', 'hold', ask);
  return { by, ask: { id: record.id, ...owe(situation, record, 'hold', { reasonCode: 'RISK_SCREENING' }, broken) } };
};

/** Bills, shipments and declarations. */
export const TRADE_SCENARIOS: Scenarios = {
  shipment: { create: createShipment, link: linkDocument },
  'bill-of-lading': {
    issue,
    disclose,
    'offer-transfer': offerTransfer,
    'accept-transfer': acceptTransfer,
    'offer-pledge': offerPledge,
    'withdraw-offer': withdrawOffer,
    'surrender-for-delivery': surrender,
    'accept-surrender': carrierStep('PENDING_SURRENDER_FOR_DELIVERY'),
    'reject-surrender': carrierStep('PENDING_SURRENDER_FOR_DELIVERY', { reasonCode: 'OTHER' }),
    deliver: carrierStep('SURRENDERED_FOR_DELIVERY'),
  },
  'customs-declaration': {
    file,
    hold: decide('RISK_SCREENING'),
    release: decide('EXAMINED'),
    'serve-remarks': serveRemarks,
  },
};
