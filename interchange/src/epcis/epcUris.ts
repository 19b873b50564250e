import { checkContainerNumber, type Link } from '@naru/chaincode/domain';

/**
 * How things are named in EPCIS. A container by ISO 6346 has the URI of GS1's Tag Data Standard (`urn:epc:id:bic:…`). All
 * else has a private URI `urn:naru:<kind>:<value>`, as EPCIS allows; the value is percent-encoded.
 */
const privateUri = (kind: string, ...values: readonly string[]): string =>
  ['urn:naru', kind, ...values.map(encode)].join(':');

/** Half a surrogate pair cannot be encoded, and is no part of any number. */
const encode = (value: string): string => encodeURIComponent(value.toWellFormed());

/** A document on the ledger, or the event that it records. */
export const documentUri = ({ type, id }: Link): string => privateUri(type, id);
export const sealUri = (number: string): string => privateUri('seal', number);
export const vesselUri = (imoNumberOrName: string): string => privateUri('vessel', imoNumberOrName);
/** A place, by its UN/LOCODE (UNECE Recommendation 16). */
export const placeUri = (unLocode: string): string => privateUri('unlocode', unLocode);
/** A bonded site, by customs' code or name. */
export const siteUri = (site: string): string => privateUri('site', site);
/** A class of goods, by HS code. */
export const goodsUri = (hsCode: string): string => privateUri('hs', hsCode);
/** A lot of a class of goods. */
export const lotUri = (hsCode: string, lot: string): string => privateUri('lot', hsCode, lot);
/** The goods of one line of a declaration. */
export const lineUri = (declaration: string, line: number): string => privateUri('line', declaration, String(line));
/** The number of a paper of another party. */
export const paperUri = (kind: 'invoice' | 'order' | 'declaration', number: string): string => privateUri(kind, number);
/** A kind of business transaction for which the CBV has no word. */
export const transactionTypeUri = (kind: string): string => privateUri('btt', kind);

export function containerUri(reference: string): string {
  const isNumbered = ['VALID', 'REMAINDER_TEN'].includes(checkContainerNumber(reference));
  return isNumbered ? `urn:epc:id:bic:${reference}` : privateUri('container', reference);
}
