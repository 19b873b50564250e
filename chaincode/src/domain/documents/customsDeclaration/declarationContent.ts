import { z } from 'zod';
import type { Dates } from '../../calendar/plausibleDates';
import { rejectField, rejectIssues } from '../../errors';
import type { DeclarationContent } from '../../fingerprints/prints';
import {
  Declaration,
  type DeclarationForm,
  type DeclarationLine,
  DeclarationRow,
  findForm,
  type Procedure,
  ROW_COUNTRY,
  schemaOf,
} from '../../papers/declarations';
import type { TradeParty } from '../../papers/financed';
import type { Money } from '../../primitives';
import type { Link } from '../../vocabulary/record';
import { type ContentSchema, ORDINARY_LIMITS } from '../../vocabulary/definition';
import { oncePerObject } from '../../vocabulary/once';
import { findFaults, parseAs } from '../../vocabulary/parse';

/** So many values a declaration of all its lines has: names, items and members. */
const MOST_VALUES = 60_000;

/** A declaration with its lines, or in the form of the published data set. */
export const content: ContentSchema = {
  check: (document) => findFaults(schemaOf(document), document),
  limits: { ...ORDINARY_LIMITS, values: MOST_VALUES },
  get jsonSchema() {
    return z.toJSONSchema(z.union([Declaration, DeclarationRow]), { io: 'input' });
  },
};

/** Reads a declaration in whichever form it has. @throws INVALID with every fault */
export const parseForm = oncePerObject(
  (document: unknown): DeclarationForm =>
    findForm(document) ?? rejectIssues(findFaults(schemaOf(document), document, '/document')),
);

/** What rules read of a declaration, whichever form it has. */
export interface DeclarationView {
  readonly declarationNumber: string;
  readonly date: string;
  readonly country: string;
  readonly procedure: Procedure;
  readonly billOfLading: string | undefined;
  readonly relatedDeclarations: readonly string[];
  /** The same, each with how it belongs to this one. */
  readonly relations: Declaration['relatedDeclarations'];
  readonly certificatesOfOrigin: readonly string[];
}

/** Reads a declaration. @throws INVALID */
export const viewDeclaration = oncePerObject((document: unknown): DeclarationView => {
  const { whole, row } = parseForm(document);
  if (row !== undefined) {
    const { declarationNumber, date, billOfLading } = row;
    const none = { relatedDeclarations: [], relations: [], certificatesOfOrigin: [] };
    return { declarationNumber, date, country: ROW_COUNTRY, procedure: 'IMPORT', billOfLading, ...none };
  }
  const { relatedDeclarations: relations, billOfLading, ...header } = whole;
  return { ...header, billOfLading, relations, relatedDeclarations: relations.map(({ id }) => id) };
});

export const listDates = (document: unknown): Dates => ({ '/date': viewDeclaration(document).date });

/** What rules read of one kind of goods of a declaration, whichever form it has. */
export type LineView = Pick<DeclarationLine, 'hsCode' | 'countryOfOrigin' | 'quantity' | 'netMassKg'>;

/** The lines of a declaration. The form of the data set counts goods by their mass alone. @throws INVALID */
export const viewLines = oncePerObject((document: unknown): readonly LineView[] => {
  const { whole, row } = parseForm(document);
  if (whole !== undefined) return whole.lines;
  const { hsCode, countryOfOrigin, netMassKg } = row;
  return [{ hsCode, countryOfOrigin, netMassKg, quantity: { value: netMassKg, unit: 'KGM' } }];
});

/**
 * An export declaration as a certificate of it would state it. Its value is the sum of its lines.
 * @throws INVALID if it is another declaration, or has more value or packages than a number holds
 */
export const readExportDeclaration = oncePerObject((document: unknown): DeclarationContent => {
  if (viewDeclaration(document).procedure !== 'EXPORT') rejectField('/document', 'It is no export declaration.');
  const {
    country,
    declarationNumber: number,
    date,
    exporter,
    grossMassKg,
    containers,
    lines,
  } = parseAs(Declaration, document, '/document');
  const packages = lines.map((line) => line.packages ?? 0);
  return {
    ...{ country, number, date, exporter, grossMassKg, containers },
    value: sumValues(lines.map(({ value }) => value)),
    packages: packages.includes(0) ? undefined : sum(packages),
  };
});

/** All lines are in one currency. */
function sumValues(values: readonly Money[]): Money {
  const currency = values[0]?.currency ?? rejectField('/document/lines', 'The declaration has no lines.');
  return { currency, amountMinor: sum(values.map(({ amountMinor }) => amountMinor)) };
}

function sum(counts: readonly number[]): number {
  const total = Number(counts.reduce((whole, count) => whole + BigInt(count), 0n));
  return Number.isSafeInteger(total) ? total : rejectField('/document/lines', 'The lines are too many to be added.');
}

/** Who exports, by a declaration that a claim names; nobody by a document of another type. @throws INVALID */
export function listExporters({ type }: Pick<Link, 'type'>, document: unknown): TradeParty[] {
  return type === 'customs-declaration' ? [readExportDeclaration(document).exporter] : [];
}
