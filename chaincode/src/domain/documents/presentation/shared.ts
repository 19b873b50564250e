import type { CreditContent } from '../letterOfCredit/creditContent';
import { creditContentOf } from '../letterOfCredit/creditContent';
import { changeTo, type TypedFacts } from '../../vocabulary/action';
import type { Change, Decision, Related } from '../../vocabulary/facts';
import type { Link, TradeRecord } from '../../vocabulary/record';
import { reject } from '../../errors';
import { releaseDrawing } from '../letterOfCredit/account';
import type { CalendarDate } from '../../primitives';
import type { PresentationState } from './presentationState';

/* What the actions of a presentation share: they change the credit with it. */

const DATE_CHARS = 10;

/** The day of a transaction's time, in UTC. */
export function dateOf(time: string): CalendarDate {
  return time.slice(0, DATE_CHARS);
}

export function creditLink(credit: string): Link {
  return { type: 'letter-of-credit', id: credit };
}

/** The bank that examines now. */
export function examiner({ bank }: PresentationState): { msp: string }[] {
  return [{ msp: bank }];
}

/** @throws NOT_FOUND where the action names no document of the type */
export function relatedOf(related: readonly Related[], type: TradeRecord['type']): Related {
  return (
    related.find(({ record }) => record.type === type) ?? reject('NOT_FOUND', 'There is no such document.', { type })
  );
}

type Other = NonNullable<Decision['others']>[number];

/** A change of a related document: what is not named stays. */
export function changed({ record }: Related, change: Partial<Change> & { document?: CreditContent }): Other {
  return { record, change: { status: record.status, state: record.state, ...change } };
}

/** The presentation ends unpaid: the credit no longer keeps anything for it. */
export function ending(
  status: string,
  { id, state, related }: Pick<TypedFacts<PresentationState, unknown>, 'id' | 'state' | 'related'>,
): Decision {
  const credit = relatedOf(related, 'letter-of-credit');
  const document = releaseDrawing(creditContentOf(credit.document), id);
  return { change: changeTo(status, state), others: [changed(credit, { document })] };
}
