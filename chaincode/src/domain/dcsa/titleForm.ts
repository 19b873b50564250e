import type { TransportDocumentView } from './transportDocumentView';

/** How title to the goods stands with a transport document. */
export type TransportDocumentTitle = 'SEA_WAYBILL' | 'STRAIGHT' | 'BLANK' | 'TO_ORDER';

/**
 * The form of title, DCSA eBL 3.0.4 `isToOrder` and `Endorsee`: a sea waybill gives none; a bill that is not to order
 * is straight; one to order is blank endorsed unless it names an endorsee.
 */
export function titleForm({
  transportDocumentTypeCode,
  isToOrder,
  hasEndorsee,
}: TransportDocumentView): TransportDocumentTitle {
  if (transportDocumentTypeCode === 'SWB') return 'SEA_WAYBILL';
  if (!isToOrder) return 'STRAIGHT';
  return hasEndorsee ? 'TO_ORDER' : 'BLANK';
}
