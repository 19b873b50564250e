import { isCovered } from '../calendar/bankingDays';
import { CALENDAR_VERSION } from '../calendar/calendars';
import { type Deadline, deadlineOn } from '../calendar/bankingDeadline';
import type { Presentation } from '../papers/presentedDocuments';
import type { CreditTerms } from '../papers/creditTerms';
import type { CalendarDate } from '../primitives';
import { ofKind } from './documents';
import { presentingAgainBy } from './electronic/presentingAgain';
import { lacksOf, noticeStandingOf } from './notices/standingOfNotices';
import type { Corruption, Examination, NoticeGiven } from './rule';
import { latestShipmentOf, presentationCountsFrom } from './shipment';
import { countsFromShipment, originalBillsOf, presentationDeadline } from './time/presentationPeriod';
import { presentationDateOf } from './time/presentationDate';

/**
 * RUNNING: the day is not over. MET and MISSED: what was to be done was done in time, or was not. PASSED: the day is over,
 * and what was done is not known here. SUSPENDED: no day runs at present.
 */
export type ClockState = 'RUNNING' | 'MET' | 'MISSED' | 'PASSED' | 'SUSPENDED';

/** One deadline of a credit or a presentation. */
export interface Clock {
  readonly clock:
    'LATEST_SHIPMENT' | 'PRESENTATION_PERIOD' | 'EXPIRY' | 'EXAMINATION' | 'PRECLUSION' | 'CORRUPTED_RECORD';
  /** The last day, as extended; absent while the clock is suspended. */
  readonly due?: CalendarDate;
  /** The article on which it rests. */
  readonly basis: string;
  readonly state: ClockState;
  /** The calendar by which it was computed, with the version of its data. */
  readonly calendar?: string;
  /** Whether holidays of the place are not known for that time: the last day may then be later. */
  readonly isUncertain?: true;
}

/** A presentation and what the bank did with it. */
export interface PresentedEvents {
  readonly presentation: Presentation;
  readonly receivedOn: CalendarDate;
  readonly notices?: readonly NoticeGiven[];
  readonly corruption?: Corruption;
  /** When the bank honoured, negotiated or found that the presentation complies. */
  readonly acceptedOn?: CalendarDate;
}

/** The clocks of a credit, and of a presentation under it where one was made. */
export function clocksOf(credit: CreditTerms, today: CalendarDate, events?: PresentedEvents): Clock[] {
  const examination = events && examinationOf(credit, today, events);
  return [
    ...shipmentClock(credit, today, examination),
    ...periodClock(credit, examination),
    expiryClock(credit, today, examination),
    ...(examination === undefined ? [] : bankClocks(examination, events?.acceptedOn)),
    ...(examination === undefined ? [] : corruptionClock(examination)),
  ];
}

function examinationOf(
  credit: CreditTerms,
  today: CalendarDate,
  { presentation, acceptedOn: _, ...events }: PresentedEvents,
): Examination {
  return { credit, presentation, context: { today, ...events } };
}

/** How a day stands that was, or was not, kept on a date that is known or not. */
function stateBy(last: CalendarDate, today: CalendarDate, doneOn: CalendarDate | undefined): ClockState {
  if (doneOn !== undefined) return doneOn <= last ? 'MET' : 'MISSED';
  return today <= last ? 'RUNNING' : 'PASSED';
}

function clockOf(clock: Clock['clock'], basis: string, deadline: Deadline, state: ClockState): Clock {
  const { last, perhaps, calendar } = deadline;
  return { clock, due: last, basis, state, calendar, ...(perhaps > last && { isUncertain: true }) };
}

function shipmentClock({ latestShipmentDate }: CreditTerms, today: CalendarDate, examination?: Examination): Clock[] {
  if (latestShipmentDate === undefined) return [];
  const shippedOn = examination && latestShipmentOf(ofKind(examination, 'BILL_OF_LADING'));
  const state = stateBy(latestShipmentDate, today, shippedOn);
  return [{ clock: 'LATEST_SHIPMENT', due: latestShipmentDate, basis: 'UCP 600 art. 29(c)', state }];
}

