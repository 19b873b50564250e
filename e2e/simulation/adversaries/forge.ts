import {
  addToList,
  authorshipKey,
  canonicalJson,
  DEFINITIONS,
  listKey,
  listName,
  mayHaveWritten,
  readRecord,
  recordKey,
  sealContent,
  sha256Hex,
  TradeRecord,
} from '@naru/chaincode/domain';
import type { Simulation } from '../run/simulation.js';
import type { Random } from '../world/random.js';
import type { User } from '../world/world.js';
import { describe, openForging, writeAnything } from './colluders.js';
import { type Forged, type Forging, makeHonestPolicy, RECORD_MOVES } from './recordMoves.js';
import { encode, type Write } from './writes.js';

const MAX_TRIES = 24;

/** Colluders write the next version of a record, or a new record, as its author might have written it. */
export async function forge(simulation: Simulation, random: Random): Promise<void> {
  const forging = openForging(simulation, random);
  const records = chooseTargets(simulation, random);
  if (records.length === 0) return;
  const weak = records.filter((record) => isWeak(simulation, record));
  const chosen = random.pickNamed(weak.length > 0 && random.chance(0.7) ? weak : records, recordKey);
  const isNew = random.chance(0.3);
  const base = isNew ? { ...chosen, id: random.ulid(), version: 0 } : chosen;
  const author = random.pickNamed(forging.users, ({ msp, name }) => `${msp}/${name}`);
  const forged = writeAs(simulation, forging, base, author);
  const withoutPolicy = random.chance(0.5);
  const writes = await listWrites(simulation, forged, author, { withoutPolicy, isNew });
  const done = await writeAnything(simulation, author, writes);
  simulation.trace.say(
    `${author.msp} ${author.name} and accomplices forge ${JSON.stringify(forged).slice(0, 300)} by ${describe(writes)}${done ? '' : ' (not endorsed)'}`,
  );
}

/** Bills and claims are what others rely on. */
function chooseTargets({ sight }: Simulation, random: Random): readonly TradeRecord[] {
  const type = random.pick(['bill-of-lading', 'bill-of-lading', 'financing-claim', 'any']);
  const ofType = sight.records.filter((record) => record.type === type);
  return ofType.length > 0 ? ofType : sight.records;
}

/** A version that this author may have written, as far as one is found. */
function writeAs(simulation: Simulation, forging: Forging, base: TradeRecord, { msp, party }: User): Forged {
  const { random, members } = forging;
  const actions = Object.values(DEFINITIONS[base.type].actions);
  const time = new Date(simulation.world.clock.nowMs).toISOString();
  let forged: Forged = base;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const action = random.pick(actions);
    const status = random.pick(action.to.length > 0 ? action.to : [base.status]);
    forged = { ...base, action: action.name, status, version: base.version + 1, author: { msp, party }, time };
    forged = { ...forged, state: nameSelf(base, msp) };
    if (random.chance(0.8)) forged = random.pick(RECORD_MOVES)(forged, forging);
    const record = TradeRecord.safeParse(forged);
    if (
      record.success &&
      readRecord(canonicalJson(record.data), recordKey(record.data)) !== undefined &&
      mayHaveWritten(record.data, members)
    )
      return forged;
  }
  return forged;
}

/** A new claim is one of the author’s own. */
function nameSelf({ type, state, version }: TradeRecord, msp: string): object {
  return type === 'financing-claim' && version === 0 ? { ...state, claimant: msp, bills: undefined } : state;
}

async function listWrites(
  simulation: Simulation,
  forged: Forged,
  { msp }: User,
  { withoutPolicy, isNew }: { readonly withoutPolicy: boolean; readonly isNew: boolean },
): Promise<Write[]> {
  const sealed = sealContent({ forged: true }, sha256Hex(JSON.stringify(forged)));
  const content = { version: 1, hash: sha256Hex(sealed) };
  const parsed = TradeRecord.safeParse(isNew ? { ...forged, content, parties: [{ msp }] } : forged);
  if (!parsed.success)
    return [
      { op: 'put', key: `${String(forged['type'])}/${String(forged['id'])}`, value: encode(JSON.stringify(forged)) },
    ];
  const record = parsed.data;
  const bytes = encode(canonicalJson(record));
  const own: Write[] = [
    { op: 'put', key: recordKey(record), value: bytes },
    { op: 'put private', msp, key: authorshipKey(record), value: bytes },
    ...(withoutPolicy ? [] : [policyOf(simulation, record)].flat()),
    ...(isNew
      ? [{ op: 'put private', msp, key: `content/${recordKey(record)}/1`, value: encode(sealed) } as const]
      : []),
  ];
  return isNew ? [...own, ...(await listEntries(simulation, record, msp))] : own;
}

function policyOf(simulation: Simulation, record: TradeRecord): Write[] {
  try {
    return [{ op: 'policy', key: recordKey(record), policy: makeHonestPolicy(record, simulation.world.members) }];
  } catch {
    return [];
  }
}

/** The entries of a new record in its author’s lists, as the readers expect them. */
async function listEntries({ world }: Simulation, { type, id, tokens }: TradeRecord, msp: string): Promise<Write[]> {
  const entries: Write[] = [];
  for (const { kind, token } of tokens) {
    const name = { msp, type, kind, token };
    const { [listName(name)]: ids } = await world.reader.open([listName(name)]);
    entries.push({
      op: 'put private',
      msp,
      key: listKey(name),
      value: encode(canonicalJson(addToList(ids ?? [], id))),
    });
  }
  return entries;
}

/** Whether colluders can write a record without anybody else. Everybody sees a key's policy. */
function isWeak({ world, cast }: Simulation, record: TradeRecord): boolean {
  const key = world.ledger.state.of(world.consortium.chaincode.name).get(recordKey(record), world.ledger.lastBlock);
  return cast.colluders.length > 1 && (key?.metadata ?? null) === null;
}
