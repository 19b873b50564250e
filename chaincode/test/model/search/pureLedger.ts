import { mayHaveWritten } from '../../../src/domain/documents/authorship';
import { DEFINITIONS } from '../../../src/domain/documents/registry';
import { TradeError } from '../../../src/domain/errors';
import type { Action, Lookup } from '../../../src/domain/vocabulary/action';
import { isCreation } from '../../../src/domain/vocabulary/action';
import type { Change, Facts, Holding, Related } from '../../../src/domain/vocabulary/facts';
import { KNOWN_STATUS } from '../../../src/domain/vocabulary/knownParty';
import {
  type DocumentType,
  isSameToken,
  type Link,
  type Party,
  recordKey,
  type Token,
  type TradeRecord,
} from '../../../src/domain/vocabulary/record';
import { FIRST_RULE_SET } from '../../../src/domain/ruleSets';
import type { User } from '../../support/fakeLedger';
import { MEMBERS, PARTIES } from '../../support/cast';

/** All documents at one moment. Nothing of it is ever changed: a move makes another one. */
export interface World {
  readonly records: ReadonlyMap<string, TradeRecord>;
  readonly documents: ReadonlyMap<string, unknown>;
}

/** One action that somebody tries. */
export interface Move {
  readonly by: User;
  readonly type: DocumentType;
  readonly action: string;
  readonly id: string;
  readonly input: object;
  readonly document?: unknown;
  readonly details?: unknown;
  readonly tokens?: readonly Token[];
  readonly time?: string;
}

/** The time of all moves but those that wait for something to lapse. */
export const NOW = '2026-11-20T09:00:00.000Z';
const HASH = '0'.repeat(64);

/** Everybody sees everything: whoever may not act is stopped by what it is, and not by what it does not know. */
export const EVERYBODY: Party[] = MEMBERS.map(({ mspId: msp }) => ({ msp })).concat(
  PARTIES.map(({ msp, party }) => ({ msp, party })),
);

/** Every party is in the directory. */
const ENTRIES = new Map<string, TradeRecord>(
  PARTIES.map(({ msp, party }) => [
    recordKey({ type: 'party', id: party }),
    {
      ...{ type: 'party', id: party, status: KNOWN_STATUS, version: 1, action: 'register', time: NOW },
      ...{ author: { msp, party }, parties: [{ msp }], content: { version: 1, hash: HASH } },
      ...{ links: [], tokens: [], state: { organization: msp } },
    },
  ]),
);

/**
 * The world after a move; undefined if a rule refuses it. The definitions decide; Fabric, proofs and private bytes are
 * left out, because every document here is what it says.
 */
export function take(world: World, move: Move): World | undefined {
  const action = findAction(move);
  try {
    return decide(world, action, move);
  } catch (error) {
    if (error instanceof TradeError) return undefined;
    throw error;
  }
}

export function findAction({ type, action: name }: Pick<Move, 'type' | 'action'>): Action {
  const action = DEFINITIONS[type].actions[name];
  if (action === undefined) throw new Error(`A ${type} has no action ${name}.`);
  return action;
}

function decide(world: World, action: Action, move: Move): World | undefined {
  const { by: caller, input, tokens = [], time = NOW, id, details } = move;
  const key = recordKey(move);
  const record = world.records.get(key);
  if (isCreation(action) === (record !== undefined)) return undefined;
  const found = record && { record, authentic: true, genuine: true };
  action.admit({ caller, members: MEMBERS, id, found, input });
  const isCarried = action.content === 'carried' || action.content === 'revised';
  const document = isCarried ? world.documents.get(key) : move.document;
  const related = findRelated(world, action, action.related({ input, record, document }));
  const holdings = findHoldings(world, action.tokens({ tokens, input, record, document, related }), key);
  const facts: Facts = {
    ...{ caller, members: MEMBERS, time, id, found, input, tokens, document, details, related, holdings },
    ...{
      detailsHash: undefined,
      absence: undefined,
      met: [],
      shareKeys: {},
      ruleSets: { inForce: FIRST_RULE_SET, trial: undefined },
    },
  };
  const { change, others = [] } = action.decide(facts);
  const changes = [{ record: record ?? firstRecord(move), change }, ...others];
  return changes.reduce((after, each) => write(after, move, each.record, each.change, document), world);
}

function findRelated({ records, documents }: World, { carries }: Action, links: readonly Link[]): Related[] {
  return links.flatMap((link) => {
    const key = recordKey(link);
    const record = records.get(key) ?? ENTRIES.get(key);
    const document = carries.includes(link.type) ? documents.get(key) : undefined;
    return record === undefined ? [] : [{ record, document, authentic: true, genuine: true }];
  });
}

function findHoldings({ records }: World, lookups: readonly Lookup[], except: string): Holding[] {
  return [...records.values()].flatMap((record) =>
    DEFINITIONS[record.type].listed(record).flatMap((token) => {
      const holder = DEFINITIONS[record.type].lister(record);
      const isLookedUp = lookups.some(
        (lookup) =>
          isSameToken(lookup, token) &&
          (lookup.type === undefined || lookup.type === record.type) &&
          lookup.listedBy?.includes(holder) !== false,
      );
      if (!isLookedUp || recordKey(record) === except) return [];
      return [{ holder, owner: record, token, found: { record, authentic: true, genuine: true }, shared: true }];
    }),
  );
}

function firstRecord({ type, id, by: { msp, party } }: Move): TradeRecord {
  return {
    ...{ type, id, status: '', version: 0, action: '', author: { msp, party }, time: NOW, parties: [], links: [] },
    ...{ tokens: [], content: { version: 1, hash: HASH }, state: {} },
  };
}

function write(world: World, { by, action }: Move, before: TradeRecord, change: Change, own: unknown): World {
  const key = recordKey(before);
  const isNew = before.version === 0;
  const record: TradeRecord = {
    ...before,
    ...{ status: change.status, version: before.version + 1, action, author: { msp: by.msp, party: by.party } },
    parties: EVERYBODY,
    links: [...(change.links ?? before.links)],
    tokens: [...(change.tokens ?? before.tokens)],
    state: { ...change.state },
  };
  if (!mayHaveWritten(record, MEMBERS)) throw new Error(`${by.msp} cannot be the author of ${key} by ${action}.`);
  const document = change.document ?? (isNew ? own : world.documents.get(key));
  return {
    records: new Map(world.records).set(key, record),
    documents: new Map(world.documents).set(key, document),
  };
}
