import type { Issue } from '../../errors';
import { foldNumber } from '../../fingerprints/numbers/numberForms';
import { listPartyKeys } from '../../fingerprints/partyKeys';
import { type CertificateOfOrigin, type Declaration, findUncertified } from '../../papers/declarations';
import type { TradeParty } from '../../papers/financed';
import { parseCertificate } from '../certificateOfOrigin/words';
import { parseForm } from './declarationContent';

/* What declarations say against the certificates of origin that they cite. */

/**
 * What of a declaration is not as the certificates say that it cites; the form of the data set cites none.
 * @param certificates in the order in which the declaration names them
 * @throws INVALID
 */
export function findContradictions(document: unknown, certificates: readonly unknown[]): Issue[] {
  const { whole: declared } = parseForm(document);
  if (certificates.length === 0 || declared === undefined) return [];
  const cited = certificates.map(parseCertificate);
  return [...findUncertified(declared, cited), ...cited.flatMap((each) => findStrangers(declared, each))];
}

function findStrangers(declared: Declaration, { exporter, invoiceNumbers }: CertificateOfOrigin): Issue[] {
  // Who sends goods out of bond need not be who exported them.
  const isOther = declared.procedure !== 'RE_EXPORT' && areOthers(declared.exporter, exporter);
  const known = new Set(invoiceNumbers.map(foldInvoice));
  const isOfOther =
    known.size > 0 &&
    declared.invoiceNumbers.length > 0 &&
    !declared.invoiceNumbers.some((number) => known.has(foldInvoice(number)));
  return [
    ...(isOther ? [{ pointer: '/exporter', message: 'is not the exporter that the certificate names' }] : []),
    ...(isOfOther ? [{ pointer: '/invoiceNumbers', message: 'are none of those that the certificate names' }] : []),
  ];
}

/** Whether two parties are different as far as both are described in the same way. */
function areOthers(one: TradeParty, other: TradeParty): boolean {
  const isComparable = IDENTIFYING.some((name) => one[name] !== undefined && other[name] !== undefined);
  const keys = new Set(listPartyKeys(other));
  return isComparable && !listPartyKeys(one).some((key) => keys.has(key));
}

const IDENTIFYING = ['name', 'lei', 'taxId', 'party'] as const;
const foldInvoice = (number: string): string => foldNumber('invoice number', number).core;
