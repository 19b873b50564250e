import { declare, type Filed, part, process, writeBill, writeEvent } from './forms.js';
import { type Case, DAYS, type Goods, type World } from './world.js';

/* Honest business, and what of it looks like a cheat. */

type Honest = (world: World) => Omit<Case, 'kind' | 'isFraud'>;

const dayIn = (world: World, room = 120): number => 5 + world.random.below(DAYS - room);
const later = (world: World, day: number, spread = 30): number => day + 4 + world.random.below(spread);
const bond = (...entries: readonly Filed[]) => entries.map(({ id }) => ({ id, relation: 'ENTRY_INTO_BOND' }));

/** An import whose route is shown in one of the ordinary ways. */
function importOf(world: World, goods: Goods, more: { day: number; buyer?: ReturnType<World['korean']> }) {
  const seller = world.foreigner(goods.origin);
  const box = world.box();
  const { day, buyer = world.korean() } = more;
  return { entry: declare(world, { procedure: 'IMPORT', day, seller, buyer, goods: [goods], boxes: [box], ship: world.ship() }), seller, buyer, box };
}

const loaded = (world: World, day: number, box: string) => [writeEvent(world, { day: day + 2 + world.random.below(12), box, port: 'KRPUS' })];

/** Ordinary trade: most of what an authority sees. */
export const ORDINARY: Readonly<Record<string, Honest>> = {
  import: (world) => ({ declarations: [importOf(world, world.goods(), { day: dayIn(world, 40) }).entry] }),
  export: (world) => {
    const day = dayIn(world, 40);
    const box = world.box();
    const status = world.random.pick(['RELEASED', 'RELEASED', 'RELEASED', 'CANCELLED']);
    const out = declare(world, { procedure: 'EXPORT', day, seller: world.korean(), buyer: world.foreigner(), goods: [world.goods({ origin: 'KR' })], boxes: [box], status });
    return { declarations: [out], events: loaded(world, day, box.number) };
  },
};

const reExport = (world: World, entries: readonly Filed[], of: { seller: ReturnType<World['korean']>; day: number; goods: readonly Goods[]; isNamed?: boolean }) => {
  const box = world.box();
  const out = declare(world, {
    ...{ procedure: 'RE_EXPORT', day: of.day, seller: of.seller, buyer: world.foreigner(world.origin(...of.goods.map(({ origin }) => origin))), goods: of.goods, boxes: [box] },
    related: of.isNamed === false ? [] : bond(...entries),
  });
  return { out, events: loaded(world, of.day, box.number) };
};

