import { isCovered } from '../calendar/bankingDays';
import { CALENDAR_VERSION } from '../calendar/calendars';
import { type BankingDeadline, extendOverClosedDays } from '../calendar/bankingDeadline';
import type { Presentation } from '../papers/presentedDocuments';
import type { CreditTerms } from '../papers/creditTerms';
import type { CalendarDate } from '../primitives';
import { readDocuments } from './examination/readDocuments';
import { computePresentingAgainDeadline } from './electronic/presentingAgain';
import { assessNotices, listLacking } from './notices/noticeStanding';
import type { Corruption, Examination, NoticeGiven } from './examination/examination';
import { findLatestShipment } from './examination/shipmentDates';
import { computePresentationDeadline, findCountedPeriodStart } from './time/presentationPeriod';
import { findTransportDocuments } from './transport/transportDocuments';
import { findPresentationDate } from './time/presentationDate';

/**
 * RUNNING: the last day is not over. MET: the act was done in time. MISSED: it was not. PASSED: the last day is over, and
 * the act is not known here. SUSPENDED: no day runs at present.
 */
export type ClockState = 'RUNNING' | 'MET' | 'MISSED' | 'PASSED' | 'SUSPENDED';

/** One deadline of a credit or a presentation. */
export interface Clock {
  readonly clock:
    'LATEST_SHIPMENT' | 'PRESENTATION_PERIOD' | 'EXPIRY' | 'EXAMINATION' | 'PRECLUSION' | 'CORRUPTED_RECORD';
  /** The last day, as extended; absent while the clock is suspended. */
  readonly due?: CalendarDate;
  /** The article that sets the deadline. */
  readonly basis: string;
  readonly state: ClockState;
  /** The calendar from which it was computed, with the version of its data. */
  readonly calendar?: string;
  /** The holidays of the place are not known for that time: the last day may be later. */
  readonly isUncertain?: true;
}

/** A presentation, and what the bank did with it. */
export interface PresentedEvents {
  readonly presentation: Presentation;
  readonly receivedOn: CalendarDate;
  readonly notices?: readonly NoticeGiven[];
  readonly corruption?: Corruption;
  /** The day on which the bank honoured, negotiated, or found that the presentation complies. */
  readonly acceptedOn?: CalendarDate;
}

/** Computes the clocks of a credit, and of a presentation under it if there is one. */
export function computeClocks(credit: CreditTerms, today: CalendarDate, events?: PresentedEvents): Clock[] {
  const examination = events && toExamination(credit, today, events);
  return [
    ...computeShipmentClock(credit, today, examination),
    ...computePeriodClock(credit, examination),
    computeExpiryClock(credit, today, examination),
    ...(examination === undefined ? [] : computeBankClocks(examination, events?.acceptedOn)),
    ...(examination === undefined ? [] : computeCorruptionClock(examination)),
  ];
}

function toExamination(
  credit: CreditTerms,
  today: CalendarDate,
  { presentation, acceptedOn: _, ...events }: PresentedEvents,
): Examination {
  return readDocuments({ credit, presentation, context: { today, ...events } });
}

/** Finds the state of a clock from its last day and the day of the act, if that is known. */
function findState(last: CalendarDate, today: CalendarDate, doneOn: CalendarDate | undefined): ClockState {
  if (doneOn !== undefined) return doneOn <= last ? 'MET' : 'MISSED';
  return today <= last ? 'RUNNING' : 'PASSED';
}

function createClock(clock: Clock['clock'], basis: string, deadline: BankingDeadline, state: ClockState): Clock {
  const { last, latestPossible, calendar } = deadline;
  return { clock, due: last, basis, state, calendar, ...(latestPossible > last && { isUncertain: true }) };
}

