import { DEFINITIONS } from '../domain/documents/registry';
import { reject } from '../domain/errors';
import type { Action } from '../domain/vocabulary/action';
import type { Change } from '../domain/vocabulary/facts';
import { type Party, recordKey, type TradeRecord } from '../domain/vocabulary/record';
import type { Surrounding } from './surroundings';
import { listOrganizations } from './signatories';
import type { RecordWrite } from './writes';

/*
 * Whoever endorses an action gets the private bytes of all documents that travel with it. So each endorser is a party of each
 * of these documents, unless the action says of one that its endorsers see it.
 */

/** The documents of other records that travel with an action, and that only their parties see; those that it changes, as they are after it. */
export const listCarried = (related: readonly Surrounding[], writes: readonly RecordWrite[]): TradeRecord[] =>
  related
    .filter(({ content, isSeenByEndorsers }) => content !== undefined && !isSeenByEndorsers)
    .map(({ record }) => writes.find(({ after }) => recordKey(after) === recordKey(record))?.after ?? record);

/** Whether an organisation is a party of each document that travels. */
export const maySeeAll = (organization: string, carried: readonly TradeRecord[]): boolean =>
  carried.every((record) => listOrganizations(record).has(organization));

/** Whoever the record names, and the parties for which the action waits: it does not go on without them. */
export function listNeeded({ waitsFor }: Action, record: TradeRecord, caller: string): ReadonlySet<string> | undefined {
  const waited = waitsFor?.(record);
  return (
    waited &&
    new Set<string>([caller, ...waited.map(({ msp }: Party) => msp), ...DEFINITIONS[record.type].named(record)])
  );
}

/** The parties that an action need not wait for, and that do not see what travels with it: it does not reach them. */
export function listUnseeing(
  action: Action,
  { record, caller }: { readonly record: TradeRecord | undefined; readonly caller: string },
  { parties = record?.parties ?? [] }: Change,
  carried: readonly TradeRecord[],
): string[] {
  const needed = record && listNeeded(action, record, caller);
  if (needed === undefined) return [];
  return parties.map(({ msp }) => msp).filter((msp) => !needed.has(msp) && !maySeeAll(msp, carried));
}

/** @throws NOT_DISCLOSED with each document that somebody who must endorse does not see */
export function requireSeeing(endorsers: ReadonlySet<string>, carried: readonly TradeRecord[]): void {
  const unseeing = [...endorsers].filter((endorser) => !maySeeAll(endorser, carried));
  if (unseeing.length === 0) return;
  const hidden = carried.filter((record) => unseeing.some((endorser) => !maySeeAll(endorser, [record])));
  reject('NOT_DISCLOSED', 'A document travels with this, and not everybody who must endorse it is a party of that.', {
    documents: hidden.map(({ type, id }) => ({ type, id })),
    organizations: unseeing.sort(),
  });
}
