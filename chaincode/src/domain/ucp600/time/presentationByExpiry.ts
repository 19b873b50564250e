import { extendOverClosedDays } from '../../calendar/bankingDeadline';
import { defineRule } from '../examination/judgement';
import { judgeDeadline } from './judgeDeadline';
import { findPresentationDate } from './presentationDate';

/**
 * U1: a presentation is made on or before the expiry date. If the bank is closed on that date, it is extended to the next
 * banking day. Closures by force majeure (art. 36) do not extend it and are not in the calendars. Source: UCP 600 arts.
 * 6(d)(i), 6(e), 29(a).
 */
export const presentationByExpiry = defineRule(
  'U1',
  'UCP 600 arts. 6(d)(e), 29(a)',
  ({ credit, presentation, context }) => {
    const { expiryDate, expiryPlace } = credit;
    const presentedOn = findPresentationDate(presentation);
    const deadline = extendOverClosedDays(expiryPlace.calendar, expiryDate);
    return [
      judgeDeadline({
        deadline,
        presentedOn,
        receivedOn: context.receivedOn,
        what: 'THE EXPIRY DATE',
        late: {
          sentence: `CREDIT EXPIRED: PRESENTED ${presentedOn}, EXPIRY DATE ${expiryDate}`,
          remedy: `Present by ${deadline.last}, or have the expiry date extended by an amendment.`,
        },
        compared: { expiryDate },
      }),
    ];
  },
);
