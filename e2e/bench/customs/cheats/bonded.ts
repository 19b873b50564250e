import { declare, type Filed, type Named } from '../forms.js';
import { type Box, type Case, DAYS, type Firm, type Goods, type World } from '../world.js';

/* Goods that cheats have in bond. */

/** What a cheat files. */
export type Made = Omit<Case, 'kind' | 'isFraud' | 'declarations'> & { readonly declarations: readonly Filed[] };
export type Cheat = (world: World) => Made;

export const startIn = (world: World, room = 120): number => 5 + world.random.below(DAYS - room);
export const soon = (world: World, from: number, least = 4, spread = 25): number =>
  from + least + world.random.below(spread);

/** Goods that entered bond, and a firm that has them. */
export interface Entered {
  readonly day: number;
  readonly goods: Goods;
  readonly seller: Firm;
  readonly owner: Firm;
  readonly box: Box;
  readonly entry: Filed;
}

export function enter(world: World, of: Partial<Goods> = {}): Entered {
  const [owner, box, day] = [world.korean(), world.box(), startIn(world, 260)];
  const goods = world.goods(of);
  const seller = world.foreigner(goods.origin);
  const what = { procedure: 'IMPORT', day, goods: [goods], boxes: [box] } as const;
  return {
    day,
    goods,
    seller,
    owner,
    box,
    entry: declare(world, { ...what, seller, buyer: owner, ship: world.ship() }),
  };
}

export const naming = ({ entry }: Entered): Named[] => [{ id: entry.id, relation: 'ENTRY_INTO_BOND' }];
