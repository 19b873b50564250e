import { performance } from 'node:perf_hooks';

/** Work that is done again and again, each time with another number. */
export type Work = (index: number) => Promise<unknown>;

/** How many pieces of work are under way together, and how many are done in all. */
export interface Load {
  readonly inFlight: number;
  readonly count: number;
}

/** What was measured under a load. */
export interface Measured {
  readonly perSecond: number;
  /** The median in milliseconds; 95 of 100 take no longer than p95. */
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds of CPU of all processes per piece of work. */
  readonly cpu: number;
}

/**
 * Does the work `count` times, `inFlight` at a time: when one ends, the next starts.
 * @param cpuMs Reads how many milliseconds of CPU all processes have used so far.
 * @throws what the work throws
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
