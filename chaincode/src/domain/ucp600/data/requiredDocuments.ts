import type { PresentedDocument } from '../../papers/presentedDocuments';
import type { RequiredDocument } from '../../papers/creditTerms';
import { wordsOf } from '../compare/words';
import { nameOf } from '../documents';
import { complies, discrepant, type Finding, needsAPerson, shown } from '../finding';
import type { Examination } from '../rule';
import { isFor } from './calledFor';

/** Whether each document that 46A calls for is presented, in as many originals and copies. */
export function presenceFindings({ credit, presentation }: Examination): Finding[] {
  return credit.documentsRequired.map((clause) => {
    const found = presentation.documents.filter((document) => isFor(clause, document));
    return found.length === 0 ? missingFinding(clause, presentation.documents) : countFinding(clause, found);
  });
}

const calledOf = ({ kind, text }: RequiredDocument): string =>
  kind === 'OTHER' ? shown(text) : kind.replaceAll('_', ' ');

/** Words by which clauses of their own wording name the document that they call for. */
// prettier-ignore
const DOCUMENT_WORDS = [
  'CERTIFICATE', 'CERTIFICATES', 'DECLARATION', 'REPORT', 'LIST', 'STATEMENT', 'RECEIPT', 'NOTE', 'LETTER', 'WAYBILL', 'ADVICE',
];

/** Whether a clause names a document: a line such as "all in English" stands in 46A and calls for none. */
function namesDocument({ text, isUnderstood }: RequiredDocument): boolean {
  return isUnderstood || wordsOf(text).some((word) => DOCUMENT_WORDS.includes(word));
}

/** A clause of its own wording may call for a document that is presented under another name. */
function missingFinding(clause: RequiredDocument, documents: readonly PresentedDocument[]): Finding {
  const compared = { clause: clause.text, presented: documents.map(nameOf).join(', ') };
  const isDoubtful =
    clause.kind === 'OTHER' && (documents.some(({ kind }) => kind === 'OTHER') || !namesDocument(clause));
  return isDoubtful
    ? needsAPerson(`WHETHER A DOCUMENT FULFILS THE CLAUSE IS TO BE ASCERTAINED: ${shown(clause.text)}`, compared)
    : discrepant(`${calledOf(clause)} NOT PRESENTED`, 'Present the document that the credit calls for.', compared);
}

/** At least one original of each document; originals stand for copies (UCP 600 art. 17(a), (d), general knowledge). */
function countFinding(clause: RequiredDocument, found: readonly PresentedDocument[]): Finding {
  const originals = found.reduce((sum, { originalsPresented }) => sum + originalsPresented, 0);
  const copies = found.reduce((sum, { copiesPresented }) => sum + copiesPresented, 0);
  // A full set is counted by rule U7.
  const wanted = clause.originals === 'FULL_SET' ? 1 : clause.originals;
  const compared = {
    clause: clause.text,
    originals,
    copies,
    originalsCalledFor: wanted,
    copiesCalledFor: clause.copies,
  };
  return originals >= wanted && originals + copies >= wanted + clause.copies
    ? complies(`${calledOf(clause)}: ${originals} ORIGINALS AND ${copies} COPIES PRESENTED`, compared)
    : discrepant(
        `${calledOf(clause)}: ${originals} ORIGINALS AND ${copies} COPIES PRESENTED, ${wanted} AND ${clause.copies} CALLED FOR`,
        'Present as many originals and copies as the credit calls for.',
        compared,
      );
}
