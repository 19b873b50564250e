/** What is compared: how much each weighs, and which of the others it comes before; that is transitive. */
export interface Ordered<T> {
  readonly items: readonly T[];
  readonly weigh: (item: T) => number;
  readonly isBefore: (one: T, other: T) => boolean;
}

/** What flows: each item gives of its weight to those before it, and takes as much from those after it. */
interface Flow {
  readonly toGive: number[];
  readonly toTake: number[];
  /** What each has given to each other. */
  readonly given: number[][];
  readonly after: readonly (readonly number[])[];
}

/** Who can give more, and who can take it: each with the one before it on the way, and with none where a way begins. */
interface Reached {
  readonly givers: ReadonlyMap<number, number | undefined>;
  readonly takers: ReadonlyMap<number, number>;
}

/** One gives to another: of its own, or what it gave to a third before, to whom somebody else gives now. */
interface Step {
  readonly giver: number;
  readonly taker: number;
  readonly third: number | undefined;
}

/**
 * The heaviest of those sets in which nothing comes before anything else: what a greatest flow leaves apart (the theorem of
 * Dilworth, with weights). Of equal ones it is the first. The work grows with the fourth power of the number of items, at most.
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

/** The shortest ways come first. */
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

/** The way to its end, the last step first. */
function listSteps(end: number, reached: Reached): Step[] {
  const { givers, takers } = reached;
  const giver = takers.get(end) ?? 0;
  const third = givers.get(giver);
  return [{ giver, taker: end, third }, ...(third === undefined ? [] : listSteps(third, reached))];
}

/** Sends as much as the narrowest place of a way lets through, so that at least one item, or one gift, is used up. */
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
