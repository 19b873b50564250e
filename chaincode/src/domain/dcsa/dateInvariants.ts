import type { Issue } from '../errors';
import { type Invariant, locate, locateIn } from './invariant';
import type { LenientDocument } from './lenientDocument';

/** DCSA eBL 3.0.4 `transportDocumentStatus`: the statuses before the issue. */
const BEFORE_ISSUE: ReadonlySet<string | undefined> = new Set([undefined, 'DRAFT', 'APPROVED']);

/** Before the issue both dates may be missing. Both together always contradict each other. */
function findMissingOrSecondShipmentDate(document: LenientDocument): Issue[] {
  const { transportDocumentStatus, transportDocumentTypeCode, shippedOnBoardDate, receivedForShipmentDate } = document;
  const dates = [shippedOnBoardDate, receivedForShipmentDate].filter((date) => date !== undefined).length;
  if (dates === 2) {
    const message = 'is given together with shippedOnBoardDate, but a bill has exactly one of them';
    return [{ pointer: '/receivedForShipmentDate', message }];
  }
  if (dates === 1 || transportDocumentTypeCode !== 'BOL' || BEFORE_ISSUE.has(transportDocumentStatus)) return [];
  const message = 'is missing, and so is receivedForShipmentDate: an issued bill has one of them';
  return [{ pointer: '/shippedOnBoardDate', message }];
}

function findTypeAgainstDate({
  isShippedOnBoardType,
  shippedOnBoardDate,
  receivedForShipmentDate,
}: LenientDocument): Issue[] {
  const contradicted =
    (isShippedOnBoardType === true && shippedOnBoardDate === undefined && receivedForShipmentDate !== undefined) ||
    (isShippedOnBoardType === false && shippedOnBoardDate !== undefined);
  const message = `is ${String(isShippedOnBoardType)}, which the date of shipment contradicts`;
  return contradicted ? [{ pointer: '/isShippedOnBoardType', message }] : [];
}

function findMissingIssueDate({ transportDocumentStatus, issueDate }: LenientDocument): Issue[] {
  if (BEFORE_ISSUE.has(transportDocumentStatus) || issueDate !== undefined) return [];
  return [{ pointer: '/issueDate', message: 'is required once the document is issued' }];
}

type Licensed = Pick<LenientDocument, 'exportLicense' | 'importLicense'>;

/** The ship neither departs nor arrives before the goods are on board. */
function findExpiredLicenses(document: LenientDocument): Issue[] {
  const { shippedOnBoardDate } = document;
  if (typeof shippedOnBoardDate !== 'string') return [];
  return locateLicensed(document).flatMap(([{ exportLicense, importLicense }, parent]) =>
    locateIn({ exportLicense, importLicense }, parent).flatMap(([{ expiryDate }, pointer]) =>
      expiryDate !== undefined && expiryDate < shippedOnBoardDate
        ? [{ pointer: `${pointer}/expiryDate`, message: `is before the goods were on board, ${shippedOnBoardDate}` }]
        : [],
    ),
  );
}

function locateLicensed(document: LenientDocument): [Licensed, string][] {
  const items = locate(document.consignmentItems, '/consignmentItems');
  const cargo = items.flatMap(([{ cargoItems }, pointer]) => locate(cargoItems, `${pointer}/cargoItems`));
  return [[document, ''], ...items, ...cargo];
}

/** Which dates a document has, and which of them exclude each other. */
export const DATE_INVARIANTS: readonly Invariant[] = [
  {
    source: 'TransportDocument.shippedOnBoardDate',
    sentence: 'Exactly one of `shippedOnBoard` and `receiveForShipmentDate` must be provided on an issued B/L',
    find: findMissingOrSecondShipmentDate,
  },
  {
    source: 'TransportDocument.receivedForShipmentDate',
    sentence: 'With `shippedOnBoardDate` it is shipped on board, with `receivedForShipmentDate` received for shipment',
    find: findTypeAgainstDate,
  },
  {
    source: 'TransportDocument.issueDate',
    sentence: 'Must be provided when the document has been issued',
    find: findMissingIssueDate,
  },
  {
    source: 'ExportLicense.reference, ImportLicense.reference',
    sentence: 'The Export License must be valid at time of departure, the Import License at time of arrival',
    find: findExpiredLicenses,
  },
];
