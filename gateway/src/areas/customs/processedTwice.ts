import {
  CargoState,
  DeclarationState,
  findUsedTwice,
  type Identified,
  isAccepted,
  isCleared,
  isStanding,
  type Link,
  listEntries,
  LIVE_DECLARATION_STATUSES,
  parseCargoReport,
  reject,
  type Reported,
  type TradeRecord,
  type Using,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import type { ActionGuard, AskedAction, GuardReading } from '../../http/actionGuard.js';
import type { Tables } from '../../readModel/alertRule.js';
import { readAuthentic, readLinking } from '../../readModel/authenticRecords.js';
import { followBills } from '../billsOfGoods.js';
import { BILL, DECLARATION, linkOf } from '../documentTypes.js';
import { rejectUnread } from './certificateGuards.js';
import { tolerate } from './certificateAccounts.js';
import { isTo } from './citing.js';

const RECORD = 'processing-record';
const REPORT = 'cargo-report';
/** How many declarations that can be of the same goods are read, and how many records of processing of these. */
const MAX_DECLARATIONS = 128;
const MAX_RECORDS = 256;
/** How many reports of each bill are read. */
const MAX_REPORTS = 64;
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
 * Customs approves no record of processing that uses, and releases no declaration that lets go, with what it has approved and
 * let go before, more of the goods of a bill than came by it: goods in transit and goods that enter bond are declared twice,
 * and are there once. The ledger cannot look: a request carries its own declarations.
 * @throws TradeError NOT_CONSERVED; NOT_DISCLOSED if it cannot read what is to be added up
 */
export const processedTwice: ActionGuard = async (asked, tables, { read }) => {
  const { user, id } = asked;
  const using = await findUsing(asked, read);
  if (using === undefined) return;
  const { found, isWhole } = await findSame(using.declarations, tables, user.msp);
  const approved = await listApproved(found, id, tables);
  // Without any processing, goods leave by their declarations, each once.
  if (using.record === undefined && approved.length === 0) return;
  if (!isWhole) reject('NOT_CONSERVED', `More than ${MAX_DECLARATIONS} declarations can be of these goods.`, {});
  const declared: Identified[] = [];
  for (const { record, ...bills } of found)
    declared.push({ id: record.id, document: await readWhole(linkOf(record), read), ...bills });
  const others: unknown[] = [];
  for (const other of approved) others.push(await readWhole(linkOf(other), read));
  const cleared = new Set(found.filter(({ record }) => isLetGo(record, using)).map(({ record }) => record.id));
  const reported = await readReported(found, tables, { mspId: user.msp, read });
  const [first] = tolerate(() => findUsedTwice(using, { others, declared, cleared, reported })) ?? [];
  if (first !== undefined)
    reject('NOT_CONSERVED', 'More of these goods is used, or let go, than was declared and reported.', {
      ...first,
    });
};

/** What an action uses, or lets go; undefined if it does neither. What is no record of processing the ledger refuses. */
async function findUsing({ type, action, id }: AskedAction, read: GuardReading['read']): Promise<Using | undefined> {
  if (type === DECLARATION && action === 'release') return { declarations: [id] };
  if (type !== RECORD || action !== 'approve') return undefined;
  const record = await read({ type, id });
  const entries = tolerate(() => listEntries(record));
  return entries && { record, declarations: entries.map((entry) => entry.id) };
}

/**
 * Whether goods have left for good, or leave as soon as their carrier says so. Of a declaration whose goods are processed no others
 * leave by it.
 */
function isLetGo(record: TradeRecord, { declarations, record: processing }: Using): boolean {
  const { leaving, processedBy = [] } = DeclarationState.parse(record.state);
  const isReleased = processing === undefined && declarations.includes(record.id);
  const isUsed = processing !== undefined && declarations.includes(record.id);
  const canLeave = leaving === 'CLEARED' && processedBy.length === 0 && !isUsed;
  return isCleared(record) || (canLeave && (isReleased || record.status === 'RELEASED'));
}

/** What carriers have reported to an authority of the goods of some declarations. */
async function readReported(
  found: readonly Found[],
  tables: Tables,
  { mspId, read }: Pick<GuardReading, 'read'> & { readonly mspId: string },
): Promise<Reported[]> {
  const reported: Reported[] = [];
  for (const bill of new Set(found.flatMap(({ billsOfGoods }) => billsOfGoods))) {
    const linking = await readLinking(tables, REPORT, { type: BILL, id: bill }, MAX_REPORTS + 1);
    if (linking.length > MAX_REPORTS)
      reject('NOT_CONSERVED', `More than ${MAX_REPORTS} cargo reports are of one bill of these goods.`, { bill });
    for (const record of linking) {
      const { customs, billOfLading } = CargoState.parse(record.state);
      if (customs !== mspId || billOfLading !== bill || !isStanding(record)) continue;
      const { grossMassKg: massKg } = parseCargoReport(await readWhole(linkOf(record), read));
      reported.push({ bill, massKg });
    }
  }
  return reported;
}

async function readWhole(link: Link, read: GuardReading['read']): Promise<unknown> {
  return (await read(link)) ?? rejectUnread(link, 'what is used of the goods cannot be added up');
}

/** The accepted declarations to an authority that can be of the goods of some of them. */
async function findSame(
  entries: readonly string[],
  tables: Tables,
  mspId: string,
): Promise<{ readonly found: readonly Found[]; readonly isWhole: boolean }> {
  const found = new Map<string, Found>();
  let ids: string[] = [...entries];
  let linking: TradeRecord[] = [];
  let isWhole = true;
  for (let round = 0; round <= ROUNDS; round++) {
    const records = [...(await readAuthentic(tables, DECLARATION, ids)), ...linking];
    const fresh = [...new Map(records.map((each) => [each.id, each])).values()].filter(
      (each) => !found.has(each.id) && isCounted(each, mspId),
    );
    [ids, linking] = [[], []];
    isWhole &&= found.size + fresh.length <= MAX_DECLARATIONS;
    for (const record of fresh.slice(0, MAX_DECLARATIONS - found.size)) {
      const each = await readBills(record, tables);
      found.set(record.id, each);
      ids.push(...listLinked(record, DECLARATION));
      const near = [linkOf(record), ...each.billsOfGoods.map((id): Link => ({ type: BILL, id }))];
      for (const link of near)
        linking.push(
          ...(await readLinking(tables, DECLARATION, link, MAX_DECLARATIONS + 1, LIVE_DECLARATION_STATUSES)),
        );
    }
  }
  return { found: [...found.values()], isWhole };
}

const isCounted = (record: TradeRecord, mspId: string): boolean => isTo(record, mspId) && isAccepted(record);

const listLinked = ({ links }: TradeRecord, type: Link['type']): string[] =>
  links.filter((link) => link.type === type).map(({ id }) => id);

/** @throws TradeError NOT_CONSERVED if the goods are under more bills than are followed */
async function readBills(record: TradeRecord, tables: Tables): Promise<Found> {
  const bills = listLinked(record, BILL);
  const { found, isWhole } = await followBills(tables, bills);
  if (!isWhole)
    reject('NOT_CONSERVED', 'Goods of this declaration are under more bills than are followed.', {
      declaration: record.id,
    });
  return { record, bills, billsOfGoods: [...new Set([...bills, ...found.map(({ id }) => id)])] };
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
