import { bill } from '../billOfLading/bill';
import { readTransportDocument } from '../../dcsa';
import { parseAs } from '../../vocabulary/parse';
import type { Related } from '../../vocabulary/facts';
import { isSameParty } from '../../vocabulary/record';
import { parseCredit } from '../letterOfCredit/creditContent';
import { Presentation } from '../../papers/presentedDocuments';
import { dateOf } from '../../primitives';
import type { BillStanding, Examination } from '../../ucp600/examination/examination';
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

/** What the rules look at. @throws INVALID if the credit or the presentation is not one */
export function gatherExamination({ presentedAs, related, document, time }: Presented): Examination {
  const credit = related.find(({ record }) => record.type === 'letter-of-credit');
  const { terms, drawings } = parseCredit(credit?.document);
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
      bills: bills.map((each) => judgeStanding(each, presentedAs)),
    },
  };
}

function judgeStanding(
  { record, authentic, genuine, document }: Presented['related'][number],
  { beneficiary }: Presented['presentedAs'],
): BillStanding {
  const { possessor, pledge, presentation } = bill.stateOf(record);
  return {
    onLedger: record.id,
    authentic,
    genuine,
    // What is presented is with the bank; before, it is with whoever is about to present it.
    isHeldByPresenter: isSameParty(presentation?.holder ?? possessor, beneficiary),
    isPledged: pledge !== undefined,
    ...(document !== undefined && document !== null && { facts: readTransportDocument(document) }),
  };
}
