import type { CustomsFacts, DeclaredFacts, TacticFinding } from './facts';
import { countDays, dayOf } from './likeness';
import { isBesideOthers, isExport, isShipped } from './shipped';

/** Exported goods are loaded within 30 days of their release (Korea Customs Act, article 251). */
const DAYS_TO_LOAD = 30;
const RELEASED: ReadonlySet<string> = new Set(['RELEASED', 'CORRECTED']);

/** D31: an export is declared and released, and nothing shows that the goods were loaded. */
export function findNeverLoaded(subject: DeclaredFacts, facts: CustomsFacts): TacticFinding[] {
  const { id, status } = subject;
  if (!isExport(subject) || !RELEASED.has(status)) return [];
  const released = subject.releasedOn ?? dayOf(subject);
  const days = countDays(released, facts.today);
  if (days <= DAYS_TO_LOAD || isShipped(subject, facts)) return [];
  const isFindable = subject.bill !== undefined || subject.boxes.length > 0;
  const isShared = isBesideOthers(subject, facts);
  return [
    {
      rule: 'EXPORT_NEVER_LOADED',
      severity: isFindable && !isShared ? 'HIGH' : 'REVIEW',
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
          fact: tellMissing(isFindable, isShared),
          why: `Released goods are loaded within ${DAYS_TO_LOAD} days.`,
        },
      ],
    },
  ];
}

function tellMissing(isFindable: boolean, isShared: boolean): string {
  if (!isFindable) return 'no bill and no box is named';
  const what = 'no bill on board since of all that exports declare for it, no loading of their boxes, no cargo report';
  return isShared ? `${what}; a box of them is on board with goods of others` : what;
}
