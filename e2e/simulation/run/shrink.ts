import type { Invariant } from '../invariants/violation.js';
import { runScript, type Script } from './runSeed.js';
import type { Step } from './steps.js';

/** How many runs a shrinking may take. */
const MAX_RUNS = 200;

/**
 * Leaves out steps of a script as long as the rest still breaks the same invariant (delta debugging, ddmin).
 * @returns the shortest script that was found
 */
export async function shrink(script: Script, invariant: Invariant): Promise<Script> {
  let runs = 0;
  const stillFails = async (steps: readonly Step[]): Promise<boolean> => {
    runs += 1;
    return (await runScript({ ...script, steps })).violation?.invariant === invariant;
  };
  let { steps } = script;
  for (let parts = 2; steps.length > 1 && runs < MAX_RUNS;) {
    const shorter = await findShorter(steps, parts, stillFails);
    if (shorter !== undefined) {
      steps = shorter;
      parts = Math.max(2, parts - 1);
    } else if (parts >= steps.length) break;
    else parts = Math.min(steps.length, 2 * parts);
  }
  return { ...script, steps };
}

async function findShorter(
  steps: readonly Step[],
  parts: number,
  stillFails: (steps: readonly Step[]) => Promise<boolean>,
): Promise<readonly Step[] | undefined> {
  const size = Math.ceil(steps.length / parts);
  for (let start = 0; start < steps.length; start += size) {
    const rest = [...steps.slice(0, start), ...steps.slice(start + size)];
    if (await stillFails(rest)) return rest;
  }
  return undefined;
}
