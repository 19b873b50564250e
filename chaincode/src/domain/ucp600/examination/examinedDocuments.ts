import { canonicalJson } from '../../encoding/canonicalJson';
import type { PresentedBillOfLading, PresentedDocument, PresentedOf } from '../../papers/presentedDocuments';
import { DocumentKind } from '../../papers/documentKind';
import type { BillStanding, Examination } from './examination';
import { quote } from './judgement';

type Kind = PresentedDocument['kind'];

/** Finds the presented documents of a kind. */
export function findDocuments<K extends Kind>({ presentation }: Examination, kind: K): PresentedOf<K>[] {
  return presentation.documents.filter((document): document is PresentedOf<K> => document.kind === kind);
}

/** Names a document in sentences: by its kind or title, and its number. */
export function nameDocument(document: PresentedDocument): string {
  const kind = document.kind === 'OTHER' ? quote(document.title) : document.kind.replaceAll('_', ' ');
  return document.reference === undefined ? kind : `${kind} ${quote(document.reference)}`;
}

const KINDS: readonly string[] = DocumentKind.options;

const createSortKey = (document: PresentedDocument): string =>
  `${KINDS.indexOf(document.kind)} ${canonicalJson(document)}`;

/** Sorts the documents, so that no judgement depends on the order in which they were presented. */
export function sortDocuments(examination: Examination): Examination {
  const keyed = examination.presentation.documents.map((document) => ({ key: createSortKey(document), document }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  const documents = keyed.map(({ document }) => document);
  return { ...examination, presentation: { ...examination.presentation, documents } };
}

/** Finds what the ledger knows about a bill. */
export function findStanding(
  { context }: Examination,
  bill: Pick<PresentedBillOfLading, 'onLedger'>,
): BillStanding | undefined {
  return context.bills?.find(({ onLedger }) => onLedger === bill.onLedger);
}
