import { ADVISER, AMOUNT_MINOR, BENEFICIARY, creditTerms, ISSUER, presentedDocuments, USD } from '../../support/credit';
import { BANK_A, BANK_A_SECOND, CUSTOMS, newId, OTHER_SHIPPER, placeOf } from '../../support/trade';
import { closeIf, credit, OPEN } from './credits';
import { retokenisePresentation } from './retokenising';
import { billLink, type Scenario, type Scenarios, type Situation } from './situation';
import { owe } from './unserved';

const REFUSAL = { discrepancies: ['LATE PRESENTATION'], disposal: 'HOLDING_FOR_INSTRUCTIONS' };
const PLEDGED_ELSEWHERE = 'no bill is pledged to another bank than the issuing bank';
const OTHERS_PLEDGE = { pledge: { pledgee: ADVISER.msp, claim: newId() } };
const PAYMENT = { by: 'NEGOTIATION', amount: USD(AMOUNT_MINOR) };

const present: Scenario = async (situation, broken) => {
  const { credits, rewriting } = situation;
  const id = await credits.advised();
  const bill = await credits.trade.issue();
  const isOther = broken('a presentation that is replaced is of the same credit');
  const replaced = await credits.present(isOther ? await credits.advised() : id);
  const isHeld = broken('the bank does not hold the bills of a presentation that is replaced');
  if (!broken('a presentation that is replaced was refused, returned or withdrawn'))
    rewriting.rewrite(replaced.record, ({ links, state }) => ({
      status: 'REFUSED',
      ...(isHeld && { links: [...links, billLink(bill.record.id)], state: { ...state, holdsDocuments: true } }),
    }));
  if (broken('something is left of the credit for it, and no other presentation keeps what it draws'))
    rewriting.rewriteContent(credit(id), {
      terms: creditTerms(),
      amendments: 0,
      drawings: [{ presentation: newId(), amount: USD(AMOUNT_MINOR), status: 'DRAWN' }],
    });
  closeIf(broken(OPEN), situation, id);
  if (broken('the caller has each bill, which is in force and free'))
    rewriting.rewriteState(bill.record, { possessor: placeOf(BANK_A) });
  const isOthers = broken('the caller is the beneficiary of the credit');
  if (isOthers) for (const link of [credit(id), bill.record, replaced.record]) situation.show(link, OTHER_SHIPPER);
  const isEuro = broken('the amount is in the currency of the credit');
  return {
    by: isOthers ? OTHER_SHIPPER : BENEFICIARY,
    ask: {
      id: newId(),
      document: presentedDocuments(1, isEuro ? { amount: { currency: 'EUR', amountMinor: 1 } } : {}),
      input: {
        credit: id,
        bank: broken('the bank is one of the credit’s') ? CUSTOMS.msp : ADVISER.msp,
        billOfLading: bill.record.id,
        replaces: replaced.record.id,
      },
    },
  };
};

/** A presentation with a bill that the advising bank sees, in some status. */
async function presentedIn(status: string, { credits, rewriting }: Situation): Promise<string> {
  const id = await credits.advised();
  const bill = await credits.trade.issue();
  rewriting.rewrite(bill.record, ({ parties }) => ({ parties: [...parties, { msp: ADVISER.msp }] }));
  const { record } = await credits.present(id, presentedDocuments(), { billOfLading: bill.record.id });
  if (status !== 'PRESENTED') rewriting.rewrite(record, () => ({ status }));
  return record.id;
}

/** A step of the bank that examines, or of the beneficiary. */
const stepFrom =
  (status: string, details?: object, by = ADVISER): Scenario =>
  async (situation) => ({ by, ask: { id: await presentedIn(status, situation), details } });

const examine: Scenario = async (situation, broken) => {
  const id = await presentedIn('PRESENTED', situation);
  const isUnjudged = broken(
    'a presentation that complies has a reasoned judgement on every rule that finds otherwise or leaves it to a person',
  );
  const isUndiscrepant = broken('a presentation that does not comply has a discrepancy');
  const determination = isUndiscrepant ? 'DISCREPANT' : 'COMPLYING';
  const { judgements } = situation.credits.judgement('COMPLYING');
  const isTwofold = broken(
    'there is one judgement on a finding, and none finds a discrepancy if the presentation complies',
  );
  const [first] = judgements;
  const isStale = broken('a judgement that names a finding names one of its rule, as it is now');
  const details = {
    judgements: [
      ...(isUnjudged ? [first] : judgements),
      ...(isTwofold ? [first] : []),
      ...(isStale ? [{ ...first, sentence: 'WHAT WAS FOUND BEFORE' }] : []),
    ],
  };
  return { by: ADVISER, ask: { id, input: { determination }, details } };
};

