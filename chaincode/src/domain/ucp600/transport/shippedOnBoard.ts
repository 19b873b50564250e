import type { PresentedBillOfLading } from '../../papers/presentedDocuments';
import { comparePlaces } from '../compare/comparePlaces';
import { complies, discrepant, needsAPerson } from '../examination/judgement';
import { readShipmentDate } from '../examination/shipmentDates';
import { defineBillRule } from './defineBillRule';

/**
 * U4: the bill evidences that goods were shipped on board a named vessel at the port of loading: by pre-printed wording
 * and its date of issue, or by a dated notation. "Received for shipment" needs the notation. An "intended" vessel needs a
 * notation that also names the actual vessel. Source: UCP 600 art. 20(a)(ii).
 *
 * If the goods were received at another place than the port of loading, the pre-carriage on the bill decides whether a
 * notation is needed. That is left to a person (ISBP 745 para. E6, general knowledge).
 */
export const shippedOnBoard = defineBillRule('U4', 'UCP 600 art. 20(a)(ii)', (bill, name) => {
  const { form, onBoardNotation: notation, isVesselIntended, issueDate } = bill;
  const shippedOn = readShipmentDate(bill);
  const compared = {
    form,
    isVesselIntended,
    vesselName: bill.vesselName,
    issueDate,
    notationDate: notation?.date,
    notationVessel: notation?.vesselName,
    shippedOn,
  };
  const fault = findFault(bill, name);
  if (fault !== undefined) return [discrepant(fault.sentence, fault.remedy, compared)];
  return isReceivedElsewhere(bill) && notation === undefined
    ? [needsAPerson(`${name}: RECEIVED AT ANOTHER PLACE THAN THE PORT OF LOADING, WITHOUT ON BOARD NOTATION`, compared)]
    : [complies(`${name} EVIDENCES SHIPMENT ON BOARD ON ${shippedOn ?? ''}`, compared)];
});

interface ShipmentFault {
  readonly sentence: string;
  readonly remedy: string;
}

function findFault(bill: PresentedBillOfLading, name: string): ShipmentFault | undefined {
  const { form, onBoardNotation: notation, isVesselIntended } = bill;
  if (isVesselIntended && notation?.vesselName === undefined)
    return {
      sentence: `${name} NAMES AN INTENDED VESSEL WITHOUT A NOTATION OF THE DATE OF SHIPMENT AND THE ACTUAL VESSEL`,
      remedy: 'Have the carrier add an on board notation with date and name of the actual vessel.',
    };
  if (form === 'RECEIVED_FOR_SHIPMENT' && notation === undefined)
    return {
      sentence: `${name} IS RECEIVED FOR SHIPMENT WITHOUT A DATED ON BOARD NOTATION`,
      remedy: 'Have the carrier add a dated on board notation.',
    };
  return readShipmentDate(bill) === undefined
    ? { sentence: `${name} STATES NEITHER DATE OF ISSUE NOR ON BOARD DATE`, remedy: 'Have the carrier date the bill.' }
    : undefined;
}

function isReceivedElsewhere({ placeOfReceipt, portOfLoading }: PresentedBillOfLading): boolean {
  return placeOfReceipt !== undefined && comparePlaces(placeOfReceipt, portOfLoading) !== 'SAME';
}
