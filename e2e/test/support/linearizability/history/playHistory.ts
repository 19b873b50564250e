import { setTimeout as delay } from 'node:timers/promises';
import type { TestSystem } from '../../system/testSystem.js';
import { Random } from '../../../../simulation/world/random.js';
import { BillThing } from './billThing.js';
import { InvoiceThing } from './invoiceThing.js';
import type { Fate } from './recorder.js';
import type { Thing } from './thing.js';
import { signInTraders } from './traders.js';

/** So many operations on one thing overlap often, and can still be put in order. */
const OPERATIONS_PER_THING = 60;
const LANES = 24;
/** A history ends after so many times as many requests, though nobody knows what became of most of them. */
const MOST_SENT = 2;
/** An act that comes to nothing, because its gateway is away, is not repeated at once. */
const PAUSE_MS = 20;

/** What a history is made of. */
export interface HistoryOptions {
  readonly seed: number;
  /** How many requests were answered or rejected when it ends. */
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
  const isEnough = (): boolean => {
    const [known, unknown] = [countFates(things, 'answered', 'rejected'), countFates(things, 'unknown')];
    return known >= operations || known + unknown >= MOST_SENT * operations;
  };
  const lane = async (random: Random): Promise<void> => {
    while (!isEnough()) {
      await random.pick(things).act(random);
      await delay(PAUSE_MS);
    }
  };
  await Promise.all(Array.from({ length: LANES }, (_, index) => lane(new Random(String(seed * LANES + index)))));
}

function countFates(things: readonly Thing[], ...fates: readonly Fate[]): number {
  return things.reduce((sum, { recorder }) => sum + fates.reduce((count, fate) => count + recorder.fates[fate], 0), 0);
}
