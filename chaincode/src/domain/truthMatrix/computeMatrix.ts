import { canonicalJson } from '../encoding/canonicalJson';
import type { DocumentType, Link } from '../vocabulary/record';
import { listCells } from './cells';
import { judgeAbsences, type Knowledge } from './judge/absences';
import { judgeCopy, listCopies } from './judge/copies';
import { judgeDates } from './judge/dates';
import { judgeDescriptions } from './judge/descriptions';
import { judgeHsCodes } from './judge/hsCodes';
import { judgeLimits } from './judge/limits';
import { type Consignment, consignmentOf, type Judge, type Outcome } from './judge/outcome';
import { judgeSame } from './judge/same';
import { judgeSeals } from './judge/seals';
import { judgeStanding, listRested } from './judge/standing';
import { judgeTotals } from './judge/totals';
import { judgeDeclaredCopy, judgeValues } from './judge/values';
import type { AtHand, Paper } from './paper';
import { placePapers } from './placePapers';
import { type BillRecord, findPresentBills } from './presentBills';
import { MATRIX_RULES } from './rules';
import { MATRIX_THRESHOLDS, type MatrixThresholds } from './thresholds';
import { SEVERITIES, type TruthMatrix } from './words';

/** What a matrix is computed of. */
export interface MatrixFacts {
  /** The document from which the matrix is seen. */
  readonly subject: Link;
  /** What is at hand: the subject and what belongs to it. */
  readonly documents: readonly AtHand[];
  /** The types of documents that belong to it and that the asker may not see, each as often as there are. */
  readonly hidden: readonly DocumentType[];
  /** The public records of bills of the goods, also of those that the asker may not see. */
  readonly bills?: readonly BillRecord[];
  /** The calendar date. */
  readonly today: string;
  /** The countries whose customs authorities are members. */
  readonly customsCountries: readonly string[];
  readonly thresholds?: MatrixThresholds;
}

/**
 * Compares what the documents of a trade say of the same facts. The order of the documents does not matter. What is not
 * there, not stated or not visible agrees with nothing.
 */
export function computeMatrix({
  subject,
  documents,
  hidden,
  bills = [],
  today,
  customsCountries,
  thresholds = MATRIX_THRESHOLDS,
}: MatrixFacts): TruthMatrix {
  const authentic = documents.filter((each) => each.authentic).map(({ record }) => record);
  const findPresent = findPresentBills(subject, [...bills, ...authentic]);
  const { papers, unread } = placePapers(subject, documents, findPresent);
  const counts = new Map<DocumentType, number>();
  for (const type of [...hidden, ...unread.map((link) => link.type)]) counts.set(type, (counts.get(type) ?? 0) + 1);
  const outcomes = mergeSame(
    judgeAll(
      papers,
      { today, thresholds, customsCountries, hidden: counts },
      listRested(subject, documents, findPresent),
    ),
  );
  return {
    sources: papers.map(({ source }) => source),
    rows: listCells(papers, counts),
    ...sortOut(outcomes),
  };
}

function judgeAll(papers: readonly Paper[], knowledge: Knowledge, rested: ReadonlySet<string>): Outcome[] {
  const { thresholds } = knowledge;
  const onAll: Judge[] = [judgeSame, judgeSeals, judgeHsCodes, judgeTotals(thresholds)];
  const onConsignments = [
    ...onAll,
    judgeValues(thresholds),
    judgeLimits(thresholds),
    judgeDates,
    judgeAbsences(knowledge),
  ];
  const counting = papers.filter(({ source }) => source.weight === 'COMPARED');
  return [
    ...listConsignments(counting).flatMap((consignment) => onConsignments.flatMap((judge) => judge(consignment))),
    ...listCopies(papers).flatMap((pair) =>
      [...onAll, judgeCopy, judgeDeclaredCopy(thresholds)].flatMap((judge) => judge(pair)),
    ),
    ...judgeDescriptions(consignmentOf(null, counting)),
    ...judgeStanding(papers, rested),
  ];
}

/** The papers about the goods of each bill; those that name no bill are of all. */
function listConsignments(papers: readonly Paper[]): Consignment[] {
  const bills = [...new Set(papers.flatMap((paper) => paper.bills))].sort();
  if (bills.length === 0) return [consignmentOf(null, papers)];
  return bills.map((bill) =>
    consignmentOf(
      bill,
      papers.filter((paper) => paper.bills.length === 0 || paper.bills.includes(bill)),
    ),
  );
}

/** Papers that name no bill are compared for each: what comes of it is said once. */
function mergeSame(outcomes: readonly Outcome[]): Outcome[] {
  const merged = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const key = canonicalJson({ ...outcome, goods: null });
    const known = merged.get(key);
    merged.set(key, known === undefined || known.goods === outcome.goods ? outcome : { ...outcome, goods: null });
  }
  return [...merged.values()];
}

const orderOf = ({ rule, row, sources, sentence }: Outcome): string => [rule, row, sources.join(), sentence].join(' ');

function sortOut(outcomes: readonly Outcome[]): Pick<TruthMatrix, 'conflicts' | 'notEvaluated' | 'agreements'> {
  const sorted = [...outcomes].sort((one, other) => orderOf(one).localeCompare(orderOf(other), 'en'));
  const sortedOut: Pick<TruthMatrix, 'conflicts' | 'notEvaluated' | 'agreements'> = {
    conflicts: [],
    notEvaluated: [],
    agreements: [],
  };
  for (const each of sorted) {
    if (each.result === 'CONFLICT') {
      const { result: _, ...conflict } = each;
      sortedOut.conflicts.push({ ...conflict, next: MATRIX_RULES[conflict.rule].next });
    } else if (each.result === 'NOT_EVALUATED') {
      const { result: _, missing, ...rest } = each;
      sortedOut.notEvaluated.push({ ...rest, missing: [...missing] });
    } else {
      const { result: _, statements: __, ...agreement } = each;
      sortedOut.agreements.push(agreement);
    }
  }
  sortedOut.conflicts.sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
  return sortedOut;
}
