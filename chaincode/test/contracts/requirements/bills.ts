import {
  BANK_A,
  CARRIER,
  CUSTOMS,
  inHours,
  newId,
  OTHER_SHIPPER,
  placeOf,
  SHIPPER,
  transportDocument,
} from '../../support/trade';
import { billLink, type Broken, NOBODYS_PARTY, PAST, type Scenario, type Scenarios } from './situation';
import { issue } from './billIssue';
import { enforce } from './claims';
import { attachHouse, detachHouse } from './houses';
import { retokeniseBill } from './retokenising';
import { allowDelivery, deciding, delivering, ending, handing } from './heldGoods';
import { attaching, findBreaks, heldBill, LETTER, OFFER, step, TITLE_STAYS } from './heldBill';

const CONTAINER = 'NARU3472484';

const expiresOf = (broken: Broken): string => (broken('the offer lapses in the future') ? PAST : inHours(24));

const disclose: Scenario = async (situation, broken) => {
  const id = await heldBill(situation, broken);
  const to = broken('the organisation to which it is shown is a member') ? NOBODYS_PARTY : placeOf(BANK_A);
  if (broken('that organisation, or that party of it, does not see the document yet, or lacks its present version'))
    situation.rewriting.rewrite(billLink(id), ({ parties }) => ({ parties: [...parties, to] }));
  return { by: SHIPPER, ask: { id, input: { to } } };
};

const discloseToCustoms: Scenario = async (situation, broken) => {
  const id = await heldBill(situation, broken, { status: 'SURRENDERED_FOR_DELIVERY' });
  const customs = broken('the organisation addressed is a customs authority') ? BANK_A.msp : CUSTOMS.msp;
  if (broken('that organisation, or that party of it, does not see the document yet, or lacks its present version'))
    situation.rewriting.rewrite(billLink(id), ({ parties }) => ({ parties: [...parties, { msp: customs }] }));
  return { by: CARRIER, ask: { id, input: { customs } } };
};

const offerTransfer: Scenario = async (situation, broken) => {
  const id = await heldBill(situation, broken);
  const isNobody = broken('the party to which it is offered is of an exporter or a bank');
  const to = isNobody ? NOBODYS_PARTY : placeOf(OTHER_SHIPPER);
  const isBare = broken('a pledgee that has taken the bill offers it with title');
  const passing = isBare ? {} : { endorsement: 'ENDORSE_TO_ORDER' };
  return { by: SHIPPER, ask: { id, input: { to, ...passing, expires: expiresOf(broken) } } };
};

const acceptTransfer: Scenario = async (situation, broken) => {
  const id = await heldBill(situation, broken);
  const expires = broken('the offer has not lapsed') ? PAST : inHours(24);
  const isPledge = broken('the bill is on offer for a transfer');
  const offer = isPledge ? { kind: 'PLEDGE', to: BANK_A.msp, expires } : { ...OFFER, expires };
  situation.rewriting.rewriteState(billLink(id), { offer });
  situation.show(billLink(id), OTHER_SHIPPER);
  return { by: OTHER_SHIPPER, ask: { id } };
};

const declineOffer: Scenario = async (situation, broken) => {
  const id = await heldBill(situation, broken);
  if (!broken('the bill is on offer')) situation.rewriting.rewriteState(billLink(id), { offer: OFFER });
  situation.show(billLink(id), OTHER_SHIPPER);
  return { by: OTHER_SHIPPER, ask: { id, input: { reasonCode: 'OTHER' } } };
};

const returnTransfer: Scenario = async (situation, broken) => {
  const { credits, rewriting } = situation;
  const { record } = await credits.trade.issue();
  await credits.trade.bill(SHIPPER, 'offerTransfer', record.id, { to: placeOf(OTHER_SHIPPER), expires: inHours(24) });
  const taken = await credits.trade.bill(OTHER_SHIPPER, 'acceptTransfer', record.id);
  const state = findBreaks(broken);
  const isLater = broken('nothing was done with the bill since it was taken over');
  rewriting.pretend(record, isLater ? 'sign' : taken.record.action, state);
  return { by: OTHER_SHIPPER, ask: { id: record.id, input: { reasonCode: 'OTHER' } } };
};

const offerPledge: Scenario = async (situation, broken) => {
  const id = await heldBill(situation, broken);
  situation.show(billLink(id), BANK_A);
  const [seeing, unseeing] = broken('the organisation to which it is offered is a bank')
    ? [CARRIER.msp, 'CustomsMSP']
    : [BANK_A.msp, 'BankBMSP'];
  const to = broken('that bank sees the bill') ? unseeing : seeing;
  return { by: SHIPPER, ask: { id, input: { to, expires: expiresOf(broken) } } };
};

