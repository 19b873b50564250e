import type { Link, Token } from '../../../src/domain/vocabulary/record';
import { ADVISER, BENEFICIARY, creditTerms, ISSUER, USD } from '../../support/credit';
import { BANK_A_SECOND, CUSTOMS, newId, OTHER_SHIPPER, placeOf } from '../../support/trade';
import { retokeniseCredit } from './retokenising';
import type { Broken, Scenario, Scenarios, Situation } from './situation';

export const credit = (id: string): Link => ({ type: 'letter-of-credit', id });
const amendment = (id: string): Link => ({ type: 'credit-amendment', id });
export const OPEN = 'the credit is advised or confirmed, and open';
const NO_OPEN_PRESENTATION = 'no presentation is open';
const NUMBER = 'the tokens are those of the number that the document gets, if it gets one';
const BANKS = 'the BICs in the terms are those of the banks that the request names';
const BANKS_OF_CREDIT = 'the BICs in the terms are those of the banks of the credit';
const otherBankIf = (isOther: boolean): object => (isOther ? { issuingBank: { bic: 'NARUKRSAXXX' } } : {});
const TRANSFERABLE = { form: 'IRREVOCABLE_TRANSFERABLE' };

/** Closes a credit if it is to be closed. */
export const closeIf = (isClosed: boolean, { rewriting }: Situation, id: string): void => {
  if (isClosed) rewriting.rewrite(credit(id), () => ({ status: 'CLOSED' }));
};

const TOKEN_OF_NUMBER: Token = { kind: 'CREDIT', token: 'c'.repeat(64) };

/** The token of the number, or none; and the other way round if that is to be wrong. */
const numberIf = (isRight: boolean, broken: Broken): Token[] => (broken(NUMBER) === isRight ? [] : [TOKEN_OF_NUMBER]);

/** Has the bank issue another credit under the number if that is to be taken. */
async function takeIf(isTaken: boolean, { credits }: Situation): Promise<void> {
  if (!isTaken) return;
  const { record } = await credits.apply();
  await credits.act(ISSUER, 'letter-of-credit', 'issue', { id: record.id, tokens: [TOKEN_OF_NUMBER] });
}

const issue: Scenario = async (situation, broken) => {
  const { record } = await situation.credits.apply();
  await takeIf(broken('the bank has issued no other credit under its number, whatever became of it'), situation);
  return { by: ISSUER, ask: { id: record.id, tokens: numberIf(true, broken) } };
};

const apply: Scenario = async (situation, broken) => {
  const { credits } = situation;
  const parties = { issuingBank: ISSUER.msp, advisingBank: ADVISER.msp };
  const document = (terms: object): object => ({
    terms: creditTerms({ ...terms, ...otherBankIf(broken(BANKS)) }),
    amendments: broken('nothing is drawn or amended yet') ? 1 : 0,
  });
  const input = {
    ...parties,
    ...(broken('issuing and advising bank are banks, the beneficiary is of an exporter') && {
      advisingBank: CUSTOMS.msp,
    }),
  };
  if (broken('a bank that applies for its customer is the issuing bank')) {
    const asked = { document: document({}), input: { ...input, beneficiary: placeOf(BENEFICIARY) } };
    return { by: ADVISER, ask: { id: newId(), tokens: numberIf(false, broken), ...asked } };
  }
  const id = await credits.advised(
    creditTerms(broken('for a transfer: the credit says that it is transferable') ? {} : TRANSFERABLE),
  );
  const to = placeOf(OTHER_SHIPPER);
  if (broken('for a transfer: its amount is left of the credit')) await credits.present(id);
  await credits.act(BENEFICIARY, 'letter-of-credit', 'request-transfer', { id, input: { to } });
  closeIf(broken('for a transfer: the credit is advised or confirmed, and open'), situation, id);
  const isUnasked = broken('for a transfer: its beneficiary has asked for it, between the same banks');
  const isChanged = broken('for a transfer: it changes only terms that may be changed');
  await takeIf(
    broken('for a transfer: it keeps the number of the credit, or has one that no credit of these banks has'),
    situation,
  );
  const terms = { ...TRANSFERABLE, ...(isChanged && { goods: { description: ['HATS'] } }) };
  return {
    by: broken('for a transfer: the caller is of the advising bank') ? ISSUER : ADVISER,
    ask: {
      id: newId(),
      document: document(terms),
      tokens: numberIf(true, broken),
      input: { ...input, beneficiary: isUnasked ? placeOf(BENEFICIARY) : to, transferOf: id },
    },
  };
};

/** A step of an application. */
const applicationStep =
  (details: object): Scenario =>
  async ({ credits }) => {
    const { record } = await credits.apply();
    return { by: ISSUER, ask: { id: record.id, details } };
  };

const advise: Scenario = async ({ credits }) => ({ by: ADVISER, ask: { id: await credits.issued() } });

const confirm: Scenario = async ({ credits }, broken) => {
  const isUnwanted = broken('the issuing bank asks for confirmation or allows it');
  const id = await credits.advised(creditTerms(isUnwanted ? { confirmation: 'WITHOUT' } : {}));
  return { by: ADVISER, ask: { id } };
};

const requestTransfer: Scenario = async ({ credits, rewriting }, broken) => {
  const id = await credits.advised();
  if (broken('the credit is not a transfer of another one: a second beneficiary cannot transfer further'))
    rewriting.rewriteState(credit(id), { transferOf: newId() });
  const to = placeOf(broken('the second beneficiary is of an exporter') ? CUSTOMS : OTHER_SHIPPER);
  return { by: BENEFICIARY, ask: { id, input: { to } } };
};

