import type { PresentedDocument } from '../../papers/presentedDocuments';
import type { Likeness } from '../compare/words';
import { nameDocument } from '../examination/examinedDocuments';
import type { Examination } from '../examination/examination';

/** The worst difference in a row: none, another wording, one for a person, a conflict. */
export type Severity = 'NONE' | 'WORDING' | 'DOUBTFUL' | 'CONFLICT';

/** What one source says about a datum: a document, all documents of a kind, the credit, or the ledger. */
export interface Cell {
  readonly source: string;
  readonly value: string;
}

/** A datum in the credit, the documents and on the ledger. */
export interface MatrixRow {
  readonly datum: string;
  readonly cells: readonly Cell[];
  readonly severity: Severity;
}

export type Compare = (a: string, b: string) => Likeness;

/** Compares every cell with every other one. A single cell makes no row. */
export function buildRow(datum: string, cells: readonly Cell[], compare: Compare): MatrixRow[] {
  if (cells.length < 2) return [];
  const likenesses = cells.flatMap((one, index) =>
    cells.slice(index + 1).map((other) => compare(one.value, other.value)),
  );
  return [{ datum, cells, severity: gradeRow(likenesses, cells) }];
}

function gradeRow(likenesses: readonly Likeness[], cells: readonly Cell[]): Severity {
  if (likenesses.includes('DIFFERENT')) return 'CONFLICT';
  if (likenesses.includes('UNSURE')) return 'DOUBTFUL';
  return new Set(cells.map(({ value }) => value)).size > 1 ? 'WORDING' : 'NONE';
}

/** Lists what each document states. */
export function listStated(
  { presentation }: Examination,
  read: (document: PresentedDocument) => string | undefined,
): Cell[] {
  return presentation.documents.flatMap((document) => {
    const value = read(document);
    return value === undefined || value === '' ? [] : [{ source: nameDocument(document), value }];
  });
}

export const listCreditCell = (value: string | undefined): Cell[] =>
  value === undefined ? [] : [{ source: 'CREDIT', value }];
