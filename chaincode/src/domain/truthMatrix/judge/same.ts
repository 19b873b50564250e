import type { MatrixRule } from '../rules';
import type { Fact, Paper } from '../paper';
import type { Column, Row, Severity } from '../words';
import {
  compared,
  type Consignment,
  type Judge,
  listPairs,
  listSides,
  nameValues,
  type Outcome,
  sayBoth,
  type Side,
  type Stated,
} from './outcome';

/* Rows in which two columns say the same or not: parties, ports, vessels, boxes, origin, terms. */

/** What is not the same, and whether something is. */
interface Difference {
  readonly unmatched: readonly Stated[];
  readonly facts: readonly Stated[];
  readonly isPartlySame: boolean;
}

interface SameRule {
  readonly row: Exclude<Row, `HS_${string}`>;
  readonly rule: MatrixRule;
  /** How much a difference weighs. */
  readonly severity: (difference: Difference, columns: readonly Column[]) => Severity;
  /** Columns of which only what they say has to be found in the other: they need not name all. */
  readonly partial?: readonly Column[];
  /** Papers that are not compared in this row. */
  readonly except?: (paper: Paper) => boolean;
}

const review = (): Severity => 'REVIEW';

/** A forwarder can be the shipper of a bill, and a bank its consignee (UCP 600 art. 14(k)): that alone is no conflict. */
const ofParty = (_: Difference, columns: readonly Column[]): Severity =>
  columns.includes('BILL_OF_LADING') ? 'INFO' : 'REVIEW';

const COUNTRY_CHARS = 2;

/** A port in another country is another route, and can hide the origin; one in the same country is a change of port. */
const ofPort = ({ facts }: Difference): Severity =>
  new Set(facts.map(({ value }) => value.slice(0, COUNTRY_CHARS))).size > 1 ? 'HIGH' : 'REVIEW';

const SAME_RULES: readonly SameRule[] = [
  { row: 'CURRENCY', rule: 'CURRENCY', severity: review },
  // Many countries have exports declared FOB, whatever the terms of the sale are.
  { row: 'INCOTERM', rule: 'INCOTERM', severity: review, except: ({ side }) => side === 'EXPORT' },
  // What a certificate proves decides the duty.
  {
    row: 'ORIGIN',
    rule: 'ORIGIN',
    severity: (_, columns) => (columns.includes('CERTIFICATE_OF_ORIGIN') ? 'HIGH' : 'REVIEW'),
    partial: ['CERTIFICATE_OF_ORIGIN'],
  },
  { row: 'EXPORTER', rule: 'PARTY', severity: ofParty },
  { row: 'IMPORTER', rule: 'PARTY', severity: ofParty },
  { row: 'SELLER', rule: 'PARTY', severity: ofParty },
  { row: 'BUYER', rule: 'PARTY', severity: ofParty },
  // Goods can be transhipped: the ship that arrives need not be the one that left.
  { row: 'VESSEL', rule: 'VESSEL', severity: review },
  { row: 'VOYAGE', rule: 'VESSEL', severity: review },
  { row: 'PORT_OF_LOADING', rule: 'PORT', severity: ofPort },
  { row: 'PORT_OF_DISCHARGE', rule: 'PORT', severity: ofPort },
  // A credit says the last day, and not the day.
  { row: 'SHIPMENT_DATE', rule: 'DATE', severity: review, except: ({ source }) => source.column === 'CREDIT' },
  // Other boxes hold other goods; one box too many or too few can be a slip.
  { row: 'CONTAINERS', rule: 'BOX', severity: ({ isPartlySame }) => (isPartlySame ? 'REVIEW' : 'HIGH') },
];

/** Each rule on what is the same or not. */
export const judgeSame: Judge = (consignment) =>
  SAME_RULES.flatMap((of) => {
    const sides = listSides(consignment, of.row)
      .filter(({ papers }) => !papers.some((paper) => of.except?.(paper)))
      .map((side) => ({ ...side, facts: dropRepeated(side.facts) }));
    return listPairs(sides).map((pair) => judgePair(consignment, of, pair));
  });

const columnOf = (papers: readonly Paper[]): Column | undefined => papers[0]?.source.column;

function isAmong(papers: readonly Paper[], columns: readonly Column[] = []): boolean {
  const column = columnOf(papers);
  return column !== undefined && columns.includes(column);
}

function judgePair(consignment: Consignment, of: SameRule, [one, other]: readonly [Side, Side]): Outcome {
  const { rule, row } = of;
  const sentence = sayBoth([
    [one.papers, nameValues(one.facts.map(({ asWritten }) => asWritten))],
    [other.papers, nameValues(other.facts.map(({ asWritten }) => asWritten))],
  ]);
  const papers = [...one.papers, ...other.papers];
  const facts = [...one.facts, ...other.facts];
  const common = compared(consignment, { rule, row, sentence, papers }, facts);
  if (!one.facts.some((fact) => isComparableWithAny(fact, other.facts)))
    return { ...common, result: 'NOT_EVALUATED', missing: ['a code or identifier that both state'] };
  const unmatched = [
    ...(isAmong(other.papers, of.partial) ? [] : findUnmatched(one, other)),
    ...(isAmong(one.papers, of.partial) ? [] : findUnmatched(other, one)),
  ];
  if (unmatched.length === 0) return { ...common, result: 'AGREES' };
  const isPartlySame = one.facts.some((fact) => other.facts.some((known) => isSame(fact, known)));
  const columns = [columnOf(one.papers), columnOf(other.papers)].filter((column) => column !== undefined);
  return { ...common, result: 'CONFLICT', severity: of.severity({ unmatched, facts, isPartlySame }, columns) };
}

/** Lines repeat what they say: it is compared once. */
function dropRepeated(facts: readonly Stated[]): Stated[] {
  const known = new Map<string, Stated>();
  for (const fact of facts) {
    const key = [fact.paper.place, fact.value, ...keysOf(fact)].join(' ');
    if (!known.has(key)) known.set(key, fact);
  }
  return [...known.values()];
}

/** What one side says and the other does not, of what can be compared. */
const findUnmatched = (one: Side, other: Side): Stated[] =>
  one.facts.filter(
    (fact) => isComparableWithAny(fact, other.facts) && !other.facts.some((known) => isSame(fact, known)),
  );

const isComparableWithAny = (fact: Fact, others: readonly Fact[]): boolean =>
  others.some((other) => kindsOf(fact).some((kind) => kindsOf(other).includes(kind)));

const keysOf = ({ value, keys }: Fact): readonly string[] => keys ?? [`value:${value}`];
const kindOf = (key: string): string => key.slice(0, key.indexOf(':'));
const kindsOf = (fact: Fact): string[] => keysOf(fact).map(kindOf);

/** Legal entity identifiers decide if both state one: two companies can have one name. */
function isSame(one: Fact, other: Fact): boolean {
  const [a, b] = [keysOf(one), keysOf(other)];
  const decides = (kind: string): boolean => [a, b].every((keys) => keys.some((key) => kindOf(key) === kind));
  const deciding = decides('lei') ? a.filter((key) => kindOf(key) === 'lei') : a;
  return deciding.some((key) => b.includes(key));
}
