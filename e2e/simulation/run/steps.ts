import { tamper } from '../adversaries/client.js';
import { bend } from '../adversaries/colluders.js';
import { forge } from '../adversaries/forge.js';
import { replay } from '../adversaries/replay.js';
import { sendRaw } from '../adversaries/raw.js';
import { fill, takeAway } from '../adversaries/takeAway.js';
import { disturb, jump, pause } from '../faults/network.js';
import { crash, fillDisk, loseEnd } from '../faults/storage.js';
import { work } from '../officers/work.js';
import { Random } from '../world/random.js';
import type { Cast } from './cast.js';
import type { Simulation } from './simulation.js';

const MINUTE_MS = 60_000;
const MAX_PAUSE_MINUTES = 30;
const MAX_BLOCK = 12;

/** Something that can happen next. It takes chance from its own numbers alone. */
interface Happening {
  readonly weight: (cast: Cast) => number;
  readonly run: (simulation: Simulation, random: Random) => Promise<void>;
}

const HAPPENINGS = {
  work: { weight: () => 45, run: work },
  cut: {
    weight: () => 20,
    run: (simulation, random) => simulation.cut(1 + random.below(MAX_BLOCK)),
  },
  bend: { weight: ({ colluders }) => 10 * colluders.length, run: bend },
  forge: { weight: ({ colluders }) => (colluders.length > 1 ? 12 : 0), run: forge },
  takeAway: { weight: ({ colluders }) => 4 * colluders.length, run: takeAway },
  fill: { weight: ({ colluders }) => (colluders.length > 1 ? 0.3 : 0), run: fill },
  raw: { weight: () => 2, run: sendRaw },
  replay: { weight: () => 3, run: replay },
  client: { weight: () => 25, run: tamper },
  resolve: { weight: () => 1.2, run: (simulation) => simulation.resolutions.resolve(simulation) },
  disturb: { weight: () => 2, run: disturb },
  pause: { weight: () => 0.4, run: pause },
  jump: { weight: () => 0.6, run: jump },
  fillDisk: { weight: () => 0.6, run: fillDisk },
  crash: { weight: () => 0.3, run: crash },
  loseEnd: { weight: () => 0.3, run: loseEnd },
  time: {
    weight: () => 8,
    run: (simulation, random) => {
      simulation.world.clock.advance(random.below(MAX_PAUSE_MINUTES) * MINUTE_MS);
      return Promise.resolve();
    },
  },
} as const satisfies Record<string, Happening>;

type HappeningName = keyof typeof HAPPENINGS;

/** A step of a run. The same step chooses alike in every run, so that others can be left out. */
export interface Step {
  readonly happening: HappeningName;
  readonly seed: string;
}

/** The steps of a seed. */
export function planSteps(seed: string, cast: Cast, count: number): Step[] {
  const random = new Random(`${seed}/steps`);
  const names = Object.keys(HAPPENINGS).filter(isHappening);
  const weights = names.map((happening) => ({ happening, weight: weightOf(HAPPENINGS[happening], cast) }));
  return Array.from({ length: count }, (_, index) => ({
    happening: random.weighted(weights).happening,
    seed: `${seed}/${index}`,
  }));
}

const weightOf = (happening: Happening, cast: Cast): number => happening.weight(cast);

function isHappening(name: string): name is HappeningName {
  return Object.hasOwn(HAPPENINGS, name);
}

/** Starts a step. It may wait for a block that a later step cuts. */
export function start(simulation: Simulation, { happening, seed }: Step): Promise<void> {
  return HAPPENINGS[happening].run(simulation, new Random(seed));
}
