import { declare, part, process } from '../forms.js';
import type { Goods } from '../world.js';
import { bond, dayIn, type Honest, importOf, later, loaded, reExport } from './trade.js';

/* What firms do with goods in bond. */

/** Goods in bond, with their origin or with one that was earned. */
export const BONDED: Readonly<Record<string, Honest>> = {
  're-exported as it came': (world) => {
    const [goods, day] = [world.goods(), dayIn(world)];
    const { entry, buyer } = importOf(world, goods, { day });
    const { out, events } = reExport(world, [entry], {
      seller: buyer,
      day: later(world, day),
      goods: [goods],
      isNamed: world.random.chance(0.8),
    });
    return { declarations: [entry, out], events };
  },
  're-exported in parts': (world) => {
    const [goods, day] = [world.goods(), dayIn(world)];
    const { entry, buyer } = importOf(world, goods, { day });
    const outs = [0.4, 0.35, 0.25].map((share) =>
      reExport(world, [entry], { seller: buyer, day: later(world, day, 60), goods: [part(goods, share)] }),
    );
    return { declarations: [entry, ...outs.map(({ out }) => out)], events: outs.flatMap(({ events }) => events) };
  },
  'some re-exported, some imported': (world) => {
    const [goods, day] = [world.goods(), dayIn(world)];
    const { entry, buyer, seller } = importOf(world, goods, { day });
    const { out, events } = reExport(world, [entry], {
      seller: buyer,
      day: later(world, day),
      goods: [part(goods, 0.5)],
    });
    const home = declare(world, {
      procedure: 'IMPORT',
      day: later(world, day),
      seller,
      buyer,
      goods: [part(goods, 0.45)],
      related: bond(entry),
      departure: seller.country,
    });
    return { declarations: [entry, out, home], events };
  },
  'goods of two origins together': (world) => {
    const day = dayIn(world);
    const first = world.goods();
    const second = { ...part(first, 0.7), origin: world.origin(first.origin), model: first.model };
    const { entry, buyer } = importOf(world, first, { day });
    const { entry: other } = importOf(world, second, { day: day + 3, buyer });
    const { out, events } = reExport(world, [entry, other], {
      seller: buyer,
      day: later(world, day + 3),
      goods: [part(first, 0.9), part(second, 0.8)],
    });
    return { declarations: [entry, other, out], events };
  },
  'several entries, one re-export': (world) => {
    const day = dayIn(world);
    const goods = world.goods();
    const buyer = world.korean();
    const entries = [0.5, 0.8, 0.6].map(
      (share, index) => importOf(world, part(goods, share), { day: day + index * 5, buyer }).entry,
    );
    const { out, events } = reExport(world, entries, {
      seller: buyer,
      day: later(world, day + 12),
      goods: [part(goods, 1.85)],
    });
    return { declarations: [...entries, out], events };
  },
  'processed, with another origin': (world) => {
    const day = dayIn(world);
    const parts = world.goods({ hs: world.random.pick(['392690', '640610', '854290']) });
    const { entry, buyer } = importOf(world, parts, { day });
    const made: Goods = {
      ...part(parts, 0.92),
      hs: world.random.pick(['850440', '851762', '640399']),
      origin: 'KR',
      what: 'FINISHED GOODS',
      model: 'KR-1',
    };
    const record = process(world, { day: day + 6, inputs: [{ entry, goods: parts }], outputs: [made] });
    const isHome = world.random.chance(0.3);
    const { out, events } = reExport(world, [entry], {
      seller: buyer,
      day: later(world, day + 6),
      goods: [part(made, isHome ? 0.5 : 1)],
    });
    return { declarations: [entry, out], events, processing: [record] };
  },
  'some processed, the rest as it came': (world) => {
    const day = dayIn(world);
    const parts = world.goods({ hs: '640610' });
    const { entry, buyer } = importOf(world, parts, { day });
    const used = part(parts, 0.6);
    const made: Goods = { ...part(used, 0.95), hs: '640399', origin: 'KR', what: 'SHOES', model: 'KR-2' };
    const record = process(world, { day: day + 6, inputs: [{ entry, goods: used }], outputs: [made] });
    const { out, events } = reExport(world, [entry], {
      seller: buyer,
      day: later(world, day + 6),
      goods: [made, part(parts, 0.39)],
    });
    return { declarations: [entry, out], events, processing: [record] };
  },
  'repacked, with its origin': (world) => {
    const [goods, day] = [world.goods(), dayIn(world)];
    const { entry, buyer } = importOf(world, goods, { day });
    const record = process(world, {
      day: day + 3,
      operation: 'REPACKING',
      inputs: [{ entry, goods }],
      outputs: [goods],
    });
    const { out, events } = reExport(world, [entry], { seller: buyer, day: later(world, day + 3), goods: [goods] });
    return { declarations: [entry, out], events, processing: [record] };
  },
  'own goods of the heading of bonded ones': (world) => {
    const day = dayIn(world);
    const goods = world.goods();
    const { entry, buyer } = importOf(world, goods, { day });
    const own = world.goods({ hs: goods.hs, origin: 'KR', unit: goods.unit, unitKg: goods.unitKg * 1.3 });
    const box = world.box();
    const out = declare(world, {
      procedure: 'EXPORT',
      day: later(world, day),
      seller: buyer,
      buyer: world.foreigner(),
      goods: [own],
      boxes: [box],
    });
    return { declarations: [entry, out], events: loaded(world, day + 30, box.number) };
  },
  'an importer of one heading from two countries': (world) => {
    const day = dayIn(world);
    const goods = world.goods();
    const { entry, buyer } = importOf(world, goods, { day });
    const other = world.goods({
      hs: goods.hs,
      origin: world.origin(goods.origin),
      unit: goods.unit,
      unitKg: goods.unitKg * 0.8,
    });
    const { entry: second } = importOf(world, other, { day: day + 5, buyer });
    const { out, events } = reExport(world, [second], {
      seller: buyer,
      day: later(world, day + 5),
      goods: [part(other, 0.95)],
    });
    return { declarations: [entry, second, out], events };
  },
};