const withdrawOffer: Scenario = async (situation, broken) => {
  const id = await heldBill(situation, broken);
  if (!broken('the bill is on offer')) situation.rewriting.rewriteState(billLink(id), { offer: OFFER });
  return { by: SHIPPER, ask: { id } };
};

const endorsing =
  (blank = 'ENDORSE'): Scenario =>
  async (situation, broken) => {
    const isNobody = broken('the party named is of an exporter or a bank');
    const endorsement = broken('title without possession is endorsed to a name') ? 'BLANK_ENDORSE' : blank;
    const to = isNobody ? NOBODYS_PARTY : placeOf(OTHER_SHIPPER);
    return { by: SHIPPER, ask: { id: await heldBill(situation, broken), input: { to, endorsement } } };
  };

const noteOnBoard: Scenario = async (situation, broken) => {
  const isShipped = broken('the goods were received for shipment, and not yet noted as on board');
  const { shippedOnBoardDate, ...document } = transportDocument();
  const received = { ...document, isShippedOnBoardType: false, receivedForShipmentDate: '2020-12-11' };
  const id = await heldBill(situation, broken, {
    document: isShipped ? { ...document, shippedOnBoardDate } : received,
  });
  const isEarly = broken('the day is not before the receipt');
  const isLate = broken('with that day the dates of the document are possible');
  const early = isLate ? '1999-01-01' : '2020-12-10';
  const day = isLate ? '2099-01-01' : '2020-12-13';
  return { by: CARRIER, ask: { id, details: { shippedOnBoardDate: isEarly ? early : day } } };
};

const convertToPaper: Scenario = (situation, broken) => {
  const isAsked = !broken('the holder surrendered it to have it on paper');
  const of = { status: 'SURRENDERED_FOR_AMENDMENT', state: isAsked ? { amendmentReason: 'SWTP' } : {} };
  return ending(of)(situation, broken);
};

const surrenderForAmendment: Scenario = (situation, broken) => {
  const isPaper = broken('a pledged bill is not put on paper');
  const isNobody = broken('the party to which it is to be made out, if one is named, is of an exporter or a bank');
  const input = {
    madeOutTo: isNobody ? NOBODYS_PARTY : placeOf(broken(TITLE_STAYS) ? OTHER_SHIPPER : SHIPPER),
    ...(isPaper && { reasonCode: 'SWTP' }),
  };
  return step(SHIPPER, {}, { details: {}, input })(situation, broken);
};

const consent: Scenario = (situation, broken) =>
  step(
    BANK_A,
    { state: { pledge: { pledgee: BANK_A.msp, claim: newId() } }, shownTo: BANK_A },
    { input: { to: 'AMENDMENT' } },
  )(situation, broken);

const attach: Scenario = async (situation, broken) => {
  const { input, state } = attaching(broken);
  const id = await heldBill(situation, broken, { state });
  return { by: broken('the visualisation of the bill is the carrier’s') ? SHIPPER : CARRIER, ask: { id, input } };
};

const PENDING = { status: 'PENDING_SURRENDER_FOR_DELIVERY' };

/** Bills of lading. */
export const BILL_SCENARIOS: Scenarios = {
  'bill-of-lading': {
    issue,
    'accept-issue': step(SHIPPER),
    retokenise: retokeniseBill,
    'note-on-board': noteOnBoard,
    disclose,
    'disclose-to-customs': discloseToCustoms,
    attach,
    'offer-transfer': offerTransfer,
    'accept-transfer': acceptTransfer,
    'decline-offer': declineOffer,
    'return-transfer': returnTransfer,
    'withdraw-offer': withdrawOffer,
    endorse: endorsing(),
    nominate: endorsing(),
    sign: step(SHIPPER),
    'offer-pledge': offerPledge,
    'surrender-for-delivery': step(SHIPPER),
    consent,
    enforce,
    'surrender-for-amendment': surrenderForAmendment,
    'accept-surrender': step(CARRIER, PENDING),
    'reject-surrender': step(CARRIER, PENDING, { input: { reasonCode: 'OTHER' } }),
    'convert-to-paper': convertToPaper,
    'consent-to-void': step(SHIPPER),
    void: ending({}, { input: { reasonCode: 'MISISSUED' } }),
    'hold-goods': deciding('hold-goods'),
    'release-goods': deciding('release-goods'),
    'allow-delivery': allowDelivery,
    deliver: delivering(),
    'deliver-containers': delivering({ details: { containers: [CONTAINER] } }),
    'deliver-against-indemnity': handing({}, { input: { indemnity: LETTER } }),
    'attach-house': attachHouse,
    'detach-house': detachHouse,
  },
};
