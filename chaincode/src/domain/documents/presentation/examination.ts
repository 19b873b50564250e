import { billStateOf } from '../billOfLading/billState';
import { transportDocumentView } from '../../dcsa';
import { parseAs } from '../../vocabulary/definition';
import type { Related } from '../../vocabulary/facts';
import { samePlace } from '../../vocabulary/record';
import { creditContentOf } from '../letterOfCredit/creditContent';
import { Presentation } from '../../papers/presentedDocuments';
import type { BillStanding, Examination } from '../../ucp600/rule';
import { dateOf } from './shared';
import type { PresentationState } from './presentationState';

/** A presentation with what is on the ledger around it. */
export interface Presented {
  /** Who presents, and when the documents reached the bank. */
  readonly presentedAs: Pick<PresentationState, 'beneficiary' | 'receivedOn'>;
  /** The presentation's document. */
  readonly document: unknown;
  /** The credit with its document, and the bills that are on the ledger. */
  readonly related: readonly Pick<Related, 'record' | 'authentic' | 'genuine' | 'document'>[];
  /** When it is examined. */
  readonly time: string;
}

/** What the rules look at. @throws INVALID where credit or presentation are none */
export function examinationOf({ presentedAs, related, document, time }: Presented): Examination {
  const credit = related.find(({ record }) => record.type === 'letter-of-credit');
  const { terms, drawings } = creditContentOf(credit?.document);
  const presentation = parseAs(Presentation, document, '/document');
  const drawn = drawings.filter(({ status }) => status === 'DRAWN');
  const bills = related.filter(({ record }) => record.type === 'bill-of-lading');
  return {
    credit: terms,
    presentation,
    context: {
      today: dateOf(time),
      receivedOn: presentedAs.receivedOn,
      drawnMinor: drawn.reduce((sum, { amount }) => sum + amount.amountMinor, 0),
      instalmentsDrawn: drawn.length,
      bills: bills.map((bill) => standingOf(bill, presentedAs, presentation)),
    },
  };
}

function standingOf(
  { record, authentic, genuine, document }: Presented['related'][number],
  { beneficiary }: Presented['presentedAs'],
  { documents }: Presentation,
): BillStanding {
  const bill = billStateOf(record);
  const presented = documents.find((each) => each.kind === 'BILL_OF_LADING' && each.onLedger === record.id);
  return {
    reference: presented?.reference ?? record.id,
    authentic,
    genuine,
    isHeldByPresenter: samePlace(bill.possessor, beneficiary) && samePlace(bill.titleHolder, beneficiary),
    isPledged: bill.pledge !== undefined,
    ...(document !== undefined && document !== null && { facts: transportDocumentView(document) }),
  };
}
