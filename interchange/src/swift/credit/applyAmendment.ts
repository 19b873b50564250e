import type { AdditionalCondition, CreditTerms, Money, RequiredDocument } from '@naru/chaincode/domain';
import { BIC_PREFIX_CHARS } from '../blocks/senderAndReceiver.js';
import { beginsCondition, beginsDocument, readClauses } from '../clauses/clauseLines.js';
import { readAdditionalConditions } from '../clauses/readAdditionalConditions.js';
import { readRequiredDocuments } from '../clauses/readRequiredDocuments.js';
import { joinLines } from '../fields/wordLines.js';
import { type MtFault, rejectFaults } from '../message/fault.js';
import { chooseCalendar } from './expiryPlace.js';
import { parseTerms } from './parseTerms.js';
import type { Amendment } from './readAmendment.js';
import { readIncoterm } from './readIncoterm.js';
import { PAYMENT_CONDITIONS, type UncheckedTerms } from './readTerms.js';
import { amendClauses, amendLines, type ClauseKind, type TextChange } from './textChanges.js';

function toFault(where: string, text: string): MtFault {
  return { where, line: 1, text };
}

/** Adds the increase and subtracts the decrease. */
function amendAmount(amount: Money, { increase, decrease }: Amendment): { amount: Money; faults: MtFault[] } {
  const amountMinor = amount.amountMinor + (increase?.amountMinor ?? 0) - (decrease?.amountMinor ?? 0);
  const currencies = [increase, decrease].filter((change) => change && change.currency !== amount.currency);
  const where = increase === undefined ? '33B' : '32B';
  const faults = [
    ...(currencies.length > 0 ? [toFault(where, `is not in ${amount.currency}, the currency of the credit`)] : []),
    ...(amountMinor <= 0 ? [toFault(where, 'leaves nothing of the amount: cancel the credit instead')] : []),
  ];
  return { amount: { ...amount, amountMinor }, faults };
}

/** Terms that exclude each other. If an amendment states one of them, the other is dropped. */
const ALTERNATIVES: readonly (readonly [keyof CreditTerms, keyof CreditTerms])[] = [
  ['latestShipmentDate', 'shipmentPeriod'],
  ['drafts', 'paymentDetails'],
];

function dropReplaced(terms: CreditTerms, changes: UncheckedTerms): UncheckedTerms {
  const replaced = new Set<string>(
    ALTERNATIVES.flatMap(([a, b]) => [...(a in changes ? [b] : []), ...(b in changes ? [a] : [])]),
  );
  return Object.fromEntries(Object.entries(terms).filter(([name]) => !replaced.has(name)));
}

const DOCUMENTS: ClauseKind<RequiredDocument> = {
  isInField: () => true,
  readTexts: (lines) => readClauses(lines, beginsDocument),
  readClauses: readRequiredDocuments,
};
/** Field 49G is among the conditions: each text of it is one clause that begins with words of its own. */
const PAYMENT: ClauseKind<AdditionalCondition> = {
  isInField: (text) => text.startsWith(PAYMENT_CONDITIONS),
  readTexts: (lines) => [`${PAYMENT_CONDITIONS} ${joinLines(lines)}`],
  readClauses: readAdditionalConditions,
};
const CONDITIONS: ClauseKind<AdditionalCondition> = {
  isInField: (text) => !PAYMENT.isInField(text),
  readTexts: (lines) => readClauses(lines, beginsCondition),
  readClauses: readAdditionalConditions,
};

/** Applies 45B, 46B, 47B and 49M to the texts of the terms. To delete what a text does not say is a fault. */
function amendTexts(terms: CreditTerms, { texts }: Amendment): { texts: UncheckedTerms; faults: MtFault[] } {
  const changes = (label: string): readonly TextChange[] => texts.get(label) ?? [];
  const goods = amendLines(terms.goods.description, changes('45B'));
  const documents = amendClauses(terms.documentsRequired, changes('46B'), DOCUMENTS);
  const conditions = amendClauses(terms.additionalConditions, changes('47B'), CONDITIONS);
  const payment = amendClauses(conditions.clauses, changes('49M'), PAYMENT);
  const missing = { '45B': goods.missing, '46B': documents.missing, '47B': conditions.missing, '49M': payment.missing };
  const faults = Object.entries(missing).flatMap(([label, deleted]) =>
    deleted.map((text) => toFault(label, `deletes what the credit does not say: ${text}`)),
  );
  const description = goods.lines;
  const hasLostGoods = description.length === 0 && terms.goods.description.length > 0;
  // The items were read from the description before the amendment.
  const described = texts.has('45B') ? { description, items: [], ...readIncoterm(description) } : terms.goods;
  return {
    texts: { goods: described, documentsRequired: documents.clauses, additionalConditions: payment.clauses },
    faults: [...faults, ...(hasLostGoods ? [toFault('45B', 'leaves nothing of the goods')] : [])],
  };
}

/** Only the issuing bank amends its credit (UCP 600 art. 10). Branches of one bank are one. */
function isFromAnother({ issuingBank }: CreditTerms, { sender }: Amendment): boolean {
  const [own, other] = [issuingBank.bic, sender ?? issuingBank.bic].map((bic) => bic.slice(0, BIC_PREFIX_CHARS));
  return own !== other;
}

/** A new place of expiry has its own calendar. */
function amendPlace(terms: CreditTerms, { expiryPlace: changed }: UncheckedTerms): UncheckedTerms {
  const expiryPlace = { ...terms.expiryPlace, ...Object.assign({}, changed) };
  const { issuingBank, advisingBank, availableWith } = terms;
  const banks = { issuingBank: issuingBank.bic, advisingBank: advisingBank?.bic, availableWith: availableWith.bic };
  return expiryPlace.text === terms.expiryPlace.text
    ? expiryPlace
    : { ...expiryPlace, calendar: chooseCalendar(expiryPlace.text, banks) };
}

/**
 * Applies an amendment to the terms of a credit. The result is the whole text to which the parties consent or not. A
 * new place of expiry has the calendar of that place.
 *
 * @throws TradeError INVALID, with the tag of the field, if the amendment is of another credit, asks to cancel it,
 * leaves nothing of the amount, deletes what the credit does not say, or does not leave terms of a credit
 * @example
 * const amended = applyAmendment(terms, readAmendment([parseMt(mt707)]));
 */
export function applyAmendment(terms: CreditTerms, amendment: Amendment): CreditTerms {
  const { amount, faults } = amendAmount(terms.amount, amendment);
  const after = amendTexts(terms, amendment);
  const isOther = amendment.creditNumber !== terms.creditNumber;
  rejectFaults('The amendment', [
    ...(isOther ? [toFault('23', `says ${amendment.creditNumber}, but the credit is ${terms.creditNumber}`)] : []),
    ...(isFromAnother(terms, amendment) ? [toFault('block1', `names another bank than ${terms.issuingBank.bic}`)] : []),
    ...(amendment.isCancellation ? [toFault('23S', 'asks to cancel the credit, which does not change its terms')] : []),
    ...faults,
    ...after.faults,
  ]);
  const { changes } = amendment;
  const expiryPlace = amendPlace(terms, changes);
  return parseTerms(
    { ...dropReplaced(terms, changes), ...changes, amount, expiryPlace, ...after.texts },
    'The amendment does not leave a credit with terms under UCP 600.',
  );
}
