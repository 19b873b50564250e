import { canonicalJson } from '../encoding/canonicalJson';
import type { PresentedBillOfLading, PresentedDocument } from '../papers/presentedDocuments';
import { DocumentKind } from '../papers/creditTerms';
import type { BillStanding, Examination } from './rule';
import { shown } from './finding';

type Kind = PresentedDocument['kind'];

/** The presented documents of a kind. */
export function ofKind<K extends Kind>(
  { presentation }: Examination,
  kind: K,
): Extract<PresentedDocument, { kind: K }>[] {
  return presentation.documents.filter(
    (document): document is Extract<PresentedDocument, { kind: K }> => document.kind === kind,
  );
}

/** How sentences call a document: its kind or title, and its number. */
export function nameOf(document: PresentedDocument): string {
  const kind = document.kind === 'OTHER' ? shown(document.title) : document.kind.replaceAll('_', ' ');
  return document.reference === undefined ? kind : `${kind} ${shown(document.reference)}`;
}

const orderOf = (document: PresentedDocument): string =>
  `${DocumentKind.options.indexOf(document.kind)} ${canonicalJson(document)}`;

/** The same examination with its documents in an order of their own, so that no finding depends on how they lay. */
export function inOrder(examination: Examination): Examination {
  const keyed = examination.presentation.documents.map((document) => ({ key: orderOf(document), document }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  const documents = keyed.map(({ document }) => document);
  return { ...examination, presentation: { ...examination.presentation, documents } };
}

/** What is known of a bill that is on the ledger. */
export function standingOf({ context }: Examination, bill: PresentedBillOfLading): BillStanding | undefined {
  const reference = bill.reference ?? bill.onLedger;
  return bill.onLedger === undefined
    ? undefined
    : context.bills?.find((standing) => standing.reference === reference || standing.reference === bill.onLedger);
}
