import type { DocumentKind } from './documentKind';
import { findDocumentName } from './documentNames';
import { readTokens } from './tokens';

/*
 * One kind has documents of several sorts: a customs invoice is not a consular invoice, a halal certificate is not a health
 * certificate. Each sort is a list of words that say the same. The first is what a document of the kind is, if it has no title.
 */

const SORTS: Partial<Readonly<Record<DocumentKind, readonly string[]>>> = {
  CONSULAR_INVOICE: ['CONSULAR', 'CUSTOMS'],
  FREIGHT_INVOICE: ['INVOICE INVOICES BILL NOTE FREIGHTNOTE MEMO ACCOUNT', 'RECEIPT', 'CERTIFICATE'],
  WEIGHT_LIST: ['WEIGHT', 'MEASUREMENT', 'TALLY', 'CONTAINER'],
  CERTIFICATE_OF_ORIGIN: ['', 'GSP A', 'EUR MOVEMENT', 'D', 'E', 'AK', 'AI', 'AJ', 'PREFERENTIAL'],
  MANUFACTURER_CERTIFICATE: [
    'MANUFACTURER MANUFACTURERS PRODUCER PRODUCERS MAKER MAKERS MILL MILLS',
    'WARRANTY GUARANTEE',
    'QUALITY',
  ],
  SHIPPING_COMPANY_CERTIFICATE: [
    'SHIPPING CARRIER CARRIERS LINE LINES MASTER MASTERS SHIPOWNER SHIPOWNERS',
    'CLASS CLASSIFICATION',
    'SEAWORTHINESS',
    'AGE',
    'VESSEL',
  ],
  INSPECTION_CERTIFICATE: ['INSPECTION', 'SURVEY SURVEYORS', 'FINDINGS FINDING'],
  WEIGHT_CERTIFICATE: ['WEIGHT WEIGHTS WEIGHMENT', 'QUALITY', 'DRAFT DRAUGHT'],
  QUALITY_CERTIFICATE: ['QUALITY', 'MILL'],
  ANALYSIS_CERTIFICATE: ['ANALYSIS ANALYSES', 'COMPOSITION', 'TEST'],
  FUMIGATION_CERTIFICATE: ['FUMIGATION', 'DISINFECTION', 'HEAT'],
  PHYTOSANITARY_CERTIFICATE: ['PHYTOSANITARY PHYTO PLANT', 'QUARANTINE'],
  HEALTH_CERTIFICATE: ['HEALTH', 'VETERINARY', 'SANITARY', 'HALAL', 'RADIATION RADIOACTIVITY', 'FREE'],
  EXPORT_LICENCE: ['LICENCE LICENSE PERMIT', 'DECLARATION'],
  COURIER_RECEIPT: ['COURIER COURIERS DHL', 'POST POSTAL POSTING'],
  FORWARDER_RECEIPT: ['FORWARDER FORWARDERS FORWARDING FCR', 'CARGO', 'MATE MATES'],
  DELIVERY_NOTE: ['NOTE NOTES CHALLAN', 'ORDER ORDERS', 'TAKING'],
};

/** The words of each sort, and the words of all names of a kind in a text. */
const listSorts = (kind: DocumentKind): string[][] => (SORTS[kind] ?? []).map((words) => words.split(' '));

/** The words of the names of a kind in a text. */
function readNameWords(kind: DocumentKind, text: string): Set<string> {
  const tokens = readTokens(text);
  const words = new Set<string>();
  for (let at = 0; at < tokens.length;) {
    const name = findDocumentName(tokens, at);
    const end = name?.end ?? at + 1;
    if (name?.kind === kind) for (const { word } of tokens.slice(at, end)) words.add(word);
    at = end;
  }
  return words;
}

/**
 * Whether a document of a kind can be of another sort than the one for which a clause calls. A document that names more sorts
 * than the clause is of all of them: a veterinary health certificate is a health certificate.
 *
 * @param presented the words in which the document says what it is; absent if it has no title
 */
export function mayBeOfOtherSort(kind: DocumentKind, called: string, presented: string | undefined): boolean {
  const sorts = listSorts(kind);
  if (sorts.length === 0) return false;
  const wanted = readNameWords(kind, called);
  const has = presented === undefined ? new Set(sorts[0]) : new Set(readTokens(presented).map(({ word }) => word));
  return sorts.some((words) => words.some((word) => wanted.has(word)) && !words.some((word) => has.has(word)));
}
