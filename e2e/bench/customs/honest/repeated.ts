import { declare } from '../forms.js';
import { dayIn, type Honest, importOf, later, loaded, reExport } from './trade.js';

/* What firms do with the same goods, month after month. */

/** The same goods again and again. */
export const REPEATED: Readonly<Record<string, Honest>> = {
  'standard lots from two countries': (world) => {
    const day = dayIn(world, 160);
    const lot = { ...world.goods(), count: 1_200, unitKg: 2.5, unit: 'NMB' };
    const buyer = world.korean();
    const other = { ...lot, origin: world.origin(lot.origin) };
    const entries = [lot, other, lot, other].map(
      (goods, index) => importOf(world, goods, { day: day + index * 15, buyer }).entry,
    );
    const outs = [other, lot].map((goods, index) =>
      reExport(
        world,
        [entries[1 - index] ?? entries[0]].flatMap((each) => each ?? []),
        { seller: buyer, day: day + 50 + index * 20, goods: [goods], isNamed: world.random.chance(0.5) },
      ),
    );
    return { declarations: [...entries, ...outs.map(({ out }) => out)], events: outs.flatMap(({ events }) => events) };
  },
  'from a stock that entered before': (world) => {
    const day = dayIn(world);
    const goods = world.goods();
    const { entry, buyer } = importOf(world, goods, { day });
    const old = world.goods({
      hs: goods.hs,
      unit: goods.unit,
      unitKg: goods.unitKg * world.random.pick([0.75, 0.9, 1, 1.2]),
      origin: world.origin(goods.origin),
    });
    const { out, events } = reExport(world, [], {
      seller: buyer,
      day: later(world, day),
      goods: [old],
      isNamed: false,
    });
    return { declarations: [entry, out], events };
  },
  'the same order every month': (world) => {
    const day = dayIn(world, 160);
    const goods = { ...world.goods({ origin: 'KR' }), count: 2_000, unitKg: 1.5 };
    const [seller, buyer] = [world.korean(), world.foreigner()];
    const outs = [0, 1, 2].map((month) =>
      declare(world, {
        procedure: 'EXPORT',
        day: day + month * 30,
        seller,
        buyer,
        goods: [goods],
        boxes: [world.box()],
      }),
    );
    return {
      declarations: outs,
      events: outs.flatMap(({ boxes, day: at }) => boxes.flatMap(({ number }) => loaded(world, at, number))),
    };
  },
};
