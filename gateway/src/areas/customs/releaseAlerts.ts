import { isCaller, Party, type TradeRecord } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { AlertRule, RaisedAlert, Tables } from '../../readModel/alertRule.js';
import { readAuthentic } from '../../readModel/authenticRecords.js';
import { type BillsOfGoods, followBills } from '../billsOfGoods.js';
import { isByItsCarrier, LEFT, listBillsNamed, listLinkedBills } from '../departures.js';
import { BILL, CARGO, DECLARATION, linkOf } from '../documentTypes.js';
import { readSecurities } from '../securities.js';

const Declared = z.object({
  declarant: Party,
  customs: z.string(),
  leaving: z.unknown().optional(),
  leftBy: z.unknown().optional(),
});
const Carried = z.object({ customs: z.string(), billOfLading: z.string() });

/**
 * D18: goods are released while this organisation holds their bill as security. That a declaration is of the goods of a
 * bill is what its declarant says, so that only the word of a party of the bill counts in full.
 */
export const releasedWhilePledged: AlertRule = async (tables, record, mspId) => {
  if (record.type !== DECLARATION || record.status !== 'RELEASED') return [];
  const { declarant, customs, leaving, leftBy } = Declared.parse(record.state);
  // By a declaration for export no goods leave; of others, the report by which they left tells the rest.
  if (leaving === undefined || leftBy !== undefined) return [];
  const bills = await followBills(tables, listBillsNamed(record));
  const pledged = await readSecurities(tables, listIds(bills), mspId);
  const named = await readNamed(tables, bills, pledged);
  const raised = pledged.map((bill): RaisedAlert => ({
    rule: 'D18',
    about: linkOf(bill),
    ...judge([bill, ...(named.get(bill.id) ?? [])], declarant),
  }));
  return [...raised, ...tellUnfollowed(record, bills, customs === mspId)];
};

/**
 * D18: the carrier of goods reports that they left customs while this organisation holds one of their bills as security: the
 * reported one, one in its place, or its master or house bill.
 */
export const carriedOutWhilePledged: AlertRule = async (tables, record, mspId) => {
  if (record.type !== CARGO || !LEFT.some((status) => status === record.status)) return [];
  if (!(await isByItsCarrier(tables, record))) return [];
  const { customs, billOfLading } = Carried.parse(record.state);
  // A record has room for some links alone: the bills themselves say what belongs to the reported one.
  const bills = await followBills(tables, [billOfLading]);
  const pledged = await readSecurities(tables, [...listIds(bills), ...listLinkedBills(record)], mspId);
  const reason = 'The goods of a bill that is security of this bank have left the customs area; it is not surrendered.';
  const raised = pledged.map((bill): RaisedAlert => ({ rule: 'D18', severity: 'BLOCK', reason, about: linkOf(bill) }));
  return [...raised, ...tellUnfollowed(record, bills, customs === mspId)];
};

const listIds = ({ found }: BillsOfGoods): string[] => found.map(({ id }) => id);

/** The named bills by which each of the securities was found. */
async function readNamed(
  tables: Tables,
  { found }: BillsOfGoods,
  pledged: readonly TradeRecord[],
): Promise<ReadonlyMap<string, TradeRecord[]>> {
  const ways = found.filter(({ id }) => pledged.some((bill) => bill.id === id));
  const records = await readAuthentic(tables, BILL, [...new Set(ways.map(({ named }) => named))]);
  const isWay = ({ id }: TradeRecord, bill: TradeRecord): boolean =>
    ways.some((way) => way.named === id && way.id === bill.id);
  return new Map(pledged.map((bill) => [bill.id, records.filter((record) => isWay(record, bill))]));
}

/** A bank may then hold a bill of the goods of which it is not told: customs sees the document, and can ask whose they are. */
function tellUnfollowed(record: TradeRecord, { isWhole }: BillsOfGoods, isCustoms: boolean): RaisedAlert[] {
  if (isWhole || !isCustoms) return [];
  const reason =
    'The goods that were let go are under more bills than are followed: a bank may hold one of them as security and not be told (D18). Ask the carrier why there are so many.';
  return [{ rule: 'D18', severity: 'REVIEW', reason, about: linkOf(record), counted: 'not followed' }];
}

function judge(bills: readonly TradeRecord[], declarant: Party): Pick<RaisedAlert, 'severity' | 'reason' | 'counted'> {
  if (bills.some(({ parties }) => parties.some((party) => isCaller(party, declarant)))) {
    const reason = 'Customs released goods whose bill is security of this bank and not surrendered.';
    return { severity: 'BLOCK', reason };
  }
  const { msp } = declarant;
  const reason = `Customs released goods that were declared under this bill, which is security of this bank, by a party of ${msp}, which is not a party of the bill. Ask customs and the carrier whose goods they are.`;
  return { severity: 'HIGH', reason, counted: `declared ${msp}` };
}
