import { setTimeout as delay } from 'node:timers/promises';
import type { TestSystem } from '../../system/testSystem.js';
import { Random } from '../../../../simulation/world/random.js';
import { BillThing } from './billThing.js';
import { InvoiceThing } from './invoiceThing.js';
import type { Thing } from './thing.js';
import { signInTraders } from './traders.js';

/** So many operations on one thing overlap often, and can still be put in order. */
const OPERATIONS_PER_THING = 60;
const LANES = 24;
/** An act that comes to nothing, because its gateway is away, is not repeated at once. */
const PAUSE_MS = 20;

/** What a history is made of. */
export interface HistoryOptions {
  readonly seed: number;
  /** How many requests have reached a gateway when it ends, whether they were answered, rejected, or nobody knows. */
  readonly operations: number;
}

/** Prepares bills and invoices that many will act on. */
export async function prepareThings(system: TestSystem, { seed, operations }: HistoryOptions): Promise<Thing[]> {
  const traders = await signInTraders(system);
  const carrier = await system.user('Carrier', 'agent');
  const pairs = Math.ceil(operations / OPERATIONS_PER_THING / 2);
  const names = Array.from({ length: pairs }, (_, index) => `L${seed}X${index}`);
  const bills: Thing[] = [];
  for (const name of names) bills.push(await BillThing.issue(traders, carrier, name));
  return [...bills, ...names.map((name) => new InvoiceThing(traders, `INV-${name}`))];
}

/** Acts on things, many at a time, until there are enough operations. */
export async function playHistory(things: readonly Thing[], { seed, operations }: HistoryOptions): Promise<void> {
  const isEnough = (): boolean => countSent(things) >= operations;
  const lane = async (random: Random): Promise<void> => {
    while (!isEnough()) {
      await random.pick(things).act(random);
      await delay(PAUSE_MS);
    }
  };
  await Promise.all(Array.from({ length: LANES }, (_, index) => lane(new Random(String(seed * LANES + index)))));
}

function countSent(things: readonly Thing[]): number {
  return things.reduce((sum, { recorder: { fates } }) => sum + fates.answered + fates.rejected + fates.unknown, 0);
}
