import { declare, type Filed, massOf, part, process, writeBill, writeEvent } from './forms.js';
import { type Box, type Case, dateOf, DAYS, type Firm, type Goods, type World } from './world.js';

/* What cheats do. Each kind has the ways in which people vary it, so as not to be seen. */

type Made = Omit<Case, 'kind' | 'isFraud' | 'declarations'> & { readonly declarations: readonly Filed[] };
type Cheat = (world: World) => Made;

const START = (world: World, room = 120): number => 5 + world.random.below(DAYS - room);
const soon = (world: World, from: number, least = 4, spread = 25): number => from + least + world.random.below(spread);
const fraction = (world: World, least: number, most: number): number => least + (world.random.below(1_000) / 1_000) * (most - least);

/** Goods that entered bond, and a firm that has them. */
function enter(world: World, of: Partial<Goods> = {}, owner = world.korean(), box: Box = world.box()) {
  const day = START(world, 260);
  const goods = world.goods(of);
  const seller = world.foreigner(goods.origin);
  const entry = declare(world, { procedure: 'IMPORT', day, seller, buyer: owner, goods: [goods], boxes: [box], ship: world.ship() });
  return { day, goods, seller, owner, box, entry };
}

type Entered = ReturnType<typeof enter>;

const named = ({ entry }: Entered) => [{ id: entry.id, relation: 'ENTRY_INTO_BOND' }];

/** How goods leave again as goods of another origin. */
function launder(world: World, entered: Entered, more: { firm?: Firm; related?: boolean; box?: Box; after?: number; procedure?: 'RE_EXPORT' | 'EXPORT' | 'IMPORT'; goods?: Goods; origin?: string } = {}) {
  const { firm = entered.owner, related = true, box = entered.box, procedure = 'RE_EXPORT' } = more;
  const origin = more.origin ?? (procedure === 'EXPORT' ? 'KR' : world.origin(entered.goods.origin));
  const goods = { ...(more.goods ?? entered.goods), origin };
  const day = more.after ?? soon(world, entered.day);
  const abroad = world.foreigner('US');
  const isHome = procedure === 'IMPORT';
  return declare(world, {
    ...{ procedure, day, boxes: [box], goods: [goods] },
    seller: isHome ? entered.seller : firm,
    buyer: isHome ? firm : abroad,
    ...(isHome && { departure: entered.seller.country }),
    ...(related && { related: named(entered) }),
  });
}

const twice = <T>(make: (share: number) => T): T[] => [0.5, 0.5].map(make);

const ORIGIN: Readonly<Record<string, Cheat>> = {
  'as it came': (world) => {
    const entered = enter(world);
    return { declarations: [entered.entry, launder(world, entered)] };
  },
  'in another box': (world) => {
    const entered = enter(world);
    return { declarations: [entered.entry, launder(world, entered, { box: world.box() })] };
  },
  'the entry not named, in the same box': (world) => {
    const entered = enter(world);
    return { declarations: [entered.entry, launder(world, entered, { related: false })] };
  },
  'the entry not named, in another box': (world) => {
    const entered = enter(world);
    return { declarations: [entered.entry, launder(world, entered, { related: false, box: world.box() })] };
  },
  'in parts': (world) => {
    const entered = enter(world);
    const origin = world.origin(entered.goods.origin);
    const outs = twice((share) => launder(world, entered, { goods: part(entered.goods, share), box: world.box(), origin }));
    return { declarations: [entered.entry, ...outs] };
  },
  'in parts, the entry not named': (world) => {
    const entered = enter(world);
    const origin = world.origin(entered.goods.origin);
    const outs = twice((share) => launder(world, entered, { goods: part(entered.goods, share), box: world.box(), origin, related: false }));
    return { declarations: [entered.entry, ...outs] };
  },
  'after months': (world) => {
    const entered = enter(world);
    return { declarations: [entered.entry, launder(world, entered, { after: entered.day + 90 + world.random.below(110), box: world.box() })] };
  },
  'under a code nearby': (world) => {
    const entered = enter(world, { hs: '640399' });
    const goods = { ...entered.goods, hs: world.random.pick(['640391', '640319']) };
    return { declarations: [entered.entry, launder(world, entered, { goods })] };
  },
  'under another heading': (world) => {
    const entered = enter(world, { hs: '640399' });
    return { declarations: [entered.entry, launder(world, entered, { goods: { ...entered.goods, hs: '640520' } })] };
  },
  'by a second firm that names the entry': (world) => {
    const entered = enter(world);
    return { declarations: [entered.entry, launder(world, entered, { firm: world.korean(), box: world.box() })] };
  },
  'by a second firm, in the same box': (world) => {
    const entered = enter(world);
    return { declarations: [entered.entry, launder(world, entered, { firm: world.korean(), related: false })] };
  },
  'among real goods of that origin': (world) => {
    const entered = enter(world);
    const origin = world.origin(entered.goods.origin);
    const real = part({ ...entered.goods, origin }, 0.3);
    const second = declare(world, { procedure: 'IMPORT', day: entered.day + 2, seller: world.foreigner(origin), buyer: entered.owner, goods: [real], boxes: [world.box()] });
    const related = [...named(entered), { id: second.id, relation: 'ENTRY_INTO_BOND' }];
    const goods = { ...entered.goods, origin, count: entered.goods.count + real.count };
    const out = declare(world, { procedure: 'RE_EXPORT', day: soon(world, entered.day + 2), seller: entered.owner, buyer: world.foreigner('US'), goods: [goods], boxes: [world.box()], related });
    return { declarations: [entered.entry, second, out] };
  },
  'after repacking': (world) => {
    const entered = enter(world);
    const record = process(world, { day: entered.day + 3, operation: 'REPACKING', inputs: [entered], outputs: [entered.goods] });
    return { declarations: [entered.entry, launder(world, entered, { after: entered.day + 8, box: world.box() })], processing: [record] };
  },
  'more than was made': (world) => {
    const entered = enter(world, { hs: '640399' });
    const input = part(entered.goods, 0.2);
    const made: Goods = { ...input, origin: 'KR', hs: '640411' };
    const record = process(world, { day: entered.day + 3, inputs: [{ entry: entered.entry, goods: input }], outputs: [made] });
    const out = launder(world, entered, { after: entered.day + 9, box: world.box(), goods: { ...entered.goods, hs: '640411' }, origin: 'KR' });
    return { declarations: [entered.entry, out], processing: [record] };
  },
  'into the country': (world) => {
    const entered = enter(world);
    return { declarations: [entered.entry, launder(world, entered, { procedure: 'IMPORT', box: world.box() })] };
  },
  'as goods of the country, in the same box': (world) => {
    const entered = enter(world);
    return { declarations: [entered.entry, launder(world, entered, { procedure: 'EXPORT', related: false })] };
  },
};

