import { addDays } from '../../calendar/dates';
import { type BankingDeadline, chooseEarlier, extendOverClosedDays } from '../../calendar/bankingDeadline';
import type { CreditTerms } from '../../papers/creditTerms';
import type { CalendarDate } from '../../primitives';
import { defineRule, type Judgement, needsAPerson, notApplicable, quote } from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { findPermissions } from '../examination/permissions';
import { findPeriodStart } from '../examination/shipmentDates';
import { findTransportDocuments, type TransportDocument } from '../transport/transportDocuments';
import { judgeDeadline } from './judgeDeadline';
import { readPeriodEvent } from './periodWords';
import { findPresentationDate } from './presentationDate';

/** "Not later than 21 calendar days after the date of shipment" (UCP 600 art. 14(c)). */
export const DEFAULT_PERIOD_DAYS = 21;

/** A period needs "one or more original transport documents"; copies alone do not start it (UCP 600 art. 14(c)). */
function findOriginals(examination: Examination): TransportDocument[] {
  return findTransportDocuments(examination).filter(({ originalsPresented }) => originalsPresented > 0);
}

/** The day of issue of the transport documents: the last one of one shipment, or else the first. */
function findIssueDate(documents: readonly TransportDocument[]): CalendarDate | undefined {
  const dates = documents.map(({ issueDate }) => issueDate).filter((date) => date !== undefined);
  return dates.length < documents.length ? undefined : dates.sort().at(documents.length === 1 ? -1 : 0);
}

/**
 * Finds the day from which the period for presentation counts: that of shipment, or that of issue of the transport document
 * if field 48 says so. Undefined if there is no original transport document, no such date, or another event.
 */
export function findCountedPeriodStart(examination: Examination): CalendarDate | undefined {
  const documents = findOriginals(examination);
  const event = readPeriodEvent(examination.credit.presentationPeriodText);
  if (event === undefined || documents.length === 0) return undefined;
  return event === 'SHIPMENT' ? findPeriodStart(documents) : findIssueDate(documents);
}

/** Computes the last day for presentation after the day from which it counts. It is never later than the expiry date; both are extended. */
export function computePresentationDeadline(credit: CreditTerms, startsOn: CalendarDate): BankingDeadline {
  const { expiryDate, expiryPlace, presentationPeriodDays } = credit;
  const period = addDays(startsOn, presentationPeriodDays ?? DEFAULT_PERIOD_DAYS);
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
  if (findOriginals(examination).length === 0) return [judgeWithoutDocument(credit)];
  const days = credit.presentationPeriodDays ?? DEFAULT_PERIOD_DAYS;
  const text = credit.presentationPeriodText;
  const event = readPeriodEvent(text);
  if (event === undefined)
    return [needsAPerson(`PERIOD FOR PRESENTATION NOT COUNTED FROM SHIPMENT: ${quote(text ?? '')}`, { days })];
  if (findPermissions(credit, 'ANY', 'presentationPeriod').includes('STALE'))
    return [notApplicable('STALE DOCUMENTS ARE ACCEPTABLE: THE EXPIRY DATE ALONE COUNTS')];
  const startsOn = findCountedPeriodStart(examination);
  if (startsOn === undefined)
    return [needsAPerson(`DATE OF SHIPMENT NOT EVIDENCED: PERIOD OF ${days} DAYS CANNOT BE COUNTED`, { days })];
  const presentedOn = findPresentationDate(presentation);
  const deadline = computePresentationDeadline(credit, startsOn);
  const from = event === 'SHIPMENT' ? `SHIPMENT ${startsOn}` : `ISSUE OF THE TRANSPORT DOCUMENT ${startsOn}`;
  return [
    judgeDeadline({
      deadline,
      presentedOn,
      receivedOn: context.receivedOn,
      what: 'THE LAST DAY FOR PRESENTATION',
      late: {
        sentence: `LATE PRESENTATION: PRESENTED ${presentedOn}, LAST DAY ${deadline.last} (${days} DAYS AFTER ${from}, WITHIN EXPIRY ${credit.expiryDate})`,
        remedy: `Present by ${deadline.last}; after it, ask for an amendment of the period or a waiver.`,
      },
      compared: { [event === 'SHIPMENT' ? 'shippedOn' : 'issuedOn']: startsOn, days, expiryDate: credit.expiryDate },
    }),
  ];
});

function judgeWithoutDocument({ presentationPeriodDays: days }: CreditTerms): Judgement {
  return days === undefined
    ? notApplicable('NO ORIGINAL TRANSPORT DOCUMENT IS PRESENTED')
    : needsAPerson(
        `PERIOD OF ${days} DAYS FOR PRESENTATION: NO ORIGINAL TRANSPORT DOCUMENT STATES A DATE OF SHIPMENT`,
        {
          days,
        },
      );
}
