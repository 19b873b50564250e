import { setImmediate as nextTurn } from 'node:timers/promises';
import { crash } from '../faults/storage.js';
import type { Violation } from '../invariants/violation.js';
import { type Cast, chooseCast } from './cast.js';
import { Simulation } from './simulation.js';
import { planSteps, start, type Step } from './steps.js';

/** What a run is: everything else follows from it. */
export interface Script {
  readonly seed: string;
  readonly cast: Cast;
  readonly steps: readonly Step[];
}

/** What came of a run. */
export interface Result {
  readonly violation: Violation | undefined;
  /** How many transactions were in blocks. */
  readonly transactions: number;
  /** How many steps were run. */
  readonly steps: number;
  /** The same for the same script, on every machine. */
  readonly digest: string;
  readonly lines: readonly string[];
}

/**
 * The script of a seed.
 * @param given the cast, as far as the seed does not choose it
 */
export function planRun(seed: string, steps: number, given: Partial<Cast> = {}): Script {
  const cast = { ...chooseCast(seed), ...given };
  return { seed, cast, steps: planSteps(seed, cast, steps) };
}

/** Runs a script until it ends, or something goes wrong. */
export async function runScript({ seed, cast, steps }: Script): Promise<Result> {
  const simulation = new Simulation(seed, cast);
  const { clock } = simulation.world;
  clock.install();
  try {
    await simulation.open();
    let done = 0;
    for (const step of steps) {
      await advance(simulation, start(simulation, step));
      done += 1;
      if (simulation.violation !== undefined) break;
    }
    if (simulation.violation === undefined) await finish(simulation);
    const { violation, transactions, digest, trace } = simulation;
    return { violation, transactions, steps: done, digest, lines: trace.lines };
  } finally {
    clock.uninstall();
    simulation.resolutions.close();
  }
}

/** Commits what waits, and looks at the whole. */
async function finish(simulation: Simulation): Promise<void> {
  const { world } = simulation;
  world.disk.isFull = false;
  while (simulation.violation === undefined && world.orderer.waiting > 0) await advance(simulation, simulation.cut());
  await advance(simulation, crash(simulation));
  simulation.requireAtTheEnd();
}

/** Lets everything happen that needs no further step. A step that waits for a block goes on later. */
async function advance(simulation: Simulation, started: Promise<void>): Promise<void> {
  started.catch((error: unknown) => {
    simulation.fail(error);
  });
  await nextTurn();
  simulation.requireWhole();
}
