import { addDays } from '../../calendar/dates';
import { type Deadline, deadlineOn, earlierOf } from '../../calendar/bankingDeadline';
import type { PresentedBillOfLading } from '../../papers/presentedDocuments';
import type { CreditTerms } from '../../papers/creditTerms';
import type { CalendarDate } from '../../primitives';
import { wordsOf } from '../compare/words';
import { ofKind } from '../documents';
import { type Finding, needsAPerson, notApplicable, ruleOf } from '../finding';
import type { Examination } from '../rule';
import { presentationCountsFrom } from '../shipment';
import { judgeDeadline } from './judgeDeadline';
import { presentationDateOf } from './presentationDate';

/** "Not later than 21 calendar days after the date of shipment" (UCP 600 art. 14(c)). */
export const DEFAULT_PERIOD_DAYS = 21;

/** A period counts from shipment where its text says so; where it names another event, a person counts. */
const OF_SHIPMENT = ['SHIPMENT', 'LADING', 'BOARD', 'BL', 'TRANSPORT', 'DISPATCH'];

/** Whether the period of field 48 counts from shipment. */
export function countsFromShipment({ presentationPeriodText }: CreditTerms): boolean {
  if (presentationPeriodText === undefined) return true;
  const text = presentationPeriodText.replaceAll('/', '');
  return wordsOf(text).some((word) => OF_SHIPMENT.includes(word));
}

/** "One or more original transport documents": of copies alone no period counts (UCP 600 art. 14(c)). */
export function originalBillsOf(examination: Examination): PresentedBillOfLading[] {
  return ofKind(examination, 'BILL_OF_LADING').filter(({ originalsPresented }) => originalsPresented > 0);
}

/** The last day for presentation after a shipment: never later than the expiry date, both as extended. */
export function presentationDeadline(credit: CreditTerms, shippedOn: CalendarDate): Deadline {
  const { expiryDate, expiryPlace, presentationPeriodDays } = credit;
  const period = addDays(shippedOn, presentationPeriodDays ?? DEFAULT_PERIOD_DAYS);
  return earlierOf(deadlineOn(expiryPlace.calendar, period), deadlineOn(expiryPlace.calendar, expiryDate));
}

/**
 * U2: documents with an original transport document are presented within the period of field 48, or else 21 calendar
 * days, after the date of shipment, and in any event by the expiry date; both days are extended over closed ones.
 * Source: UCP 600 arts. 14(c), 29(a).
 */
export const presentationPeriod = ruleOf('U2', 'UCP 600 arts. 14(c), 29(a)', (examination) => {
  const { credit, presentation, context } = examination;
  const bills = originalBillsOf(examination);
  if (bills.length === 0) return [withoutBill(credit)];
  const days = credit.presentationPeriodDays ?? DEFAULT_PERIOD_DAYS;
  const shippedOn = presentationCountsFrom(bills);
  if (shippedOn === undefined)
    return [needsAPerson(`DATE OF SHIPMENT NOT EVIDENCED: PERIOD OF ${days} DAYS CANNOT BE COUNTED`, { days })];
  if (!countsFromShipment(credit))
    return [needsAPerson(`PERIOD FOR PRESENTATION NOT COUNTED FROM SHIPMENT: ${credit.presentationPeriodText ?? ''}`)];
  const presentedOn = presentationDateOf(presentation);
  const deadline = presentationDeadline(credit, shippedOn);
  return [
    judgeDeadline({
      deadline,
      presentedOn,
      receivedOn: context.receivedOn,
      what: 'THE LAST DAY FOR PRESENTATION',
      late: {
        sentence: `LATE PRESENTATION: PRESENTED ${presentedOn}, LAST DAY ${deadline.last} (${days} DAYS AFTER SHIPMENT ${shippedOn}, WITHIN EXPIRY ${credit.expiryDate})`,
        remedy: `Present by ${deadline.last}; after it, ask for an amendment of the period or a waiver.`,
      },
      compared: { shippedOn, days, expiryDate: credit.expiryDate },
    }),
  ];
});

function withoutBill({ presentationPeriodDays: days }: CreditTerms): Finding {
  return days === undefined
    ? notApplicable('NO ORIGINAL TRANSPORT DOCUMENT IS PRESENTED')
    : needsAPerson(
        `PERIOD OF ${days} DAYS FOR PRESENTATION: NO ORIGINAL TRANSPORT DOCUMENT STATES A DATE OF SHIPMENT`,
        {
          days,
        },
      );
}
