import { z } from 'zod';
import {
  Declaration,
  type DeclarationLine,
  DeclarationRow,
  type Procedure,
  ROW_COUNTRY,
} from '../../papers/declarations';
import { type ContentSchema, ORDINARY_LIMITS } from '../../vocabulary/definition';
import { oncePerObject } from '../../vocabulary/once';
import { findFaults, parseAs } from '../../vocabulary/parse';

/** So many values a declaration of all its lines has: names, items and members. */
const MOST_VALUES = 60_000;

/** Only the data set's form has the goods beside the header: it has one line. */
export const isRow = (document: unknown): boolean =>
  typeof document === 'object' && document !== null && !('lines' in document) && 'hsCode' in document;

/** A declaration with its lines, or in the form of the published data set. */
export const content: ContentSchema = {
  check: (document) => findFaults(isRow(document) ? DeclarationRow : Declaration, document),
  limits: { ...ORDINARY_LIMITS, values: MOST_VALUES },
  get jsonSchema() {
    return z.toJSONSchema(z.union([Declaration, DeclarationRow]), { io: 'input' });
  },
};

/** What rules read of a declaration, whichever form it has. */
export interface DeclarationView {
  readonly declarationNumber: string;
  readonly country: string;
  readonly procedure: Procedure;
  readonly billOfLading: string | undefined;
  readonly relatedDeclarations: readonly string[];
  readonly certificatesOfOrigin: readonly string[];
}

/** Reads a declaration. @throws INVALID */
export const viewDeclaration = oncePerObject((document: unknown): DeclarationView => {
  if (isRow(document)) {
    const { declarationNumber, billOfLading } = parseAs(DeclarationRow, document, '/document');
    const none = { relatedDeclarations: [], certificatesOfOrigin: [] };
    return { declarationNumber, country: ROW_COUNTRY, procedure: 'IMPORT', billOfLading, ...none };
  }
  const { relatedDeclarations, billOfLading, ...header } = parseAs(Declaration, document, '/document');
  return { ...header, billOfLading, relatedDeclarations: relatedDeclarations.map(({ id }) => id) };
});

/** What rules read of one kind of goods of a declaration, whichever form it has. */
export type LineView = Pick<DeclarationLine, 'hsCode' | 'countryOfOrigin' | 'quantity' | 'netMassKg'>;

/** The lines of a declaration. The form of the data set counts goods by their mass alone. @throws INVALID */
export const viewLines = oncePerObject((document: unknown): readonly LineView[] => {
  if (!isRow(document)) return parseAs(Declaration, document, '/document').lines;
  const { hsCode, countryOfOrigin, netMassKg } = parseAs(DeclarationRow, document, '/document');
  return [{ hsCode, countryOfOrigin, netMassKg, quantity: { value: netMassKg, unit: 'KGM' } }];
});