const BONDED: Readonly<Record<string, Honest>> = {
  're-exported as it came': (world) => {
    const [goods, day] = [world.goods(), dayIn(world)];
    const { entry, buyer } = importOf(world, goods, { day });
    const { out, events } = reExport(world, [entry], { seller: buyer, day: later(world, day), goods: [goods], isNamed: world.random.chance(0.8) });
    return { declarations: [entry, out], events };
  },
  're-exported in parts': (world) => {
    const [goods, day] = [world.goods(), dayIn(world)];
    const { entry, buyer } = importOf(world, goods, { day });
    const outs = [0.4, 0.35, 0.25].map((share) => reExport(world, [entry], { seller: buyer, day: later(world, day, 60), goods: [part(goods, share)] }));
    return { declarations: [entry, ...outs.map(({ out }) => out)], events: outs.flatMap(({ events }) => events) };
  },
  'some re-exported, some imported': (world) => {
    const [goods, day] = [world.goods(), dayIn(world)];
    const { entry, buyer, seller } = importOf(world, goods, { day });
    const { out, events } = reExport(world, [entry], { seller: buyer, day: later(world, day), goods: [part(goods, 0.5)] });
    const home = declare(world, { procedure: 'IMPORT', day: later(world, day), seller, buyer, goods: [part(goods, 0.45)], related: bond(entry), departure: seller.country });
    return { declarations: [entry, out, home], events };
  },
  'goods of two origins together': (world) => {
    const day = dayIn(world);
    const first = world.goods();
    const second = { ...part(first, 0.7), origin: world.origin(first.origin), model: first.model };
    const { entry, buyer } = importOf(world, first, { day });
    const { entry: other } = importOf(world, second, { day: day + 3, buyer });
    const { out, events } = reExport(world, [entry, other], { seller: buyer, day: later(world, day + 3), goods: [part(first, 0.9), part(second, 0.8)] });
    return { declarations: [entry, other, out], events };
  },
  'several entries, one re-export': (world) => {
    const day = dayIn(world);
    const goods = world.goods();
    const buyer = world.korean();
    const entries = [0.5, 0.8, 0.6].map((share, index) => importOf(world, part(goods, share), { day: day + index * 5, buyer }).entry);
    const { out, events } = reExport(world, entries, { seller: buyer, day: later(world, day + 12), goods: [part(goods, 1.85)] });
    return { declarations: [...entries, out], events };
  },
  'processed, with another origin': (world) => {
    const day = dayIn(world);
    const parts = world.goods({ hs: world.random.pick(['392690', '640610', '854290']) });
    const { entry, buyer } = importOf(world, parts, { day });
    const made: Goods = { ...part(parts, 0.92), hs: world.random.pick(['850440', '851762', '640399']), origin: 'KR', what: 'FINISHED GOODS', model: 'KR-1' };
    const record = process(world, { day: day + 6, inputs: [{ entry, goods: parts }], outputs: [made] });
    const isHome = world.random.chance(0.3);
    const { out, events } = reExport(world, [entry], { seller: buyer, day: later(world, day + 6), goods: [part(made, isHome ? 0.5 : 1)] });
    return { declarations: [entry, out], events, processing: [record] };
  },
  'some processed, the rest as it came': (world) => {
    const day = dayIn(world);
    const parts = world.goods({ hs: '640610' });
    const { entry, buyer } = importOf(world, parts, { day });
    const used = part(parts, 0.6);
    const made: Goods = { ...part(used, 0.95), hs: '640399', origin: 'KR', what: 'SHOES', model: 'KR-2' };
    const record = process(world, { day: day + 6, inputs: [{ entry, goods: used }], outputs: [made] });
    const { out, events } = reExport(world, [entry], { seller: buyer, day: later(world, day + 6), goods: [made, part(parts, 0.39)] });
    return { declarations: [entry, out], events, processing: [record] };
  },
  'repacked, with its origin': (world) => {
    const [goods, day] = [world.goods(), dayIn(world)];
    const { entry, buyer } = importOf(world, goods, { day });
    const record = process(world, { day: day + 3, operation: 'REPACKING', inputs: [{ entry, goods }], outputs: [goods] });
    const { out, events } = reExport(world, [entry], { seller: buyer, day: later(world, day + 3), goods: [goods] });
    return { declarations: [entry, out], events, processing: [record] };
  },
  'own goods of the heading of bonded ones': (world) => {
    const day = dayIn(world);
    const goods = world.goods();
    const { entry, buyer } = importOf(world, goods, { day });
    const own = world.goods({ hs: goods.hs, origin: 'KR', unit: goods.unit, unitKg: goods.unitKg * 1.3 });
    const box = world.box();
    const out = declare(world, { procedure: 'EXPORT', day: later(world, day), seller: buyer, buyer: world.foreigner(), goods: [own], boxes: [box] });
    return { declarations: [entry, out], events: loaded(world, day + 30, box.number) };
  },
  'an importer of one heading from two countries': (world) => {
    const day = dayIn(world);
    const goods = world.goods();
    const { entry, buyer } = importOf(world, goods, { day });
    const other = world.goods({ hs: goods.hs, origin: world.origin(goods.origin), unit: goods.unit, unitKg: goods.unitKg * 0.8 });
    const { entry: second } = importOf(world, other, { day: day + 5, buyer });
    const { out, events } = reExport(world, [second], { seller: buyer, day: later(world, day + 5), goods: [part(other, 0.95)] });
    return { declarations: [entry, second, out], events };
  },
};

