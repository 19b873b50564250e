import type { TransportDocumentView } from './readTransportDocument';

/** The form of title that a transport document gives. */
export type TransportDocumentTitle = 'SEA_WAYBILL' | 'STRAIGHT' | 'BLANK' | 'TO_ORDER';

/**
 * Reads the form of title (DCSA eBL 3.0.4 `isToOrder`, `Endorsee`). A sea waybill gives no title. A bill that is not to
 * order is straight. A bill to order is blank endorsed unless it names an endorsee.
 */
export function readTitleForm({
  transportDocumentTypeCode,
  isToOrder,
  hasEndorsee,
}: TransportDocumentView): TransportDocumentTitle {
  if (transportDocumentTypeCode === 'SWB') return 'SEA_WAYBILL';
  if (!isToOrder) return 'STRAIGHT';
  return hasEndorsee ? 'TO_ORDER' : 'BLANK';
}
