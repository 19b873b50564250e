import { BILLS_ABOVE, canonicalJson, parseAs, TradeRecord } from '@naru/chaincode/domain';
import type { AlertRule, RaisedAlert, Tables } from '../../readModel/alertRule.js';
import { followBills } from '../billsOfGoods.js';
import { type Place, readDepartures } from '../departures.js';
import { BILL } from '../documentTypes.js';
import { isRelyingOn, readSecurities } from '../securities.js';
import { carriedOutWhilePledged, releasedWhilePledged } from './releaseAlerts.js';

/**
 * D18 in the other order: an organisation takes a bill as security, or a bill comes to be of the goods of its security, after
 * goods were released or have left. It is told what it would have been told then.
 */
export const securedAfterLeaving: AlertRule = async (tables, record, mspId) => {
  if (record.type !== BILL) return [];
  const news = await readNews(tables, record, mspId);
  if (news === undefined) return [];
  const bills = (await followBills(tables, [record.id])).found.map(({ id }) => id);
  const securities = new Set((await readSecurities(tables, bills, mspId)).map(({ id }) => id));
  if (securities.size === 0) return [];
  const raised: RaisedAlert[] = [];
  for (const departure of await readDepartures(tables, bills, news))
    for (const rule of [releasedWhilePledged, carriedOutWhilePledged])
      raised.push(...(await rule(tables, departure, mspId)));
  return raised.filter(({ about }) => securities.has(about.id));
};

/**
 * The place of a version of a bill that makes it security, or that puts it under other bills than the version before. Those
 * above it change with it.
 */
async function readNews(tables: Tables, record: TradeRecord, mspId: string): Promise<Place | undefined> {
  const isRelied = isRelyingOn(record, mspId);
  const above = nameAbove(record);
  if (!isRelied && above === NONE) return undefined;
  const [own, before] = await readVersions(tables, record);
  const isTaken = isRelied && (before === undefined || !isRelyingOn(before.record, mspId));
  const isPut = above !== NONE && above !== (before === undefined ? NONE : nameAbove(before.record));
  return isTaken || isPut ? own : undefined;
}

const nameAbove = ({ state }: Pick<TradeRecord, 'state'>): string =>
  canonicalJson(BILLS_ABOVE.map((field) => state[field] ?? null));

/** What a bill says that is under no other. */
const NONE = nameAbove({ state: {} });

interface PlacedVersion extends Place {
  readonly record: TradeRecord;
}

/** A version and the one before it. */
async function readVersions(tables: Tables, { type, id, version }: TradeRecord): Promise<PlacedVersion[]> {
  const rows = await tables
    .selectFrom('versions')
    .select(['block', 'position', 'record'])
    .where('type', '=', type)
    .where('id', '=', id)
    .where('version', '<=', version)
    .where('authentic', '=', true)
    .orderBy('version', 'desc')
    .limit(2)
    .execute();
  return rows.map(({ record, ...place }) => ({ ...place, record: parseAs(TradeRecord, record) }));
}
