import {
  GIVEN_BACK_STATUSES,
  HELD_STATUSES,
  isSameParty,
  listPresentedNumbers,
  parseAs,
  PresentationState,
  RETOKENISE,
  SETTLED,
  shareTransportDocument,
  TradeRecord,
} from '@naru/chaincode/domain';
import { sql } from 'kysely';
import type { AlertRule, RaisedAlert, Tables } from '../../readModel/alertRule.js';
import { readAuthentic } from '../../readModel/authenticRecords.js';
import { BILL } from '../documentTypes.js';
import {
  CREDIT,
  firstCreditOf,
  isBankOf,
  NOT_TAKEN_UP,
  PRESENTATION,
  PRESENTED_BEFORE,
  severityOf,
  tellOwn,
} from './presentedBefore.js';

/** How many presentations with a number are looked at, the latest first. */
const MAX_ALIKE = 64;
/** By these a beneficiary has its documents back. What was refused is returned without another alarm. */
const GIVING_BACK = ['refuse', 'withdraw'];
/** What a bank has paid for goes on, and may be refused where it is sold next. */
const UNPAID = HELD_STATUSES.filter((status) => !SETTLED.includes(status));

/**
 * Tells a bank that a transport document which is presented to it was refused, taken back, or is still examined, in a
 * presentation of another beneficiary at any bank, before or since. Presentations meet by tokens: of the other one the bank learns where it was and
 * how it stands, and neither its beneficiary nor a number.
 */
export const presentedElsewhere: AlertRule = async (tables, record, mspId) => {
  if (record.type !== PRESENTATION || record.tokens.length === 0) return [];
  const pairs = [
    ...(await findGivenBack(tables, record, mspId)),
    ...(await findPresented(tables, record, mspId)),
  ].filter(({ own, other }) => isOfAnother(own, other) && shareTransportDocument(own.tokens, other.tokens));
  const raised: RaisedAlert[] = [];
  for (const pair of pairs)
    if (!(await areOfOneCredit(tables, pair)) && !(await isTold(tables, pair, mspId))) raised.push(tell(pair, mspId));
  return raised;
};

/** A presentation with this bank, and one of another beneficiary whose documents went back. */
interface Pair {
  readonly own: TradeRecord;
  readonly other: TradeRecord;
}

/** This one got its first tokens: what went back before, or is still examined. */
async function findGivenBack(tables: Tables, own: TradeRecord, mspId: string): Promise<Pair[]> {
  if (own.action !== RETOKENISE || !isBankOf(own, mspId) || (await hadTokens(tables, own))) return [];
  return (await findAlike(tables, own, NOT_TAKEN_UP)).map((other) => ({ own, other }));
}

/** The documents of this one go back: what has been presented to this bank since, or before. */
async function findPresented(tables: Tables, other: TradeRecord, mspId: string): Promise<Pair[]> {
  if (!GIVING_BACK.includes(other.action) || !GIVEN_BACK_STATUSES.includes(other.status)) return [];
  const alike = await findAlike(tables, other, UNPAID);
  return alike.filter((own) => isBankOf(own, mspId)).map((own) => ({ own, other }));
}

/** Whether an earlier version had tokens: then this one has got others, and means nothing new. */
async function hadTokens(tables: Tables, { type, id, version }: TradeRecord): Promise<boolean> {
  const row = await tables
    .selectFrom('versions')
    .select('version')
    .where('type', '=', type)
    .where('id', '=', id)
    .where('version', '<', version)
    .where('authentic', '=', true)
    .where(sql<boolean>`record -> 'tokens' <> '[]'::jsonb`)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function findAlike(
  tables: Tables,
  { id, tokens }: TradeRecord,
  statuses: readonly string[],
): Promise<TradeRecord[]> {
  const numbers = listPresentedNumbers(tokens).map(({ token }) => token);
  if (numbers.length === 0) return [];
  const rows = await tables
    .selectFrom('documents')
    .select('record')
    .where('type', '=', PRESENTATION)
    .where('id', '<>', id)
    .where('authentic', '=', true)
    .where('status', 'in', statuses)
    .where('id', 'in', (of) =>
      of.selectFrom('tokens').select('tokens.id').where('tokens.type', '=', PRESENTATION).where('token', 'in', numbers),
    )
    .orderBy('id', 'desc')
    .limit(MAX_ALIKE)
    .execute();
  return rows.map((row) => parseAs(TradeRecord, row.record));
}

const stateOf = ({ state }: TradeRecord): PresentationState => PresentationState.parse(state);

const isOfAnother = (one: TradeRecord, other: TradeRecord): boolean =>
  !isSameParty(stateOf(one).beneficiary, stateOf(other).beneficiary);

/** The two beneficiaries of a credit that was transferred present the same documents (UCP 600 art. 38(h)). */
async function areOfOneCredit(tables: Tables, { own, other }: Pair): Promise<boolean> {
  const credits = await readAuthentic(tables, CREDIT, [stateOf(own).credit, stateOf(other).credit]);
  const firstOf = firstCreditOf(credits);
  return firstOf(stateOf(own).credit) === firstOf(stateOf(other).credit);
}

/** Of what the bank itself has seen, and of a bill on the ledger, it was told when it could read the documents. */
async function isTold(tables: Tables, { own, other }: Pair, mspId: string): Promise<boolean> {
  const isBill = ({ type, id }: TradeRecord['links'][number]): boolean =>
    type === BILL && other.links.some((link) => link.type === BILL && link.id === id);
  if (!isBankOf(other, mspId) && !own.links.some(isBill)) return false;
  const row = await tables
    .selectFrom('alerts')
    .select('id')
    .where('type', '=', PRESENTATION)
    .where('document_id', '=', own.id)
    .where('rule', '=', PRESENTED_BEFORE)
    .where('severity', '=', severityOf(other))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

function tell({ own, other }: Pair, mspId: string): RaisedAlert {
  if (isBankOf(other, mspId)) return tellOwn(own, other);
  const { bank } = stateOf(other);
  return {
    rule: PRESENTED_BEFORE,
    severity: severityOf(other),
    about: { type: PRESENTATION, id: own.id },
    reason: `A transport document of this presentation was presented to ${bank} by another beneficiary, too: there it is ${other.status}.`,
  };
}
