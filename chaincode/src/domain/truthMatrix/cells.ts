import type { DocumentType } from '../vocabulary/record';
import { factsOf, type Stated, toStatement } from './judge/outcome';
import type { Paper } from './paper';
import { type Cell, type Column, COLUMNS, type Row, ROWS, type TruthMatrix } from './words';

/** How many statements a cell shows. */
const MAX_STATEMENTS = 20;

/** The columns that documents of a type would fill. Which side of customs a hidden declaration is of, nobody can tell. */
const HIDDEN_IN: Readonly<Partial<Record<DocumentType, readonly Column[]>>> = {
  'customs-declaration': ['DECLARATION', 'COUNTERPART_DECLARATION'],
  'bill-of-lading': ['BILL_OF_LADING'],
  'financing-claim': ['INVOICE'],
  presentation: ['INVOICE', 'PACKING_LIST', 'CERTIFICATE_OF_ORIGIN'],
  'letter-of-credit': ['CREDIT'],
  'cargo-report': ['MANIFEST'],
  'certificate-of-origin': ['CERTIFICATE_OF_ORIGIN'],
};

/** All cells, row by row. */
export function listCells(papers: readonly Paper[], hidden: ReadonlyMap<DocumentType, number>): TruthMatrix['rows'] {
  const hiddenIn = new Map<Column, number>();
  for (const [type, count] of hidden)
    for (const column of HIDDEN_IN[type] ?? []) hiddenIn.set(column, (hiddenIn.get(column) ?? 0) + count);
  return ROWS.map((row) => ({
    row,
    cells: COLUMNS.map((column) => {
      const own = papers.filter(({ source }) => source.column === column);
      return makeCell(column, row, { own, hidden: hiddenIn.get(column) ?? 0 });
    }),
  }));
}

function makeCell(column: Column, row: Row, { own, hidden }: { own: readonly Paper[]; hidden: number }): Cell {
  const facts = listFacts(own, row);
  const statements = facts.slice(0, MAX_STATEMENTS).map(toStatement);
  const more = facts.length - statements.length;
  const found = { column, hidden, statements, more };
  if (facts.length > 0) return { ...found, state: 'STATED', why: null };
  if (hidden > 0) return { ...found, state: 'HIDDEN', why: 'NOT_VISIBLE' };
  return { ...found, state: 'ABSENT', why: own.length > 0 ? 'NOT_STATED' : 'NO_DOCUMENT' };
}

/** How many digits of a code a row shows. */
const DIGITS: Readonly<Record<Extract<Row, `HS_${string}`>, number>> = { HS_2: 2, HS_4: 4, HS_6: 6, HS_10: 10 };

function listFacts(papers: readonly Paper[], row: Row): Stated[] {
  if (row !== 'HS_2' && row !== 'HS_4' && row !== 'HS_6' && row !== 'HS_10') return factsOf(papers, row);
  const digits = DIGITS[row];
  return factsOf(papers, 'HS')
    .filter(({ value }) => value.length >= digits)
    .map((fact) => ({ ...fact, value: fact.value.slice(0, digits) }));
}
