import {
  ASKED_MINOR,
  COLLECTION_INPUT,
  collectionLink,
  Collections,
  COLLECTOR,
  DRAWEE,
  instruction,
  MATURITY,
  ON_ACCEPTANCE,
  PAYMENT,
  PRINCIPAL,
  REMITTER,
} from '../../support/collection';
import { USD } from '../../support/credit';
import type { User } from '../../support/fakeLedger';
import { BANK_A, newId, placeOf } from '../../support/trade';
import { type Broken, billLink, PAST, type Scenario, type Scenarios, type Situation } from './situation';

const UNDELIVERED = 'the documents were not delivered yet';
const OTHERS_PLEDGE = { pledge: { pledgee: 'CarrierMSP', claim: newId() } };
const OWN_PLEDGE = { pledge: { pledgee: REMITTER.msp, claim: newId() } };

const lodge: Scenario = async ({ credits, rewriting }, broken) => {
  const { record } = await credits.trade.issue();
  if (broken('the caller has each bill, which is in force and free'))
    rewriting.rewriteState(record, { possessor: placeOf(BANK_A) });
  if (broken('title to each bill that is made out to order goes to the drawee with it'))
    rewriting.rewriteState(record, { endorsement: 'ENDORSE' });
  const isOneBank = broken(
    'remitting and collecting bank are two banks, and the drawee, if one is named, is a holder of bills and of neither',
  );
  const isOwn = broken('the drawee is not the principal');
  const input = {
    ...COLLECTION_INPUT,
    ...(isOneBank && { collectingBank: REMITTER.msp }),
    ...(isOwn && { drawee: placeOf(PRINCIPAL) }),
  };
  return { by: PRINCIPAL, ask: { id: newId(), document: instruction({}, [record.id]), input } };
};

/** A collection with a bill, in some status. */
async function collectedIn(
  status: string,
  { credits, rewriting }: Situation,
  { last = 'present', terms = {}, state = {} }: { last?: string | undefined; terms?: object; state?: object } = {},
): Promise<string> {
  const { record } = await credits.trade.issue();
  const id = await new Collections(credits).until(last, instruction(terms, [record.id]));
  const link = collectionLink(id);
  rewriting.rewrite(link, ({ state: before }) => ({ status, state: { ...before, ...state } }));
  return id;
}

const deliveredIf = (isDelivered: boolean): object => (isDelivered ? { isDelivered: true } : {});

const stepFrom =
  (status: string, by: User, { last }: { last?: string } = {}): Scenario =>
  async (situation) => ({ by, ask: { id: await collectedIn(status, situation, { last }) } });

/** Changes the bills of a collection. */
function changeBills({ rewriting }: Situation, id: string, state: object): void {
  for (const link of rewriting.record(collectionLink(id)).links)
    if (link.type === 'bill-of-lading') rewriting.rewriteState(billLink(link.id), state);
}

const acknowledge: Scenario = async (situation, broken) => {
  const id = await collectedIn('SENT', situation, { last: 'send' });
  if (broken('no bill is pledged to another bank than the remitting bank')) changeBills(situation, id, OTHERS_PLEDGE);
  return { by: COLLECTOR, ask: { id } };
};

const present: Scenario = async (situation, broken) => {
  const isUnasked = broken('documents that were refused are presented again as the principal or its bank wants it');
  const state = { disposal: isUnasked ? 'HOLD' : 'PRESENT_AGAIN', ...deliveredIf(broken(UNDELIVERED)) };
  return { by: COLLECTOR, ask: { id: await collectedIn('REFUSED', situation, { state }) } };
};

const accept: Scenario = async (situation, broken) => {
  const isAtSight = broken('the instruction asks for an acceptance');
  const id = await collectedIn('PRESENTED', situation, { terms: isAtSight ? {} : ON_ACCEPTANCE });
  const isOver = broken('the maturity is that of the instruction, if it names one, and is not over');
  return { by: DRAWEE, ask: { id, details: { maturity: isOver ? PAST.slice(0, 4) + '-01-01' : MATURITY } } };
};

