import { rejectField } from '../../errors';
import { distinctUlids } from '../../primitives';
import type { Finding, Related } from '../../vocabulary/facts';
import type { Link } from '../../vocabulary/record';
import type { CreationAsked } from '../../vocabulary/relations';
import { bill, billLink } from '../billOfLading/bill';
import type { BillState } from '../billOfLading/billState';
import { MAX_BILLS_BESIDE } from './pledgedBills';
import type { SecurityBill } from './security';

/* A master bill and its house bills stand for the same containers. */

/** The field of a request that names the master and house bills of the bills that are offered. */
export const Linked = distinctUlids(MAX_BILLS_BESIDE).default([]);

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

/**
 * All linked bills are named, so that one that is financed is not left out. What the claim takes itself is named by its
 * document.
 * @throws INVALID with the bills to name
 */
export function requireLinked(pledged: readonly Related[], { linked }: Linking): void {
  const own = new Set(pledged.map(({ record }) => record.id));
  const known = [...new Set(pledged.flatMap(listLinked))].filter((id) => !own.has(id));
  if (known.length !== linked.length || known.some((id) => !linked.includes(id)))
    rejectField('/input/linked', 'These are the master or house bills of what is offered. Name all, and no others.', {
      linked: known,
    });
}

function listLinked({ record }: Related): string[] {
  const { master, houses = [] } = bill.stateOf(record);
  return [...(master === undefined ? [] : [master]), ...houses];
}

/** D17: a house bill and its master bill in one claim: they are security for the same containers. */
export function findOwnLinks(bills: readonly SecurityBill[]): Finding[] {
  return bills
    .filter(({ state: { master } }) => bills.some(({ record }) => record.id === master))
    .map(({ record: { id } }) => {
      const reason = 'The claim takes a house bill and its master bill, which are of the same containers.';
      return { rule: 'D17', severity: 'HIGH', reason, evidence: { kind: 'security', bill: id } };
    });
}

/** D17: a house bill and its master bill are both financed: pledged, presented under a credit, or with a bank for collection. */
export function findLinkedFindings(linked: readonly Related[]): Finding[] {
  return linked.flatMap(({ record }): Finding[] => {
    const kind = findUse(bill.stateOf(record));
    if (kind === undefined) return [];
    const reason =
      kind === 'collection'
        ? 'A master or house bill of the same containers is with a bank for collection.'
        : 'A master or house bill of the same containers is financed.';
    return [{ rule: 'D17', severity: 'HIGH', reason, evidence: { kind, bill: record.id } }];
  });
}

/** What a bill is used for, in the order of what that says of it. */
function findUse({ pledge, presentation }: BillState): 'pledge' | 'collection' | 'presentation' | undefined {
  if (pledge !== undefined) return 'pledge';
  if (presentation?.remittingBank !== undefined) return 'collection';
  return presentation === undefined ? undefined : 'presentation';
}
