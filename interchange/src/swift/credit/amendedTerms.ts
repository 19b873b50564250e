import {
  type AdditionalCondition,
  CreditTerms,
  type Money,
  type RequiredDocument,
  TradeError,
} from '@naru/chaincode/domain';
import { additionalConditionsOf } from '../clauses/additionalConditions.js';
import { requiredDocumentsOf } from '../clauses/requiredDocuments.js';
import { type MtFault, rejectFaults } from '../messages/fault.js';
import type { AmendmentNotice, TextChange } from './amendmentOfMt707.js';
import { amendClauses, amendLines, type ClauseKind } from './amendText.js';
import { clausesOfLines } from '../clauses/clauseLines.js';
import { incotermOf } from './incoterms.js';
import { flowing } from './lines.js';
import { PAYMENT_CONDITIONS } from './readTerms.js';
import { termsIssues } from './termsIssues.js';

function fault(where: string, text: string): MtFault {
  return { where, line: 1, text };
}

/** The amount after an increase or a decrease, and what is wrong with these. */
function amountAfter(amount: Money, { increase, decrease }: AmendmentNotice): { amount: Money; faults: MtFault[] } {
  const amountMinor = amount.amountMinor + (increase?.amountMinor ?? 0) - (decrease?.amountMinor ?? 0);
  const currencies = [increase, decrease].filter((change) => change && change.currency !== amount.currency);
  const where = increase === undefined ? '33B' : '32B';
  const faults = [
    ...(currencies.length > 0 ? [fault(where, `is not in ${amount.currency}, the currency of the credit`)] : []),
    ...(amountMinor < 0 ? [fault(where, 'takes more from the amount than it is')] : []),
  ];
  return { amount: { ...amount, amountMinor }, faults };
}

/** Of two terms that exclude each other, the one that the amendment states stays. */
const ALTERNATIVES: readonly (readonly [keyof CreditTerms, keyof CreditTerms])[] = [
  ['latestShipmentDate', 'shipmentPeriod'],
  ['drafts', 'paymentDetails'],
];

function withoutReplaced(terms: CreditTerms, changes: AmendmentNotice['changes']): Record<string, unknown> {
  const replaced = new Set<string>(
    ALTERNATIVES.flatMap(([a, b]) => [...(a in changes ? [b] : []), ...(b in changes ? [a] : [])]),
  );
  return Object.fromEntries(Object.entries(terms).filter(([name]) => !replaced.has(name)));
}

const DOCUMENTS: ClauseKind<RequiredDocument> = {
  isOfField: () => true,
  textsOf: clausesOfLines,
  clausesOf: requiredDocumentsOf,
};
/** Field 49G is among the conditions, each text of it as one clause with words of its own before it. */
const PAYMENT: ClauseKind<AdditionalCondition> = {
  isOfField: (text) => text.startsWith(PAYMENT_CONDITIONS),
  textsOf: (lines) => [`${PAYMENT_CONDITIONS} ${flowing(lines)}`],
  clausesOf: additionalConditionsOf,
};
const CONDITIONS: ClauseKind<AdditionalCondition> = {
  isOfField: (text) => !PAYMENT.isOfField(text),
  textsOf: clausesOfLines,
  clausesOf: additionalConditionsOf,
};

/** 45B, 46B, 47B and 49M done to the texts of the terms, and deletions of what these do not say. */
function textsAfter(terms: CreditTerms, { texts }: AmendmentNotice): { texts: object; faults: MtFault[] } {
  const changes = (label: string): readonly TextChange[] => texts.get(label) ?? [];
  const goods = amendLines(terms.goods.description, changes('45B'));
  const documents = amendClauses(terms.documentsRequired, changes('46B'), DOCUMENTS);
  const conditions = amendClauses(terms.additionalConditions, changes('47B'), CONDITIONS);
  const payment = amendClauses(conditions.clauses, changes('49M'), PAYMENT);
  const missing = { '45B': goods.missing, '46B': documents.missing, '47B': conditions.missing, '49M': payment.missing };
  const faults = Object.entries(missing).flatMap(([label, deleted]) =>
    deleted.map((text) => fault(label, `deletes what the credit does not say: ${text}`)),
  );
  const description = goods.lines;
  // What was known of the goods was known of the text before.
  const described = texts.has('45B') ? { description, items: [], ...incotermOf(description) } : terms.goods;
  return {
    texts: { goods: described, documentsRequired: documents.clauses, additionalConditions: payment.clauses },
    faults,
  };
}

/**
 * The terms of a credit as an amendment would make them: the whole text, to which the parties consent or not. The
 * calendar of the place of expiry stays.
 *
 * @throws TradeError INVALID, by the tag, where the amendment is of another credit, asks to cancel it, takes more from
 * the amount than it is, deletes what the credit does not say, or makes of it what cannot be terms of a credit
 */
export function amendedTerms(terms: CreditTerms, amendment: AmendmentNotice): CreditTerms {
  const { amount, faults } = amountAfter(terms.amount, amendment);
  const after = textsAfter(terms, amendment);
  const isOther = amendment.creditNumber !== terms.creditNumber;
  rejectFaults('The amendment', [
    ...(isOther ? [fault('23', `says ${amendment.creditNumber}, and the credit is ${terms.creditNumber}`)] : []),
    ...(amendment.isCancellation ? [fault('23S', 'asks to cancel the credit, which is no change of its terms')] : []),
    ...faults,
    ...after.faults,
  ]);
  const { changes } = amendment;
  const expiryPlace = { ...terms.expiryPlace, ...Object.assign({}, changes.expiryPlace) };
  const amended = CreditTerms.safeParse({
    ...withoutReplaced(terms, changes),
    ...changes,
    amount,
    expiryPlace,
    ...after.texts,
  });
  if (amended.success) return amended.data;
  throw new TradeError({
    code: 'INVALID',
    message: 'The amendment does not leave a credit with terms under UCP 600.',
    values: {},
    issues: termsIssues(amended.error),
  });
}
