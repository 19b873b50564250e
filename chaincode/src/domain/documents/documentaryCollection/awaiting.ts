import { type Awaited, awaitOf } from '../../vocabulary/awaited';
import type { CollectionState } from './collectionState';

/** Who is to do something about a collection (URC 522). */
export function awaitCollection(state: CollectionState, status: string): Awaited[] {
  const { remittingBank, collectingBank, bank, principal, drawee, instructBy, disposal } = state;
  switch (status) {
    case 'LODGED':
      return awaitOf(remittingBank, 'Send the collection, or decline it.', ['send', 'decline']);
    case 'SENT':
      return awaitOf(collectingBank, 'Acknowledge the documents, or decline the collection.', [
        'acknowledge',
        'decline',
      ]);
    case 'RECEIVED':
      return awaitOf(bank, 'Present the documents to the drawee.', ['present']);
    case 'PRESENTED':
      return [
        ...(drawee === undefined ? [] : [{ by: drawee, what: 'Accept or pay.', actions: ['accept'] }]),
        ...awaitOf(bank, 'Record the payment, or advise the refusal.', ['pay', 'advise-refusal']),
      ];
    case 'ACCEPTED':
      return awaitOf(bank, 'Collect the payment at maturity.', ['pay', 'advise-refusal']);
    case 'REFUSED':
      if (disposal === undefined)
        return [{ by: principal, what: 'Say what becomes of the documents.', actions: ['instruct'], due: instructBy }];
      return awaitOf(bank, 'Do with the documents as the principal instructs.', ['present', 'return-documents']);
    default:
      return [];
  }
}
