import { declare, part, process, writeBill, writeEvent } from '../forms.js';
import type { Goods } from '../world.js';
import { bond, dayIn, type Honest, importOf, loaded } from './trade.js';

/* Goods that come back, and goods that are loaded. */

/** Goods that come back for a reason. */
export const RETURNED: Readonly<Record<string, Honest>> = {
  'returned, and declared so': (world) => {
    const [day, seller, buyer, box] = [dayIn(world), world.korean(), world.foreigner(), world.box()];
    const goods = world.goods({ origin: 'KR' });
    const out = declare(world, { procedure: 'EXPORT', day, seller, buyer, goods: [goods], boxes: [box] });
    const back = declare(world, {
      procedure: 'IMPORT',
      day: day + 20 + world.random.below(60),
      seller: buyer,
      buyer: seller,
      goods: [part(goods, world.random.pick([1, 1, 0.4]))],
      boxes: [world.box()],
      related: [{ id: out.id, relation: 'RETURN_OF' }],
    });
    return { declarations: [out, back], events: loaded(world, day, box.number) };
  },
  'trade in both directions': (world) => {
    const [day, korean, other] = [dayIn(world), world.korean(), world.foreigner()];
    const sold = world.goods({ origin: 'KR' });
    const bought = world.goods({
      hs: sold.hs,
      unit: sold.unit,
      unitKg: sold.unitKg * (1.1 + world.random.below(60) / 100),
      origin: other.country,
    });
    const box = world.box();
    const out = declare(world, { procedure: 'EXPORT', day, seller: korean, buyer: other, goods: [sold], boxes: [box] });
    const entry = declare(world, {
      procedure: 'IMPORT',
      day: day + 10 + world.random.below(60),
      seller: other,
      buyer: korean,
      goods: [bought],
      boxes: [world.box()],
    });
    return { declarations: [out, entry], events: loaded(world, day, box.number) };
  },
  'materials of a principal, processed for it': (world) => {
    const day = dayIn(world);
    const material = world.goods({ hs: '520811' });
    const { entry, seller, buyer, box } = importOf(world, material, { day });
    const made: Goods = { ...part(material, 0.97), hs: '610910', origin: 'KR', what: 'T-SHIRTS', model: 'KR-3' };
    const record = process(world, { day: day + 9, inputs: [{ entry, goods: material }], outputs: [made] });
    const out = declare(world, {
      procedure: 'RE_EXPORT',
      day: day + 14,
      seller: buyer,
      buyer: seller,
      goods: [made],
      boxes: [box],
      related: bond(entry),
    });
    return { declarations: [entry, out], processing: [record], events: loaded(world, day + 14, box.number) };
  },
  'sold, and bought again long after': (world) => {
    const [day, seller, buyer, box] = [dayIn(world, 200), world.korean(), world.foreigner(), world.box()];
    const goods = world.goods({ origin: 'KR' });
    const out = declare(world, { procedure: 'EXPORT', day, seller, buyer, goods: [goods], boxes: [box] });
    const back = declare(world, {
      procedure: 'IMPORT',
      day: day + 110 + world.random.below(60),
      seller: buyer,
      buyer: seller,
      goods: [goods],
      boxes: [world.box()],
    });
    return { declarations: [out, back], events: loaded(world, day, box.number) };
  },
};

/** Exports that were loaded, or cancelled. */
export const LOADED: Readonly<Record<string, Honest>> = {
  'loaded late, in time': (world) => {
    const [day, box] = [dayIn(world, 60), world.box()];
    const out = declare(world, {
      procedure: 'EXPORT',
      day,
      seller: world.korean(),
      buyer: world.foreigner(),
      goods: [world.goods({ origin: 'KR' })],
      boxes: [box],
    });
    return { declarations: [out], events: [writeEvent(world, { day: day + 28, box: box.number, port: 'KRPUS' })] };
  },
  'loaded under a bill that the declaration does not name': (world) => {
    const [day, box] = [dayIn(world, 60), world.box()];
    const out = declare(world, {
      procedure: 'EXPORT',
      day,
      seller: world.korean(),
      buyer: world.foreigner(),
      goods: [world.goods({ origin: 'KR' })],
      boxes: [box],
    });
    return { declarations: [out], bills: [writeBill(world, day + 6, { boxes: [box.number], portOfLoading: 'KRPUS' })] };
  },
  'under its bill, without a box': (world) => {
    const day = dayIn(world, 60);
    const bill = writeBill(world, day + 5, { portOfLoading: 'KRPUS' });
    const out = declare(world, {
      procedure: 'EXPORT',
      day,
      seller: world.korean(),
      buyer: world.foreigner(),
      goods: [world.goods({ origin: 'KR' })],
      bill: bill.id,
    });
    return { declarations: [out], bills: [bill] };
  },
  cancelled: (world) => {
    const day = dayIn(world, 60);
    return {
      declarations: [
        declare(world, {
          procedure: 'EXPORT',
          day,
          seller: world.korean(),
          buyer: world.foreigner(),
          goods: [world.goods({ origin: 'KR' })],
          boxes: [world.box()],
          status: 'CANCELLED',
        }),
      ],
    };
  },
};