const OUT_OF_SIGHT: Readonly<Record<string, Cheat>> = {
  'by a second firm, in another box, the entry not named': (world) => {
    const entered = enter(world);
    return { declarations: [entered.entry, launder(world, entered, { firm: world.korean(), related: false, box: world.box() })], isOutOfSight: true };
  },
};

/** Goods loaded where they are not from. */
function route(world: World, more: { isDenied?: boolean; hasBox?: boolean } = {}): Made {
  const day = START(world);
  const goods = world.goods();
  const loaded = world.origin(goods.origin);
  const box = world.box();
  const bill = writeBill(world, day - 20, { portOfLoading: world.port(loaded), boxes: [box.number] });
  const hasBill = more.isDenied === true || world.random.chance(0.5);
  const departure = more.isDenied === true ? goods.origin : loaded;
  const declaration = declare(world, {
    ...{ procedure: 'IMPORT', day, seller: world.foreigner(departure), buyer: world.korean(), goods: [goods], departure },
    boxes: [box],
    ...(hasBill && { bill: bill.id }),
  });
  const events = world.random.chance(0.5) ? [writeEvent(world, { day: day - 20, box: box.number, port: world.port(loaded) })] : [];
  return { declarations: [declaration], events, bills: hasBill ? [bill] : [] };
}

const ROUTE: Readonly<Record<string, Cheat>> = {
  'loaded elsewhere': (world) => route(world),
  'the bill says another country': (world) => route(world, { isDenied: true }),
};

/** One re-export of some goods of an entry. */
const leave = (world: World, entered: Entered, more: { share: number; firm?: Firm; isCounted?: boolean; isUnnamed?: boolean; day?: number }) => {
  const goods = part(entered.goods, more.share);
  // The mass is made to fit, and the number is not.
  const fitted = more.isCounted === true ? { ...goods, unitKg: (massOf(entered.goods) / goods.count) * 0.99 } : goods;
  return declare(world, {
    ...{ procedure: 'RE_EXPORT', day: more.day ?? soon(world, entered.day), related: more.isUnnamed === true ? [] : named(entered), goods: [fitted] },
    seller: more.firm ?? entered.owner,
    buyer: world.foreigner(),
    boxes: [world.box()],
  });
};

const QUANTITY: Readonly<Record<string, Cheat>> = {
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
    const record = process(world, { day: entered.day + 2, inputs: [{ entry: entered.entry, goods: input }], outputs: [{ ...input, hs: '420221', origin: 'KR' }] });
    return { declarations: [entered.entry, leave(world, entered, { share: 1, day: entered.day + 9 })], processing: [record] };
  },
};

