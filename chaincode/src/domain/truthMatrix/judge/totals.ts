import type { MatrixRule } from '../rules';
import { isApart } from '../../papers/tolerance';
import { addDecimals } from '../../primitives';
import type { MatrixThresholds } from '../thresholds';
import type { Severity } from '../words';
import {
  compared,
  type Consignment,
  type Judge,
  listPairs,
  listSides,
  type Outcome,
  sayBoth,
  type Side,
} from './outcome';

/* Rows in which what papers say is added up: D26 for masses and packages, and quantities. */

interface TotalRule {
  readonly row: 'QUANTITY' | 'GROSS_MASS' | 'NET_MASS' | 'PACKAGES';
  readonly rule: MatrixRule;
  readonly severity: Severity;
  /** Whether any difference counts. */
  readonly isExact?: true;
}

const TOTAL_RULES: readonly TotalRule[] = [
  { row: 'QUANTITY', rule: 'QUANTITY', severity: 'REVIEW' },
  { row: 'GROSS_MASS', rule: 'D26', severity: 'REVIEW' },
  { row: 'NET_MASS', rule: 'D26', severity: 'REVIEW' },
  { row: 'PACKAGES', rule: 'D26', severity: 'REVIEW', isExact: true },
];

/** Papers of which one says what several bills hold together cannot be compared with those of one of them. */
export const isWide = ({ papers }: Pick<Side, 'papers'>): boolean => papers.some(({ bills }) => bills.length > 1);

export const judgeTotals =
  ({ massPercent }: MatrixThresholds): Judge =>
  (consignment) =>
    TOTAL_RULES.flatMap((rule) => {
      // A credit says how much may be shipped in all, which can be several shipments.
      const sides = listSides(consignment, rule.row).filter(({ papers }) => papers[0]?.source.column !== 'CREDIT');
      const percent = rule.isExact === true ? 0n : massPercent;
      return listPairs(sides).flatMap((pair) => judgePair(consignment, { ...rule, percent }, pair));
    });

function judgePair(
  consignment: Consignment,
  of: TotalRule & { readonly percent: bigint },
  [one, other]: readonly [Side, Side],
): Outcome[] {
  const units = [...new Set(unitsOf(one).filter((unit) => unitsOf(other).includes(unit)))].sort();
  const papers = [...one.papers, ...other.papers];
  const notEvaluated = (missing: string): Outcome[] => {
    const sentence = sayBoth([one, other].map((side) => [side.papers, sayTotals(side)] as const));
    const common = compared(consignment, { ...of, sentence, papers }, [...one.facts, ...other.facts]);
    return [{ ...common, result: 'NOT_EVALUATED', missing: [missing] }];
  };
  if (isWide(one) || isWide(other)) return notEvaluated('how much of it belongs to each of several bills');
  if (!one.isComplete || !other.isComplete) return notEvaluated('the same of every line and paper');
  if (units.length === 0) return notEvaluated('quantities in one unit');
  return units.map((unit) => {
    const [a, b] = [totalOf(one, unit), totalOf(other, unit)];
    const sentence = sayBoth([
      [one.papers, `${a} ${unit}`],
      [other.papers, `${b} ${unit}`],
    ]);
    const facts = [...one.facts, ...other.facts].filter(({ amount }) => amount?.unit === unit);
    const common = compared(consignment, { ...of, sentence, papers }, facts);
    return isApart(a, b, of.percent)
      ? { ...common, result: 'CONFLICT', severity: of.severity }
      : { ...common, result: 'AGREES' };
  });
}

const unitsOf = ({ facts }: Side): string[] => facts.flatMap(({ amount }) => amount?.unit ?? []);

const totalOf = ({ facts }: Side, unit: string): string =>
  addDecimals(facts.flatMap(({ amount }) => (amount?.unit === unit ? [amount.value] : [])));

const sayTotals = (side: Side): string =>
  [...new Set(unitsOf(side))].map((unit) => `${totalOf(side, unit)} ${unit}`).join(' and ');
