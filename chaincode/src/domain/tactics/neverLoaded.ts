import type { CustomsFacts, DeclaredFacts, TacticFinding } from './facts';
import { countDays } from './likeness';

/** Exported goods are loaded within 30 days of their release (Korea Customs Act, article 251). */
const DAYS_TO_LOAD = 30;
const RELEASED: ReadonlySet<string> = new Set(['RELEASED', 'CORRECTED']);
/** A bill in one of these statuses shows no loading. */
const VOID: ReadonlySet<string> = new Set(['VOIDED', 'DRAFT']);
const DAY_MS = 86_400_000;

/** D31: an export is declared and released, and nothing shows that the goods were loaded. */
export function findNeverLoaded(subject: DeclaredFacts, facts: CustomsFacts): TacticFinding[] {
  const { id, procedure, status, date } = subject;
  if ((procedure !== 'EXPORT' && procedure !== 'RE_EXPORT') || !RELEASED.has(status)) return [];
  const days = countDays(date, facts.today);
  if (days <= DAYS_TO_LOAD || isLoaded(subject, facts)) return [];
  const isFindable = subject.bill !== undefined || subject.boxes.length > 0;
  return [
    {
      rule: 'EXPORT_NEVER_LOADED',
      severity: isFindable ? 'HIGH' : 'REVIEW',
      reason: `The export was released ${days} days ago, and nothing shows that the goods were loaded (D31).`,
      path: [
        {
          type: 'customs-declaration',
          id,
          fact: `${date}: ${status}`,
          why: 'Customs has released the goods for export.',
        },
        {
          type: 'none',
          id: undefined,
          fact: isFindable
            ? 'no bill on board, no loading of its boxes, no cargo report'
            : 'no bill and no box is named',
          why: `Released goods are loaded within ${DAYS_TO_LOAD} days.`,
        },
      ],
    },
  ];
}

function isLoaded(subject: DeclaredFacts, { bills, events, cargo }: CustomsFacts): boolean {
  const boxes = subject.boxes.map(({ number }) => number);
  const from = Date.parse(subject.date) - EARLY_DAYS * DAY_MS;
  const isTimely = (date: string): boolean => Date.parse(date) >= from && countDays(subject.date, date) <= MAX_DAYS;
  const isAmong = (some: readonly string[]): boolean => boxes.length > 0 && some.some((box) => boxes.includes(box));
  const isOnBoard = bills.some(
    ({ id, status, onBoardDate, boxes: own }) =>
      onBoardDate !== undefined &&
      !VOID.has(status) &&
      (id === subject.bill || (isAmong(own) && isTimely(onBoardDate))),
  );
  const isReported = cargo.some(
    ({ status, bill, boxes: own, arrivalDate }) =>
      status !== 'WITHDRAWN' && (bill === subject.bill || (isAmong(own) && isTimely(arrivalDate))),
  );
  const isLifted = events.some(
    ({ code, isActual, isEmpty, equipmentReference: box = '', timeMs }) =>
      isActual &&
      !isEmpty &&
      (code === 'LOAD' || code === 'DEPA') &&
      boxes.includes(box) &&
      isTimely(new Date(timeMs).toISOString()),
  );
  return isOnBoard || isReported || isLifted;
}

/** Goods are sometimes declared some days after they were loaded. */
const EARLY_DAYS = 5;
/** A box that is loaded later has other goods in it. */
const MAX_DAYS = 75;
