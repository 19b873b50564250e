import { performance } from 'node:perf_hooks';

/** One thing that is done again and again, each time with a number of its own. */
export type Work = (index: number) => Promise<unknown>;

/** How many are under way together, and how many are done in all. */
export interface Load {
  readonly inFlight: number;
  readonly count: number;
}

/** What was seen of a load. */
export interface Measured {
  readonly perSecond: number;
  /** Milliseconds: the median, and what 95 of 100 stay under. */
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds of CPU of all processes, for each. */
  readonly cpu: number;
}

/**
 * Does the work so often, so many at a time: the next starts when one has ended.
 * @param cpuMs what all processes have used so far, in milliseconds
 * @throws what the work throws: a load that fails measures nothing
 */
export async function measure({ inFlight, count }: Load, work: Work, cpuMs: () => number): Promise<Measured> {
  const latencies: number[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) {
      const started = performance.now();
      await work(next++);
      latencies.push(performance.now() - started);
    }
  };
  const cpuBefore = cpuMs();
  const started = performance.now();
  await Promise.all(Array.from({ length: Math.min(inFlight, count) }, worker));
  const seconds = (performance.now() - started) / 1_000;
  latencies.sort((a, b) => a - b);
  const quantile = (share: number): number => latencies[Math.ceil(latencies.length * share) - 1] ?? 0;
  return {
    perSecond: count / seconds,
    p50: quantile(0.5),
    p95: quantile(0.95),
    cpu: (cpuMs() - cpuBefore) / count,
  };
}
