/** Items with their weights, in a partial order: `isBefore` is transitive. */
export interface Ordered<T> {
  readonly items: readonly T[];
  readonly weigh: (item: T) => number;
  readonly isBefore: (one: T, other: T) => boolean;
}

/** A flow: each item gives of its weight to the items before it, and takes from the items after it. */
interface Flow {
  readonly toGive: number[];
  readonly toTake: number[];
  /** What each has given to each other. */
  readonly given: number[][];
  readonly after: readonly (readonly number[])[];
}

/** The search for an augmenting path: each item that it has reached, with the item before it. A path begins where there is none. */
interface Reached {
  readonly givers: ReadonlyMap<number, number | undefined>;
  readonly takers: ReadonlyMap<number, number>;
}

/** One step of an augmenting path: an item gives its own weight, or takes back what it gave to a third item. */
interface Step {
  readonly giver: number;
  readonly taker: number;
  readonly third: number | undefined;
}

/**
 * The heaviest antichain: a set in which no item comes before another one. A maximum flow leaves it over (Dilworth's theorem, with
 * weights). If two are equally heavy, it is the earlier one. The work grows at most with the fourth power of the number of items:
 * callers bring some tens.
 */
export function pickHeaviestApart<T>({ items, weigh, isBefore }: Ordered<T>): T[] {
  const flow: Flow = {
    toGive: items.map(weigh),
    toTake: items.map(weigh),
    given: items.map(() => items.map(() => 0)),
    after: items.map((one) => items.flatMap((other, index) => (isBefore(other, one) ? [index] : []))),
  };
  for (;;) {
    const { givers, takers } = reach(flow);
    const end = [...takers.keys()].find((taker) => flow.toTake[taker] !== 0);
    if (end === undefined) return items.filter((_, index) => givers.has(index) && !takers.has(index));
    send(flow, listSteps(end, { givers, takers }));
  }
}

/** Searches in breadth, so that the shortest paths come first. */
function reach({ toGive, given, after }: Flow): Reached {
  const givers = new Map<number, number | undefined>();
  const takers = new Map<number, number>();
  toGive.forEach((left, giver) => left !== 0 && givers.set(giver, undefined));
  for (const [giver] of givers)
    for (const taker of after[giver] ?? []) {
      if (takers.has(taker)) continue;
      takers.set(taker, giver);
      given.forEach((gifts, third) => gifts[taker] !== 0 && !givers.has(third) && givers.set(third, taker));
    }
  return { givers, takers };
}

/** The path to its end, the last step first. */
function listSteps(end: number, reached: Reached): Step[] {
  const { givers, takers } = reached;
  const giver = takers.get(end) ?? 0;
  const third = givers.get(giver);
  return [{ giver, taker: end, third }, ...(third === undefined ? [] : listSteps(third, reached))];
}

/** Sends as much as the narrowest step allows, so that at least one item, or one gift, is used up. */
function send({ toGive, toTake, given }: Flow, steps: readonly Step[]): void {
  const widths = steps.map(({ giver, third }) => (third === undefined ? toGive[giver] : given[giver]?.[third]) ?? 0);
  const [{ taker: end } = { taker: 0 }] = steps;
  const amount = Math.min(toTake[end] ?? 0, ...widths);
  add(toTake, end, -amount);
  for (const { giver, taker, third } of steps) {
    add(given[giver] ?? [], taker, amount);
    if (third === undefined) add(toGive, giver, -amount);
    else add(given[giver] ?? [], third, -amount);
  }
}

function add(amounts: number[], index: number, amount: number): void {
  amounts[index] = (amounts[index] ?? 0) + amount;
}
