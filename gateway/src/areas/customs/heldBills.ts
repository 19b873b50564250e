import { BillState, DONE, listUnreleased } from '@naru/chaincode/domain';
import type { ActionSequel } from '../../http/actionSequel.js';
import { DECLARATION } from '../goodsDocuments.js';
import { readBillsOfGoods } from './billsOfGoods.js';

const BILL = 'bill-of-lading';

/** Customs releases a declaration, and then each bill that it holds for it: the goods stay held until then. */
export const heldBills: ActionSequel = {
  type: DECLARATION,
  list: async ({ id: declaration, status, links }, tables) => {
    if (!DONE.some((done) => done === status)) return [];
    const held = new Set<string>();
    for (const link of links.filter(({ type }) => type === BILL))
      for (const { id, state } of await readBillsOfGoods(tables, link.id))
        if (listUnreleased(BillState.parse(state)).some((hold) => hold.declaration === declaration)) held.add(id);
    return [...held].map((id) => ({ type: BILL, id, action: 'release-goods' }));
  },
};
