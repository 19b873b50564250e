import { addDays } from '../../calendar/dates';
import { type BankingDeadline, chooseEarlier, extendOverClosedDays } from '../../calendar/bankingDeadline';
import type { PresentedBillOfLading } from '../../papers/presentedDocuments';
import type { CreditTerms } from '../../papers/creditTerms';
import type { CalendarDate } from '../../primitives';
import { readWords } from '../compare/words';
import { findDocuments } from '../examination/examinedDocuments';
import { defineRule, type Judgement, needsAPerson, notApplicable } from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { findPeriodStart } from '../examination/shipmentDates';
import { judgeDeadline } from './judgeDeadline';
import { findPresentationDate } from './presentationDate';

/** "Not later than 21 calendar days after the date of shipment" (UCP 600 art. 14(c)). */
export const DEFAULT_PERIOD_DAYS = 21;

/** A period counts from shipment if its text has one of these words. If it names another event, a person counts. */
const SHIPMENT_WORDS = ['SHIPMENT', 'LADING', 'BOARD', 'BL', 'TRANSPORT', 'DISPATCH'];

/** Whether the period of field 48 counts from shipment. */
export function countsFromShipment({ presentationPeriodText }: CreditTerms): boolean {
  if (presentationPeriodText === undefined) return true;
  const text = presentationPeriodText.replaceAll('/', '');
  return readWords(text).some((word) => SHIPMENT_WORDS.includes(word));
}

/** A period needs "one or more original transport documents"; copies alone do not start it (UCP 600 art. 14(c)). */
export function findOriginalBills(examination: Examination): PresentedBillOfLading[] {
  return findDocuments(examination, 'BILL_OF_LADING').filter(({ originalsPresented }) => originalsPresented > 0);
}

/** Computes the last day for presentation after a shipment. It is never later than the expiry date; both are extended. */
export function computePresentationDeadline(credit: CreditTerms, shippedOn: CalendarDate): BankingDeadline {
  const { expiryDate, expiryPlace, presentationPeriodDays } = credit;
  const period = addDays(shippedOn, presentationPeriodDays ?? DEFAULT_PERIOD_DAYS);
  return chooseEarlier(
    extendOverClosedDays(expiryPlace.calendar, period),
    extendOverClosedDays(expiryPlace.calendar, expiryDate),
  );
}

/**
 * U2: documents with an original transport document are presented within the period of field 48 after shipment, or else
 * within 21 calendar days, and in any event by the expiry date. Both days are extended over closed days.
 * Source: UCP 600 arts. 14(c), 29(a).
 */
export const presentationPeriod = defineRule('U2', 'UCP 600 arts. 14(c), 29(a)', (examination) => {
  const { credit, presentation, context } = examination;
  const bills = findOriginalBills(examination);
  if (bills.length === 0) return [judgeWithoutBill(credit)];
  const days = credit.presentationPeriodDays ?? DEFAULT_PERIOD_DAYS;
  const shippedOn = findPeriodStart(bills);
  if (shippedOn === undefined)
    return [needsAPerson(`DATE OF SHIPMENT NOT EVIDENCED: PERIOD OF ${days} DAYS CANNOT BE COUNTED`, { days })];
  if (!countsFromShipment(credit))
    return [needsAPerson(`PERIOD FOR PRESENTATION NOT COUNTED FROM SHIPMENT: ${credit.presentationPeriodText ?? ''}`)];
  const presentedOn = findPresentationDate(presentation);
  const deadline = computePresentationDeadline(credit, shippedOn);
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

function judgeWithoutBill({ presentationPeriodDays: days }: CreditTerms): Judgement {
  return days === undefined
    ? notApplicable('NO ORIGINAL TRANSPORT DOCUMENT IS PRESENTED')
    : needsAPerson(
        `PERIOD OF ${days} DAYS FOR PRESENTATION: NO ORIGINAL TRANSPORT DOCUMENT STATES A DATE OF SHIPMENT`,
        {
          days,
        },
      );
}
