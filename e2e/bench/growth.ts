import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Load, measure, type Work } from './closedLoop.js';
import { readCpuMs } from './cpu.js';
import { type NetworkName, startNetwork } from './network.js';
import { Works } from './works.js';

const RESERVED: Load = { inFlight: 16, count: 480 };
const ASKED: Load = { inFlight: 16, count: 1_920 };
/** Claims that are made together while the ledger grows. */
const GROWN: Omit<Load, 'count'> = { inFlight: 48 };
/** What is prepared at a time: a consent ends some hours later. */
const MOST_PREPARED = 2_000;

/** What a kind of work costs, as a share of its baseline's rate and as a multiple of its baseline's CPU. */
interface Cost {
  readonly rate: number;
  readonly cpu: number;
}

/**
 * Measures what a claim and a check cost beside the baseline while the ledger has more and more claims, and prints each
 * figure beside that of the smallest ledger.
 * @param sizes how many claims the ledger has when it is measured, rising
 */
export async function measureGrowth(name: NetworkName, sizes: readonly number[]): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'naru-bench-'));
  const network = await startNetwork(name, directory);
  const works = new Works(network.description);
  const cpuMs = (): number => readCpuMs(network.pids);
  const first = new Map<string, Cost>();
  let claims = 0;
  const growTo = async (until: number): Promise<void> => {
    while (claims < until) {
      const count = Math.min(MOST_PREPARED, until - claims);
      await works.prepareConsented(count);
      await measure({ ...GROWN, count }, works.reserveInvoice, cpuMs);
      claims += count;
    }
  };
  try {
    await works.recordMembers();
    console.log(`\n### ${name}\n\n${HEAD}`);
    for (const size of sizes) {
      await growTo(size);
      await works.prepareConsented(RESERVED.count);
      const costs = {
        'reserve a claim on an invoice': await weigh(RESERVED, works.reserveInvoice, works.create, cpuMs),
        'check eight invoices': await weigh(ASKED, works.check, works.nothing, cpuMs),
      };
      for (const [what, cost] of Object.entries(costs)) {
        const least = first.get(what) ?? cost;
        first.set(what, least);
        console.log(row(size, what, cost, least));
      }
      claims += RESERVED.count;
    }
  } finally {
    works.close();
    await network.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The baseline is measured before and after the work, so that a machine that slows down favours neither. */
async function weigh(load: Load, work: Work, baseline: Work, cpuMs: () => number): Promise<Cost> {
  const before = await measure(load, baseline, cpuMs);
  const measured = await measure(load, work, cpuMs);
  const after = await measure(load, baseline, cpuMs);
  return {
    rate: measured.perSecond / ((before.perSecond + after.perSecond) / 2),
    cpu: measured.cpu / ((before.cpu + after.cpu) / 2),
  };
}

const HEAD = `| claims | work | ratio | beside the smallest | CPU, times the baseline | beside the smallest |
| --- | --- | --- | --- | --- | --- |`;

function row(claims: number, what: string, { rate, cpu }: Cost, least: Cost): string {
  const cells = [claims, what, rate.toFixed(2), `${(least.rate / rate).toFixed(2)} times as slow`, cpu.toFixed(2)];
  return `| ${[...cells, `${(cpu / least.cpu).toFixed(2)} times`].join(' | ')} |`;
}
