import { setTimeout as delay } from 'node:timers/promises';
import type { TestedNetwork } from '../../system/sharedSystem.js';
import type { TestSystem } from '../../system/testSystem.js';
import { KILLS } from '../../system/kills.js';
import type { Random } from '../../../../simulation/world/random.js';
import type { MovedClock } from './movedClock.js';

const MS_PER_SECOND = 1_000;
const MAX_AWAY_S = 4;
const MAX_PAUSE_S = 6;
const MAX_GAP_S = 10;
/** More than the two minutes that endorsers tolerate. */
const MAX_JUMP_S = 240;

/** What can be done to a system that runs. It is whole again when the promise is fulfilled. */
interface Fault {
  readonly what: string;
  happen(): Promise<void>;
}

/** Troubles a system for as long as work goes on, one fault after the other. @returns what happened, in order */
export async function trouble(
  { system, network, clock }: { system: TestSystem; network: TestedNetwork; clock: MovedClock },
  random: Random,
  isOver: () => boolean,
): Promise<string[]> {
  const happened: string[] = [];
  while (!isOver()) {
    const fault = await chooseFault(system, network, clock, random);
    happened.push(fault.what);
    await fault.happen();
    await delay((1 + random.below(MAX_GAP_S)) * MS_PER_SECOND);
  }
  return happened;
}

async function chooseFault(
  system: TestSystem,
  network: TestedNetwork,
  clock: MovedClock,
  random: Random,
): Promise<Fault> {
  switch (random.pick(['kill', 'pause', 'clock'] as const)) {
    case 'kill':
      return kill(system, network, random);
    case 'pause':
      return pause(await listProcesses(system, network), random);
    case 'clock':
      return moveClock(clock, random);
  }
}

function kill(system: TestSystem, network: TestedNetwork, random: Random): Fault {
  const [what, { kill: end }] = random.pick(Object.entries(KILLS[network]));
  const awayMs = random.below(MAX_AWAY_S * MS_PER_SECOND);
  return {
    what: `kill ${what}, away for ${awayMs} ms`,
    happen: async () => {
      const restart = await end(system);
      await delay(awayMs);
      await restart();
    },
  };
}

interface Process {
  readonly name: string;
  readonly pid: number;
}

function pause(processes: readonly Process[], random: Random): Fault {
  const { name, pid } = random.pick(processes);
  const pausedMs = 1 + random.below(MAX_PAUSE_S * MS_PER_SECOND);
  return {
    what: `stop ${name} for ${pausedMs} ms`,
    happen: async () => {
      process.kill(pid, 'SIGSTOP');
      await delay(pausedMs);
      process.kill(pid, 'SIGCONT');
    },
  };
}

function moveClock(clock: MovedClock, random: Random): Fault {
  const offsetMs = (random.below(2 * MAX_JUMP_S) - MAX_JUMP_S) * MS_PER_SECOND;
  const movedMs = 1 + random.below(MAX_AWAY_S * MS_PER_SECOND);
  return {
    what: `clocks off by ${offsetMs} ms for ${movedMs} ms`,
    happen: async () => {
      clock.move(offsetMs);
      await delay(movedMs);
      clock.move(0);
    },
  };
}

/** The processes of a system, but for those that have been killed. */
async function listProcesses(system: TestSystem, network: TestedNetwork): Promise<Process[]> {
  const running = await system.running();
  const ofNetwork =
    network === 'embedded'
      ? [running.network, { name: 'chaincode server', pid: running.chaincode?.pid }]
      : system.fabric.processes.values();
  return [...ofNetwork, ...running.gateways.values()].flatMap(({ name, pid }) =>
    pid === undefined ? [] : [{ name, pid }],
  );
}
