import { reject } from '../../errors';
import type { Related } from '../../vocabulary/facts';
import { asDocument, documentsOf } from './bill';
import { findSurplus, hasAll } from './conservation';

/** The bills that are replaced, and those that replace them already. */
export interface Replacement {
  readonly replaced: readonly Related[];
  readonly siblings: readonly Related[];
}

const listSuccessors = (document: unknown, { siblings }: Replacement): object[] => [
  ...documentsOf(siblings),
  asDocument(document),
];

/** Whether all goods of the bills that are replaced are in others now. */
export function isWhole(document: unknown, replacement: Replacement): boolean {
  return hasAll(documentsOf(replacement.replaced), listSuccessors(document, replacement));
}

/** @throws NOT_CONSERVED with what is more, or is missing */
export function requireConserved(document: unknown, replacement: Replacement): void {
  const { replaced } = replacement;
  if (replaced.length === 0) return;
  const [originals, successors] = [documentsOf(replaced), listSuccessors(document, replacement)];
  const surplus = findSurplus(originals, successors);
  if (surplus.length > 0)
    reject('NOT_CONSERVED', 'These goods are more than those of the bills that are replaced.', { surplus });
  if (replaced.length > 1 && !isWhole(document, replacement))
    reject('NOT_CONSERVED', 'A bill that combines others has all of their goods.', {
      missing: findSurplus(successors, originals),
    });
}
