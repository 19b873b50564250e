import type { Fact } from '../paper';
import type { Column, Row, Severity } from '../words';
import { capitalise, compared, factsOf, type Judge, namePapers, type Outcome, type Stated } from './outcome';

/* Days that cannot, or should not, come before others. */

interface Moment {
  readonly column: Column;
  readonly row: Row & Fact['row'];
  readonly what: string;
}

interface OrderRule {
  readonly first: Moment;
  readonly then: Moment;
  readonly severity: Severity;
  /** Set if it is of export declarations alone. */
  readonly side?: 'EXPORT';
}

const SHIPPED: Moment = { column: 'BILL_OF_LADING', row: 'SHIPMENT_DATE', what: 'goods on board' };
const exported = (column: 'DECLARATION' | 'COUNTERPART_DECLARATION'): Moment => ({
  column,
  row: 'ISSUE_DATE',
  what: 'export declared',
});

const ORDER_RULES: readonly OrderRule[] = [
  // No ship arrives before it has loaded.
  { first: SHIPPED, then: { column: 'MANIFEST', row: 'ARRIVAL_DATE', what: 'vessel arrives' }, severity: 'HIGH' },
  // An export is declared before it is loaded; some countries allow some days after it, so that a person looks.
  { first: exported('DECLARATION'), then: SHIPPED, severity: 'REVIEW', side: 'EXPORT' },
  { first: exported('COUNTERPART_DECLARATION'), then: SHIPPED, severity: 'REVIEW', side: 'EXPORT' },
  // A certificate can be issued afterwards, and says so (Revised Kyoto Convention, annex K, chapter 2).
  {
    first: { column: 'CERTIFICATE_OF_ORIGIN', row: 'ISSUE_DATE', what: 'origin certified' },
    then: SHIPPED,
    severity: 'INFO',
  },
];

export const judgeDates: Judge = (consignment) =>
  ORDER_RULES.flatMap(({ first, then, severity, side }) => {
    const find = ({ column, row }: Moment): Stated[] =>
      factsOf(
        consignment.papers.filter((paper) => paper.source.column === column),
        row,
      );
    const before = find(first).filter(({ paper }) => side === undefined || paper.side === side);
    return before.flatMap((one) =>
      find(then).map((other): Outcome => {
        const papers = [one.paper, other.paper];
        const sentence = `${capitalise(namePapers([one.paper]))}: ${first.what} on ${one.value}; ${namePapers([other.paper])}: ${then.what} on ${other.value}.`;
        const common = compared(consignment, { rule: 'DATE', row: then.row, sentence, papers }, [one, other]);
        return one.value > other.value ? { ...common, result: 'CONFLICT', severity } : { ...common, result: 'AGREES' };
      }),
    );
  });
