import { Declaration } from './declaration';
import { DeclarationRow } from './row';

/** A declaration in one of its two forms. */
export type DeclarationForm =
  | { readonly whole: Declaration; readonly row?: undefined }
  | { readonly whole?: undefined; readonly row: DeclarationRow };

/** Only the data set's form has the goods beside the header: it has one line. */
const isRow = (document: unknown): boolean =>
  typeof document === 'object' && document !== null && !('lines' in document) && 'hsCode' in document;

/** The schema of the form in which a document is, or would be if it were right. */
export const schemaOf = (document: unknown): typeof Declaration | typeof DeclarationRow =>
  isRow(document) ? DeclarationRow : Declaration;

/** Reads a declaration in whichever form it has. Undefined if it is none. */
export function findForm(document: unknown): DeclarationForm | undefined {
  if (isRow(document)) {
    const row = DeclarationRow.safeParse(document).data;
    return row && { row };
  }
  const whole = Declaration.safeParse(document).data;
  return whole && { whole };
}