function computeShipmentClock(
  { latestShipmentDate }: CreditTerms,
  today: CalendarDate,
  examination?: Examination,
): Clock[] {
  if (latestShipmentDate === undefined) return [];
  const shippedOn = examination && findLatestShipment(findTransportDocuments(examination));
  const state = findState(latestShipmentDate, today, shippedOn);
  return [{ clock: 'LATEST_SHIPMENT', due: latestShipmentDate, basis: 'UCP 600 art. 29(c)', state }];
}

function computePeriodClock(credit: CreditTerms, examination?: Examination): Clock[] {
  const startsOn = examination && findCountedPeriodStart(examination);
  if (examination === undefined || startsOn === undefined) return [];
  const deadline = computePresentationDeadline(credit, startsOn);
  const state = findState(deadline.last, examination.context.today, findPresentationDate(examination.presentation));
  return [createClock('PRESENTATION_PERIOD', 'UCP 600 arts. 14(c), 29(a)', deadline, state)];
}

function computeExpiryClock(
  { expiryDate, expiryPlace }: CreditTerms,
  today: CalendarDate,
  examination?: Examination,
): Clock {
  const deadline = extendOverClosedDays(expiryPlace.calendar, expiryDate);
  const presentedOn = examination && findPresentationDate(examination.presentation);
  const state = findState(deadline.last, today, presentedOn);
  return createClock('EXPIRY', 'UCP 600 arts. 6(d)(e), 29(a)', deadline, state);
}

/** The five banking days, and preclusion if the bank did not keep them or the form of the notice. */
function computeBankClocks(examination: Examination, acceptedOn: CalendarDate | undefined): Clock[] {
  const { due, notices, startsOn } = assessNotices(examination);
  const examining = { clock: 'EXAMINATION', basis: 'UCP 600 arts. 14(b), 16(d)' } as const;
  const precluding = { clock: 'PRECLUSION', basis: 'UCP 600 art. 16(f)' } as const;
  if (due === undefined)
    return [
      { ...examining, state: 'SUSPENDED', basis: 'eUCP 2.1 art. e12' },
      { ...precluding, state: 'SUSPENDED' },
    ];
  const counted = { due, ...describeCalendar(examination.credit, [startsOn, due]) };
  // Without a notice or an acceptance the bank did nothing: the days are missed, not only passed. Documents that were
  // refused in time may be accepted later, when discrepancies are waived: the first act counts.
  const actedOn = [acceptedOn, notices[0]?.on].filter((day) => day !== undefined).sort()[0];
  const state = toMissed(findState(due, examination.context.today, actedOn));
  const isFaulty = acceptedOn === undefined && areFaulty(notices);
  return [
    { ...examining, ...counted, state },
    { ...precluding, ...counted, state: isFaulty ? 'MISSED' : state },
  ];
}

const toMissed = (state: ClockState): ClockState => (state === 'PASSED' ? 'MISSED' : state);

/** Whether there is more than one notice, or one that lacks a statement of article 16(c). */
function areFaulty(notices: readonly NoticeGiven[]): boolean {
  return notices.length > 1 || notices.some((notice) => listLacking(notice).length > 0);
}

/** Describes the calendar of the banking days, and whether its holidays are known from the first day to the last. */
function describeCalendar(
  { expiryPlace }: CreditTerms,
  days: readonly CalendarDate[],
): Pick<Clock, 'calendar' | 'isUncertain'> {
  const isKnown = days.every((day) => isCovered(expiryPlace.calendar, day));
  return { calendar: `${expiryPlace.calendar} ${CALENDAR_VERSION}`, ...(isKnown ? {} : { isUncertain: true }) };
}

function computeCorruptionClock(examination: Examination): Clock[] {
  const { corruption, today } = examination.context;
  if (corruption === undefined) return [];
  const deadline = computePresentingAgainDeadline(examination, corruption);
  const state = findState(deadline.last, today, corruption.presentedAgainOn);
  return [createClock('CORRUPTED_RECORD', 'eUCP 2.1 art. e12', deadline, toMissed(state))];
}
