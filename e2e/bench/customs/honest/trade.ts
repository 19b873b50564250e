import type { CustomsFacts } from '@naru/chaincode/domain';
import { declare, type Filed, type Named, writeEvent } from '../forms.js';
import { type Box, type Case, DAYS, type Firm, type Goods, type World } from '../world.js';

/* What honest trade of several kinds consists of. */

export type Honest = (world: World) => Omit<Case, 'kind' | 'isFraud'>;

export const dayIn = (world: World, room = 120): number => 5 + world.random.below(DAYS - room);
export const later = (world: World, day: number, spread = 30): number => day + 4 + world.random.below(spread);
export const bond = (...entries: readonly Filed[]): Named[] =>
  entries.map(({ id }) => ({ id, relation: 'ENTRY_INTO_BOND' }));

interface Imported {
  readonly entry: Filed;
  readonly seller: Firm;
  readonly buyer: Firm;
  readonly box: Box;
}

/** An import of goods from the country of their origin. */
export function importOf(world: World, goods: Goods, more: { readonly day: number; readonly buyer?: Firm }): Imported {
  const seller = world.foreigner(goods.origin);
  const box = world.box();
  const { day, buyer = world.korean() } = more;
  const what = { procedure: 'IMPORT', day, goods: [goods], boxes: [box] } as const;
  return { entry: declare(world, { ...what, seller, buyer, ship: world.ship() }), seller, buyer, box };
}

export const loaded = (world: World, day: number, box: string): CustomsFacts['events'] => [
  writeEvent(world, { day: day + 2 + world.random.below(12), box, port: 'KRPUS' }),
];

interface Leaving {
  readonly seller: Firm;
  readonly day: number;
  readonly goods: readonly Goods[];
  readonly isNamed?: boolean;
}

/** Goods that leave bond again, and their loading. */
export function reExport(
  world: World,
  entries: readonly Filed[],
  { seller, day, goods, isNamed }: Leaving,
): { readonly out: Filed; readonly events: CustomsFacts['events'] } {
  const box = world.box();
  const buyer = world.foreigner(world.origin(...goods.map(({ origin }) => origin)));
  const related = isNamed === false ? [] : bond(...entries);
  const out = declare(world, { procedure: 'RE_EXPORT', day, seller, buyer, goods, boxes: [box], related });
  return { out, events: loaded(world, day, box.number) };
}
