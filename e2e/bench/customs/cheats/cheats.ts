import { writeEvent } from '../forms.js';
import { dateOf, DAYS } from '../world.js';
import type { Cheat } from './bonded.js';
import { ORIGIN, OUT_OF_SIGHT } from './launder.js';
import { DOUBLED, ROUTE, UNLOADED } from './phantoms.js';
import { QUANTITY } from './quantities.js';
import { CAROUSEL } from './rounds.js';

/* What cheats do. Each kind has the ways in which people vary it, so as not to be seen. */

/** Goods that leave are loaded, whatever else is wrong with them. */
const loading =
  (make: Cheat): Cheat =>
  (world) => {
    const made = make(world);
    const leaving = made.declarations.filter(
      ({ document: { procedure } }) => procedure === 'EXPORT' || procedure === 'RE_EXPORT',
    );
    const events = leaving.flatMap(({ boxes, day }) =>
      boxes.map(({ number: box }) => writeEvent(world, { day: day + 2 + world.random.below(15), box, port: 'KRPUS' })),
    );
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
