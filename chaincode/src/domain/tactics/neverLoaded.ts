import type { BillOfGoods, CustomsFacts, DeclaredFacts, TacticFinding } from './facts';
import { countDays, dayOf, meets } from './likeness';

/** Exported goods are loaded within 30 days of their release (Korea Customs Act, article 251). */
const DAYS_TO_LOAD = 30;
const RELEASED: ReadonlySet<string> = new Set(['RELEASED', 'CORRECTED']);
/** A bill in one of these statuses shows no loading. */
const VOID: ReadonlySet<string> = new Set(['VOIDED', 'DRAFT']);
const DAY_MS = 86_400_000;

/** D31: an export is declared and released, and nothing shows that the goods were loaded. */
export function findNeverLoaded(subject: DeclaredFacts, facts: CustomsFacts): TacticFinding[] {
  const { id, procedure, status } = subject;
  if ((procedure !== 'EXPORT' && procedure !== 'RE_EXPORT') || !RELEASED.has(status)) return [];
  const released = subject.releasedOn ?? dayOf(subject);
  const days = countDays(released, facts.today);
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
          fact: `${released}: ${status}`,
          why: 'Customs has released the goods for export.',
        },
        {
          type: 'none',
          id: undefined,
          fact: isFindable
            ? 'no bill of these goods on board since, no loading of their boxes, no cargo report'
            : 'no bill and no box is named',
          why: `Released goods are loaded within ${DAYS_TO_LOAD} days.`,
        },
      ],
    },
  ];
}

function isLoaded(subject: DeclaredFacts, { bills, events, cargo }: CustomsFacts): boolean {
  const boxes = listBoxes(subject);
  const accepted = dayOf(subject);
  const from = Date.parse(accepted) - EARLY_DAYS * DAY_MS;
  const isTimely = (date: string): boolean =>
    Date.parse(date) >= from && countDays(subject.releasedOn ?? accepted, date) <= MAX_DAYS;
  const isOnBoard = bills.some(
    (bill) =>
      bill.onBoardDate !== undefined &&
      !VOID.has(bill.status) &&
      isTimely(bill.onBoardDate) &&
      isOfGoods(subject, bill, bill.id),
  );
  const isReported = cargo.some((report) => {
    const bill = bills.find(({ id }) => id === report.bill);
    const isOfBill = bill === undefined || report.bill !== subject.bill || isOfGoods(subject, bill, bill.id);
    return (
      report.status !== 'WITHDRAWN' &&
      isTimely(report.arrivalDate) &&
      isOfBill &&
      isOfGoods(subject, report, report.bill)
    );
  });
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

const listBoxes = ({ boxes }: DeclaredFacts): string[] => boxes.map(({ number }) => number);

/**
 * Whether a bill or report can be of the declared goods: by a box that both name. Where one of them names none, by the bill
 * that the declaration cites, unless that is of somebody else's goods, or of fewer.
 */
function isOfGoods(
  subject: DeclaredFacts,
  { boxes, ...stated }: Pick<BillOfGoods, 'boxes' | 'shippers' | 'packages' | 'isMaster'>,
  bill: string,
): boolean {
  const own = listBoxes(subject);
  if (own.length > 0 && boxes.length > 0) return meets(own, boxes);
  return bill === subject.bill && !isOfOthers(subject, stated) && !isOfFewer(subject, stated);
}

/** The shipper of a master bill is a forwarder, who ships the goods of others. */
const isOfOthers = (
  { senders }: DeclaredFacts,
  { shippers = [], isMaster = false }: Pick<BillOfGoods, 'shippers' | 'isMaster'>,
): boolean => !isMaster && shippers.length > 0 && senders.length > 0 && !meets(senders, shippers);

function isOfFewer({ goods }: DeclaredFacts, { packages }: Pick<BillOfGoods, 'packages'>): boolean {
  const declared = goods.map((each) => each.packages ?? 0).reduce((sum, each) => sum + each, 0);
  return packages !== undefined && packages < declared;
}

/** Goods are sometimes declared some days after they were loaded. */
const EARLY_DAYS = 5;
/** A box that is loaded later has other goods in it. */
const MAX_DAYS = 75;
