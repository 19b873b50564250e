import { DEFINITIONS } from '@naru/chaincode/domain';
import type { Call } from '@naru/gateway';
import { openGateway } from '../gateways/gateway.js';
import type { Deed } from '../officers/deed.js';
import { planDeed } from '../officers/deeds.js';
import { OFFICERS } from '../officers/cast.js';
import { describeOutcome, type Simulation } from '../run/simulation.js';
import { Random } from '../world/random.js';
import type { User } from '../world/world.js';
import { BODY_MOVES } from './bodyMoves.js';
import { CALL_MOVES, type CallMove } from './callMoves.js';
import { TamperingWire } from './tamperingWire.js';

const MAX_MOVES = 2;

/** A user with a client of its own. */
export function chooseClient({ cast }: Simulation, random: Random): User {
  const users = OFFICERS.filter(({ msp }) => cast.clients.includes(msp));
  return random.pickNamed(users, ({ msp, name }) => `${msp}/${name}`);
}

/** A user with a client of its own sends a request that no gateway would make. */
export async function tamper(simulation: Simulation, random: Random): Promise<void> {
  const { world } = simulation;
  const me = chooseClient(simulation, random);
  const desk = { me, random, nowMs: world.clock.nowMs, records: world.reader.records, view: simulation.judge.view };
  const plan = planDeed(desk, weigh);
  if (plan === undefined) return;
  const { deed, id } = plan;
  const body = random.chance(0.3) ? random.pick(BODY_MOVES)(plan.body, random) : plan.body;
  const moves = Array.from({ length: random.below(MAX_MOVES + 1) }, () => random.pick(CALL_MOVES));
  const action = DEFINITIONS[deed.type].actions[deed.action];
  if (action === undefined) return;
  const what = `${me.msp} ${me.name} with a client of its own: ${deed.action} ${deed.type}/${id} [${moves.map(nameOfMove).join(', ')}]`;
  const seed = String(random.next());
  const wire = new TamperingWire(world.wireOf(me.msp), (call) =>
    applyAll(simulation, moves, call, { seed, msp: me.msp }),
  );
  // The gateway's own key never leaves it.
  const gateway = openGateway(world, me.msp, simulation.seed, wire, me.name);
  const outcome = await gateway.act(me, DEFINITIONS[deed.type], action, id, body).then(
    ({ record }) => record.status,
    (error: unknown) => describeOutcome(error),
  );
  simulation.trace.say(`${what} → ${outcome}`);
}

/** The same moves make the same changes when the ledger asks for lists and the request is sent again. */
function applyAll(
  simulation: Simulation,
  moves: readonly CallMove[],
  call: Call,
  of: { seed: string; msp: string },
): Call {
  const random = new Random(of.seed);
  return moves.reduce((changed, move) => move(changed, simulation.sight, random, of.msp), call);
}

/** New documents bring the most that can be changed. */
const weigh = ({ weight, action }: Deed): number => (action === 'reserve' || action === 'issue' ? 4 * weight : weight);

const nameOfMove = (move: CallMove): string => move.name;
