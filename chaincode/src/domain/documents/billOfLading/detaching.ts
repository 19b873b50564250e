import { rejectField } from '../../errors';
import { requireStatus } from '../../vocabulary/guards';
import { listAncestors } from './ancestors';
import { bill, billLink } from './bill';
import { NEVER_HELD, UNREPLACED } from './guards';
import { ABOVE, type Asked, FORWARDER, HouseInput, NOT_HELD_WITH } from './houses';

/** What the carrier has back of its house bills. */
const DETACHABLE = ['VOIDED', 'SURRENDERED_FOR_AMENDMENT'] as const;

/** The goods of a house bill that is out no more can be in another one, and stay under the master bill until they are. */
export const detachHouse = bill.step('detach-house', {
  summary: 'Detaches a house bill from its master bill: one that is void, or that goes back to be amended.',
  from: ['ISSUED'],
  to: ['ISSUED'],
  roles: ['carrier-agent'],
  by: FORWARDER,
  input: HouseInput,
  relations: {
    house: {
      what: 'the house bill',
      find: ({ input: { house } }: Asked) => billLink(house),
      change: bill.changedTo([...DETACHABLE], ({ issuer }) => [{ msp: issuer }]),
    },
    ...ABOVE,
  },
  requirements: [
    NOT_HELD_WITH,
    {
      sentence: 'the house bill is attached',
      guard: ({ state: { houses = [] }, input: { house } }) => {
        if (!houses.includes(house))
          rejectField('/input/house', 'This house bill is not attached to this bill.', { houses });
      },
    },
    {
      sentence:
        'the house bill is VOIDED or SURRENDERED_FOR_AMENDMENT, no bill was issued in its place, and customs does not hold it',
      guard: ({ related: { house } }) => {
        requireStatus(house.record, DETACHABLE);
        for (const { guard } of [UNREPLACED, NEVER_HELD]) guard({ state: bill.stateOf(house.record) });
      },
    },
  ],
  decide: ({ id, state: { houses = [], housesHaveAll: _, ...state }, related: { house } }) => {
    const rest = houses.filter((each) => each !== house.record.id);
    const detachedHouses = [...(state.detachedHouses ?? []), house.record.id];
    // The goods stay among those of the master bill: what customs holds there, it holds of the bill in the place of this one, too.
    const { master: __, ...detached } = bill.stateOf(house.record);
    const ancestors = [id, ...listAncestors(state)];
    return {
      change: bill.changeTo('ISSUED', { ...state, ...(rest.length > 0 && { houses: rest }), detachedHouses }),
      others: [bill.changeRelated(house, { state: { ...detached, ancestors } })],
    };
  },
});
