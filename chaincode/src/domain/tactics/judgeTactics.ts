import { openBook } from './bond';
import { findCarousel } from './carousel';
import { findChangedOrigin, findSurplus } from './conserved';
import type { CustomsFacts, DeclaredFacts, TacticFinding } from './facts';
import { findNeverLoaded } from './neverLoaded';
import { findOneBox } from './oneBox';
import { findRoute } from './route';

/** What is rejected or cancelled was never declared, as far as goods go. */
const VOID: ReadonlySet<string> = new Set(['REJECTED', 'CANCELLED']);

/**
 * Weighs a declaration against all that an authority can see beside it: origin laundering, carousels, exports that were
 * never loaded, and boxes that are in two places.
 * @returns Every finding with the path that shows it; the gravest first.
 */
export function judgeTactics(subject: DeclaredFacts, seen: CustomsFacts): TacticFinding[] {
  if (VOID.has(subject.status)) return [];
  const declarations = [
    subject,
    // What customs has not accepted shows nothing of others: anybody could file it, and withdraw it later.
    ...seen.declarations.filter(({ id, isAccepted }) => id !== subject.id && isAccepted),
  ];
  const facts = { ...seen, declarations };
  const book = openBook(subject, facts);
  const found = [
    ...(book === undefined ? [] : [...findChangedOrigin(book, subject, facts), ...findSurplus(book, subject)]),
    ...findRoute(subject, facts),
    ...findCarousel(subject, facts),
    ...findNeverLoaded(subject, facts),
    ...findOneBox(subject, facts),
  ];
  return found.sort((one, other) => GRAVITY.indexOf(one.severity) - GRAVITY.indexOf(other.severity));
}

const GRAVITY: readonly TacticFinding['severity'][] = ['HIGH', 'REVIEW', 'INFO'];
