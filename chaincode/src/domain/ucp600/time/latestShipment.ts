import {
  complies,
  defineRule,
  discrepant,
  judgeEach,
  type Judgement,
  needsAPerson,
  notApplicable,
  quote,
} from '../examination/judgement';
import { nameDocument } from '../examination/examinedDocuments';
import type { Examination } from '../examination/examination';
import { readShipmentDate } from '../examination/shipmentDates';
import { findTransportDocuments } from '../transport/transportDocuments';
import { type DatePeriod, readShipmentPeriod } from './periodWords';

/**
 * U3: shipment is on or before the latest date of shipment (44C), which is never extended, or within the period of field
 * 44D, if its words are plain. Rule U16 judges instalments. Every transport document counts, of any mode.
 * Source: UCP 600 arts. 3, 29(c).
 */
export const latestShipment = defineRule('U3', 'UCP 600 art. 29(c)', (examination) => {
  const { latestShipmentDate: latest, shipmentPeriod } = examination.credit;
  if (latest !== undefined) return judgeShipments(examination, { to: latest });
  if (shipmentPeriod === undefined) return [notApplicable('THE CREDIT STATES NO LATEST DATE OF SHIPMENT')];
  if (shipmentPeriod.instalments.length > 0) return [notApplicable('THE CREDIT STATES INSTALMENTS')];
  const period = readShipmentPeriod(shipmentPeriod.text);
  return period === undefined
    ? [needsAPerson(`SHIPMENT PERIOD IN WORDS: ${quote(shipmentPeriod.text.join(' '))}`)]
    : judgeShipments(examination, period);
});

function judgeShipments(examination: Examination, { from, to }: DatePeriod): [Judgement, ...Judgement[]] {
  const none = notApplicable('NO TRANSPORT DOCUMENT IS PRESENTED', { from, latestShipmentDate: to });
  return judgeEach(findTransportDocuments(examination), none, (document) => {
    const shippedOn = readShipmentDate(document);
    const name = nameDocument(document);
    const compared = { document: name, from, latestShipmentDate: to, shippedOn };
    if (shippedOn === undefined) return needsAPerson(`${name}: DATE OF SHIPMENT NOT EVIDENCED`, compared);
    if (to !== undefined && shippedOn > to)
      return discrepant(
        `LATE SHIPMENT: ${name} EVIDENCES SHIPMENT ON ${shippedOn}, LATEST DATE OF SHIPMENT ${to}`,
        'Ship by the latest date of shipment, or have it extended by an amendment; it is not extended over closed days.',
        compared,
      );
    if (from !== undefined && shippedOn < from)
      return discrepant(
        `SHIPMENT BEFORE ITS PERIOD: ${name} EVIDENCES SHIPMENT ON ${shippedOn}, PERIOD FROM ${from}`,
        'Ship within the period of the credit, or have it amended.',
        compared,
      );
    return to === undefined
      ? complies(`SHIPPED ${shippedOn}, NOT BEFORE ${from ?? ''}`, compared)
      : complies(`SHIPPED ${shippedOn}, NOT AFTER ${to}`, compared);
  });
}