const approve: Scenario = async (situation, broken) => {
  const id = await presentedIn('COMPLYING', situation);
  const isAlone = broken('the caller is another officer than the one who examined it');
  const examinedBy = isAlone ? BANK_A_SECOND.party : BANK_A.party;
  const isClear = broken('it was found to comply against what a rule finds, and is not approved yet');
  situation.rewriting.rewriteState({ type: 'presentation', id }, isClear ? {} : { review: { examinedBy } });
  return { by: BANK_A_SECOND, ask: { id } };
};

const forward: Scenario = async (situation, broken) => {
  const id = await presentedIn('PRESENTED', situation);
  const { rewriting } = situation;
  for (const link of rewriting.record({ type: 'presentation', id }).links)
    if (link.type === 'bill-of-lading' && broken(PLEDGED_ELSEWHERE)) rewriting.rewriteState(link, OTHERS_PLEDGE);
  return { by: ADVISER, ask: { id } };
};

const honour: Scenario = async (situation, broken) => {
  const id = await presentedIn('COMPLYING', situation);
  const { rewriting } = situation;
  for (const link of rewriting.record({ type: 'presentation', id }).links)
    if (link.type === 'bill-of-lading')
      rewriting.rewriteState(link, {
        ...(broken('the bank has each bill that was presented') && { presentation: undefined }),
        ...(broken(PLEDGED_ELSEWHERE) && OTHERS_PLEDGE),
      });
  const isUnapproved = broken('a second officer has approved it, if it was found to comply against what a rule finds');
  if (isUnapproved) rewriting.rewriteState({ type: 'presentation', id }, { review: { examinedBy: ADVISER.party } });
  const isMore = broken('the amount is no more than the credit keeps for this presentation');
  const isLess = broken(
    'a presentation that complies, or whose refusal came late, or that cannot be in part, is honoured in full',
  );
  const isOther = broken(
    'it is honoured as the credit is available; the issuing bank honours under a credit for negotiation, too',
  );
  const way = { ...PAYMENT, ...(isOther && { by: 'SIGHT' }) };
  const lessOrAll = isLess ? { ...way, amount: USD(1) } : way;
  const details = isMore ? { ...PAYMENT, amount: USD(AMOUNT_MINOR + 1) } : lessOrAll;
  return { by: ADVISER, ask: { id, details } };
};

const waive: Scenario = async (situation, broken) => {
  const isBack = broken('if the documents were refused, the bank holds their bills');
  const id = await presentedIn(isBack ? 'REFUSED' : 'DISCREPANT', situation);
  const isAlone = broken(
    'the officer who said last what the bank finds is another one, if the bank waives for the applicant',
  );
  if (isAlone) situation.rewriting.rewrite({ type: 'presentation', id }, () => ({ author: placeOf(ISSUER) }));
  return { by: ISSUER, ask: { id } };
};

const refuse: Scenario = async (situation, broken) => {
  const isVague = broken('each discrepancy says what is wrong: that the documents do not comply names none');
  const details = { ...REFUSAL, ...(isVague && { discrepancies: ['DOCUMENTS DO NOT COMPLY'] }) };
  return { by: ADVISER, ask: { id: await presentedIn('DISCREPANT', situation), details } };
};

const serveRemarks: Scenario = async (situation, broken) => {
  const id = await presentedIn('REFUSED', situation);
  return { by: ADVISER, ask: { id, ...owe(situation, { type: 'presentation', id }, 'refuse', REFUSAL, broken) } };
};

/** Presentations under credits. */
export const PRESENTATION_SCENARIOS: Scenarios = {
  presentation: {
    present,
    withdraw: stepFrom('PRESENTED', undefined, BENEFICIARY),
    examine,
    approve,
    forward,
    'request-waiver': stepFrom('DISCREPANT'),
    waive,
    refuse,
    'serve-remarks': serveRemarks,
    'return-documents': stepFrom('REFUSED'),
    honour,
    pay: stepFrom('ACCEPTED'),
    retokenise: retokenisePresentation,
  },
};
