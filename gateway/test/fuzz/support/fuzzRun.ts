import { randomInt } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const SEEDS = 2 ** 31;
const MEGABYTE = 2 ** 20;

/** `NARU_FUZZ_COUNT`: how much a long run does, in place of the short runs of the tests. */
export const LONG_COUNT = Number(process.env['NARU_FUZZ_COUNT'] ?? '0');
/** `NARU_FUZZ_SEED`: the seed of a run that is to be repeated. */
const GIVEN_SEED = process.env['NARU_FUZZ_SEED'];

/** The runs of a fuzzer: one given seed alone, or a fixed and a fresh one. */
export function listRuns(fixed: number, shortCount: number): readonly { seed: number; count: number }[] {
  const count = LONG_COUNT > 0 ? LONG_COUNT : shortCount;
  if (GIVEN_SEED !== undefined) return [{ seed: Number(GIVEN_SEED), count }];
  const fresh = { seed: randomInt(SEEDS), count };
  return LONG_COUNT > 0 ? [fresh] : [{ seed: fixed, count }, fresh];
}

/** Megabytes that this process holds after a collection of garbage. */
export function heldMegabytes(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') for (let times = 0; times < 2; times++) Reflect.apply(collect, undefined, []);
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGABYTE;
}
