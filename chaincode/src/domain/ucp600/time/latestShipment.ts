import { eachOr, complies, discrepant, type Finding, needsAPerson, notApplicable, ruleOf } from '../finding';
import { nameOf, ofKind } from '../documents';
import type { Examination } from '../rule';
import { shipmentDateOf } from '../shipment';

/**
 * U3: shipment is on or before the latest date of shipment (44C), which is never extended, whatever day it is.
 * Source: UCP 600 art. 29(c); field 44D with instalments is rule U16.
 */
export const latestShipment = ruleOf('U3', 'UCP 600 art. 29(c)', (examination) => {
  const { latestShipmentDate: latest, shipmentPeriod } = examination.credit;
  if (latest !== undefined) return againstDate(examination, latest);
  if (shipmentPeriod === undefined) return [notApplicable('THE CREDIT STATES NO LATEST DATE OF SHIPMENT')];
  return shipmentPeriod.instalments.length > 0
    ? [notApplicable('THE CREDIT STATES INSTALMENTS')]
    : [needsAPerson(`SHIPMENT PERIOD IN WORDS: ${shipmentPeriod.text.join(' ').slice(0, 200)}`)];
});

function againstDate(examination: Examination, latest: string): [Finding, ...Finding[]] {
  const none = notApplicable('NO BILL OF LADING IS PRESENTED', { latestShipmentDate: latest });
  return eachOr(ofKind(examination, 'BILL_OF_LADING'), none, (bill) => {
    const shippedOn = shipmentDateOf(bill);
    const compared = { document: nameOf(bill), latestShipmentDate: latest, shippedOn };
    if (shippedOn === undefined) return needsAPerson(`${nameOf(bill)}: DATE OF SHIPMENT NOT EVIDENCED`, compared);
    if (shippedOn <= latest) return complies(`SHIPPED ${shippedOn}, NOT AFTER ${latest}`, compared);
    return discrepant(
      `LATE SHIPMENT: ${nameOf(bill)} EVIDENCES SHIPMENT ON ${shippedOn}, LATEST DATE OF SHIPMENT ${latest}`,
      'Ship by the latest date of shipment, or have it extended by an amendment; it is not extended over closed days.',
      compared,
    );
  });
}
