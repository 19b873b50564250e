import { addDays } from '../calendar/dates';
import { type Deadline, deadlineOn } from '../calendar/deadline';
import type { Presentation } from '../letterOfCredit/presentation';
import type { CreditTerms } from '../letterOfCredit/terms';
import type { CalendarDate } from '../primitives';
import { ofKind } from './documents';
import { CORRUPTION_DAYS } from './electronic/electronicRecords';
import { lacksOf, noticeStandingOf } from './notices/standingOfNotices';
import type { Corruption, Examination, NoticeGiven } from './rule';
import { latestShipmentOf, presentationCountsFrom } from './shipment';
import { countsFromShipment, presentationDeadline } from './time/presentationPeriod';
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
    ...corruptionClock(today, events?.corruption),
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
  const bills = examination === undefined ? [] : ofKind(examination, 'BILL_OF_LADING');
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
  const [first] = notices;
  const doneOn = acceptedOn ?? first?.on;
  const state = stateBy(due, examination.context.today, doneOn);
  const isFaulty =
    acceptedOn === undefined && (notices.length > 1 || (first !== undefined && lacksOf(first).length > 0));
  const { calendar } = deadlineOn(examination.credit.expiryPlace.calendar, startsOn);
  // Without a notice or an acceptance nothing was done: the days were missed, and nothing has to be asked of anybody.
  const kept = state === 'PASSED' ? 'MISSED' : state;
  return [
    { ...examining, due, state: kept, calendar },
    { ...precluding, due, state: isFaulty ? 'MISSED' : kept, calendar },
  ];
}

function corruptionClock(today: CalendarDate, corruption: Corruption | undefined): Clock[] {
  if (corruption === undefined) return [];
  const due = addDays(corruption.noticeOn, CORRUPTION_DAYS);
  const state = stateBy(due, today, corruption.presentedAgainOn);
  const missed = state === 'PASSED' ? 'MISSED' : state;
  return [{ clock: 'CORRUPTED_RECORD', due, basis: 'eUCP 2.1 art. e12', state: missed }];
}
