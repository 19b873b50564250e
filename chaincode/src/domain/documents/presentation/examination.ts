import { bill } from '../billOfLading/bill';
import { readTransportDocument } from '../../dcsa';
import { parseAs } from '../../vocabulary/parse';
import type { Related } from '../../vocabulary/facts';
import { isSameParty } from '../../vocabulary/record';
import { computeKept, releaseDrawing } from '../letterOfCredit/account';
import { parseCredit } from '../letterOfCredit/creditContent';
import { Presentation } from '../../papers/presentedDocuments';
import { dateOf } from '../../primitives';
import type { BillStanding, Examination, NoticeGiven } from '../../ucp600/examination/examination';
import type { PresentationState } from './presentationState';

/** A presentation with what is on the ledger around it. */
export interface Presented {
  /** Its id; undefined before it is presented. */
  readonly id?: string | undefined;
  /** The id of the refused presentation in whose place it stands or would stand. */
  readonly replaces?: string | undefined;
  /** Who presents, and when the documents reached the bank. */
  readonly presentedAs: Pick<PresentationState, 'beneficiary' | 'receivedOn'>;
  /** The presentation's document. */
  readonly document: unknown;
  /** The credit with its document, and the bills that are on the ledger. */
  readonly related: readonly Pick<Related, 'record' | 'authentic' | 'genuine' | 'document'>[];
  /** When it is examined. */
  readonly time: string;
  /** The notices of refusal that the bank gave; none by default. */
  readonly notices?: readonly NoticeGiven[] | undefined;
}

/** What the rules look at. @throws INVALID if the credit or the presentation is not one */
export function gatherExamination(presented: Presented): Examination {
  const { presentedAs, related, document, time, id, replaces, notices = [] } = presented;
  const credit = related.find(({ record }) => record.type === 'letter-of-credit');
  const content = parseCredit(credit?.document);
  const { terms, drawings } = content;
  const presentation = parseAs(Presentation, document, '/document');
  const drawn = drawings.filter(({ status, presentation: by }) => status === 'DRAWN' && by !== id);
  const isPaid = drawings.some(({ status, presentation: by }) => status === 'DRAWN' && by === id);
  const free = replaces === undefined ? content : releaseDrawing(content, replaces);
  const bills = related.filter(({ record }) => record.type === 'bill-of-lading');
  return {
    credit: terms,
    presentation,
    context: {
      today: dateOf(time),
      receivedOn: presentedAs.receivedOn,
      notices,
      drawnMinor: drawn.reduce((sum, { amount }) => sum + amount.amountMinor, 0),
      instalmentsDrawn: drawn.length,
      ...(!isPaid && { keptMinor: Number(computeKept(free, id)) }),
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
