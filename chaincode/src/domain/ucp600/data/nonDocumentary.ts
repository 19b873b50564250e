import { readWords } from '../compare/words';

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
export function isNonDocumentary(text: string): boolean {
  const [article = '', ...words] = readWords(text);
  const [first = ''] = FACTS.has(article) ? [article] : words;
  return (
    FACTS.has(first) && words.includes('MUST') && ![article, ...words].some((word) => DOCUMENT_WORDS.includes(word))
  );
}
