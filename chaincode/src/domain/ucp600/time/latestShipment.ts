import {
  complies,
  defineRule,
  discrepant,
  judgeEach,
  type Judgement,
  needsAPerson,
  notApplicable,
} from '../examination/judgement';
import { findDocuments, nameDocument } from '../examination/examinedDocuments';
import type { Examination } from '../examination/examination';
import { readShipmentDate } from '../examination/shipmentDates';

/**
 * U3: shipment is on or before the latest date of shipment (44C), which is never extended. Rule U16 judges instalments of
 * field 44D. Source: UCP 600 art. 29(c).
 */
export const latestShipment = defineRule('U3', 'UCP 600 art. 29(c)', (examination) => {
  const { latestShipmentDate: latest, shipmentPeriod } = examination.credit;
  if (latest !== undefined) return judgeBills(examination, latest);
  if (shipmentPeriod === undefined) return [notApplicable('THE CREDIT STATES NO LATEST DATE OF SHIPMENT')];
  return shipmentPeriod.instalments.length > 0
    ? [notApplicable('THE CREDIT STATES INSTALMENTS')]
    : [needsAPerson(`SHIPMENT PERIOD IN WORDS: ${shipmentPeriod.text.join(' ').slice(0, 200)}`)];
});

function judgeBills(examination: Examination, latest: string): [Judgement, ...Judgement[]] {
  const none = notApplicable('NO BILL OF LADING IS PRESENTED', { latestShipmentDate: latest });
  return judgeEach(findDocuments(examination, 'BILL_OF_LADING'), none, (bill) => {
    const shippedOn = readShipmentDate(bill);
    const compared = { document: nameDocument(bill), latestShipmentDate: latest, shippedOn };
    if (shippedOn === undefined) return needsAPerson(`${nameDocument(bill)}: DATE OF SHIPMENT NOT EVIDENCED`, compared);
    if (shippedOn <= latest) return complies(`SHIPPED ${shippedOn}, NOT AFTER ${latest}`, compared);
    return discrepant(
      `LATE SHIPMENT: ${nameDocument(bill)} EVIDENCES SHIPMENT ON ${shippedOn}, LATEST DATE OF SHIPMENT ${latest}`,
      'Ship by the latest date of shipment, or have it extended by an amendment; it is not extended over closed days.',
      compared,
    );
  });
}
