import { deadlineOn } from '../../calendar/bankingDeadline';
import { ruleOf } from '../finding';
import { judgeDeadline } from './judgeDeadline';
import { presentationDateOf } from './presentationDate';

/**
 * U1: a presentation is made on or before the expiry date, which is extended to the first banking day after it where
 * the bank to which it is to be made is closed on it. Source: UCP 600 arts. 6(d)(i), 6(e), 29(a). Closures by force
 * majeure (art. 36) extend nothing and are not in calendars.
 */
export const expiry = ruleOf('U1', 'UCP 600 arts. 6(d)(e), 29(a)', ({ credit, presentation, context }) => {
  const { expiryDate, expiryPlace } = credit;
  const presentedOn = presentationDateOf(presentation);
  const deadline = deadlineOn(expiryPlace.calendar, expiryDate);
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
});