/** What firms do with the same goods, month after month. */
const REPEATED: Readonly<Record<string, Honest>> = {
  'standard lots from two countries': (world) => {
    const day = dayIn(world, 160);
    const lot = { ...world.goods(), count: 1_200, unitKg: 2.5, unit: 'NMB' };
    const buyer = world.korean();
    const other = { ...lot, origin: world.origin(lot.origin) };
    const entries = [lot, other, lot, other].map((goods, index) => importOf(world, goods, { day: day + index * 15, buyer }).entry);
    const outs = [other, lot].map((goods, index) => reExport(world, [entries[1 - index] ?? entries[0]].flatMap((each) => each ?? []), { seller: buyer, day: day + 50 + index * 20, goods: [goods], isNamed: world.random.chance(0.5) }));
    return { declarations: [...entries, ...outs.map(({ out }) => out)], events: outs.flatMap(({ events }) => events) };
  },
  'from a stock that entered before': (world) => {
    const day = dayIn(world);
    const goods = world.goods();
    const { entry, buyer } = importOf(world, goods, { day });
    const old = world.goods({ hs: goods.hs, unit: goods.unit, unitKg: goods.unitKg * world.random.pick([0.75, 0.9, 1, 1.2]), origin: world.origin(goods.origin) });
    const { out, events } = reExport(world, [], { seller: buyer, day: later(world, day), goods: [old], isNamed: false });
    return { declarations: [entry, out], events };
  },
  'the same order every month': (world) => {
    const day = dayIn(world, 160);
    const goods = { ...world.goods({ origin: 'KR' }), count: 2_000, unitKg: 1.5 };
    const [seller, buyer] = [world.korean(), world.foreigner()];
    const outs = [0, 1, 2].map((month) => declare(world, { procedure: 'EXPORT', day: day + month * 30, seller, buyer, goods: [goods], boxes: [world.box()] }));
    return { declarations: outs, events: outs.flatMap(({ boxes, day: at }) => boxes.flatMap(({ number }) => loaded(world, at, number))) };
  },
};

