import type { PresentedDocument } from '../../papers/presentedDocuments';
import type { RequiredDocument } from '../../papers/creditClauses';
import { mayBeOfOtherSort } from '../../papers/documentSorts';
import { readTitle } from '../../papers/documentNames';
import { readWords } from '../compare/words';
import { nameDocument } from '../examination/examinedDocuments';
import { complies, discrepant, type Judgement, needsAPerson, quote } from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { listKinds } from '../examination/documentKinds';
import { callsFor } from './calledFor';
import { haveOneFunction, mayFulfil } from './functions';
import { readStated } from './statedFields';

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

/** Words after which a clause may not call for its document, or leaves a choice of another one. */
const CHOICES = [
  'OR',
  'IF',
  'UNLESS',
  'EXCEPT',
  'EITHER',
  'ALTERNATIVELY',
  'PROVIDED',
  'OTHERWISE',
  'WHEN',
  'OPTIONAL',
];

/** Whether words of a clause that were not read can leave the choice of another document. */
function leavesChoice({ isUnderstood, remainder, text }: RequiredDocument): boolean {
  return !isUnderstood && readWords((remainder ?? [text]).join(' ')).some((word) => CHOICES.includes(word));
}

/** Words that say of a document that it need not be presented, or that it goes elsewhere. */
const NOT_CALLED_FOR =
  /\b(?:NOT|NO)\b.{0,40}\b(?:REQUIRED|NECESSARY|NEEDED)\b|\bTO BE (?:SENT|FORWARDED|DI?E?SPATCHED|MAILED|COURIERED|HANDED|ARRANGED|COVERED|EFFECTED|TAKEN)\b|\b(?:ARRANGED|COVERED|EFFECTED) BY\b/u;

/** Whether a clause that was not read to its end may not call for its document at all. */
const mayNotCall = ({ isUnderstood, text }: RequiredDocument): boolean =>
  !isUnderstood && NOT_CALLED_FOR.test(text.toUpperCase());

/** A clause can call for a document that was presented under another name, leave a choice, or not call for it. */
function isDoubtful(clause: RequiredDocument, documents: readonly PresentedDocument[]): boolean {
  if (leavesChoice(clause) || mayNotCall(clause)) return true;
  return clause.kind === 'OTHER'
    ? documents.some(({ kind }) => kind === 'OTHER') || !namesDocument(clause)
    : documents.some((document) => mayFulfil(clause, document));
}

function judgeMissing(clause: RequiredDocument, documents: readonly PresentedDocument[]): Judgement {
  const compared = { clause: clause.text, presented: documents.map(nameDocument).join(', ') };
  return isDoubtful(clause, documents)
    ? needsAPerson(`WHETHER A DOCUMENT FULFILS THE CLAUSE IS TO BE ASCERTAINED: ${quote(clause.text)}`, compared)
    : discrepant(`${nameClause(clause)} NOT PRESENTED`, 'Present the document that the credit calls for.', compared);
}

/** Whether a document, by its title and what it states of its form, may be of another sort than the clause calls for. */
function isOfOtherSort({ kind, text }: RequiredDocument, document: PresentedDocument): boolean {
  const named = [document.title, readStated(document, 'form')].filter((each) => each !== undefined);
  return mayBeOfOtherSort(kind, text, named.length > 0 ? named.join(' ') : undefined);
}

/** Whether a document calls itself a document of another kind than that of the form in which it is presented. */
function isTitledOtherwise(clause: RequiredDocument, document: PresentedDocument): boolean {
  const titled = document.kind === 'OTHER' ? [] : readTitle(document.title ?? '');
  const kinds = listKinds(document);
  return titled.length > 0 && !titled.some((kind) => kinds.includes(kind)) && !haveOneFunction(clause.kind, titled);
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
  const said = `${nameClause(clause)}: ${originals} ORIGINALS AND ${copies} COPIES PRESENTED`;
  if (originals < wanted || originals + copies < wanted + clause.copies)
    return leavesChoice(clause)
      ? needsAPerson(`${said}: HOW MANY ARE CALLED FOR IS TO BE ASCERTAINED`, compared)
      : discrepant(
          `${said}, ${wanted} AND ${clause.copies} CALLED FOR`,
          'Present as many originals and copies as the credit calls for.',
          compared,
        );
  if (found.every((document) => isOfOtherSort(clause, document) || isTitledOtherwise(clause, document)))
    return needsAPerson(`${said}: WHETHER IT IS WHAT THE CLAUSE CALLS FOR IS TO BE ASCERTAINED`, compared);
  const isEachComplete = found.every(({ originalsPresented }) => originalsPresented >= wanted);
  return isEachComplete
    ? complies(said, compared)
    : needsAPerson(
        `${said} ON ${found.length} DOCUMENTS: WHETHER ${wanted} OF EACH ARE CALLED FOR IS TO BE ASCERTAINED`,
        compared,
      );
}
