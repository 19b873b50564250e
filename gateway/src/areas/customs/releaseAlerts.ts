import { BillState, isCaller, Party, type TradeRecord } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { AlertRule, RaisedAlert, Tables } from '../../readModel/alertRule.js';
import { readAuthentic } from '../../readModel/authenticRecords.js';
import { readBillsOfGoods } from './billsOfGoods.js';

const BILL = 'bill-of-lading';
const Declared = z.object({ declarant: Party, leaving: z.unknown().optional(), leftBy: z.unknown().optional() });
const Carried = z.object({ carrier: z.string(), billOfLading: z.string() });

/**
 * D18: goods are released while this organisation holds their bill as security. That a declaration is of the goods of a
 * bill is what its declarant says, so that only the word of a party of the bill counts in full.
 */
export const releasedWhilePledged: AlertRule = async (tables, record, mspId) => {
  if (record.type !== 'customs-declaration' || record.status !== 'RELEASED') return [];
  const { declarant, leaving, leftBy } = Declared.parse(record.state);
  // By a declaration for export no goods leave; of others, the report by which they left tells the rest.
  if (leaving === undefined || leftBy !== undefined) return [];
  return (await readPledged(tables, listBills(record), mspId)).map(({ bill, named }) => ({
    rule: 'D18',
    about: { type: BILL, id: bill.id },
    ...judge([bill, named], declarant),
  }));
};

const LEFT: readonly string[] = ['CARRIED_OUT', 'MOVED_IN_BOND'];

/**
 * D18: the carrier of goods reports that they left customs while this organisation holds one of their bills as security: the
 * reported one, one in its place, or its master or house bill.
 */
export const carriedOutWhilePledged: AlertRule = async (tables, record, mspId) => {
  if (record.type !== 'cargo-report' || !LEFT.includes(record.status)) return [];
  const { carrier, billOfLading } = Carried.parse(record.state);
  const [reported] = await readAuthentic(tables, BILL, [billOfLading]);
  if (reported === undefined || BillState.parse(reported.state).issuer !== carrier) return [];
  const reason = 'The goods of a bill that is pledged to this bank have left the customs area; it is not surrendered.';
  // A record has room for some links alone: the bills themselves say what belongs to the reported one.
  const bills = [
    ...(await readBillsOfGoods(tables, billOfLading)),
    ...(await readAuthentic(tables, BILL, listBills(record))),
  ];
  const pledged = new Set(bills.filter((bill) => isPledgedTo(bill, mspId)).map(({ id }) => id));
  return [...pledged].map((id) => ({ rule: 'D18', severity: 'BLOCK', reason, about: { type: BILL, id } }));
};

const listBills = ({ links }: TradeRecord): string[] => links.filter(({ type }) => type === BILL).map(({ id }) => id);

/** A pledged bill, and the one by which it is found. */
interface Pledged {
  readonly bill: TradeRecord;
  readonly named: TradeRecord;
}

/** The bills of the goods of a declaration that are pledged to an organisation, each once. */
async function readPledged(tables: Tables, ids: readonly string[], mspId: string): Promise<Pledged[]> {
  const pledged = new Map<string, Pledged>();
  for (const named of await readAuthentic(tables, BILL, ids))
    for (const bill of await readBillsOfGoods(tables, named.id, ids))
      if (isPledgedTo(bill, mspId) && !pledged.has(bill.id)) pledged.set(bill.id, { bill, named });
  return [...pledged.values()];
}

const isPledgedTo = ({ state }: TradeRecord, mspId: string): boolean =>
  BillState.safeParse(state).data?.pledge?.pledgee === mspId;

function judge(bills: readonly TradeRecord[], declarant: Party): Pick<RaisedAlert, 'severity' | 'reason' | 'counted'> {
  if (bills.some(({ parties }) => parties.some((party) => isCaller(party, declarant)))) {
    const reason = 'Customs released goods whose bill is pledged to this bank and not surrendered.';
    return { severity: 'BLOCK', reason };
  }
  const { msp } = declarant;
  const reason = `Customs released goods that were declared under this pledged bill by a party of ${msp}, which is not a party of the bill. Ask customs and the carrier whose goods they are.`;
  return { severity: 'HIGH', reason, counted: `declared ${msp}` };
}
