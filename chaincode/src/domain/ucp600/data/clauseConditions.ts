import type { PresentedDocument } from '../../papers/presentedDocuments';
import type { ClauseCondition } from '../../papers/creditTerms';
import { outcomeOf } from './conditionValue';
import { wordsOf } from '../compare/words';
import { nameOf } from '../documents';
import { complies, discrepant, type Finding, needsAPerson, notApplicable, shown } from '../finding';
import type { Examination } from '../rule';
import { isFor } from './calledFor';

/** What another rule takes from a condition: U17 the percentage insured. */
const OF_OTHER_RULES = ['insuredPercent'];

/** Fields that a document of its kind has as data; where one is absent, the document does not state it. */
// prettier-ignore
const FIELDS = new Set([
  'notifyParty', 'consignee', 'shipper', 'issuer', 'issueDate', 'carrierName', 'exporter', 'goodsDescription',
  'coverFrom', 'coverTo', 'shipmentDate', 'onBoardNotation', 'reference', 'placeOfReceipt', 'placeOfDelivery', 'voyage',
]);

/** The conditions of 46A and 47A on each document that they are of; what of a clause is not understood is a person's. */
export function conditionFindings(examination: Examination): Finding[] {
  const { credit, presentation } = examination;
  const { documents } = presentation;
  return [
    ...credit.documentsRequired.flatMap((clause) => [
      ...clauseFindings(
        clause,
        documents.filter((document) => isFor(clause, document)),
        examination,
      ),
      ...restFindings(clause.isUnderstood, clause.text),
    ]),
    ...credit.additionalConditions.flatMap((clause) => [
      ...clauseFindings(clause, documents, examination),
      ...(isNonDocumentary(clause.text)
        ? [notApplicable(`NON-DOCUMENTARY CONDITION DISREGARDED: ${shown(clause.text)}`, { clause: clause.text })]
        : restFindings(clause.isUnderstood, clause.text)),
    ]),
  ];
}

function restFindings(isUnderstood: boolean, text: string): Finding[] {
  return isUnderstood ? [] : [needsAPerson(`CLAUSE TO BE READ BY A PERSON: ${shown(text)}`, { clause: text })];
}

interface Clause {
  readonly text: string;
  readonly conditions: readonly ClauseCondition[];
}

function clauseFindings(
  { text, conditions }: Clause,
  documents: readonly PresentedDocument[],
  { credit }: Examination,
): Finding[] {
  return conditions
    .filter(({ field }) => !OF_OTHER_RULES.includes(field))
    .flatMap((condition) =>
      documents
        .filter(({ kind }) => kind === condition.document)
        .map((document) => findingOf(condition, document, { text, outcome: outcomeOf(condition, document, credit) })),
    );
}

function findingOf(
  { field, operator, value }: ClauseCondition,
  document: PresentedDocument,
  { text, outcome }: { readonly text: string; readonly outcome: ReturnType<typeof outcomeOf> },
): Finding {
  const name = nameOf(document);
  const condition = `${field} ${operator} ${value ?? ''}`.trim();
  const compared = { clause: text, document: name, condition };
  if (outcome === 'MET') return complies(`${name}: ${shown(condition)} IS MET`, compared);
  if (outcome === 'UNSTATED' && !FIELDS.has(field))
    return needsAPerson(`${name}: WHETHER IT MEETS THE CLAUSE IS TO BE ASCERTAINED: ${shown(text)}`, compared);
  return discrepant(
    `${name} NOT AS CALLED FOR: ${shown(text)}`,
    'Have the document issued as the clause calls for.',
    compared,
  );
}

/** What a condition is about, where it is about no document. */
const ABOUT_FACTS = new Set(['VESSEL', 'SHIP', 'GOODS', 'SHIPMENT', 'APPLICANT', 'BENEFICIARY', 'INSURANCE']);
/** Words that tell which document would show it. */
// prettier-ignore
const OF_DOCUMENTS = [
  'DOCUMENT', 'DOCUMENTS', 'BILL', 'BILLS', 'LADING', 'INVOICE', 'INVOICES', 'LIST', 'CERTIFICATE', 'CERTIFICATES', 'POLICY', 'DRAFT',
  'DRAFTS', 'SHOW', 'SHOWING', 'STATE', 'STATING', 'INDICATE', 'INDICATING', 'EVIDENCE', 'EVIDENCED', 'CERTIFY', 'CERTIFYING',
  'PRESENT', 'PRESENTED', 'PRESENTATION', 'COPY', 'COPIES', 'FAX', 'EMAIL', 'PAYMENT', 'PAY', 'DISCREPANCY', 'DISCREPANT', 'FEE', 'CHARGES',
  'DATE', 'DATED', 'QUANTITY', 'AMOUNT', 'PERCENT', 'TOLERANCE', 'PORT', 'TRANSHIPMENT', 'PARTIAL', 'DECK', 'ORIGIN', 'PACKED', 'PACKING',
];

/**
 * A condition without a document that shows compliance with it is "deemed as not stated" (UCP 600 art. 14(h), general
 * knowledge). Only plain wordings about vessel, goods or parties count as such; all others are left to a person.
 */
function isNonDocumentary(text: string): boolean {
  const [article = '', ...words] = wordsOf(text);
  const [first = ''] = ABOUT_FACTS.has(article) ? [article] : words;
  return (
    ABOUT_FACTS.has(first) && words.includes('MUST') && ![article, ...words].some((word) => OF_DOCUMENTS.includes(word))
  );
}
