import { BillState, Party, type TradeRecord } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { AlertRule, RaisedAlert, Tables } from '../../readModel/alertRule.js';
import { readAuthentic } from '../../readModel/authenticRecords.js';

const BILL = 'bill-of-lading';
const Declared = z.object({ declarant: Party, leftBy: z.unknown().optional() });
const Carried = z.object({ carrier: z.string(), billOfLading: z.string() });

/**
 * D18: goods are released while this organisation holds their bill as security. That a declaration is of the goods of a
 * bill is what its declarant says, so that only the word of a party of the bill counts in full.
 */
export const releasedWhilePledged: AlertRule = async (tables, record, mspId) => {
  if (record.type !== 'customs-declaration' || record.status !== 'RELEASED') return [];
  const { declarant, leftBy } = Declared.parse(record.state);
  // The report by which the goods left tells the rest.
  if (leftBy !== undefined) return [];
  return (await readPledged(tables, record, mspId)).map((bill) => ({
    rule: 'D18',
    about: { type: BILL, id: bill.id },
    ...judge(bill, declarant),
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
  const about = (await readPledged(tables, record, mspId)).map(({ id }) => ({ type: BILL, id }) as const);
  return about.map((bill) => ({ rule: 'D18', severity: 'BLOCK', reason, about: bill }));
};

/** The bills of a record that are pledged to an organisation. */
async function readPledged(tables: Tables, { links }: TradeRecord, mspId: string): Promise<TradeRecord[]> {
  const ids = links.filter(({ type }) => type === BILL).map(({ id }) => id);
  const bills = await readAuthentic(tables, BILL, ids);
  return bills.filter(({ state }) => BillState.safeParse(state).data?.pledge?.pledgee === mspId);
}

function judge({ parties }: TradeRecord, declarant: Party): Pick<RaisedAlert, 'severity' | 'reason' | 'counted'> {
  if (parties.some((party) => isDeclarant(party, declarant))) {
    const reason = 'Customs released goods whose bill is pledged to this bank and not surrendered.';
    return { severity: 'BLOCK', reason };
  }
  const { msp } = declarant;
  const reason = `Customs released goods that were declared under this pledged bill by a party of ${msp}, which is not a party of the bill. Ask customs and the carrier whose goods they are.`;
  return { severity: 'HIGH', reason, counted: `declared ${msp}` };
}

function isDeclarant({ msp, party }: Party, declarant: Party): boolean {
  return msp === declarant.msp && (party === undefined || party === declarant.party);
}
