import { DEFINITIONS } from '@naru/chaincode/domain';
import { prepareTransaction, type Endorsed } from '@naru/test-network/parts';
import { openGateway } from '../gateways/gateway.js';
import { OFFICERS } from '../officers/cast.js';
import type { Body, Deed } from '../officers/deed.js';
import { planDeed } from '../officers/deeds.js';
import type { Simulation } from '../run/simulation.js';
import type { Random } from '../world/random.js';
import type { User } from '../world/world.js';
import { Captured, CapturingWire } from './capturingWire.js';
import { ANYTHING } from './modifiedRuntime.js';
import { type Forging, RECORD_MOVES, replaceRecord, WRITES_MOVES } from './recordMoves.js';
import type { Write } from './writes.js';

const MAX_MOVES = 2;

/** The users of the organisations that collude. */
export function listColluders({ cast }: Simulation): User[] {
  return OFFICERS.filter(({ msp }) => cast.colluders.includes(msp));
}

/** Has both colluders endorse some writes, and sends them to be ordered. @returns whether both endorsed alike */
export async function writeAnything(
  simulation: Simulation,
  { msp, name }: User,
  writes: readonly Write[],
): Promise<boolean> {
  const { world, cast } = simulation;
  const transient = { writes: JSON.stringify(writes) };
  const proposal = world.propose(msp, name, { transaction: ANYTHING, arguments: [], transient });
  const endorsed: Endorsed[] = [];
  for (const colluder of cast.colluders) {
    const answer = await world.peerOf(colluder)?.process(proposal, true);
    if (answer?.kind !== 'done' || answer.endorsed === undefined) return false;
    endorsed.push(answer.endorsed);
  }
  const envelope = prepareTransaction(proposal, endorsed);
  envelope.setSignature(world.signerOf(msp, name).sign(envelope.getPayload_asU8()));
  world.orderer.send(envelope.serializeBinary(), proposal.transactionId);
  return true;
}

/** What colluders forge with. */
export function openForging(simulation: Simulation, random: Random): Forging {
  const { sight, world } = simulation;
  return { random, sight, users: listColluders(simulation), members: world.members };
}

/** Colluders take what honest chaincode would write for one of them, change it, and write that. */
export async function bend(simulation: Simulation, random: Random): Promise<void> {
  const { world, seed } = simulation;
  const me = random.pickNamed(listColluders(simulation), ({ msp, name }) => `${msp}/${name}`);
  const desk = { me, random, nowMs: world.clock.nowMs, records: world.reader.records, view: simulation.judge.view };
  const plan = planDeed(desk, weigh);
  if (plan === undefined) return;
  const { deed, id, body } = plan;
  const definition = DEFINITIONS[deed.type];
  const action = definition.actions[deed.action];
  if (action === undefined) return;
  const gateway = openGateway(world, me.msp, seed, new CapturingWire(world, me.msp));
  const favoured = random.chance(0.4) ? favour(body, random.pick(listColluders(simulation))) : body;
  const captured = await gateway.act(me, definition, action, id, favoured).catch((error: unknown) => error);
  if (!(captured instanceof Captured)) return;
  const writes = change(simulation, random, me, captured.writes);
  const done = await writeAnything(simulation, me, writes);
  simulation.trace.say(
    `${me.msp} ${me.name} and accomplices bend ${deed.action} ${deed.type}/${id}: ${describe(writes)}${done ? '' : ' (not endorsed)'}`,
  );
}

/** Colluders begin things more often than they end them. */
const weigh = ({ weight, action }: Deed): number => (action === 'issue' || action === 'reserve' ? 4 * weight : weight);

/** Whoever is to get something is an accomplice. */
function favour(body: Body, { msp, party }: User): Body {
  return body.input !== undefined && 'issueTo' in body.input
    ? { ...body, input: { ...body.input, issueTo: { msp, party } } }
    : body;
}

/** Nobody but a member can write into its collection, so the others' parts are left out. */
function change(simulation: Simulation, random: Random, me: User, captured: readonly Write[]): readonly Write[] {
  const forging = openForging(simulation, random);
  const own = captured.filter((write) => !('msp' in write) || simulation.cast.colluders.includes(write.msp));
  let writes: readonly Write[] = own;
  for (let left = 1 + random.below(MAX_MOVES); left > 0; left--) {
    if (random.chance(0.3)) writes = replaceRecord(writes, (record) => random.pick(RECORD_MOVES)(record, forging));
    else writes = random.pick(WRITES_MOVES)(writes, forging, me.msp);
  }
  rememberOpen(simulation, own, writes);
  return writes;
}

/** Colluders remember the keys that they left without the policy that honest code writes. */
function rememberOpen({ leftOpen }: Simulation, honest: readonly Write[], written: readonly Write[]): void {
  for (const write of honest) {
    if (written.includes(write)) continue;
    if (write.op === 'private policy') leftOpen.add(`${write.msp}/${write.key}`);
    if (write.op === 'policy') leftOpen.add(write.key);
  }
}

/** The writes in a few words. */
export function describe(writes: readonly Write[]): string {
  return writes
    .map((write) => `${write.op} ${'msp' in write ? `${write.msp} ` : ''}${write.key.slice(0, 60)}`)
    .join('; ');
}
