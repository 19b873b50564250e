import { listMspIds, type Members, type TradeRecord } from '@naru/chaincode/domain';
import { buildRecordPolicy } from '@naru/chaincode/recordPolicy';
import { z } from 'zod';
import type { Random } from '../world/random.js';
import type { User } from '../world/world.js';
import { parseOrUndefined } from './json.js';
import { makePolicy } from './policies.js';
import type { Sight } from './sight.js';
import { decode, encode, type Write } from './writes.js';

/** A record as colluders may write it. */
export type Forged = Record<string, unknown>;
const Forged = z.record(z.string(), z.unknown());

/** Numbers and texts that a schema takes and a database may not. */
const ODD_VALUES: readonly unknown[] = [
  2_147_483_648,
  -1,
  0,
  1e21,
  0.5,
  '',
  'A\u0000B',
  '\ud800',
  'Z'.repeat(8_000),
  null,
  [],
  {},
];

/** What is there to forge with. */
export interface Forging {
  readonly random: Random;
  readonly sight: Sight;
  readonly users: readonly User[];
  readonly members: Members;
}

/** Changes a record before colluders write it. */
type RecordMove = (record: Forged, forging: Forging) => Forged;

/** Somebody else holds it: a party that the record names, or a colluder. */
const handOver: RecordMove = (record, { random, users }) => {
  const state = Forged.safeParse(record['state']);
  const parties = z.array(z.looseObject({})).safeParse(record['parties']);
  if (!state.success || !('possessor' in state.data) || !parties.success) return record;
  const { msp, party } = random.pick(users);
  const holder = random.pick([...parties.data.filter((each) => 'party' in each), { msp, party }]);
  return { ...record, state: { ...state.data, possessor: holder, titleHolder: holder } };
};

const copyTokens: RecordMove = (record, { random, sight }) => {
  if (sight.tokens.length === 0) return record;
  const { kind, token, ...rest } = random.pickNamed(sight.tokens, (each) => each.token);
  return { ...record, tokens: [{ kind, token, ...rest }] };
};

const odd: RecordMove = (record, { random }) => {
  const value = random.pick(ODD_VALUES);
  const name = random.pick(['version', 'version', 'status', 'action', 'id', 'tokens', 'links', 'time', 'content']);
  const content = Forged.safeParse(record['content']);
  if (name === 'content' && content.success) return { ...record, content: { ...content.data, version: value } };
  return { ...record, [name]: value };
};

const dropFields: RecordMove = (record, { random }) => {
  const { [random.pick(Object.keys(record))]: _, ...rest } = record;
  return rest;
};

export const RECORD_MOVES: readonly RecordMove[] = [
  handOver,
  handOver,
  handOver,
  copyTokens,
  copyTokens,
  odd,
  dropFields,
];

/** Changes what is written, beside the records. */
type WritesMove = (writes: readonly Write[], forging: Forging, own: string) => readonly Write[];

const isPolicy = ({ op }: Write): boolean => op === 'policy' || op === 'private policy';
const dropPolicies: WritesMove = (writes) => writes.filter((write) => !isPolicy(write));
const dropRecordPolicy: WritesMove = (writes) => writes.filter(({ op }) => op !== 'policy');
const dropOne: WritesMove = (writes, { random }) => {
  const at = random.below(writes.length);
  return writes.filter((_, index) => index !== at);
};
/** Another policy for one key. */
const weaken: WritesMove = (writes, { random, members }, own) => {
  const policies = writes.filter(isPolicy);
  if (policies.length === 0) return writes;
  const weakened = random.pick(policies);
  const policy = encode(makePolicy(random, own, listMspIds(members)));
  return writes.map((write) => (write === weakened ? { ...write, policy } : write));
};
const litter: WritesMove = (writes, { random }) => [
  ...writes,
  { op: 'put', key: `financing-claim/${random.ulid()}`, value: encode('no record') },
  { op: 'put', key: `token/${random.ulid()}`, value: encode('[[') },
];

export const WRITES_MOVES: readonly WritesMove[] = [
  dropPolicies,
  dropRecordPolicy,
  dropRecordPolicy,
  dropRecordPolicy,
  dropRecordPolicy,
  dropOne,
  ...[weaken, weaken, weaken, weaken, weaken, weaken],
  litter,
];

/** Writes that put a changed record in the place of the one that they hold, with its proofs. */
export function replaceRecord(writes: readonly Write[], change: (record: Forged) => Forged): Write[] {
  const changed = new Map<string, string>();
  for (const write of writes) {
    if (write.op !== 'put') continue;
    const record = Forged.safeParse(parseOrUndefined(decode(write.value).toString()));
    if (record.success) changed.set(write.value, encode(JSON.stringify(change(record.data))));
  }
  return writes.map((write) =>
    'value' in write ? { ...write, value: changed.get(write.value) ?? write.value } : write,
  );
}

/** The policy that honest code writes for a record; undefined if it is not a record. */
export function makeHonestPolicy(record: TradeRecord, members: Members): string {
  return encode(buildRecordPolicy(record, listMspIds(members)));
}
