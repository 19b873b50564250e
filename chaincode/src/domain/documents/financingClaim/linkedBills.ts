import { reject } from '../../errors';
import { distinctUlids } from '../../primitives';
import type { Finding, Related } from '../../vocabulary/facts';
import { type Link, MAX_LINKS } from '../../vocabulary/record';
import type { CreationAsked } from '../../vocabulary/relations';
import { bill, billLink } from '../billOfLading/bill';

/* A master bill and its house bills stand for the same containers. */

/** The field of a request that names the master or house bills of the bill that is offered. */
export const Linked = distinctUlids(MAX_LINKS).default([]);

interface Linking {
  readonly linked: readonly string[];
}

/** Their public records are enough: a bank need not see them. */
export const LINKED = {
  linked: {
    what: 'each master or house bill that is named',
    find: ({ input: { linked } }: CreationAsked<Linking>): Link[] => linked.map(billLink),
    isPublic: true,
  },
} as const;

/** All linked bills are named, so that one that is financed is not left out. @throws INVALID with the bills to name */
export function requireLinked(pledged: Related | undefined, { linked }: Linking): void {
  const { master, houses = [] } = pledged === undefined ? {} : bill.stateOf(pledged.record);
  const known = [...(master === undefined ? [] : [master]), ...houses];
  if (known.length !== linked.length || known.some((id) => !linked.includes(id)))
    reject('INVALID', 'These are the master or house bills of the bill that is offered. Name all, and no others.', {
      field: '/input/linked',
      linked: known,
    });
}

/** D17: a house bill and its master bill are both financed: pledged, or presented under a credit. */
export function findLinkedFindings(linked: readonly Related[]): Finding[] {
  return linked.flatMap(({ record }): Finding[] => {
    const { pledge, presentation } = bill.stateOf(record);
    if (pledge === undefined && presentation === undefined) return [];
    const kind = pledge === undefined ? 'presentation' : 'pledge';
    const reason = 'A master or house bill of the same containers is financed.';
    return [{ rule: 'D17', severity: 'HIGH', reason, evidence: { kind, bill: record.id } }];
  });
}
