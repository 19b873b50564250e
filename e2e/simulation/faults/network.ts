import type { Simulation } from '../run/simulation.js';
import type { Random } from '../world/random.js';

const MAX_SKEW_MS = 300_000;
const HOUR_MS = 3_600_000;
const MAX_JUMP_HOURS = 26;

/** Messages are delivered in another order, twice, or not at all. */
export function disturb({ world: { orderer }, trace }: Simulation, random: Random): Promise<void> {
  const { waiting } = orderer;
  if (waiting === 0) return Promise.resolve();
  const at = random.below(waiting);
  const kind = random.pick(['shuffle', 'lose', 'repeat'] as const);
  if (kind === 'shuffle') orderer.shuffle((length) => random.below(length));
  else if (kind === 'lose') orderer.lose(at);
  else orderer.repeat(at);
  trace.say(`The network: ${kind}`);
  return Promise.resolve();
}

/** A member's peer stops answering, or answers again. */
export function pause({ world, trace }: Simulation, random: Random): Promise<void> {
  const machine = random.pickNamed([...world.machines.values()], ({ mspId }) => mspId);
  machine.isUp = !machine.isUp || random.chance(0.5);
  trace.say(`The peer of ${machine.mspId} ${machine.isUp ? 'answers' : 'does not answer'}`);
  return Promise.resolve();
}

/** A member's clock is wrong from now on, or right again; or hours pass. */
export function jump({ world, trace }: Simulation, random: Random): Promise<void> {
  if (random.chance(0.5)) {
    const hours = random.below(MAX_JUMP_HOURS);
    world.clock.advance(hours * HOUR_MS);
    trace.say(`${hours} hours pass`);
    return Promise.resolve();
  }
  const machine = random.pickNamed([...world.machines.values()], ({ mspId }) => mspId);
  machine.skewMs = random.chance(0.6) ? 0 : random.below(2 * MAX_SKEW_MS) - MAX_SKEW_MS;
  trace.say(`The clock of ${machine.mspId} is ${machine.skewMs} ms off`);
  return Promise.resolve();
}
