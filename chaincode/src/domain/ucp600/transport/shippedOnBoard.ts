import type { PresentedBillOfLading } from '../../papers/presentedDocuments';
import { samePlace } from '../compare/samePlace';
import { complies, discrepant, needsAPerson } from '../finding';
import { shipmentDateOf } from '../shipment';
import { billRule } from './eachBill';

/**
 * U4: the bill evidences that goods were shipped on board a named vessel at the port of loading: by pre-printed wording
 * and its date of issue, or by a dated notation. "Received for shipment" needs the notation, an "intended" vessel one
 * that names the actual vessel too. Source: UCP 600 art. 20(a)(ii).
 *
 * Where the goods were received elsewhere than at the port of loading, whether a notation is needed depends on the
 * pre-carriage that the bill shows: left to a person (ISBP 745 para. E6, general knowledge).
 */
export const shippedOnBoard = billRule('U4', 'UCP 600 art. 20(a)(ii)', (bill, name) => {
  const { form, onBoardNotation: notation, isVesselIntended, issueDate } = bill;
  const shippedOn = shipmentDateOf(bill);
  const compared = {
    form,
    isVesselIntended,
    vesselName: bill.vesselName,
    issueDate,
    notationDate: notation?.date,
    notationVessel: notation?.vesselName,
    shippedOn,
  };
  const fault = faultOf(bill, name);
  if (fault !== undefined) return [discrepant(fault.sentence, fault.remedy, compared)];
  return receivedElsewhere(bill) && notation === undefined
    ? [needsAPerson(`${name}: RECEIVED AT ANOTHER PLACE THAN THE PORT OF LOADING, WITHOUT ON BOARD NOTATION`, compared)]
    : [complies(`${name} EVIDENCES SHIPMENT ON BOARD ON ${shippedOn ?? ''}`, compared)];
});

interface Fault {
  readonly sentence: string;
  readonly remedy: string;
}

function faultOf(bill: PresentedBillOfLading, name: string): Fault | undefined {
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
  return shipmentDateOf(bill) === undefined
    ? { sentence: `${name} STATES NEITHER DATE OF ISSUE NOR ON BOARD DATE`, remedy: 'Have the carrier date the bill.' }
    : undefined;
}

function receivedElsewhere({ placeOfReceipt, portOfLoading }: PresentedBillOfLading): boolean {
  return placeOfReceipt !== undefined && samePlace(placeOfReceipt, portOfLoading) !== 'SAME';
}
