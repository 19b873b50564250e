import type { TransportDocumentView } from './readTransportDocument';

/** The forms of title that a transport document can give. */
export const TITLE_FORMS = ['SEA_WAYBILL', 'STRAIGHT', 'BLANK', 'TO_ORDER_OF_SHIPPER', 'TO_ORDER'] as const;
export type TitleForm = (typeof TITLE_FORMS)[number];

/**
 * Reads the form of title (DCSA eBL 3.0.4 `isToOrder`, `Endorsee`). A sea waybill gives no title. A bill that is not to
 * order is straight. A bill to order is blank endorsed unless it names an endorsee: the shipper, or somebody else.
 */
export function readTitleForm({
  transportDocumentTypeCode,
  isToOrder,
  shipperName,
  endorseeName,
}: TransportDocumentView): TitleForm {
  if (transportDocumentTypeCode === 'SWB') return 'SEA_WAYBILL';
  if (!isToOrder) return 'STRAIGHT';
  if (endorseeName === undefined) return 'BLANK';
  return endorseeName === shipperName ? 'TO_ORDER_OF_SHIPPER' : 'TO_ORDER';
}
