import { z } from 'zod';
import { addDays } from '../calendar/dates';
import type { Issue } from '../errors';
import { CalendarDate } from '../primitives';

/** DCSA's dates are local, and the ledger's day is that of UTC. No place on earth is more than a day ahead of it. */
const TIME_ZONE_DAYS = 1;
/** A bill that is older is not traded: claims under it end a year after delivery (Hague-Visby Rules, art. III.6). */
const OLDEST_DAYS = 3_653;
/**
 * How long after its issue the goods of a bill are on board, at most. A bill that is received for shipment gets its on-board
 * notation later (UCP 600 art. 20(a)(ii)). Papers that are 21 days older than a shipment are stale (art. 14(c)).
 */
const CUSTOMARY_DAYS = 21;
/** How long a bill is put on the ledger after its issue without a question. */
const LATE_ON_LEDGER_DAYS = 365;
/** How far loading and the planned departure are apart without a question: containers wait two weeks at most. */
const LOADING_DAYS = 14;

const date = CalendarDate.optional().catch(undefined);
const Dates = z.object({
  issueDate: date,
  shippedOnBoardDate: date,
  receivedForShipmentDate: date,
  transports: z.object({ plannedDepartureDate: date, plannedArrivalDate: date }).catch({}),
});
type Dates = z.infer<typeof Dates>;

/** A date that contradicts another, for a person to weigh. */
export interface DateFinding {
  readonly rule: 'D21';
  readonly severity: 'REVIEW' | 'HIGH';
  readonly code:
    | 'ISSUED_BEFORE_SHIPMENT'
    | 'ISSUED_LONG_AFTER_SHIPMENT'
    | 'LATE_ON_LEDGER'
    | 'LOADED_FAR_FROM_DEPARTURE'
    | 'LOADED_AFTER_ARRIVAL'
    | 'ARRIVAL_BEFORE_DEPARTURE';
  readonly pointer: string;
  readonly reason: string;
}

/**
 * Judges the dates of a transport document. A document with a fault is refused. A finding is a sign that the bill is
 * ante-dated or post-dated, which P&I clubs do not cover.
 *
 * @param today the day of the ledger, in UTC. Dates of the next day are right, since they are local.
 * @example
 * findDateFaults(document, dateOf(transactionTime)).faults
 */
export function findDateFaults(
  document: unknown,
  today: CalendarDate,
): { readonly faults: readonly Issue[]; readonly findings: readonly DateFinding[] } {
  const parsed = Dates.safeParse(document);
  if (!parsed.success) return { faults: [], findings: [] };
  return {
    faults: [...findImpossibleDates(parsed.data, today), ...findIssueBeforeReceipt(parsed.data)],
    findings: [...findDoubtfulIssue(parsed.data, today), ...findDoubtfulLoading(parsed.data)],
  };
}

function findImpossibleDates(
  { issueDate, shippedOnBoardDate, receivedForShipmentDate }: Dates,
  today: CalendarDate,
): Issue[] {
  const latest = addDays(today, TIME_ZONE_DAYS);
  const earliest = addDays(today, -OLDEST_DAYS);
  return Object.entries({ issueDate, shippedOnBoardDate, receivedForShipmentDate }).flatMap(([name, stated]) => {
    if (stated === undefined || (stated <= latest && stated >= earliest)) return [];
    const message = stated > latest ? `is in the future: today is ${today} (UTC)` : `is before ${earliest}: too old`;
    return [{ pointer: `/${name}`, message }];
  });
}

function findIssueBeforeReceipt({ issueDate, shippedOnBoardDate, receivedForShipmentDate }: Dates): Issue[] {
  if (issueDate === undefined) return [];
  const onBoard = isLater(shippedOnBoardDate, addDays(issueDate, CUSTOMARY_DAYS));
  const received = isLater(receivedForShipmentDate, addDays(issueDate, TIME_ZONE_DAYS));
  return [
    ...(onBoard
      ? [
          {
            pointer: '/shippedOnBoardDate',
            message: `is more than ${CUSTOMARY_DAYS} days after the issue, ${issueDate}`,
          },
        ]
      : []),
    ...(received ? [{ pointer: '/receivedForShipmentDate', message: `is after the issue, ${issueDate}` }] : []),
  ];
}

function findDoubtfulIssue({ issueDate, shippedOnBoardDate: onBoard }: Dates, today: CalendarDate): DateFinding[] {
  if (issueDate === undefined) return [];
  const late = addDays(issueDate, LATE_ON_LEDGER_DAYS) < today;
  return [
    ...(isLater(onBoard, addDays(issueDate, TIME_ZONE_DAYS))
      ? [
          report(
            'REVIEW',
            'ISSUED_BEFORE_SHIPMENT',
            '/issueDate',
            `The bill is older than its on-board date, ${onBoard}.`,
          ),
        ]
      : []),
    ...(onBoard !== undefined && isLater(issueDate, addDays(onBoard, CUSTOMARY_DAYS))
      ? [
          report(
            'REVIEW',
            'ISSUED_LONG_AFTER_SHIPMENT',
            '/issueDate',
            `The bill was issued more than ${CUSTOMARY_DAYS} days after its on-board date, ${onBoard}.`,
          ),
        ]
      : []),
    ...(late ? [report('REVIEW', 'LATE_ON_LEDGER', '/issueDate', 'The bill was issued more than a year ago.')] : []),
  ];
}

function findDoubtfulLoading({ shippedOnBoardDate, transports }: Dates): DateFinding[] {
  const { plannedDepartureDate: departure, plannedArrivalDate: arrival } = transports;
  const at = '/shippedOnBoardDate';
  return [
    ...(isFar(shippedOnBoardDate, departure)
      ? [
          report(
            'REVIEW',
            'LOADED_FAR_FROM_DEPARTURE',
            at,
            `The goods were on board more than ${LOADING_DAYS} days before or after the planned departure, ${departure}.`,
          ),
        ]
      : []),
    ...(arrival !== undefined && isLater(shippedOnBoardDate, addDays(arrival, TIME_ZONE_DAYS))
      ? [report('HIGH', 'LOADED_AFTER_ARRIVAL', at, `The goods were loaded after the planned arrival, ${arrival}.`)]
      : []),
    ...(arrival !== undefined && isLater(departure, addDays(arrival, TIME_ZONE_DAYS))
      ? [
          report(
            'REVIEW',
            'ARRIVAL_BEFORE_DEPARTURE',
            '/transports/plannedArrivalDate',
            `The planned arrival is before the planned departure, ${departure}.`,
          ),
        ]
      : []),
  ];
}

function report(
  severity: DateFinding['severity'],
  code: DateFinding['code'],
  pointer: string,
  reason: string,
): DateFinding {
  return { rule: 'D21', severity, code, pointer, reason };
}

function isLater(stated: CalendarDate | undefined, limit: CalendarDate): boolean {
  return stated !== undefined && stated > limit;
}

function isFar(stated: CalendarDate | undefined, from: CalendarDate | undefined): boolean {
  if (stated === undefined || from === undefined) return false;
  return stated < addDays(from, -LOADING_DAYS) || stated > addDays(from, LOADING_DAYS);
}
