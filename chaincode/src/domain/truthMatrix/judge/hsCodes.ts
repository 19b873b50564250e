import type { Row, Severity } from '../words';
import {
  compared,
  type Judge,
  listPairs,
  listSides,
  nameValues,
  type Outcome,
  sayBoth,
  type Side,
  type Stated,
} from './outcome';

/* D25: the classification of the goods. Digits after the sixth are national, so that they are shown and not compared. */

const SUBHEADING = 6;

/** How far codes agree, and what it means if they agree no further: the worst first. */
const LEVELS: readonly { readonly digits: number; readonly row: Row; readonly severity: Severity }[] = [
  { digits: 2, row: 'HS_2', severity: 'HIGH' },
  { digits: 4, row: 'HS_4', severity: 'REVIEW' },
  { digits: SUBHEADING, row: 'HS_6', severity: 'INFO' },
];

export const judgeHsCodes: Judge = (consignment) =>
  listPairs(listSides(consignment, 'HS')).map(([one, other]): Outcome => {
    const odd = (digits: number): Stated[] => [...listOdd(one, other, digits), ...listOdd(other, one, digits)];
    const found = LEVELS.find(({ digits }) => odd(digits).length > 0);
    const sentence = sayBoth(
      [one, other].map(({ papers, facts }) => [papers, nameValues(facts.map(({ value }) => value))] as const),
    );
    const papers = [...one.papers, ...other.papers];
    const of = { rule: 'D25', row: found?.row ?? 'HS_6', papers, sentence } as const;
    const differing = found === undefined ? [] : odd(found.digits);
    const facts = [...differing, ...[...one.facts, ...other.facts].filter((fact) => !differing.includes(fact))];
    const common = compared(consignment, of, facts);
    if (found === undefined) return { ...common, result: 'AGREES' };
    return { ...common, result: 'CONFLICT', severity: found.severity };
  });

/** The codes of a side of which the other side has none that begins alike. A certificate need not name all goods. */
function listOdd(one: Side, other: Side, digits: number): Stated[] {
  if (other.papers[0]?.source.column === 'CERTIFICATE_OF_ORIGIN') return [];
  const known = new Set(other.facts.map(({ value }) => value.slice(0, digits)));
  return one.facts.filter(({ value }) => !known.has(value.slice(0, digits)));
}
