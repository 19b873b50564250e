import type { PresentedDocument } from '../../papers/presentedDocuments';
import type { ClauseCondition } from '../../papers/creditClauses';
import type { CreditTerms } from '../../papers/creditTerms';
import { nameDocument } from '../examination/examinedDocuments';
import { complies, discrepant, type Judgement, needsAPerson, quote } from '../examination/judgement';
import { evaluateCondition } from './evaluateCondition';
import type { Outcome } from './outcome';
import { readStated } from './statedFields';

/** One condition of a clause, or several that are alternatives of each other. */
interface Demand {
  readonly text: string;
  readonly conditions: readonly [ClauseCondition, ...ClauseCondition[]];
}

/** The subjects of conditions in plain words. */
const SUBJECTS: Readonly<Record<string, string>> = {
  isSigned: 'SIGNATURE, NOT SIGNED',
  isSignedByHand: 'SIGNATURE BY HAND',
  isToOrder: 'ORDER PARTY, CONSIGNEE',
  orderParty: 'ORDER PARTY, CONSIGNEE',
  issueDate: 'DATE',
  shipmentDate: 'DATE OF SHIPMENT',
  grossMassKg: 'GROSS WEIGHT',
  netMassKg: 'NET WEIGHT',
  isCharterParty: 'CHARTER PARTY',
  isOnDeck: 'ON DECK',
};

/** `creditNumber` is CREDIT NUMBER. */
const nameField = (field: string): string =>
  SUBJECTS[field] ?? field.replace(/[A-Z]/gu, (letter) => ` ${letter}`).toUpperCase();

const ORDER: readonly Outcome[] = ['MET', 'UNSTATED', 'NOT_MET'];

/** Judges a demand on a document. Of alternatives the one that comes nearest counts. */
export function judgeOnDocument(
  { text, conditions }: Demand,
  document: PresentedDocument,
  credit: CreditTerms,
): Judgement {
  const outcomes = conditions.map((condition) => evaluateCondition(condition, document, credit));
  const outcome = ORDER.find((each) => outcomes.includes(each));
  const [first] = conditions;
  const name = nameDocument(document);
  const written = conditions.map(writeCondition).join(' OR ');
  const stated = readStated(document, first.field);
  const compared = { clause: text, words: first.words, document: name, condition: written, stated };
  if (outcome === 'MET') return complies(`${name}: ${quote(written)} IS MET`, compared);
  const subject = nameField(first.field);
  const words = quote(first.words ?? text);
  if (outcome === 'UNSTATED')
    return needsAPerson(`${name}, ${subject}: WHETHER IT MEETS THE CLAUSE IS TO BE ASCERTAINED: ${words}`, compared);
  return discrepant(
    isPrior(first)
      ? `${name} DATED ${stated ?? ''}, PRIOR TO ${credit.issueDate}: ${words}`
      : `${name}, ${subject} NOT AS CALLED FOR: ${words}`,
    'Have the document issued as the clause calls for.',
    compared,
  );
}

const isPrior = ({ field, operator, value }: ClauseCondition): boolean =>
  field === 'issueDate' && operator === 'GTE' && value === '$LC_ISSUE_DATE';

const writeCondition = ({ field, operator, value = '' }: ClauseCondition): string =>
  `${field} ${operator} ${value}`.trim();