const CARRIED: Readonly<Record<string, Honest>> = {
  'transhipped, the first leg recorded': (world) => {
    const [goods, day, box] = [world.goods(), dayIn(world, 40), world.box()];
    const hub = world.random.pick(['SG', 'HK', 'CN', 'VN'].filter((country) => country !== goods.origin));
    const bill = writeBill(world, day - 12, { portOfLoading: world.port(hub), boxes: [box.number] });
    const entry = declare(world, { procedure: 'IMPORT', day, seller: world.foreigner(goods.origin), buyer: world.korean(), goods: [goods], boxes: [box], departure: hub, bill: bill.id });
    const leg = writeEvent(world, { day: day - 30, box: box.number, port: world.port(goods.origin) });
    return { declarations: [entry], bills: [bill], events: [leg] };
  },
  'received inland, loaded abroad': (world) => {
    const [goods, day, box] = [world.goods({ origin: 'DE' }), dayIn(world, 40), world.box()];
    const bill = writeBill(world, day - 40, { portOfLoading: 'NLRTM', placeOfReceipt: 'DEDUS', boxes: [box.number] });
    const entry = declare(world, { procedure: 'IMPORT', day, seller: world.foreigner('DE'), buyer: world.korean(), goods: [goods], boxes: [box], departure: 'NL', bill: bill.id });
    return { declarations: [entry], bills: [bill] };
  },
  'from a trader’s stock, with a certificate': (world) => {
    const [goods, day] = [world.goods(), dayIn(world, 40)];
    const departure = world.origin(goods.origin);
    const entry = declare(world, { procedure: 'IMPORT', day, seller: world.foreigner(departure), buyer: world.korean(), goods: [goods], boxes: [world.box()], departure });
    return { declarations: [entry], certificates: [{ id: world.id(), origin: goods.origin, hsCodes: [goods.hs], of: [entry.id] }] };
  },
  'from a stock in an entrepôt': (world) => {
    const [goods, day] = [world.goods(), dayIn(world, 40)];
    const departure = world.random.pick(['SG', 'HK']);
    return { declarations: [declare(world, { procedure: 'IMPORT', day, seller: world.foreigner(goods.origin), buyer: world.korean(), goods: [goods], boxes: [world.box()], departure })] };
  },
  'one bill, several declarations': (world) => {
    const [goods, day, box, ship] = [world.goods(), dayIn(world, 40), world.box(), world.ship()];
    const masterBill = `MB${world.seal()}`;
    const [seller, buyer] = [world.foreigner(goods.origin), world.korean()];
    const declarations = [0.5, 0.5].map((share, index) => declare(world, { procedure: 'IMPORT', day: day + index, seller, buyer, goods: [part(goods, share)], boxes: [box], ship, masterBill }));
    return { declarations };
  },
  'several shippers in one box': (world) => {
    const [day, box, ship, masterBill] = [dayIn(world, 40), world.box(), world.ship(), `MB${world.seal()}`];
    const isStated = world.random.chance(0.6);
    const declarations = [0, 1, 2].map(() => {
      const goods = part(world.goods({ origin: 'CN' }), 0.3);
      return declare(world, { procedure: 'IMPORT', day: day + world.random.below(3), seller: world.foreigner('CN'), buyer: world.korean(), goods: [goods], boxes: [box], ship, houseBill: `HB${world.seal()}`, ...(isStated && { masterBill }), stated: { portOfLoading: 'CNSHA' } });
    });
    return { declarations };
  },
  'the same box on later voyages': (world) => {
    const [day, box] = [dayIn(world, 120), world.box()];
    const buyer = world.korean();
    const seller = world.foreigner();
    const goods = world.goods({ origin: seller.country });
    const declarations = [0, 1, 2].map((round) =>
      declare(world, { procedure: 'IMPORT', day: day + round * (24 + world.random.below(9)), seller, buyer, goods: [part(goods, 0.8 + world.random.below(40) / 100)], boxes: [{ ...box, seal: world.seal() }], ship: world.ship() }),
    );
    return { declarations };
  },
  'a box that goes out after it came in': (world) => {
    const [day, box] = [dayIn(world, 60), world.box()];
    const goods = world.goods();
    const firm = world.korean();
    const entry = declare(world, { procedure: 'IMPORT', day, seller: world.foreigner(goods.origin), buyer: firm, goods: [goods], boxes: [box], ship: world.ship() });
    const own = world.goods({ origin: 'KR' });
    const out = declare(world, { procedure: 'EXPORT', day: day + 3 + world.random.below(6), seller: world.random.chance(0.5) ? firm : world.korean(), buyer: world.foreigner(), goods: [own], boxes: [{ ...box, seal: world.seal() }], ship: world.ship() });
    return { declarations: [entry, out], events: loaded(world, day + 8, box.number) };
  },
};

