import { declare } from '../forms.js';
import { dayIn, type Honest, importOf, loaded } from './trade.js';

/* Most of what an authority sees. */

/** Ordinary trade: most of what an authority sees. */
export const ORDINARY: Readonly<Record<string, Honest>> = {
  import: (world) => ({ declarations: [importOf(world, world.goods(), { day: dayIn(world, 40) }).entry] }),
  export: (world) => {
    const day = dayIn(world, 40);
    const box = world.box();
    const status = world.random.pick(['RELEASED', 'RELEASED', 'RELEASED', 'CANCELLED']);
    const out = declare(world, {
      procedure: 'EXPORT',
      day,
      seller: world.korean(),
      buyer: world.foreigner(),
      goods: [world.goods({ origin: 'KR' })],
      boxes: [box],
      status,
    });
    return { declarations: [out], events: loaded(world, day, box.number) };
  },
};
