import type { PresentedDocument, Presentation } from '../../papers/presentedDocuments';
import type { RequiredDocument } from '../../papers/creditClauses';
import type { CreditTerms } from '../../papers/creditTerms';
import { hasAllWords, readWords } from '../compare/words';
import type { Examination } from '../examination/examination';
import { listKinds } from '../examination/documentKinds';
import { mayFulfil } from './functions';
import { isNonDocumentary } from './nonDocumentary';

/** Whether a clause of 46A calls for a document. A document without a form of its own is recognised by its title. */
export function callsFor({ kind, alternatives = [], text }: RequiredDocument, document: PresentedDocument): boolean {
  const kinds = listKinds(document);
  if (kind !== 'OTHER') return [kind, ...alternatives].some((wanted) => kinds.includes(wanted));
  const { title } = document;
  return title !== undefined && hasAllWords(readWords(text), readWords(title));
}

/** Whether a clause may say more than what was read of it. */
function hasUnread({ documentsRequired, additionalConditions }: CreditTerms): boolean {
  return (
    documentsRequired.some(({ isUnderstood }) => !isUnderstood) ||
    additionalConditions.some(({ isUnderstood, text }) => !isUnderstood && !isNonDocumentary(text))
  );
}

/** Whether a clause calls for a document, or lacks one and may be fulfilled by it under another name. */
function isWanted(clause: RequiredDocument, document: PresentedDocument, { documents }: Presentation): boolean {
  if (callsFor(clause, document)) return true;
  if (clause.kind === 'OTHER') return document.kind === 'OTHER';
  return mayFulfil(clause, document) && !documents.some((other) => callsFor(clause, other));
}

/** Whether no clause that was read calls for a document. If the credit lists no documents, all are examined. */
function isUncalled({ credit, presentation }: Examination, document: PresentedDocument): boolean {
  const { documentsRequired, drafts } = credit;
  if (documentsRequired.length === 0 || (document.kind === 'DRAFT' && drafts !== undefined)) return false;
  return !documentsRequired.some((clause) => isWanted(clause, document, presentation));
}

/** A document is disregarded only if every clause was read: one that was not may be the one that calls for it. */
function isDisregarded(examination: Examination, document: PresentedDocument): boolean {
  return !hasUnread(examination.credit) && isUncalled(examination, document);
}

/** Lists the documents that a clause which was not read may call for. */
export function listDoubtful(examination: Examination): PresentedDocument[] {
  if (!hasUnread(examination.credit)) return [];
  return examination.presentation.documents.filter((document) => isUncalled(examination, document));
}

/** Lists the documents that the credit does not call for; they are "disregarded" (UCP 600 art. 14(g)). */
export function listDisregarded(examination: Examination): PresentedDocument[] {
  return examination.presentation.documents.filter((document) => isDisregarded(examination, document));
}

/** Drops the documents that are disregarded, so that no rule looks at them. */
export function dropDisregarded(examination: Examination): Examination {
  const { presentation } = examination;
  const documents = presentation.documents.filter((document) => !isDisregarded(examination, document));
  return { ...examination, presentation: { ...presentation, documents } };
}