const pay: Scenario = async (situation, broken) => {
  const terms = { charges: { for: 'DRAWEE', mayNotBeWaived: true } };
  const id = await collectedIn('PRESENTED', situation, { terms });
  const isLess = broken('the amount is that of the instruction');
  const isWaived = broken(
    'interest and charges that may not be waived are paid, interest in the currency of the amount',
  );
  const amount = isLess ? USD(ASKED_MINOR - 1) : PAYMENT.amount;
  const details = {
    ...PAYMENT,
    amount,
    ...(broken('the bank has got it already') && { paidOn: '2099-01-01' }),
    ...(!isWaived && { charges: USD(45_00) }),
  };
  return { by: COLLECTOR, ask: { id, details } };
};

const release: Scenario = async (situation, broken) => {
  const isUnpaid = broken('documents that are delivered against payment are paid');
  const state = deliveredIf(broken(UNDELIVERED));
  const isAdded = broken('what may not be waived is paid, if they are delivered against an acceptance');
  const terms = { ...(!isUnpaid && ON_ACCEPTANCE), charges: { for: 'DRAWEE', mayNotBeWaived: true } };
  const id = await collectedIn(isUnpaid || isAdded ? 'ACCEPTED' : 'PAID', situation, {
    state,
    ...(isAdded && { terms }),
  });
  changeBills(situation, id, {
    ...(broken('the bank has each bill that was lodged') && { presentation: undefined }),
    ...(broken('no bill is pledged: the remitting bank ends a pledge of its own first') && OWN_PLEDGE),
  });
  return { by: COLLECTOR, ask: { id } };
};

const adviseRefusal: Scenario = async (situation, broken) => {
  const isUnasked = broken('an acceptance is refused only if the instruction asks for one, and none was given');
  const details = {
    of: isUnasked ? 'ACCEPTANCE' : 'PAYMENT',
    ...(broken('a protest was made already') && { protestedOn: '2099-01-01' }),
  };
  return { by: COLLECTOR, ask: { id: await collectedIn('PRESENTED', situation), details } };
};

/** A step on documents that were refused. */
async function refusedIn(situation: Situation, broken: Broken, state: object): Promise<string> {
  return collectedIn('REFUSED', situation, { state: { ...state, ...deliveredIf(broken(UNDELIVERED)) } });
}

const instruct: Scenario = async (situation, broken) => ({
  by: PRINCIPAL,
  ask: { id: await refusedIn(situation, broken, {}), input: { disposal: 'HOLD' } },
});

const returnDocuments: Scenario = async (situation, broken) => {
  const isEarly = broken('they are to go back, or no instruction came in time');
  const state = isEarly ? { instructBy: MATURITY } : { disposal: 'RETURN' };
  return { by: COLLECTOR, ask: { id: await refusedIn(situation, broken, state) } };
};

const amend: Scenario = async (situation, broken) => {
  const id = await refusedIn(situation, broken, {});
  const bills = situation.rewriting.record(collectionLink(id)).links.map((link) => link.id);
  const isOther = broken('reference, date, parties and documents stay as they are');
  const revised = {
    amount: USD(ASKED_MINOR - 1),
    ...(isOther && { reference: 'X' }),
  };
  return { by: PRINCIPAL, ask: { id, details: { instruction: instruction(revised, bills) } } };
};

/** Documentary collections. */
export const COLLECTION_SCENARIOS: Scenarios = {
  'documentary-collection': {
    lodge,
    withdraw: stepFrom('RECEIVED', PRINCIPAL, { last: 'acknowledge' }),
    send: stepFrom('LODGED', REMITTER, { last: 'lodge' }),
    decline: stepFrom('LODGED', REMITTER, { last: 'lodge' }),
    acknowledge,
    present,
    accept,
    pay,
    'release-documents': release,
    'advise-refusal': adviseRefusal,
    instruct,
    'return-documents': returnDocuments,
    'amend-instruction': amend,
  },
};
