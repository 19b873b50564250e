import type { PresentedDocument } from '../../papers/presentedDocuments';
import type { RequiredDocument } from '../../papers/creditClauses';
import { readWords } from '../compare/words';
import { nameDocument } from '../examination/examinedDocuments';
import { complies, discrepant, type Judgement, needsAPerson, quote } from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { callsFor } from './calledFor';

/** Judges whether each document of 46A is presented, with enough originals and copies. */
export function judgePresence({ credit, presentation }: Examination): Judgement[] {
  return credit.documentsRequired.map((clause) => {
    const found = presentation.documents.filter((document) => callsFor(clause, document));
    return found.length === 0 ? judgeMissing(clause, presentation.documents) : judgeCount(clause, found);
  });
}

const nameClause = ({ kind, text }: RequiredDocument): string =>
  kind === 'OTHER' ? quote(text) : kind.replaceAll('_', ' ');

/** Words that name a document in a clause of its own wording. */
// prettier-ignore
const DOCUMENT_WORDS = [
  'CERTIFICATE', 'CERTIFICATES', 'DECLARATION', 'REPORT', 'LIST', 'STATEMENT', 'RECEIPT', 'NOTE', 'LETTER', 'WAYBILL', 'ADVICE',
];

/** Whether a clause names a document. A line such as "all in English" can stand in 46A and does not. */
function namesDocument({ text, isUnderstood }: RequiredDocument): boolean {
  return isUnderstood || readWords(text).some((word) => DOCUMENT_WORDS.includes(word));
}

/** A clause of its own wording can call for a document that was presented under another name. */
function judgeMissing(clause: RequiredDocument, documents: readonly PresentedDocument[]): Judgement {
  const compared = { clause: clause.text, presented: documents.map(nameDocument).join(', ') };
  const isDoubtful =
    clause.kind === 'OTHER' && (documents.some(({ kind }) => kind === 'OTHER') || !namesDocument(clause));
  return isDoubtful
    ? needsAPerson(`WHETHER A DOCUMENT FULFILS THE CLAUSE IS TO BE ASCERTAINED: ${quote(clause.text)}`, compared)
    : discrepant(`${nameClause(clause)} NOT PRESENTED`, 'Present the document that the credit calls for.', compared);
}

/** Each document needs at least one original. Originals count as copies (UCP 600 art. 17(a), (d), general knowledge). */
function judgeCount(clause: RequiredDocument, found: readonly PresentedDocument[]): Judgement {
  const originals = found.reduce((sum, { originalsPresented }) => sum + originalsPresented, 0);
  const copies = found.reduce((sum, { copiesPresented }) => sum + copiesPresented, 0);
  // Rule U7 counts a full set.
  const wanted = clause.originals === 'FULL_SET' ? 1 : clause.originals;
  const compared = {
    clause: clause.text,
    originals,
    copies,
    originalsCalledFor: wanted,
    copiesCalledFor: clause.copies,
  };
  return originals >= wanted && originals + copies >= wanted + clause.copies
    ? complies(`${nameClause(clause)}: ${originals} ORIGINALS AND ${copies} COPIES PRESENTED`, compared)
    : discrepant(
        `${nameClause(clause)}: ${originals} ORIGINALS AND ${copies} COPIES PRESENTED, ${wanted} AND ${clause.copies} CALLED FOR`,
        'Present as many originals and copies as the credit calls for.',
        compared,
      );
}
