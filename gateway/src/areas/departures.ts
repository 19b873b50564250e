import { BillState, parseAs, TradeRecord } from '@naru/chaincode/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Tables } from '../readModel/alertRule.js';
import { readAuthentic } from '../readModel/authenticRecords.js';
import { followBills } from './billsOfGoods.js';
import { BILL, CARGO, DECLARATION } from './documentTypes.js';

/* How goods leave customs: by a declaration that customs releases, until their carrier reports that they have left. */

/** How many departures of the goods of one bill are looked at: reports first, and the latest. */
const MAX_DEPARTURES = 64;

/** The statuses of a report of goods that have left: for good, or in bond to another area or abroad. */
export const LEFT = ['CARRIED_OUT', 'MOVED_IN_BOND'] as const;
const RELEASED = 'RELEASED';

const Naming = z.object({ billOfLading: z.string().optional() });
const Carried = z.object({ carrier: z.string(), billOfLading: z.string() });

export const listLinkedBills = ({ links }: Pick<TradeRecord, 'links'>): string[] =>
  links.filter(({ type }) => type === BILL).map(({ id }) => id);

/** Whether goods have left customs for good, as their carrier says; otherwise they can leave, or left in bond. */
export const isGone = ({ status }: TradeRecord): boolean => status === 'CARRIED_OUT';

/** The bills by whose goods a declaration or a report goes: that of its document, or those that it links if it names none. */
export function listBillsNamed(record: TradeRecord): string[] {
  const { billOfLading } = Naming.parse(record.state);
  return billOfLading === undefined ? listLinkedBills(record) : [billOfLading];
}

/** Whether the carrier of the reported bill is the one that reports. */
export async function isByItsCarrier(tables: Tables, { state }: TradeRecord): Promise<boolean> {
  const { carrier, billOfLading } = Carried.parse(state);
  const [reported] = await readAuthentic(tables, BILL, [billOfLading]);
  return reported !== undefined && BillState.parse(reported.state).issuer === carrier;
}

/** The reports by which goods of a bill have left, and the released declarations by which they can. */
export async function findDepartures(tables: Tables, bill: string): Promise<TradeRecord[]> {
  const { found } = await followBills(tables, [bill]);
  const ids = new Set([bill, ...found.map(({ id }) => id)]);
  const departures: TradeRecord[] = [];
  for (const record of await readDepartures(tables, [...ids]))
    if (await isDepartureOf(tables, record, { bill, ids })) departures.push(record);
  return departures;
}

/** A report links all bills of the goods that have left, and all above them, of which others have other goods. */
async function isDepartureOf(
  tables: Tables,
  record: TradeRecord,
  { bill, ids }: { readonly bill: string; readonly ids: ReadonlySet<string> },
): Promise<boolean> {
  const isNamed = listBillsNamed(record).some((id) => ids.has(id));
  if (record.type !== CARGO) return isNamed;
  return (isNamed || listLinkedBills(record).includes(bill)) && (await isByItsCarrier(tables, record));
}

/** A place of the ledger. */
export interface Place {
  readonly block: number;
  readonly position: number;
}

/** The departures that link one of some bills, up to a place of the ledger if one is named. By a declaration for export no goods leave, and by one that was used no more. */
export async function readDepartures(tables: Tables, bills: readonly string[], until?: Place): Promise<TradeRecord[]> {
  const rows = await tables
    .selectFrom(
      sql<{ type: string; id: string }>`(
        select distinct type, id from links
        where to_type = ${BILL} and to_id = any(${bills}::text[]) and type in (${CARGO}, ${DECLARATION}))`.as('linked'),
    )
    .innerJoin('documents', (join) =>
      join.onRef('documents.type', '=', 'linked.type').onRef('documents.id', '=', 'linked.id'),
    )
    .select('record')
    .where('authentic', '=', true)
    .where(
      until === undefined ? sql<boolean>`true` : sql<boolean>`(block, position) <= (${until.block}, ${until.position})`,
    )
    .where(
      sql<boolean>`(documents.type = ${CARGO} and status = any(${[...LEFT]}::text[])
        or documents.type = ${DECLARATION} and status = ${RELEASED}
          and record -> 'state' -> 'leaving' is not null and record -> 'state' -> 'leftBy' is null)`,
    )
    .orderBy('documents.type')
    .orderBy('documents.id', 'desc')
    .limit(MAX_DEPARTURES)
    .execute();
  return rows.map(({ record }) => parseAs(TradeRecord, record));
}
