import type { MatrixRule } from '../rules';
import type { Fact, Paper } from '../paper';
import { type Comparison, NAMES, type Row, type Severity, type Statement } from '../words';

/* What a rule makes of the papers of one consignment, and how it says so. */

/** The papers about the goods of one bill; null if no bill on the ledger is named. */
export interface Consignment {
  readonly goods: string | null;
  readonly papers: readonly Paper[];
  /** What is compared with each other: the papers of each column; or two papers of one column that should be one. */
  readonly groups: readonly (readonly Paper[])[];
}

/** What comes of a comparison. */
export type Outcome = Comparison &
  (
    | { readonly result: 'AGREES' }
    | { readonly result: 'CONFLICT'; readonly severity: Severity }
    | { readonly result: 'NOT_EVALUATED'; readonly missing: readonly string[] }
  );

export type Judge = (consignment: Consignment) => readonly Outcome[];

/** A fact with the paper that states it. */
export interface Stated extends Fact {
  readonly paper: Paper;
}

/** The papers of one column, as one side of a comparison. */
export interface Side {
  readonly papers: readonly Paper[];
  readonly facts: readonly Stated[];
  /** Whether all papers of the column, and all their lines, state it. */
  readonly isComplete: boolean;
}

/** How many statements a comparison repeats; the cells have more. */
const MAX_STATEMENTS = 12;
/** How many values a sentence names. */
const MAX_VALUES = 3;

/** What papers say of a row. */
export const factsOf = (papers: readonly Paper[], row: Fact['row']): Stated[] =>
  papers.flatMap((paper) => paper.facts.filter((fact) => fact.row === row).map((fact) => ({ ...fact, paper })));

/** Papers about one lot of goods, by their columns. Of goods in transit and of their entry each says the whole. */
export function consignmentOf(goods: string | null, papers: readonly Paper[]): Consignment {
  const groups: Paper[][] = [];
  for (const paper of papers) {
    const group = groups.find(([first]) => first !== undefined && isBeside(first, paper));
    if (group === undefined) groups.push([paper]);
    else group.push(paper);
  }
  return { goods, papers, groups };
}

/** Whether two papers are of one column, and add up. */
const isBeside = (one: Paper, other: Paper): boolean =>
  one.source.column === other.source.column && one.isTransit === other.isTransit;

/** The sides that state a row. */
export function listSides({ groups }: Consignment, row: Fact['row']): Side[] {
  return groups.flatMap((own) => {
    const facts = factsOf(own, row);
    if (facts.length === 0) return [];
    const stating = own.filter((paper) => facts.some((fact) => fact.paper === paper));
    const isComplete = own.every((paper) => stating.includes(paper) && paper.incomplete?.includes(row) !== true);
    return [{ papers: stating, facts, isComplete }];
  });
}

/** Every two of a list, each once. */
export function listPairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}

/** Names papers, such as "the invoice HS-2026-0142 (stated by BankAMSP)". */
export function namePapers(papers: readonly Paper[]): string {
  const [first] = papers;
  if (first === undefined) return 'nothing';
  const { column, number, statedBy } = first.source;
  const name = NAMES[column];
  if (papers.length > 1) return `the ${papers.length} papers in the column "${name}"`;
  return `the ${name}${number === null ? '' : ` ${number}`} (stated by ${statedBy})`;
}

export const nameValues = (values: readonly string[]): string => {
  const unique = [...new Set(values)];
  const left = unique.length - MAX_VALUES;
  return unique.slice(0, MAX_VALUES).join(', ') + (left > 0 ? ` and ${left} more` : '');
};

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "The invoice 7 (stated by BankAMSP) says 5; the declaration 9 (stated by ExportersMSP) says 6." */
export const sayBoth = (sides: readonly (readonly [papers: readonly Paper[], said: string])[]): string =>
  endSentence(capitalise(sides.map(([papers, said]) => `${namePapers(papers)} says ${said}`).join('; ')));

/** A name can end with a point of its own. */
const endSentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** What every outcome has. */
export function compared(
  { goods }: Consignment,
  of: {
    readonly rule: MatrixRule;
    readonly row: Row | null;
    readonly sentence: string;
    readonly papers: readonly Paper[];
  },
  facts: readonly Stated[],
  arithmetic: Comparison['arithmetic'] = [],
): Comparison {
  const { rule, row, sentence, papers } = of;
  return {
    ...{ rule, row, sentence, goods },
    sources: papers.map(({ place }) => place).sort((one, other) => one - other),
    statements: facts.slice(0, MAX_STATEMENTS).map(toStatement),
    arithmetic,
  };
}

export const toStatement = ({ value, asWritten, pointer, paper }: Stated): Statement => ({
  source: paper.place,
  value,
  asWritten,
  pointer,
});
