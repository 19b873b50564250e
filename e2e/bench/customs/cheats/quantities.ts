import { declare, type Filed, massOf, part, process } from '../forms.js';
import type { Firm, World } from '../world.js';
import { type Cheat, enter, type Entered, naming, soon } from './bonded.js';

/* More goods that leave bond than entered. */

const fraction = (world: World, least: number, most: number): number =>
  least + (world.random.below(1_000) / 1_000) * (most - least);

/** One re-export of some goods of an entry. */
const leave = (
  world: World,
  entered: Entered,
  more: { share: number; firm?: Firm; isCounted?: boolean; isUnnamed?: boolean; day?: number },
): Filed => {
  const goods = part(entered.goods, more.share);
  // The mass is made to fit, and the number is not.
  const fitted = more.isCounted === true ? { ...goods, unitKg: (massOf(entered.goods) / goods.count) * 0.99 } : goods;
  return declare(world, {
    ...{
      procedure: 'RE_EXPORT',
      day: more.day ?? soon(world, entered.day),
      related: more.isUnnamed === true ? [] : naming(entered),
      goods: [fitted],
    },
    seller: more.firm ?? entered.owner,
    buyer: world.foreigner(),
    boxes: [world.box()],
  });
};

/** The ways in which more leaves than entered. */
export const QUANTITY: Readonly<Record<string, Cheat>> = {
  'at once': (world) => {
    const entered = enter(world);
    return { declarations: [entered.entry, leave(world, entered, { share: fraction(world, 1.12, 1.6) })] };
  },
  'in parts': (world) => {
    const entered = enter(world);
    const outs = [0.5, 0.45, 0.4].map((share) => leave(world, entered, { share }));
    return { declarations: [entered.entry, ...outs] };
  },
  'some by a second firm': (world) => {
    const entered = enter(world);
    const outs = [leave(world, entered, { share: 0.7 }), leave(world, entered, { share: 0.6, firm: world.korean() })];
    return { declarations: [entered.entry, ...outs] };
  },
  'with a mass that fits': (world) => {
    const entered = enter(world, { hs: '850440', unit: 'NMB', unitKg: 0.4 });
    return { declarations: [entered.entry, leave(world, entered, { share: 1.3, isCounted: true })] };
  },
  'the entry not named': (world) => {
    const entered = enter(world);
    return { declarations: [entered.entry, leave(world, entered, { share: 1.4, isUnnamed: true })] };
  },
  'used up, and whole again': (world) => {
    const entered = enter(world, { hs: '640399' });
    const input = part(entered.goods, 0.6);
    const record = process(world, {
      day: entered.day + 2,
      inputs: [{ entry: entered.entry, goods: input }],
      outputs: [{ ...input, hs: '420221', origin: 'KR' }],
    });
    return {
      declarations: [entered.entry, leave(world, entered, { share: 1, day: entered.day + 9 })],
      processing: [record],
    };
  },
};
