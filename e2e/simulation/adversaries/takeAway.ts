import {
  canonicalJson,
  hideParty,
  implicitCollection,
  listKey,
  type ListName,
  listName,
  addToList,
} from '@naru/chaincode/domain';
import type { Simulation } from '../run/simulation.js';
import type { Random } from '../world/random.js';
import { describe, listColluders, writeAnything } from './colluders.js';
import { encode, type Write } from './writes.js';

/** The private keys on which others may rely. */
const RELIED_ON = /^(issue|record|content|token)\//;

/** What stands for a bill, and for a claim. */
const RELIED_ON_MOST: readonly string[] = ['issue/bill-of-lading', 'content/financing-claim'];

/** A colluder takes away, or overwrites, what stands in its own collection. */
export async function takeAway(simulation: Simulation, random: Random): Promise<void> {
  const { world } = simulation;
  const me = random.pickNamed(listColluders(simulation), ({ msp, name }) => `${msp}/${name}`);
  const store = world.stores.find(({ mspId }) => mspId === me.msp);
  const table = store?.data.of(world.consortium.chaincode.name, implicitCollection(me.msp));
  const keys = [...(table?.range('', '', world.ledger.lastBlock) ?? [])]
    .map(([key]) => key)
    .filter((key) => RELIED_ON.test(key));
  if (keys.length === 0) return;
  const open = keys.filter((key) => key.startsWith('issue/') && simulation.leftOpen.has(`${me.msp}/${key}`));
  const key = random.pickNamed(open.length > 0 && random.chance(0.6) ? open : chooseKind(keys, random), (each) => each);
  const write: Write = random.chance(0.5)
    ? { op: 'purge', msp: me.msp, key }
    : { op: 'put private', msp: me.msp, key, value: encode(random.chance(0.5) ? '' : 'something else') };
  await writeAnything(simulation, me, [write]);
  simulation.trace.say(`${me.msp} ${me.name} takes away: ${describe([write])}`);
}

/** Keys of one kind: statements, proofs, documents or lists, of one type. A rare kind is chosen as often as a common one. */
function chooseKind(keys: readonly string[], random: Random): string[] {
  const kindOf = (key: string): string => key.split('/', 2).join('/');
  const kinds = [...new Set(keys.map(kindOf))];
  const reliedOn = kinds.filter((kind) => RELIED_ON_MOST.includes(kind));
  const kind = random.pickNamed(reliedOn.length > 0 && random.chance(0.5) ? reliedOn : kinds, (each) => each);
  return keys.filter((key) => kindOf(key) === kind);
}

const PAPER = { kind: 'INVOICE', role: 'SECURITY' };

/** How many documents a colluder writes under one token. */
const LITTER = 400;

/** A colluder fills its own list of somebody’s token with documents that are nothing. */
export async function fill(simulation: Simulation, random: Random): Promise<void> {
  const { sight, world } = simulation;
  const banks = listColluders(simulation).filter(({ role }) => role === 'bank-officer');
  const claims = sight.records.filter(
    ({ type, tokens }) => type === 'financing-claim' && tokens.some(({ kind }) => kind === 'INVOICE'),
  );
  if (banks.length === 0 || claims.length === 0) return;
  const me = random.pickNamed(banks, ({ msp, name }) => `${msp}/${name}`);
  const claim = random.pickNamed(claims, ({ id }) => id);
  const token = claim.tokens.find(({ kind }) => kind === 'INVOICE');
  if (token === undefined) return;
  const name: ListName = { msp: me.msp, type: 'financing-claim', kind: token.kind, token: token.token };
  let { [listName(name)]: ids } = await world.reader.open([listName(name)]);
  for (let made = 0; made < LITTER; made++) {
    const record = {
      ...claim,
      id: random.ulid(),
      version: 1,
      action: 'reserve',
      status: 'RESERVED',
      author: { msp: me.msp, party: me.party },
      tokens: [{ ...token, paper: 0 }],
      parties: [{ msp: me.msp }],
      links: [],
      state: { claimant: me.msp, applicant: hideParty(me), papers: [PAPER], extended: false },
    };
    ids = addToList(ids ?? [], record.id);
    const value = encode(canonicalJson(record));
    await writeAnything(simulation, me, [
      { op: 'put', key: `financing-claim/${record.id}`, value },
      { op: 'put private', msp: me.msp, key: `record/financing-claim/${record.id}/1`, value },
      { op: 'put private', msp: me.msp, key: listKey(name), value: encode(canonicalJson(ids)) },
    ]);
  }
  await simulation.cut();
  simulation.trace.say(`${me.msp} ${me.name} fills the list ${listKey(name)} with ${LITTER} documents`);
}
