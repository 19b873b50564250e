import { quoteMoney } from '../amountAndQuantity/amounts';
import { findDocuments, nameDocument } from '../examination/examinedDocuments';
import { complies, defineRule, discrepant, needsAPerson, notApplicable } from '../examination/judgement';
import { findLatestShipment, isOneShipment } from '../examination/shipmentDates';

/**
 * U15: partial drawings and shipments are allowed unless the credit prohibits them. Bills that commence on the same vessel
 * and for the same journey to the same destination are one shipment, even with different dates or ports of loading, and the
 * latest date counts. On different vessels they are a partial shipment, even on the same day.
 * Source: UCP 600 art. 31(a), (b).
 */
export const partialShipment = defineRule('U15', 'UCP 600 art. 31(a)(b)', (examination) => {
  const { credit, context } = examination;
  const bills = findDocuments(examination, 'BILL_OF_LADING');
  const { currency } = credit.amount;
  const drawnMinor = context.drawnMinor ?? 0;
  const isPartial = drawnMinor > 0 || !isOneShipment(bills);
  const compared = {
    partialShipments: credit.partialShipments,
    bills: bills.map(nameDocument).join(', ') || undefined,
    isOneShipment: isOneShipment(bills),
    latestShipment: findLatestShipment(bills),
    drawnBefore: quoteMoney({ currency, amountMinor: drawnMinor }),
  };
  if (!isPartial)
    return bills.length > 1
      ? [
          complies(
            `${bills.length} BILLS OF ONE VOYAGE ARE ONE SHIPMENT: LATEST DATE ${compared.latestShipment ?? ''}`,
            compared,
          ),
        ]
      : [notApplicable('NO PARTIAL SHIPMENT OR DRAWING', compared)];
  if (credit.partialShipments === 'ALLOWED') return [complies('PARTIAL SHIPMENT, WHICH IS ALLOWED', compared)];
  if (credit.partialShipments === 'CONDITIONAL')
    return [needsAPerson('PARTIAL SHIPMENT, WHICH THE CREDIT ALLOWS UNDER CONDITIONS', compared)];
  const what = isOneShipment(bills)
    ? 'A DRAWING WAS MADE BEFORE'
    : 'BILLS OF DIFFERENT VESSELS, VOYAGES OR DESTINATIONS';
  return [
    discrepant(
      `PARTIAL SHIPMENT, WHICH THE CREDIT PROHIBITS: ${what}`,
      'Ship everything on one vessel and voyage, or have the credit amended.',
      compared,
    ),
  ];
});
