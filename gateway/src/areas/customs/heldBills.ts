import { BillState, DONE, listUnreleased } from '@naru/chaincode/domain';
import type { ActionSequel } from '../../http/actionSequel.js';
import { readAuthentic } from '../../readModel/authenticRecords.js';
import { followBills } from '../billsOfGoods.js';
import { BILL, DECLARATION } from '../documentTypes.js';
import { isTo } from './citing.js';

/** Customs releases a declaration, and then each bill that it holds for it: the goods stay held until then. */
export const heldBills: ActionSequel = {
  type: DECLARATION,
  list: async (record, tables) => {
    const { id: declaration, status, links, author } = record;
    if (!DONE.some((done) => done === status) || !isTo(record, author.msp)) return [];
    const named = links.filter(({ type }) => type === BILL).map(({ id }) => id);
    const { found } = await followBills(tables, named);
    const bills = await readAuthentic(tables, BILL, [...new Set(found.map(({ id }) => id))]);
    return bills
      .filter(({ state }) => listUnreleased(BillState.parse(state)).some((hold) => hold.declaration === declaration))
      .map(({ id }) => ({ type: BILL, id, action: 'release-goods' }));
  },
};
