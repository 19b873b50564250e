import { BillState, listAbove, listBelow, type TradeRecord } from '@naru/chaincode/domain';
import type { Tables } from '../../readModel/alertRule.js';
import { readAuthentic } from '../../readModel/authenticRecords.js';

/** So many bills of the goods of one bill are read: more than a master bill has houses, each amended twice. */
const MAX_BILLS = 256;

/**
 * A bill, those that have its goods now, and those that had them before, as its master bill has: all the way up, and all the way
 * down, since two house bills of one master are of other goods.
 * @param named Others that are named beside it: if one of them has its goods now, they are meant, and no others.
 */
export async function readBillsOfGoods(
  tables: Tables,
  id: string,
  named: readonly string[] = [],
): Promise<TradeRecord[]> {
  const [below, above] = [await follow(tables, id, listBelow), await follow(tables, id, listAbove)];
  const isNarrowed = below.some((bill) => bill.id !== id && named.includes(bill.id));
  const all = isNarrowed ? above : [...below, ...above];
  return [...new Map(all.map((bill) => [bill.id, bill])).values()];
}

async function follow(tables: Tables, start: string, list: typeof listBelow): Promise<TradeRecord[]> {
  const found = new Map<string, TradeRecord>();
  let next = [start];
  while (next.length > 0) {
    const bills = await readAuthentic(tables, 'bill-of-lading', next.slice(0, MAX_BILLS - found.size));
    for (const bill of bills) found.set(bill.id, bill);
    const near = bills.flatMap(({ state }) => {
      const read = BillState.safeParse(state).data;
      return read === undefined ? [] : list(read);
    });
    next = found.size < MAX_BILLS ? [...new Set(near)].filter((id) => !found.has(id)) : [];
  }
  return [...found.values()];
}
