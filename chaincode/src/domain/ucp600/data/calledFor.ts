import type { PresentedDocument } from '../../papers/presentedDocuments';
import type { CreditTerms, RequiredDocument } from '../../papers/creditTerms';
import { hasAllWords, readWords } from '../compare/words';
import type { Examination } from '../examination/examination';

/** Whether a clause of 46A calls for a document. A document of kind OTHER is recognised by its title. */
export function callsFor({ kind, text }: RequiredDocument, document: PresentedDocument): boolean {
  if (document.kind !== kind) return false;
  return document.kind !== 'OTHER' || hasAllWords(readWords(text), readWords(document.title));
}

/**
 * Whether a document is disregarded, because no clause calls for it. A clause that is not understood, or that calls for a
 * document in its own words, may be the one that calls for it. If the credit lists no documents, all are examined.
 */
function isDisregarded({ documentsRequired, drafts }: CreditTerms, document: PresentedDocument): boolean {
  if (documentsRequired.length === 0 || (document.kind === 'DRAFT' && drafts !== undefined)) return false;
  return documentsRequired.every(
    (clause) => clause.kind !== document.kind && (clause.kind !== 'OTHER' || clause.isUnderstood),
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
