import type { Issue } from '../errors';
import { requireBothOrNeither } from './requireBothOrNeither';
import { cargoIsInListedEquipment, reeferSettingsHaveUnits } from './equipmentInvariants';
import { partiesFitTheTitle, toOrderBillHasANotifyParty } from './partyInvariants';
import type { LenientDocument } from './lenientDocument';

/** DCSA eBL 3.0.4 `transportDocumentStatus`: the statuses before the issue. */
const BEFORE_ISSUE: ReadonlySet<string | undefined> = new Set([undefined, 'DRAFT', 'APPROVED']);

/** "`isToOrder` must be `false` if `transportDocumentTypeCode='SWB'`" (DCSA eBL 3.0.4, `isToOrder`). */
function seaWaybillIsNotToOrder({ transportDocumentTypeCode, isToOrder }: LenientDocument): Issue[] {
  if (transportDocumentTypeCode !== 'SWB' || isToOrder !== true) return [];
  return [{ pointer: '/isToOrder', message: 'is true on a sea waybill, which is never to order (DCSA eBL 3.0.4)' }];
}

/**
 * "Exactly one of `shippedOnBoard` and `receiveForShipmentDate` must be provided on an issued B/L" (DCSA eBL 3.0.4,
 * `shippedOnBoardDate`). Before the issue both may be missing. Both together always contradict each other.
 */
function billHasOneShipmentDate(document: LenientDocument): Issue[] {
  const { transportDocumentStatus, transportDocumentTypeCode, shippedOnBoardDate, receivedForShipmentDate } = document;
  const dates = [shippedOnBoardDate, receivedForShipmentDate].filter((date) => date !== undefined).length;
  if (dates === 2) {
    const message = 'is given together with shippedOnBoardDate, but a bill has exactly one of them (DCSA eBL 3.0.4)';
    return [{ pointer: '/receivedForShipmentDate', message }];
  }
  if (dates === 1 || transportDocumentTypeCode !== 'BOL' || BEFORE_ISSUE.has(transportDocumentStatus)) return [];
  const message = 'is missing, and so is receivedForShipmentDate: an issued bill has one of them (DCSA eBL 3.0.4)';
  return [{ pointer: '/shippedOnBoardDate', message }];
}

/** A document with `shippedOnBoardDate` is shipped on board, one with `receivedForShipmentDate` is not (DCSA eBL 3.0.4). */
function shipmentDateFitsTheType({
  isShippedOnBoardType,
  shippedOnBoardDate,
  receivedForShipmentDate,
}: LenientDocument): Issue[] {
  const contradicted =
    (isShippedOnBoardType === true && shippedOnBoardDate === undefined && receivedForShipmentDate !== undefined) ||
    (isShippedOnBoardType === false && shippedOnBoardDate !== undefined);
  const message = `is ${String(isShippedOnBoardType)}, which the date of shipment contradicts (DCSA eBL 3.0.4)`;
  return contradicted ? [{ pointer: '/isShippedOnBoardType', message }] : [];
}

/** "Must be provided when the document has been issued" (DCSA eBL 3.0.4, `issueDate`). */
function issuedDocumentHasIssueDate({ transportDocumentStatus, issueDate }: LenientDocument): Issue[] {
  if (BEFORE_ISSUE.has(transportDocumentStatus) || issueDate !== undefined) return [];
  return [{ pointer: '/issueDate', message: 'is required once the document is issued (DCSA eBL 3.0.4)' }];
}

/** An electronic bill has at most one original, with or without charges (DCSA eBL 3.0.4, `numberOfOriginalsWithCharges`). */
function electronicBillHasOneOriginal(document: LenientDocument): Issue[] {
  const { isElectronic, numberOfOriginalsWithCharges = 0, numberOfOriginalsWithoutCharges = 0 } = document;
  if (isElectronic !== true || numberOfOriginalsWithCharges + numberOfOriginalsWithoutCharges <= 1) return [];
  const pointer =
    numberOfOriginalsWithCharges > 0 ? '/numberOfOriginalsWithCharges' : '/numberOfOriginalsWithoutCharges';
  return [{ pointer, message: 'makes more than one original of an electronic document (DCSA eBL 3.0.4)' }];
}

/** "Mandatory if `declaredValue` is provided", else "must be empty" (DCSA eBL 3.0.4, `declaredValueCurrency`). */
function declaredValueHasCurrency({ declaredValue, declaredValueCurrency }: LenientDocument): Issue[] {
  return requireBothOrNeither({ declaredValue }, { declaredValueCurrency }, '');
}

/** Carriage before or after the sea leg has its place (DCSA eBL 3.0.4, `preCarriageBy`, `onCarriageBy`). */
function carriageHasPlaces({ transports }: LenientDocument): Issue[] {
  const { preCarriageBy, placeOfReceipt, onCarriageBy, placeOfDelivery } = transports ?? {};
  return [
    ...(preCarriageBy !== undefined && placeOfReceipt === undefined
      ? [requirePlace('placeOfReceipt', 'preCarriageBy')]
      : []),
    ...(onCarriageBy !== undefined && placeOfDelivery === undefined
      ? [requirePlace('placeOfDelivery', 'onCarriageBy')]
      : []),
  ];
}

function requirePlace(place: string, mode: string): Issue {
  return { pointer: `/transports/${place}`, message: `is required if ${mode} is given (DCSA eBL 3.0.4)` };
}

/** The rules between parts of a transport document that its JSON Schema does not state. */
const INVARIANTS = [
  seaWaybillIsNotToOrder,
  billHasOneShipmentDate,
  shipmentDateFitsTheType,
  issuedDocumentHasIssueDate,
  electronicBillHasOneOriginal,
  declaredValueHasCurrency,
  carriageHasPlaces,
  partiesFitTheTitle,
  toOrderBillHasANotifyParty,
  cargoIsInListedEquipment,
  reeferSettingsHaveUnits,
];

/** Finds every invariant that a document breaks. */
export function findInvariantIssues(document: LenientDocument): Issue[] {
  return INVARIANTS.flatMap((invariant) => invariant(document));
}
