import type { PresentedDocument } from '../../papers/presentedDocuments';
import type { AdditionalCondition, ClauseCondition } from '../../papers/creditClauses';
import type { DocumentKind } from '../../papers/documentKind';
import { DEFAULT_PERIOD_DAYS } from '../time/presentationPeriod';
import { type Judgement, needsAPerson, notApplicable, quote } from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { INSURED_PERCENT } from '../insurance/insuredPercent';
import { callsFor } from './calledFor';
import { listKinds } from '../examination/documentKinds';
import { judgeOnDocument } from './judgeCondition';
import { isNonDocumentary } from './nonDocumentary';

/** Conditions that another rule judges: U17 the insured percentage. */
const JUDGED_ELSEWHERE = [INSURED_PERCENT];
/** A period for presentation in a clause. Rule U2 judges the same period of field 48. */
const PERIOD = 'presentationPeriodDays';

/** Judges the conditions of 46A and 47A on each document to which they apply. What is not understood is left to a person. */
export function judgeConditions(examination: Examination): Judgement[] {
  const { credit, presentation } = examination;
  const { documents } = presentation;
  return [
    ...credit.documentsRequired.flatMap((clause) => [
      ...judgeClause(
        clause,
        documents.filter((document) => callsFor(clause, document)),
        examination,
        clause.kind,
      ),
      ...judgeUnderstanding(clause),
    ]),
    ...credit.additionalConditions.flatMap((clause) => [
      ...judgeClause(clause, documents, examination),
      ...judgeWhole(clause),
    ]),
  ];
}

/** What is said of a clause that no rule has read as a whole. */
export const UNREAD_CLAUSE = 'CLAUSE TO BE READ BY A PERSON';

type Clause = Pick<AdditionalCondition, 'text' | 'conditions' | 'remainder' | 'isUnderstood'>;

/** What a clause of 47A is as a whole: read, for banks, not about documents, or left to a person. */
function judgeWhole(clause: AdditionalCondition): Judgement[] {
  const compared = { clause: clause.text };
  if (clause.concerns === 'BANKS')
    return [notApplicable(`INSTRUCTION TO BANKS, NOT ABOUT A DOCUMENT: ${quote(clause.text)}`, compared)];
  return isNonDocumentary(clause.text)
    ? [notApplicable(`NON-DOCUMENTARY CONDITION DISREGARDED: ${quote(clause.text)}`, compared)]
    : judgeUnderstanding(clause);
}

function judgeUnderstanding({ isUnderstood, text, remainder = [] }: Clause): Judgement[] {
  if (isUnderstood) return [];
  const compared = { clause: text, ...(remainder.length > 0 && { notRead: remainder.join(' / ') }) };
  return [needsAPerson(`${UNREAD_CLAUSE}: ${quote(text)}`, compared)];
}

/** @param kind of a clause of 46A: what it asks of its document it asks of each other kind that fulfils it too */
function judgeClause(
  clause: Clause,
  documents: readonly PresentedDocument[],
  examination: Examination,
  kind?: DocumentKind,
): Judgement[] {
  return groupAlternatives(clause.conditions.filter(isJudgedHere)).flatMap((conditions) => {
    const [first] = conditions;
    return first.field === PERIOD
      ? judgePeriod(first, examination)
      : documents
          .filter((document) => first.document === kind || isAbout(first, document))
          .map((document) => judgeOnDocument({ text: clause.text, conditions }, document, examination.credit));
  });
}

const isJudgedHere = ({ field, operator }: ClauseCondition): boolean =>
  !JUDGED_ELSEWHERE.includes(field) && operator !== 'PERMITS';

/** Conditions that are alternatives of each other are judged together, all others alone. */
function groupAlternatives(conditions: readonly ClauseCondition[]): [ClauseCondition, ...ClauseCondition[]][] {
  const groups: [ClauseCondition, ...ClauseCondition[]][] = [];
  for (const condition of conditions) {
    const { alternative } = condition;
    const group = alternative === undefined ? undefined : groups.find(([first]) => first.alternative === alternative);
    if (group === undefined) groups.push([condition]);
    else group.push(condition);
  }
  return groups;
}

/** A shorter period in a clause than in field 48 contradicts it: a person decides which one holds. */
function judgePeriod({ value = '' }: ClauseCondition, { credit }: Examination): Judgement[] {
  const days = credit.presentationPeriodDays ?? DEFAULT_PERIOD_DAYS;
  return Number(value) === days
    ? []
    : [
        needsAPerson(`PERIOD FOR PRESENTATION OF ${value} DAYS IN A CLAUSE, ${days} DAYS IN THE CREDIT`, {
          days,
          inClause: value,
        }),
      ];
}

/** Whether a condition is about a document. A draft is no document of the goods, on which "all documents" agree. */
function isAbout({ document: about }: ClauseCondition, document: PresentedDocument): boolean {
  return about === 'ANY' ? document.kind !== 'DRAFT' : document.kind === about || listKinds(document).includes(about);
}
