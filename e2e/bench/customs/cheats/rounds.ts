import { declare, part, writeBill } from '../forms.js';
import type { Firm, World } from '../world.js';
import { type Cheat, type Made, startIn } from './bonded.js';

/* Goods that come back to who sold them. */

/** A round of goods: out, and back to who sent them. */
function turn(
  world: World,
  more: {
    days?: number;
    firm?: Firm;
    shares?: readonly number[];
    isOtherCode?: boolean;
    isSealed?: boolean;
    through?: boolean;
  } = {},
): Made {
  const seller = world.korean();
  const goods = world.goods({ origin: 'KR', hs: '711319', unit: 'NMB', unitKg: 0.5 });
  const buyer = world.foreigner();
  const day = startIn(world);
  const box = world.box();
  const out = declare(world, {
    procedure: 'EXPORT',
    day,
    seller,
    buyer,
    goods: [goods],
    boxes: [box],
    ship: world.ship(),
  });
  const back = day + (more.days ?? 15 + world.random.below(70));
  const from = more.through === false ? buyer : world.foreigner();
  const returns = (more.shares ?? [1]).map((share, index) =>
    declare(world, {
      ...{ procedure: 'IMPORT', day: Math.min(back + index * 3, day + 88), seller: from, buyer: more.firm ?? seller },
      goods: [{ ...part(goods, share), origin: 'KR', ...(more.isOtherCode === true && { hs: '711311' }) }],
      boxes: [more.isSealed === true ? box : world.box()],
    }),
  );
  return { declarations: [out, ...returns], bills: [writeBill(world, day + 3, { boxes: [box.number] })] };
}

/** The ways in which goods go round. */
export const CAROUSEL: Readonly<Record<string, Cheat>> = {
  'through others': (world) => turn(world),
  'by the buyer': (world) => turn(world, { through: false }),
  'in the same box': (world) => turn(world, { isSealed: true }),
  'in parts': (world) => turn(world, { shares: [0.4, 0.35, 0.25] }),
  'under a code nearby': (world) => turn(world, { isOtherCode: true }),
  fast: (world) => turn(world, { days: 6 }),
};
