import { compareVessels } from '../compare/compareData';
import { comparePlaces } from '../compare/places/comparePlaces';
import { complies, discrepant, type Judgement, needsAPerson } from '../examination/judgement';
import { readShipmentDate } from '../examination/shipmentDates';
import { defineTransportRule } from './defineTransportRule';
import { isSeaTransport, type SeaTransport, type TransportDocument } from './transportDocuments';

/**
 * U4: a document of carriage by sea evidences that goods were shipped on board a named vessel at the port of loading: by
 * pre-printed wording and its date of issue, or by a dated notation. "Received for shipment" needs the notation. An
 * "intended" vessel needs a notation that also names the actual vessel, which is not the one of the pre-carriage. A document
 * of another mode states a date of dispatch, taking in charge, acceptance or pick-up, or a date of issue.
 * Source: UCP 600 arts. 19(a)(ii), 20(a)(ii), 21(a)(ii), 22(a)(ii), 23(a)(iii), 24(a)(ii), 25(a)(iii).
 *
 * If the goods were received at another place than the port of loading, the pre-carriage on the bill decides whether a
 * notation is needed (ISBP 745 para. E6, general knowledge).
 */
export const shippedOnBoard = defineTransportRule(
  'U4',
  '(a)(ii)',
  (document, name) =>
    isSeaTransport(document) && document.kind !== 'MULTIMODAL_TRANSPORT_DOCUMENT'
      ? [judgeOnBoard(document, name)]
      : [judgeDispatch(document, name)],
  {
    MULTIMODAL_TRANSPORT_DOCUMENT: '(a)(ii)',
    SEA_WAYBILL: '(a)(ii)',
    CHARTER_PARTY_BILL_OF_LADING: '(a)(ii)',
    AIR_WAYBILL: '(a)(iii)',
    ROAD_WAYBILL: '(a)(ii)',
    RAIL_WAYBILL: '(a)(ii)',
    INLAND_WATERWAY_DOCUMENT: '(a)(ii)',
    COURIER_RECEIPT: '(a)(iii)',
  },
);

function judgeDispatch(document: TransportDocument, name: string): Judgement {
  const shippedOn = readShipmentDate(document);
  const compared = { issueDate: document.issueDate, shippedOn };
  return shippedOn === undefined
    ? needsAPerson(`${name}: DATE OF DISPATCH, TAKING IN CHARGE OR ISSUE NOT STATED AS DATA`, compared)
    : complies(`${name} EVIDENCES DISPATCH ON ${shippedOn}`, compared);
}

function judgeOnBoard(document: SeaTransport, name: string): Judgement {
  const { form, onBoardNotation: notation, isVesselIntended, issueDate, vesselName } = document;
  const shippedOn = readShipmentDate(document);
  const compared = {
    form,
    isVesselIntended,
    vesselName,
    issueDate,
    notationDate: notation?.date,
    notationVessel: notation?.vesselName,
    preCarriageBy: document.preCarriageBy,
    shippedOn,
  };
  const fault = findFault(document, name);
  if (fault !== undefined) return discrepant(fault.sentence, fault.remedy, compared);
  const doubt = findDoubt(document);
  return doubt === undefined
    ? complies(`${name} EVIDENCES SHIPMENT ON BOARD ON ${shippedOn ?? ''}`, compared)
    : needsAPerson(`${name}: ${doubt}`, compared);
}

interface ShipmentFault {
  readonly sentence: string;
  readonly remedy: string;
}

function findFault(document: SeaTransport, name: string): ShipmentFault | undefined {
  const { form, onBoardNotation: notation, isVesselIntended } = document;
  if (isVesselIntended && notation?.vesselName === undefined)
    return {
      sentence: `${name} NAMES AN INTENDED VESSEL WITHOUT A NOTATION OF THE DATE OF SHIPMENT AND THE ACTUAL VESSEL`,
      remedy: 'Have the carrier add an on board notation with date and name of the actual vessel.',
    };
  const remedy = 'Have the carrier add a dated on board notation.';
  if (form === 'RECEIVED_FOR_SHIPMENT' && notation === undefined)
    return { sentence: `${name} IS RECEIVED FOR SHIPMENT WITHOUT A DATED ON BOARD NOTATION`, remedy };
  if (notation === undefined && isPreCarried(document))
    return { sentence: `${name} SHOWS PRE-CARRIAGE WITHOUT A DATED ON BOARD NOTATION`, remedy };
  if (form !== undefined && readShipmentDate(document) === undefined)
    return {
      sentence: `${name} STATES NEITHER DATE OF ISSUE NOR ON BOARD DATE`,
      remedy: 'Have the carrier date the document.',
    };
  return findWrongVessel(document, name);
}

/** The notation names the vessel that leaves the port of loading, not the one that brings the goods there. */
function findWrongVessel(document: SeaTransport, name: string): ShipmentFault | undefined {
  const { onBoardNotation: notation, preCarriageBy, vesselName } = document;
  if (notation?.vesselName === undefined || preCarriageBy === undefined || vesselName === undefined) return undefined;
  const isPreCarriage = compareVessels(notation.vesselName, preCarriageBy) === 'SAME';
  return isPreCarriage && compareVessels(notation.vesselName, vesselName) !== 'SAME'
    ? {
        sentence: `${name}: ON BOARD NOTATION NAMES THE PRE-CARRIAGE VESSEL ${preCarriageBy.toUpperCase()} AND NOT ${vesselName.toUpperCase()}`,
        remedy: 'Have the carrier add a notation for the vessel that leaves the port of loading.',
      }
    : undefined;
}

/** Goods are brought to the port of loading by another vessel, from another place. */
const isPreCarried = (document: SeaTransport): boolean =>
  document.preCarriageBy !== undefined && isReceivedElsewhere(document);

function findDoubt(document: SeaTransport): string | undefined {
  const { form, onBoardNotation: notation, preCarriageBy } = document;
  if (form === undefined && notation === undefined) return 'WHETHER IT IS SHIPPED ON BOARD IS NOT STATED AS DATA';
  if (notation === undefined)
    return isReceivedElsewhere(document)
      ? 'RECEIVED AT ANOTHER PLACE THAN THE PORT OF LOADING, WITHOUT ON BOARD NOTATION'
      : undefined;
  if (preCarriageBy !== undefined && notation.vesselName === undefined)
    return 'ON BOARD NOTATION NAMES NO VESSEL, BESIDE A VESSEL OF PRE-CARRIAGE';
  return namesOtherVessel(document) ? 'ON BOARD NOTATION NAMES ANOTHER VESSEL THAN THE DOCUMENT' : undefined;
}

/** Whether the notation names another vessel, where the vessel is not only intended. */
function namesOtherVessel({ onBoardNotation, isVesselIntended, vesselName }: SeaTransport): boolean {
  const noted = onBoardNotation?.vesselName;
  if (noted === undefined || vesselName === undefined || isVesselIntended) return false;
  return compareVessels(noted, vesselName) !== 'SAME';
}

function isReceivedElsewhere({ placeOfReceipt, portOfLoading }: SeaTransport): boolean {
  return (
    placeOfReceipt !== undefined &&
    (portOfLoading === undefined || comparePlaces(placeOfReceipt, portOfLoading) !== 'SAME')
  );
}
