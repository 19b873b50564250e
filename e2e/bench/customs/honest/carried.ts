import { declare, part, writeBill, writeEvent } from '../forms.js';
import { dayIn, type Honest, loaded } from './trade.js';

/* How goods travel, and in which boxes. */

/** Routes and boxes that look odd, and are not. */
export const CARRIED: Readonly<Record<string, Honest>> = {
  'transhipped, the first leg recorded': (world) => {
    const [goods, day, box] = [world.goods(), dayIn(world, 40), world.box()];
    const hub = world.random.pick(['SG', 'HK', 'CN', 'VN'].filter((country) => country !== goods.origin));
    const bill = writeBill(world, day - 12, { portOfLoading: world.port(hub), boxes: [box.number] });
    const entry = declare(world, {
      procedure: 'IMPORT',
      day,
      seller: world.foreigner(goods.origin),
      buyer: world.korean(),
      goods: [goods],
      boxes: [box],
      departure: hub,
      bill: bill.id,
    });
    const leg = writeEvent(world, { day: day - 30, box: box.number, port: world.port(goods.origin) });
    return { declarations: [entry], bills: [bill], events: [leg] };
  },
  'received inland, loaded abroad': (world) => {
    const [goods, day, box] = [world.goods({ origin: 'DE' }), dayIn(world, 40), world.box()];
    const bill = writeBill(world, day - 40, { portOfLoading: 'NLRTM', placeOfReceipt: 'DEDUS', boxes: [box.number] });
    const entry = declare(world, {
      procedure: 'IMPORT',
      day,
      seller: world.foreigner('DE'),
      buyer: world.korean(),
      goods: [goods],
      boxes: [box],
      departure: 'NL',
      bill: bill.id,
    });
    return { declarations: [entry], bills: [bill] };
  },
  'from a trader’s stock, with a certificate': (world) => {
    const [goods, day] = [world.goods(), dayIn(world, 40)];
    const departure = world.origin(goods.origin);
    const entry = declare(world, {
      procedure: 'IMPORT',
      day,
      seller: world.foreigner(departure),
      buyer: world.korean(),
      goods: [goods],
      boxes: [world.box()],
      departure,
    });
    return {
      declarations: [entry],
      certificates: [{ id: world.id(), origin: goods.origin, hsCodes: [goods.hs], of: [entry.id] }],
    };
  },
  'from a stock in an entrepôt': (world) => {
    const [goods, day] = [world.goods(), dayIn(world, 40)];
    const departure = world.random.pick(['SG', 'HK']);
    return {
      declarations: [
        declare(world, {
          procedure: 'IMPORT',
          day,
          seller: world.foreigner(goods.origin),
          buyer: world.korean(),
          goods: [goods],
          boxes: [world.box()],
          departure,
        }),
      ],
    };
  },
  'one bill, several declarations': (world) => {
    const [goods, day, box, ship] = [world.goods(), dayIn(world, 40), world.box(), world.ship()];
    const masterBill = `MB${world.seal()}`;
    const [seller, buyer] = [world.foreigner(goods.origin), world.korean()];
    const declarations = [0.5, 0.5].map((share, index) =>
      declare(world, {
        procedure: 'IMPORT',
        day: day + index,
        seller,
        buyer,
        goods: [part(goods, share)],
        boxes: [box],
        ship,
        masterBill,
      }),
    );
    return { declarations };
  },
  'several shippers in one box': (world) => {
    const [day, box, ship, masterBill] = [dayIn(world, 40), world.box(), world.ship(), `MB${world.seal()}`];
    const isStated = world.random.chance(0.6);
    const declarations = [0, 1, 2].map(() => {
      const goods = part(world.goods({ origin: 'CN' }), 0.3);
      return declare(world, {
        procedure: 'IMPORT',
        day: day + world.random.below(3),
        seller: world.foreigner('CN'),
        buyer: world.korean(),
        goods: [goods],
        boxes: [box],
        ship,
        houseBill: `HB${world.seal()}`,
        ...(isStated && { masterBill }),
        stated: { portOfLoading: 'CNSHA' },
      });
    });
    return { declarations };
  },
  'the same box on later voyages': (world) => {
    const [day, box] = [dayIn(world, 120), world.box()];
    const buyer = world.korean();
    const seller = world.foreigner();
    const goods = world.goods({ origin: seller.country });
    const declarations = [0, 1, 2].map((round) =>
      declare(world, {
        procedure: 'IMPORT',
        day: day + round * (24 + world.random.below(9)),
        seller,
        buyer,
        goods: [part(goods, 0.8 + world.random.below(40) / 100)],
        boxes: [{ ...box, seal: world.seal() }],
        ship: world.ship(),
      }),
    );
    return { declarations };
  },
  'a box that goes out after it came in': (world) => {
    const [day, box] = [dayIn(world, 60), world.box()];
    const goods = world.goods();
    const firm = world.korean();
    const entry = declare(world, {
      procedure: 'IMPORT',
      day,
      seller: world.foreigner(goods.origin),
      buyer: firm,
      goods: [goods],
      boxes: [box],
      ship: world.ship(),
    });
    const own = world.goods({ origin: 'KR' });
    const out = declare(world, {
      procedure: 'EXPORT',
      day: day + 3 + world.random.below(6),
      seller: world.random.chance(0.5) ? firm : world.korean(),
      buyer: world.foreigner(),
      goods: [own],
      boxes: [{ ...box, seal: world.seal() }],
      ship: world.ship(),
    });
    return { declarations: [entry, out], events: loaded(world, day + 8, box.number) };
  },
};
