import { z } from 'zod';
import { cargo } from '../../papers/presented/common';
import type { PresentedDocument } from '../../papers/presentedDocuments';
import { addDecimals, compareDecimals } from '../../primitives';
import type { Examination } from '../examination/examination';
import { readFields } from '../examination/readFields';
import { isTransportDocument } from '../transport/transportDocuments';
import { buildRow, type Cell, type Compare, type MatrixRow } from './matrixRows';

/*
 * What documents state of the whole cargo. Several bills, invoices or lists are added up; several certificates can each be
 * about the whole. Documents of several modes can each carry a part, or the whole on a part of the way.
 */

const Cargo = z.object(cargo);
export type Cargo = z.infer<typeof Cargo>;
const CARGO_FIELDS = Object.keys(cargo);

/** A document whose form has fields for the cargo. */
type CargoDocument = Extract<PresentedDocument, { readonly marks?: unknown }>;

const hasCargo = (document: PresentedDocument): document is CargoDocument =>
  document.kind !== 'INSURANCE_DOCUMENT' && document.kind !== 'DRAFT' && document.kind !== 'OTHER';

/** Reads what a document states of the cargo; a form without fields for it can have them among its further fields. */
export function readCargo(document: PresentedDocument): Cargo {
  if (hasCargo(document)) return document;
  return Cargo.safeParse(readFields(document.fields, document.kind, CARGO_FIELDS)).data ?? {};
}

/** How documents state a datum of the whole cargo, and how it is added up and compared. */
export interface CargoSum {
  readonly datum: string;
  readonly read: (document: PresentedDocument, stated: Cargo) => string | undefined;
  readonly add?: (values: readonly string[]) => string;
  readonly compare: Compare;
}

/** Documents of one kind or title, and what they state. */
interface Group {
  readonly source: string;
  readonly isOfTransport: boolean;
  /** Whether each document is about a part of the cargo, and never about the whole. */
  readonly isOfParts: boolean;
  readonly values: readonly (string | undefined)[];
}

const OF_PARTS: ReadonlySet<string> = new Set(['COMMERCIAL_INVOICE', 'PACKING_LIST', 'WEIGHT_LIST']);

function groupDocuments({ presentation }: Examination, { read }: CargoSum): Group[] {
  const groups = new Map<string, { document: PresentedDocument; values: (string | undefined)[] }>();
  for (const document of presentation.documents) {
    const source = document.kind === 'OTHER' ? document.title.toUpperCase() : document.kind.replaceAll('_', ' ');
    const group = groups.get(source) ?? { document, values: [] };
    group.values.push(read(document, readCargo(document)));
    groups.set(source, group);
  }
  return [...groups].map(([source, { document, values }]) => {
    const isOfTransport = isTransportDocument(document);
    return { source, isOfTransport, isOfParts: isOfTransport || OF_PARTS.has(document.kind), values };
  });
}

const listValues = ({ values }: Group): string[] => values.filter((value) => value !== undefined);
const isWhole = (group: Group): boolean => group.values.every((value) => value !== undefined);

/** The value of a group: the sum, or what each document says of the whole if another group says the same. */
function writeCell(group: Group, others: readonly Group[], { add = addDecimals, compare }: CargoSum): Cell {
  const values = listValues(group);
  const [first = ''] = values;
  const isCommon = !group.isOfParts && values.every((value) => compare(first, value) === 'SAME');
  const isSaid = others.some((other) => listValues(other).some((value) => compare(first, value) === 'SAME'));
  return { source: group.source, value: isCommon && isSaid ? first : add(values) };
}

/** Sums up what the documents of each kind state, if all of them do. */
export function listSums(examination: Examination, sum: CargoSum): Cell[] {
  const groups = groupDocuments(examination, sum).filter(isWhole);
  return groups.map((group) =>
    writeCell(
      group,
      groups.filter((other) => other !== group),
      sum,
    ),
  );
}

/** Builds the row of a datum of the whole cargo. */
export function buildSumRows(examination: Examination, sum: CargoSum): MatrixRow[] {
  const { datum, add = addDecimals, compare } = sum;
  const groups = groupDocuments(examination, sum).filter(isWhole);
  const cells = listSums(examination, sum);
  const [row] = buildRow(datum, cells, compare);
  if (row === undefined) return [];
  const transports = cells.filter((_, index) => groups[index]?.isOfTransport);
  const others = cells.filter((_, index) => groups[index]?.isOfTransport !== true);
  const isDueToOthers = buildRow(datum, others, compare).some(({ severity }) => severity === 'CONFLICT');
  if (row.severity !== 'CONFLICT' || transports.length < 2 || isDueToOthers) return [row];
  const whole = { source: 'TRANSPORT DOCUMENTS', value: add(transports.map(({ value }) => value)) };
  const together = buildRow(datum, [whole, ...others], compare);
  const areInOrder = together.every(({ severity }) => severity === 'NONE' || severity === 'WORDING');
  // Which part of the cargo, or of the way, each covers is not in the data.
  return areInOrder ? together : [{ ...row, severity: 'DOUBTFUL' }];
}

/** Documents of a kind of which only some state a mass: together they cannot state more than the whole. */
export function buildPartRows(examination: Examination, sum: CargoSum): MatrixRow[] {
  const groups = groupDocuments(examination, sum);
  const parts = groups.filter((group) => group.isOfParts && !isWhole(group) && listValues(group).length > 0);
  return parts.flatMap((part) =>
    listSums(examination, sum).flatMap((whole) => {
      const cell = { source: `SOME OF ${part.source}`, value: addDecimals(listValues(part)) };
      return compareDecimals(cell.value, whole.value) <= 0 ? [] : buildRow(sum.datum, [cell, whole], () => 'UNSURE');
    }),
  );
}