/** A presentation under a credit, which has come to its end unless it is to be open. */
async function presentAndEnd({ credits, rewriting }: Situation, id: string, broken: Broken): Promise<void> {
  const { record } = await credits.present(id);
  if (!broken(NO_OPEN_PRESENTATION)) rewriting.rewrite(record, () => ({ status: 'RETURNED' }));
}

const consentToCancel: Scenario = async (situation, broken) => {
  const { credits, rewriting } = situation;
  const id = await credits.advised();
  await presentAndEnd(situation, id, broken);
  if (broken('the caller has not agreed to cancel the credit as it is now'))
    rewriting.rewriteState(credit(id), {
      cancellationConsents: [{ msp: ISSUER.msp, contentVersion: rewriting.record(credit(id)).content.version }],
    });
  return { by: ISSUER, ask: { id } };
};

const expire: Scenario = async (situation, broken) => {
  const { credits } = situation;
  const expiryDate = broken('the expiry date has passed') ? '2027-03-31' : '2026-01-30';
  const id = await credits.advised(creditTerms({ expiryDate }));
  await presentAndEnd(situation, id, broken);
  return { by: ISSUER, ask: { id } };
};

const close: Scenario = async (situation) => {
  const id = await situation.credits.advised();
  situation.rewriting.rewrite(credit(id), () => ({ status: 'EXPIRED' }));
  return { by: ISSUER, ask: { id } };
};

/** An amendment's document with whatever is wrong in it, whose sentences may have a beginning of their own. */
function amendmentDocument(broken: Broken, beginning = ''): { document: object; isTooSmall: boolean } {
  const isTooSmall = broken(`${beginning}the amended amount covers what is drawn and kept for presentations`);
  const isRenamed = broken(`${beginning}the number of the credit stays the same`);
  const banks = otherBankIf(broken(`${beginning}${BANKS_OF_CREDIT}`));
  const terms = creditTerms({
    ...banks,
    ...(isRenamed && { creditNumber: 'LC2026002' }),
    ...(isTooSmall && { amount: USD(1) }),
  });
  const basis = broken(`${beginning}the amendment starts from the present terms`) ? 5 : 0;
  return { document: { number: 1, date: '2026-11-20', basis, terms }, isTooSmall };
}

const offer: Scenario = async (situation, broken) => {
  const { credits } = situation;
  const id = await credits.advised();
  const { document, isTooSmall } = amendmentDocument(broken);
  if (isTooSmall) await credits.present(id);
  closeIf(broken(OPEN), situation, id);
  const by = broken('the caller is of the issuing bank') ? ADVISER : ISSUER;
  const isOther = broken('what it says that it changes of who is paid is what it changes');
  const told = { ...document, ...(isOther && { callBacks: ['narrative'] }) };
  return { by, ask: { id: newId(), document: told, input: { credit: id } } };
};

const ALL_PARTS = 'for an acceptance of all parts: ';
const CALLED_BACK = 'two officers confirm a call to the beneficiary, if the amendment changes who is paid';

/** An amendment that is offered, and then made wrong. */
async function offered(situation: Situation, broken: Broken, terms = creditTerms()): Promise<string> {
  const { credits, rewriting } = situation;
  const id = await credits.advised(terms);
  const right = amendmentDocument(() => false).document;
  const ask = { document: right, input: { credit: id } };
  const { record } = await credits.act(ISSUER, 'credit-amendment', 'offer', ask);
  const { document, isTooSmall } = amendmentDocument(broken, ALL_PARTS);
  if (isTooSmall) await credits.present(id);
  if (JSON.stringify(document) !== JSON.stringify(right)) rewriting.rewriteContent(amendment(record.id), document);
  closeIf(broken(ALL_PARTS + OPEN), situation, id);
  if (broken(ALL_PARTS + CALLED_BACK) || broken(CALLED_BACK)) rewriting.rewriteState(record, calledBackBy(ADVISER));
  return record.id;
}

/** The hold of an amendment that changes who is paid. */
const calledBackBy = (...officers: readonly { readonly party: string }[]): object => ({
  callBack: { bank: ADVISER.msp, confirmedBy: officers.map(({ party }) => party) },
});

const confirmCallBack: Scenario = async (situation, broken) => {
  const id = await offered(situation, broken);
  const isDone = broken('two officers have not confirmed it yet');
  const isAlone = broken('the caller is another officer than the one who confirmed it first');
  const officers = isDone ? [ADVISER, BANK_A_SECOND] : [isAlone ? BANK_A_SECOND : ADVISER];
  situation.rewriting.rewriteState(amendment(id), calledBackBy(...officers));
  return { by: BANK_A_SECOND, ask: { id } };
};

/** A step of an offered amendment by its beneficiary. */
const beneficiaryStep =
  (input: object): Scenario =>
  async (situation, broken) => ({ by: BENEFICIARY, ask: { id: await offered(situation, broken), input } });

const extendConfirmation: Scenario = async (situation, broken) => {
  const id = await offered(situation, broken);
  situation.rewriting.rewriteState(amendment(id), { confirmingBank: ADVISER.msp });
  return { by: ADVISER, ask: { id } };
};

/** Credits and their amendments. */
export const CREDIT_SCENARIOS: Scenarios = {
  'letter-of-credit': {
    apply,
    issue,
    decline: applicationStep({ reason: 'No line.' }),
    advise,
    confirm,
    'request-transfer': requestTransfer,
    'consent-to-cancel': consentToCancel,
    expire,
    close,
    retokenise: retokeniseCredit,
  },
  'credit-amendment': {
    offer,
    'confirm-call-back': confirmCallBack,
    accept: beneficiaryStep({ parts: 'ALL' }),
    reject: beneficiaryStep({}),
    'extend-confirmation': extendConfirmation,
  },
};
