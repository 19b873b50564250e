import type { PresentedDocument } from '../../papers/presentedDocuments';
import type { RequiredDocument } from '../../papers/creditClauses';
import type { CreditTerms } from '../../papers/creditTerms';
import type { DocumentKind } from '../../papers/documentKind';
import { readTitle } from '../../papers/documentNames';
import { hasAllWords, readWords } from '../compare/words';
import type { Examination } from '../examination/examination';

/** The kinds that a document can be: by its form, or else by its title. */
function listKinds(document: PresentedDocument): readonly DocumentKind[] {
  if (document.kind === 'OTHER') return readTitle(document.title);
  if (document.kind !== 'BILL_OF_LADING') return [document.kind];
  const { isCharterParty, isToOrder } = document;
  return [
    'BILL_OF_LADING',
    'MULTIMODAL_TRANSPORT_DOCUMENT',
    ...(isCharterParty ? (['CHARTER_PARTY_BILL_OF_LADING'] as const) : []),
    ...(isToOrder ? [] : (['SEA_WAYBILL'] as const)),
  ];
}

/** Whether a clause of 46A calls for a document. A document without a form of its own is recognised by its title. */
export function callsFor({ kind, alternatives = [], text }: RequiredDocument, document: PresentedDocument): boolean {
  const kinds = listKinds(document);
  if (kind !== 'OTHER') return [kind, ...alternatives].some((wanted) => kinds.includes(wanted));
  return document.kind === 'OTHER' && hasAllWords(readWords(text), readWords(document.title));
}

/**
 * Whether a document is disregarded, because no clause calls for it. A clause that is not understood, or that calls for a
 * document in its own words, may be the one that calls for it. If the credit lists no documents, all are examined.
 */
function isDisregarded({ documentsRequired, drafts }: CreditTerms, document: PresentedDocument): boolean {
  if (documentsRequired.length === 0 || (document.kind === 'DRAFT' && drafts !== undefined)) return false;
  return documentsRequired.every(
    (clause) =>
      !callsFor(clause, document) && (clause.kind !== 'OTHER' || (clause.isUnderstood && document.kind !== 'OTHER')),
  );
}

/** Lists the documents that the credit does not call for; they are "disregarded" (UCP 600 art. 14(g)). */
export function listDisregarded({ credit, presentation }: Examination): PresentedDocument[] {
  return presentation.documents.filter((document) => isDisregarded(credit, document));
}

/** Drops the documents that are disregarded, so that no rule looks at them. */
export function dropDisregarded(examination: Examination): Examination {
  const { credit, presentation } = examination;
  const documents = presentation.documents.filter((document) => !isDisregarded(credit, document));
  return { ...examination, presentation: { ...presentation, documents } };
}
