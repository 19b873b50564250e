import { declare, type Filed, writeBill, writeEvent } from '../forms.js';
import type { World } from '../world.js';
import { type Cheat, type Made, startIn } from './bonded.js';

/* Goods that are not where the papers say. */

/** Goods loaded where they are not from. */
function route(world: World, more: { readonly isDenied?: boolean } = {}): Made {
  const day = startIn(world);
  const goods = world.goods();
  const loaded = world.origin(goods.origin);
  const box = world.box();
  const bill = writeBill(world, day - 20, { portOfLoading: world.port(loaded), boxes: [box.number] });
  const hasBill = more.isDenied === true || world.random.chance(0.5);
  const departure = more.isDenied === true ? goods.origin : loaded;
  const declaration = declare(world, {
    ...{
      procedure: 'IMPORT',
      day,
      seller: world.foreigner(departure),
      buyer: world.korean(),
      goods: [goods],
      departure,
    },
    boxes: [box],
    ...(hasBill && { bill: bill.id }),
  });
  const events = world.random.chance(0.5)
    ? [writeEvent(world, { day: day - 20, box: box.number, port: world.port(loaded) })]
    : [];
  return { declarations: [declaration], events, bills: hasBill ? [bill] : [] };
}

/** The ways in which a route gives an origin away. */
export const ROUTE: Readonly<Record<string, Cheat>> = {
  'loaded elsewhere': (world) => route(world),
  'the bill says another country': (world) => route(world, { isDenied: true }),
};

function unloaded(
  world: World,
  more: { hasBill?: boolean; isVoid?: boolean; isBare?: boolean; procedure?: 'EXPORT' | 'RE_EXPORT' } = {},
): Made {
  const day = startIn(world, 60);
  const box = world.box();
  const bill = writeBill(
    world,
    day + 2,
    more.isVoid === true ? { status: 'VOIDED', boxes: [box.number] } : { onBoardDate: undefined, status: 'DRAFT' },
  );
  const hasBill = more.hasBill === true || more.isVoid === true;
  const declaration = declare(world, {
    ...{
      procedure: more.procedure ?? 'EXPORT',
      day,
      seller: world.korean(),
      buyer: world.foreigner(),
      goods: [world.goods({ origin: 'KR' })],
    },
    boxes: more.isBare === true ? [] : [box],
    ...(hasBill && { bill: bill.id }),
  });
  return { declarations: [declaration], bills: hasBill ? [bill] : [] };
}

/** The ways in which an export stays. */
export const UNLOADED: Readonly<Record<string, Cheat>> = {
  'with a box': (world) => unloaded(world),
  'with a bill that was never on board': (world) => unloaded(world, { hasBill: true }),
  'with a bill that is void': (world) => unloaded(world, { isVoid: true }),
  'naming nothing': (world) => unloaded(world, { isBare: true }),
};

interface Voyage {
  readonly vessel: string;
  readonly voyage: string;
}

/** A load of a box on a voyage, under its own seal. */
function load(world: World, day: number, box: string, { vessel, voyage }: Voyage): Filed {
  const traders = { seller: world.foreigner(), buyer: world.korean(), houseBill: `HB${world.seal()}` };
  const containers = [{ number: box, seals: [world.seal()] }];
  return declare(world, {
    ...{ procedure: 'IMPORT', day, ...traders, goods: [world.goods({ origin: 'CN' })], departure: 'CN' },
    stated: { vesselName: vessel, voyage, containers },
  });
}

function doubled(world: World, isSameShip: boolean): Made {
  const [day, box, ship] = [startIn(world), world.box(), world.ship()];
  const second = isSameShip ? ship : world.ship();
  const later = day + world.random.below(4);
  return { declarations: [load(world, day, box.number, ship), load(world, later, box.number, second)] };
}

/** The ways in which a box is in two places. */
export const DOUBLED: Readonly<Record<string, Cheat>> = {
  'on two vessels': (world) => doubled(world, false),
  'with two seals': (world) => doubled(world, true),
};
