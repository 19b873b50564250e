import type { PresentedDocument } from '../../papers/presentedDocuments';
import { formatMoney, Money } from '../../primitives';
import { readShipmentDate } from '../examination/shipmentDates';
import { isTransportDocument } from '../transport/transportDocuments';

/*
 * What a document states, by the name of a field: a property of its form, or one of its further fields.
 */

/** Fields with several values, by the name that a condition has for one of them. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['endorsement', 'endorsements'],
  ['containerNumber', 'containerNumbers'],
]);

/** Other names of further fields, by the name that a condition has for them. */
const ALIASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['coverage', ['risks', 'risksCovered', 'cover', 'covers', 'insuredRisks', 'conditions', 'clauses']],
  ['freight', ['freightTerms', 'freightPayment', 'freightNotation', 'freightCharges']],
  ['claimsPayableAt', ['claimsPayable', 'claimsPayableIn', 'placeOfClaims']],
  ['language', ['languageOfDocument']],
]);

/** All names under which conditions find further fields by other names. */
export const ALIAS_NAMES: ReadonlySet<string> = new Set([...ALIASES.values()].flat());

/** Finds a field of a document as it is; undefined if the document does not state it. */
export function findStated(document: PresentedDocument, field: string): unknown {
  if (field === 'shipmentDate' && isTransportDocument(document)) return readShipmentDate(document);
  const own: ReadonlyMap<string, unknown> = new Map(Object.entries(document));
  const stated = own.get(field) ?? own.get(PLURALS.get(field) ?? field);
  if (stated !== undefined) return stated;
  const name = [field, ...(ALIASES.get(field) ?? [])].find((each) => Object.hasOwn(document.fields, each));
  return name === undefined ? undefined : document.fields[name];
}

/** Reads a field of a document as text; undefined if the document does not state it. */
export function readStated(document: PresentedDocument, field: string): string | undefined {
  return writeValue(findStated(document, field));
}

export function writeValue(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const money = Money.safeParse(value);
  if (money.success) return formatMoney(money.data);
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.values(value)
    .map(writeValue)
    .filter((text) => text !== undefined)
    .join(' ');
}
