import { declare, type Filed, part, process } from '../forms.js';
import type { Box, Firm, Goods, World } from '../world.js';
import { type Cheat, enter, type Entered, naming, soon } from './bonded.js';

/* Goods that leave bond as goods of another origin. */

interface Laundering {
  readonly firm?: Firm;
  readonly related?: boolean;
  readonly box?: Box;
  readonly after?: number;
  readonly procedure?: 'RE_EXPORT' | 'EXPORT';
  readonly goods?: Goods;
  readonly origin?: string;
}

function launder(world: World, entered: Entered, more: Laundering = {}): Filed {
  const { firm = entered.owner, related = true, box = entered.box, procedure = 'RE_EXPORT' } = more;
  const origin = more.origin ?? chooseOrigin(world, entered, procedure);
  const goods = { ...(more.goods ?? entered.goods), origin };
  const day = more.after ?? soon(world, entered.day);
  const what = { procedure, day, boxes: [box], goods: [goods], related: related ? naming(entered) : [] };
  return declare(world, { ...what, seller: firm, buyer: world.foreigner('US') });
}

const chooseOrigin = (world: World, { goods }: Entered, procedure: string): string =>
  procedure === 'EXPORT' ? 'KR' : world.origin(goods.origin);

/** Goods that leave bond for the country itself. */
function bringHome(world: World, entered: Entered): Filed {
  const goods = { ...entered.goods, origin: world.origin(entered.goods.origin) };
  const what = { procedure: 'IMPORT', day: soon(world, entered.day), boxes: [world.box()], goods: [goods] } as const;
  const { seller, owner } = entered;
  return declare(world, { ...what, seller, buyer: owner, departure: seller.country, related: naming(entered) });
}

const twice = <T>(make: (share: number) => T): T[] => [0.5, 0.5].map(make);

/** The ways in which an origin is changed. */
export const ORIGIN: Readonly<Record<string, Cheat>> = {
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
    const outs = twice((share) =>
      launder(world, entered, { goods: part(entered.goods, share), box: world.box(), origin }),
    );
    return { declarations: [entered.entry, ...outs] };
  },
  'in parts, the entry not named': (world) => {
    const entered = enter(world);
    const origin = world.origin(entered.goods.origin);
    const outs = twice((share) =>
      launder(world, entered, { goods: part(entered.goods, share), box: world.box(), origin, related: false }),
    );
    return { declarations: [entered.entry, ...outs] };
  },
  'after months': (world) => {
    const entered = enter(world);
    return {
      declarations: [
        entered.entry,
        launder(world, entered, { after: entered.day + 90 + world.random.below(110), box: world.box() }),
      ],
    };
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
    const second = declare(world, {
      procedure: 'IMPORT',
      day: entered.day + 2,
      seller: world.foreigner(origin),
      buyer: entered.owner,
      goods: [real],
      boxes: [world.box()],
    });
    const related = [...naming(entered), { id: second.id, relation: 'ENTRY_INTO_BOND' }];
    const goods = { ...entered.goods, origin, count: entered.goods.count + real.count };
    const out = declare(world, {
      procedure: 'RE_EXPORT',
      day: soon(world, entered.day + 2),
      seller: entered.owner,
      buyer: world.foreigner('US'),
      goods: [goods],
      boxes: [world.box()],
      related,
    });
    return { declarations: [entered.entry, second, out] };
  },
  'after repacking': (world) => {
    const entered = enter(world);
    const record = process(world, {
      day: entered.day + 3,
      operation: 'REPACKING',
      inputs: [entered],
      outputs: [entered.goods],
    });
    return {
      declarations: [entered.entry, launder(world, entered, { after: entered.day + 8, box: world.box() })],
      processing: [record],
    };
  },
  'more than was made': (world) => {
    const entered = enter(world, { hs: '640399' });
    const input = part(entered.goods, 0.2);
    const made: Goods = { ...input, origin: 'KR', hs: '640411' };
    const record = process(world, {
      day: entered.day + 3,
      inputs: [{ entry: entered.entry, goods: input }],
      outputs: [made],
    });
    const out = launder(world, entered, {
      after: entered.day + 9,
      box: world.box(),
      goods: { ...entered.goods, hs: '640411' },
      origin: 'KR',
    });
    return { declarations: [entered.entry, out], processing: [record] };
  },
  'into the country': (world) => {
    const entered = enter(world);
    return { declarations: [entered.entry, bringHome(world, entered)] };
  },
  'as goods of the country, in the same box': (world) => {
    const entered = enter(world);
    return { declarations: [entered.entry, launder(world, entered, { procedure: 'EXPORT', related: false })] };
  },
};

/** What nothing in the papers joins. */
export const OUT_OF_SIGHT: Readonly<Record<string, Cheat>> = {
  'by a second firm, in another box, the entry not named': (world) => {
    const entered = enter(world);
    return {
      declarations: [
        entered.entry,
        launder(world, entered, { firm: world.korean(), related: false, box: world.box() }),
      ],
      isOutOfSight: true,
    };
  },
};
