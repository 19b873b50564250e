import type { Link } from '@naru/chaincode/domain';
import type { Scene } from './billScenes.js';
import { SHIPPER } from './cast.js';
import type { Scenes } from './scenes.js';

/** What is done with a shipment and one of its shipper's bills. */
function withBill(on: (scenes: Scenes, bill: Link) => Promise<Link>): Scene {
  let bill: Link | undefined;
  return {
    by: SHIPPER,
    on: async (scenes) => {
      bill = await scenes.bill();
      return on(scenes, bill);
    },
    parts: () => ({ input: { to: bill } }),
  };
}

/** The steps of shipments. */
export const SHIPMENT_SCENES: Readonly<Record<string, Scene>> = {
  link: withBill((scenes) => scenes.shipment()),
  unlink: withBill(async (scenes, bill) =>
    scenes.act(SHIPPER, await scenes.shipment(), 'link', { input: { to: bill } }),
  ),
  close: { on: (scenes) => scenes.shipment(), by: SHIPPER },
};
