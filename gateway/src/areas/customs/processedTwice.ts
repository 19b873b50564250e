import {
  findUsedTwice,
  type Identified,
  isAccepted,
  isCleared,
  type Link,
  listEntries,
  LIVE_DECLARATION_STATUSES,
  reject,
  type TradeRecord,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import type { ActionGuard, GuardReading } from '../../http/actionGuard.js';
import type { Tables } from '../../readModel/alertRule.js';
import { readAuthentic, readLinking } from '../../readModel/authenticRecords.js';
import { DECLARATION } from '../goodsDocuments.js';
import { readBillsOfGoods } from './billsOfGoods.js';
import { rejectUnread } from './certificateGuards.js';
import { tolerate } from './certificateSums.js';
import { isTo, linkOf } from './citing.js';

const BILL = 'bill-of-lading';
const RECORD = 'processing-record';
/** How many declarations that can be of the same goods are read, and how many records of processing of these. */
const MAX_DECLARATIONS = 128;
const MAX_RECORDS = 256;
/** From a declaration of a house bill to the transit of its master, to the other house bills, and to what names these. */
const ROUNDS = 3;

const Processed = z.object({ processedBy: z.array(z.string()).default([]) });

/** A declaration, and the bills of its goods. */
interface Found {
  readonly record: TradeRecord;
  readonly bills: readonly string[];
  readonly billsOfGoods: readonly string[];
}

/**
 * Customs approves no record of processing that uses, with those that it has approved, more of the goods of a bill than came by it:
 * goods in transit and goods that enter bond are declared twice, and are there once. What has left for good is used up. The ledger cannot look: a record carries
 * its own declarations.
 * @throws TradeError NOT_CONSERVED; NOT_DISCLOSED if it cannot read what is to be added up
 */
export const processedTwice: ActionGuard = async ({ user, type, action, id }, tables, { read }) => {
  if (type !== RECORD || action !== 'approve') return;
  const document = await read({ type, id });
  const entries = tolerate(() => listEntries(document));
  // What is no record of processing the ledger refuses.
  if (entries === undefined) return;
  const found = await findSame(entries, tables, user.msp);
  if (found.length < 2) return;
  const declared: Identified[] = [];
  for (const { record, ...bills } of found)
    declared.push({ id: record.id, document: await readWhole(linkOf(record), read), ...bills });
  const cleared = new Set(found.filter(({ record }) => isCleared(record)).map(({ record }) => record.id));
  const others: unknown[] = [];
  for (const other of await listApproved(found, id, tables)) others.push(await readWhole(linkOf(other), read));
  const [first] = tolerate(() => findUsedTwice(document, { others, declared, cleared })) ?? [];
  if (first !== undefined)
    reject('NOT_CONSERVED', 'The same goods are declared more than once, and more of them is used than entered.', {
      ...first,
    });
};

async function readWhole(link: Link, read: GuardReading['read']): Promise<unknown> {
  return (await read(link)) ?? rejectUnread(link, 'what is used of the goods cannot be added up');
}

/** The accepted declarations to an authority that can be of the goods of some of them. */
async function findSame(entries: readonly Link[], tables: Tables, mspId: string): Promise<Found[]> {
  const found = new Map<string, Found>();
  let ids = entries.map(({ id }) => id);
  let linking: TradeRecord[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const records = [...(await readAuthentic(tables, DECLARATION, ids)), ...linking];
    const fresh = [...new Map(records.map((each) => [each.id, each])).values()].filter(
      (each) => !found.has(each.id) && isCounted(each, mspId),
    );
    [ids, linking] = [[], []];
    for (const record of fresh.slice(0, MAX_DECLARATIONS - found.size)) {
      const each = await readBills(record, tables);
      found.set(record.id, each);
      ids.push(...listLinked(record, DECLARATION));
      const near = [linkOf(record), ...each.billsOfGoods.map((id): Link => ({ type: BILL, id }))];
      for (const link of near)
        linking.push(...(await readLinking(tables, DECLARATION, link, MAX_DECLARATIONS, LIVE_DECLARATION_STATUSES)));
    }
  }
  return [...found.values()];
}

const isCounted = (record: TradeRecord, mspId: string): boolean =>
  isTo(record, mspId) && isAccepted(record) && LIVE_DECLARATION_STATUSES.some((status) => status === record.status);

const listLinked = ({ links }: TradeRecord, type: Link['type']): string[] =>
  links.filter((link) => link.type === type).map(({ id }) => id);

async function readBills(record: TradeRecord, tables: Tables): Promise<Found> {
  const bills = listLinked(record, BILL);
  const all = new Set(bills);
  for (const bill of bills) for (const { id } of await readBillsOfGoods(tables, bill)) all.add(id);
  return { record, bills, billsOfGoods: [...all] };
}

/** The approved records that have used goods of some declarations, but for one. */
async function listApproved(found: readonly Found[], id: string, tables: Tables): Promise<TradeRecord[]> {
  const named = new Set(found.flatMap(({ record }) => Processed.parse(record.state).processedBy));
  named.delete(id);
  if (named.size > MAX_RECORDS)
    reject('NOT_CONSERVED', `More than ${MAX_RECORDS} records of processing are of these goods.`, {});
  const records = await readAuthentic(tables, RECORD, [...named]);
  return records.filter(({ status }) => status === 'APPROVED');
}
