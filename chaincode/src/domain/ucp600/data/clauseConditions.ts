import type { PresentedDocument } from '../../papers/presentedDocuments';
import type { ClauseCondition } from '../../papers/creditClauses';
import { evaluateCondition } from './evaluateCondition';
import { readWords } from '../compare/words';
import { nameDocument } from '../examination/examinedDocuments';
import { complies, discrepant, type Judgement, needsAPerson, notApplicable, quote } from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { INSURED_PERCENT } from '../insurance/insuredPercent';
import { callsFor } from './calledFor';

/** Conditions that another rule judges: U17 the insured percentage. */
const JUDGED_ELSEWHERE = [INSURED_PERCENT];

/** Fields that documents have as data. If one is absent, the document does not state it. */
// prettier-ignore
const FIELDS = new Set([
  'notifyParty', 'consignee', 'shipper', 'issuer', 'issueDate', 'carrierName', 'exporter', 'goodsDescription',
  'coverFrom', 'coverTo', 'shipmentDate', 'onBoardNotation', 'reference', 'placeOfReceipt', 'placeOfDelivery', 'voyage',
]);

/** Judges the conditions of 46A and 47A on each document to which they apply. What is not understood is left to a person. */
export function judgeConditions(examination: Examination): Judgement[] {
  const { credit, presentation } = examination;
  const { documents } = presentation;
  return [
    ...credit.documentsRequired.flatMap((clause) => [
      ...judgeClause(
        clause,
        documents.filter((document) => callsFor(clause, document)),
        examination,
      ),
      ...judgeUnderstanding(clause.isUnderstood, clause.text),
    ]),
    ...credit.additionalConditions.flatMap((clause) => [
      ...judgeClause(clause, documents, examination),
      ...(isNonDocumentary(clause.text)
        ? [notApplicable(`NON-DOCUMENTARY CONDITION DISREGARDED: ${quote(clause.text)}`, { clause: clause.text })]
        : judgeUnderstanding(clause.isUnderstood, clause.text)),
    ]),
  ];
}

function judgeUnderstanding(isUnderstood: boolean, text: string): Judgement[] {
  return isUnderstood ? [] : [needsAPerson(`CLAUSE TO BE READ BY A PERSON: ${quote(text)}`, { clause: text })];
}

interface Clause {
  readonly text: string;
  readonly conditions: readonly ClauseCondition[];
}

function judgeClause(
  { text, conditions }: Clause,
  documents: readonly PresentedDocument[],
  { credit }: Examination,
): Judgement[] {
  return conditions
    .filter(({ field, operator }) => !JUDGED_ELSEWHERE.includes(field) && operator !== 'PERMITS')
    .flatMap((condition) =>
      documents
        .filter((document) => isAbout(condition, document))
        .map((document) =>
          judgeCondition(condition, document, { text, outcome: evaluateCondition(condition, document, credit) }),
        ),
    );
}

function judgeCondition(
  { field, operator, value }: ClauseCondition,
  document: PresentedDocument,
  { text, outcome }: { readonly text: string; readonly outcome: ReturnType<typeof evaluateCondition> },
): Judgement {
  const name = nameDocument(document);
  const condition = `${field} ${operator} ${value ?? ''}`.trim();
  const compared = { clause: text, document: name, condition };
  if (outcome === 'MET') return complies(`${name}: ${quote(condition)} IS MET`, compared);
  if (outcome === 'UNSTATED' && !FIELDS.has(field))
    return needsAPerson(`${name}: WHETHER IT MEETS THE CLAUSE IS TO BE ASCERTAINED: ${quote(text)}`, compared);
  return discrepant(
    `${name} NOT AS CALLED FOR: ${quote(text)}`,
    'Have the document issued as the clause calls for.',
    compared,
  );
}

/** Whether a condition is about a document. A draft is no document of the goods, on which "all documents" agree. */
function isAbout({ document: about }: ClauseCondition, { kind }: PresentedDocument): boolean {
  return about === 'ANY' ? kind !== 'DRAFT' : about === kind;
}

/** Subjects of a condition that is not about a document. */
const FACTS = new Set(['VESSEL', 'SHIP', 'GOODS', 'SHIPMENT', 'APPLICANT', 'BENEFICIARY', 'INSURANCE']);
/** Words that point to a document. */
// prettier-ignore
const DOCUMENT_WORDS = [
  'DOCUMENT', 'DOCUMENTS', 'BILL', 'BILLS', 'LADING', 'INVOICE', 'INVOICES', 'LIST', 'CERTIFICATE', 'CERTIFICATES', 'POLICY', 'DRAFT',
  'DRAFTS', 'SHOW', 'SHOWING', 'STATE', 'STATING', 'INDICATE', 'INDICATING', 'EVIDENCE', 'EVIDENCED', 'CERTIFY', 'CERTIFYING',
  'PRESENT', 'PRESENTED', 'PRESENTATION', 'COPY', 'COPIES', 'FAX', 'EMAIL', 'PAYMENT', 'PAY', 'DISCREPANCY', 'DISCREPANT', 'FEE', 'CHARGES',
  'DATE', 'DATED', 'QUANTITY', 'AMOUNT', 'PERCENT', 'TOLERANCE', 'PORT', 'TRANSHIPMENT', 'PARTIAL', 'DECK', 'ORIGIN', 'PACKED', 'PACKING',
];

/**
 * A condition that no document can show is "deemed as not stated" (UCP 600 art. 14(h), general knowledge). Only plain
 * wordings about vessel, goods or parties are such conditions. All others are left to a person.
 */
function isNonDocumentary(text: string): boolean {
  const [article = '', ...words] = readWords(text);
  const [first = ''] = FACTS.has(article) ? [article] : words;
  return (
    FACTS.has(first) && words.includes('MUST') && ![article, ...words].some((word) => DOCUMENT_WORDS.includes(word))
  );
}
