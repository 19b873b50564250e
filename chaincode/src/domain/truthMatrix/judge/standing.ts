import { type DocumentType, type Link, recordKey } from '../../vocabulary/record';
import type { AtHand, Paper } from '../paper';
import type { PresentBills } from '../presentBills';
import { compared, consignmentOf, namePapers, type Outcome } from './outcome';

/** The documents without which one of a type says nothing: a claim has no other security, a declaration no other goods. */
const RESTS_ON: Readonly<Partial<Record<DocumentType, readonly DocumentType[]>>> = {
  'financing-claim': ['customs-declaration', 'bill-of-lading'],
  'customs-declaration': ['bill-of-lading'],
};
/** It is still a bill until another is issued in its place. */
const BEING_AMENDED = 'SURRENDERED_FOR_AMENDMENT';

/** The keys of the documents on which the one that is looked at rests: of bills, those in whose place no others stand. */
export function listRested(
  subject: Link,
  documents: readonly AtHand[],
  findPresent: PresentBills,
): ReadonlySet<string> {
  const records = new Map(documents.map(({ record }) => [recordKey(record), record]));
  const links = records.get(recordKey(subject))?.links ?? [];
  const present = links.flatMap(({ type, id }): Link[] =>
    type === 'bill-of-lading' ? findPresent(id).map((bill) => ({ type, id: bill })) : [{ type, id }],
  );
  const rested = present.filter(({ type }) => RESTS_ON[subject.type]?.includes(type) === true).map(recordKey);
  return new Set(rested.filter((key) => records.get(key)?.state['replacedBy'] === undefined));
}

/**
 * What papers that are not compared are, each document once. An ended document is no conflict; a revoked one is, and so is one
 * on which the document that is looked at rests.
 */
export function judgeStanding(papers: readonly Paper[], rested: ReadonlySet<string>): Outcome[] {
  const documents = new Map(papers.map((paper) => [recordKey(paper.source), paper]));
  return [...documents].flatMap(([key, paper]): Outcome[] => {
    const fault = findFault(paper, rested.has(key));
    if (fault === undefined) return [];
    const sentence = `What ${namePapers([paper])} says does not count: ${fault}.`;
    const of = { rule: 'STANDING', row: null, sentence, papers: [paper] } as const;
    return [{ ...compared(consignmentOf(null, papers), of, []), result: 'CONFLICT', severity: 'HIGH' }];
  });
}

function findFault({ source }: Paper, isRestedOn: boolean): string | undefined {
  const { weight, status, issuer } = source;
  if (weight === 'NOT_AUTHENTIC') return 'its author does not confirm the record';
  if (weight === 'NOT_GENUINE') return `${issuer ?? 'its issuer'} does not confirm that it issued it`;
  if (weight !== 'ENDED') return undefined;
  if (status === 'REVOKED') return 'its issuer has revoked it';
  return isRestedOn && status !== BEING_AMENDED
    ? `it has ended (${status}), and nothing stands in its place`
    : undefined;
}
