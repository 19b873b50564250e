import type { PresentedDocument } from '../../papers/presentedDocuments';
import type { CreditTerms, RequiredDocument } from '../../papers/creditTerms';
import { hasWordsOf, wordsOf } from '../compare/words';
import type { Examination } from '../rule';

/** Whether a document is one that a clause of 46A calls for; other documents are told by their title. */
export function isFor({ kind, text }: RequiredDocument, document: PresentedDocument): boolean {
  if (document.kind !== kind) return false;
  return document.kind !== 'OTHER' || hasWordsOf(wordsOf(text), wordsOf(document.title));
}

/**
 * Whether a document may be disregarded: no clause calls for it. While a clause is not understood, or calls for a
 * document by words of its own, it may be the one that does; and a credit that lists no documents is examined on all
 * that were presented.
 */
function isDisregarded({ documentsRequired, drafts }: CreditTerms, document: PresentedDocument): boolean {
  if (documentsRequired.length === 0 || (document.kind === 'DRAFT' && drafts !== undefined)) return false;
  return documentsRequired.every(
    (clause) => clause.kind !== document.kind && (clause.kind !== 'OTHER' || clause.isUnderstood),
  );
}

/** The documents that are not called for: "disregarded" (UCP 600 art. 14(g)). */
export function disregardedOf({ credit, presentation }: Examination): PresentedDocument[] {
  return presentation.documents.filter((document) => isDisregarded(credit, document));
}

/** The examination without the documents that are disregarded: no rule finds anything in them. */
export function withoutDisregarded(examination: Examination): Examination {
  const { credit, presentation } = examination;
  const documents = presentation.documents.filter((document) => !isDisregarded(credit, document));
  return { ...examination, presentation: { ...presentation, documents } };
}