/** A round of goods: out, and back to who sent them. */
function turn(world: World, more: { days?: number; firm?: Firm; shares?: readonly number[]; isOtherCode?: boolean; isSealed?: boolean; through?: boolean } = {}): Made {
  const seller = world.korean();
  const goods = world.goods({ origin: 'KR', hs: '711319', unit: 'NMB', unitKg: 0.5 });
  const buyer = world.foreigner();
  const day = START(world);
  const box = world.box();
  const out = declare(world, { procedure: 'EXPORT', day, seller, buyer, goods: [goods], boxes: [box], ship: world.ship() });
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

const CAROUSEL: Readonly<Record<string, Cheat>> = {
  'through others': (world) => turn(world),
  'by the buyer': (world) => turn(world, { through: false }),
  'in the same box': (world) => turn(world, { isSealed: true }),
  'in parts': (world) => turn(world, { shares: [0.4, 0.35, 0.25] }),
  'under a code nearby': (world) => turn(world, { isOtherCode: true }),
  'fast': (world) => turn(world, { days: 6 }),
};

function unloaded(world: World, more: { hasBill?: boolean; isVoid?: boolean; isBare?: boolean; procedure?: 'EXPORT' | 'RE_EXPORT' } = {}): Made {
  const day = START(world, 60);
  const box = world.box();
  const bill = writeBill(world, day + 2, more.isVoid === true ? { status: 'VOIDED', boxes: [box.number] } : { onBoardDate: undefined, status: 'DRAFT' });
  const hasBill = more.hasBill === true || more.isVoid === true;
  const declaration = declare(world, {
    ...{ procedure: more.procedure ?? 'EXPORT', day, seller: world.korean(), buyer: world.foreigner(), goods: [world.goods({ origin: 'KR' })] },
    boxes: more.isBare === true ? [] : [box],
    ...(hasBill && { bill: bill.id }),
  });
  return { declarations: [declaration], bills: hasBill ? [bill] : [] };
}

const UNLOADED: Readonly<Record<string, Cheat>> = {
  'with a box': (world) => unloaded(world),
  'with a bill that was never on board': (world) => unloaded(world, { hasBill: true }),
  'with a bill that is void': (world) => unloaded(world, { isVoid: true }),
  'naming nothing': (world) => unloaded(world, { isBare: true }),
};

function doubled(world: World, more: { isSameShip?: boolean; days?: number } = {}): Made {
  const day = START(world);
  const box = world.box();
  const ship = world.ship();
  const state = (other: typeof ship) => ({ vesselName: other.vessel, voyage: other.voyage });
  const seals = (seal: string) => ({ containers: [{ number: box.number, seals: [seal] }] });
  const make = (at: number, of: typeof ship) =>
    declare(world, {
      ...{ procedure: 'IMPORT', day: at, seller: world.foreigner(), buyer: world.korean(), houseBill: `HB${world.seal()}` },
      goods: [world.goods()].map((goods) => ({ ...goods, origin: 'CN' })),
      departure: 'CN',
      stated: { ...state(of), ...seals(world.seal()) },
    });
  const second = more.isSameShip === true ? ship : world.ship();
  return { declarations: [make(day, ship), make(day + (more.days ?? world.random.below(4)), second)] };
}

const DOUBLED: Readonly<Record<string, Cheat>> = {
  'on two vessels': (world) => doubled(world),
  'with two seals': (world) => doubled(world, { isSameShip: true }),
};

/** Goods that leave are loaded, whatever else is wrong with them. */
const loading =
  (make: Cheat): Cheat =>
  (world) => {
    const made = make(world);
    const leaving = made.declarations.filter(({ document: { procedure } }) => procedure === 'EXPORT' || procedure === 'RE_EXPORT');
    const events = leaving.flatMap(({ boxes, day }) => boxes.map(({ number: box }) => writeEvent(world, { day: day + 2 + world.random.below(15), box, port: 'KRPUS' })));
    return { ...made, events: [...(made.events ?? []), ...events] };
  };
const loadingAll = (cheats: Readonly<Record<string, Cheat>>): Record<string, Cheat> =>
  Object.fromEntries(Object.entries(cheats).map(([way, make]) => [way, loading(make)]));

/** All cheats, by the tactic as officers call it. */
export const CHEATS: Readonly<Record<string, Readonly<Record<string, Cheat>>>> = {
  ORIGIN_CHANGED_IN_BOND: loadingAll({ ...ORIGIN, ...OUT_OF_SIGHT }),
  ORIGIN_AGAINST_ROUTE: ROUTE,
  QUANTITY_OUT_EXCEEDS_IN: loadingAll(QUANTITY),
  CAROUSEL: loadingAll(CAROUSEL),
  EXPORT_NEVER_LOADED: UNLOADED,
  ONE_BOX_TWICE: DOUBLED,
};

export const END = dateOf(DAYS + 40);
