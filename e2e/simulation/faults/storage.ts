import type { Simulation } from '../run/simulation.js';
import { Violation } from '../invariants/violation.js';
import { requireSameState } from '../invariants/agreement.js';
import type { Random } from '../world/random.js';
import { privateFile } from '../world/world.js';

const MAX_LOST_BYTES = 400;

/** The disk takes nothing any more, or again. What was submitted waits. */
export function fillDisk({ world, trace }: Simulation, random: Random): Promise<void> {
  world.disk.isFull = !world.disk.isFull && random.chance(0.5);
  trace.say(`The disk is ${world.disk.isFull ? 'full' : 'not full'}`);
  return Promise.resolve();
}

/** All processes end at once and start again. What was committed is there again, and all peers agree on it. */
export async function crash(simulation: Simulation): Promise<void> {
  const { world, trace } = simulation;
  world.disk.isFull = false;
  world.orderer.loseAll();
  const before = world.ledger;
  const { stores } = world;
  await world.open();
  simulation.watch(() => {
    requireSameState({ ledger: before, stores }, world);
  });
  trace.say('All processes end, and start again');
}

/** One member's disk loses the end of its private data. The start says so, and nothing goes on without it. */
export async function loseEnd(simulation: Simulation, random: Random): Promise<void> {
  const { world, trace } = simulation;
  const mspId = random.pickNamed(world.mspIds, (each) => each);
  if (world.stores.find((store) => store.mspId === mspId)?.end === 0) return;
  const restore = world.disk.loseEnd(privateFile(mspId), 1 + random.below(MAX_LOST_BYTES));
  const isNoticed = await world.readDisk().then(
    () => false,
    () => true,
  );
  simulation.watch(() => {
    if (!isNoticed)
      throw new Violation('what was acknowledged is there once', `${mspId} lost private data, and nobody noticed.`);
  });
  restore();
  trace.say(`The disk of ${mspId} loses the end of its private data, which is noticed and restored`);
}