const RETURNED: Readonly<Record<string, Honest>> = {
  'returned, and declared so': (world) => {
    const [day, seller, buyer, box] = [dayIn(world), world.korean(), world.foreigner(), world.box()];
    const goods = world.goods({ origin: 'KR' });
    const out = declare(world, { procedure: 'EXPORT', day, seller, buyer, goods: [goods], boxes: [box] });
    const back = declare(world, { procedure: 'IMPORT', day: day + 20 + world.random.below(60), seller: buyer, buyer: seller, goods: [part(goods, world.random.pick([1, 1, 0.4]))], boxes: [world.box()], related: [{ id: out.id, relation: 'RETURN_OF' }] });
    return { declarations: [out, back], events: loaded(world, day, box.number) };
  },
  'trade in both directions': (world) => {
    const [day, korean, other] = [dayIn(world), world.korean(), world.foreigner()];
    const sold = world.goods({ origin: 'KR' });
    const bought = world.goods({ hs: sold.hs, unit: sold.unit, unitKg: sold.unitKg * (1.1 + world.random.below(60) / 100), origin: other.country });
    const box = world.box();
    const out = declare(world, { procedure: 'EXPORT', day, seller: korean, buyer: other, goods: [sold], boxes: [box] });
    const entry = declare(world, { procedure: 'IMPORT', day: day + 10 + world.random.below(60), seller: other, buyer: korean, goods: [bought], boxes: [world.box()] });
    return { declarations: [out, entry], events: loaded(world, day, box.number) };
  },
  'materials of a principal, processed for it': (world) => {
    const day = dayIn(world);
    const material = world.goods({ hs: '520811' });
    const { entry, seller, buyer, box } = importOf(world, material, { day });
    const made: Goods = { ...part(material, 0.97), hs: '610910', origin: 'KR', what: 'T-SHIRTS', model: 'KR-3' };
    const record = process(world, { day: day + 9, inputs: [{ entry, goods: material }], outputs: [made] });
    const out = declare(world, { procedure: 'RE_EXPORT', day: day + 14, seller: buyer, buyer: seller, goods: [made], boxes: [box], related: bond(entry) });
    return { declarations: [entry, out], processing: [record], events: loaded(world, day + 14, box.number) };
  },
  'sold, and bought again long after': (world) => {
    const [day, seller, buyer, box] = [dayIn(world, 200), world.korean(), world.foreigner(), world.box()];
    const goods = world.goods({ origin: 'KR' });
    const out = declare(world, { procedure: 'EXPORT', day, seller, buyer, goods: [goods], boxes: [box] });
    const back = declare(world, { procedure: 'IMPORT', day: day + 110 + world.random.below(60), seller: buyer, buyer: seller, goods: [goods], boxes: [world.box()] });
    return { declarations: [out, back], events: loaded(world, day, box.number) };
  },
};

const LOADED: Readonly<Record<string, Honest>> = {
  'loaded late, in time': (world) => {
    const [day, box] = [dayIn(world, 60), world.box()];
    const out = declare(world, { procedure: 'EXPORT', day, seller: world.korean(), buyer: world.foreigner(), goods: [world.goods({ origin: 'KR' })], boxes: [box] });
    return { declarations: [out], events: [writeEvent(world, { day: day + 28, box: box.number, port: 'KRPUS' })] };
  },
  'loaded under a bill that the declaration does not name': (world) => {
    const [day, box] = [dayIn(world, 60), world.box()];
    const out = declare(world, { procedure: 'EXPORT', day, seller: world.korean(), buyer: world.foreigner(), goods: [world.goods({ origin: 'KR' })], boxes: [box] });
    return { declarations: [out], bills: [writeBill(world, day + 6, { boxes: [box.number], portOfLoading: 'KRPUS' })] };
  },
  'under its bill, without a box': (world) => {
    const day = dayIn(world, 60);
    const bill = writeBill(world, day + 5, { portOfLoading: 'KRPUS' });
    const out = declare(world, { procedure: 'EXPORT', day, seller: world.korean(), buyer: world.foreigner(), goods: [world.goods({ origin: 'KR' })], bill: bill.id });
    return { declarations: [out], bills: [bill] };
  },
  'cancelled': (world) => {
    const day = dayIn(world, 60);
    return { declarations: [declare(world, { procedure: 'EXPORT', day, seller: world.korean(), buyer: world.foreigner(), goods: [world.goods({ origin: 'KR' })], boxes: [world.box()], status: 'CANCELLED' })] };
  },
};

export const LOOK_ALIKES: Readonly<Record<string, Honest>> = { ...BONDED, ...REPEATED, ...CARRIED, ...RETURNED, ...LOADED };