function periodClock(credit: CreditTerms, examination?: Examination): Clock[] {
  const bills = examination === undefined ? [] : originalBillsOf(examination);
  const shippedOn = presentationCountsFrom(bills);
  if (examination === undefined || shippedOn === undefined || !countsFromShipment(credit)) return [];
  const deadline = presentationDeadline(credit, shippedOn);
  const state = stateBy(deadline.last, examination.context.today, presentationDateOf(examination.presentation));
  return [clockOf('PRESENTATION_PERIOD', 'UCP 600 arts. 14(c), 29(a)', deadline, state)];
}

function expiryClock({ expiryDate, expiryPlace }: CreditTerms, today: CalendarDate, examination?: Examination): Clock {
  const deadline = deadlineOn(expiryPlace.calendar, expiryDate);
  const presentedOn = examination && presentationDateOf(examination.presentation);
  const state = stateBy(deadline.last, today, presentedOn);
  return clockOf('EXPIRY', 'UCP 600 arts. 6(d)(e), 29(a)', deadline, state);
}

/** The five banking days, and preclusion where they, or the form of the notice, are not kept. */
function bankClocks(examination: Examination, acceptedOn: CalendarDate | undefined): Clock[] {
  const { due, notices, startsOn } = noticeStandingOf(examination);
  const examining = { clock: 'EXAMINATION', basis: 'UCP 600 arts. 14(b), 16(d)' } as const;
  const precluding = { clock: 'PRECLUSION', basis: 'UCP 600 art. 16(f)' } as const;
  if (due === undefined)
    return [
      { ...examining, state: 'SUSPENDED', basis: 'eUCP 2.1 art. e12' },
      { ...precluding, state: 'SUSPENDED' },
    ];
  const counted = { due, ...calendarOf(examination.credit, [startsOn, due]) };
  // Without a notice or an acceptance nothing was done: the days were missed, and nothing has to be asked of anybody.
  // Documents that were refused in time may be taken up later, when discrepancies are waived: the first act counts.
  const actedOn = [acceptedOn, notices[0]?.on].filter((day) => day !== undefined).sort()[0];
  const state = missedIfPassed(stateBy(due, examination.context.today, actedOn));
  const isFaulty = acceptedOn === undefined && areFaulty(notices);
  return [
    { ...examining, ...counted, state },
    { ...precluding, ...counted, state: isFaulty ? 'MISSED' : state },
  ];
}

const missedIfPassed = (state: ClockState): ClockState => (state === 'PASSED' ? 'MISSED' : state);

/** More than one notice, or one that lacks what article 16(c) asks for. */
function areFaulty(notices: readonly NoticeGiven[]): boolean {
  return notices.length > 1 || notices.some((notice) => lacksOf(notice).length > 0);
}

/** The calendar by which banking days were counted, and whether its holidays are known from the first to the last. */
function calendarOf(
  { expiryPlace }: CreditTerms,
  days: readonly CalendarDate[],
): Pick<Clock, 'calendar' | 'isUncertain'> {
  const isKnown = days.every((day) => isCovered(expiryPlace.calendar, day));
  return { calendar: `${expiryPlace.calendar} ${CALENDAR_VERSION}`, ...(isKnown ? {} : { isUncertain: true }) };
}

function corruptionClock(examination: Examination): Clock[] {
  const { corruption, today } = examination.context;
  if (corruption === undefined) return [];
  const deadline = presentingAgainBy(examination, corruption);
  const state = stateBy(deadline.last, today, corruption.presentedAgainOn);
  return [clockOf('CORRUPTED_RECORD', 'eUCP 2.1 art. e12', deadline, missedIfPassed(state))];
}
