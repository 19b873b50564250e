import {
  canExportWith,
  DeclarationState,
  isAccepted,
  type Link,
  LIVE_CLAIM_STATUSES,
  LIVE_DECLARATION_STATUSES,
  startsToCount,
  type TradeRecord,
} from '@naru/chaincode/domain';
import { sql } from 'kysely';
import type { AlertRule, RaisedAlert, Tables } from '../../readModel/alertRule.js';
import { readAuthentic, readLinking, readLinkingAny } from '../../readModel/authenticRecords.js';
import { isOurs } from '../../readModel/visibility.js';
import { followBills } from '../billsOfGoods.js';
import { BILL, CLAIM, DECLARATION, linkOf } from '../documentTypes.js';
import { isShownTo } from './declarationAlerts.js';
import { readClaimState } from './ownClaims.js';

/*
 * Exports that are declared for a bill and that a bank does not see. A bill is of so many packages, and what others declare for
 * them in private counts for nothing in the sums of that bank. That a declaration names a bill is on the public record.
 */

/** How many declarations are read that a bank does not see, and how many that it does. */
const MAX_DECLARATIONS = 64;
/** How many claims of all banks on one declaration are looked at. */
const MAX_CLAIMS = 256;
/** How many are named: the number tells of the others. */
const MAX_NAMED = 8;
const RULE = 'D31';
const COUNTED = 'export not shown';

/** Others than these are not accepted, or not in force; whether one of these is accepted, its state says. */
const DECIDED = LIVE_DECLARATION_STATUSES.filter((status) => status !== 'DECLARED');
const NO_EXPORT = 'CLEARED' satisfies DeclarationState['leaving'];

/** What a bank does not see of the exports for some goods. */
export interface Unshown {
  readonly ids: readonly string[];
  /** Whether all bills of the goods, and all exports for them, were looked at. */
  readonly isWhole: boolean;
}

/** The accepted declarations that can be of exports for the goods of a declaration for export and that this organisation may not see. */
export async function listUnshown(tables: Tables, own: TradeRecord): Promise<Unshown> {
  const { found, isWhole } = await followBills(tables, listBills(own), { ofLowest: true });
  const bills = { type: BILL, ids: found.map(({ id }) => id) };
  const records = await readLinkingAny(tables, DECLARATION, bills, {
    limit: MAX_DECLARATIONS,
    where: sql<boolean>`status = any(${DECIDED}::text[]) and not ${isOurs}
      and record -> 'state' ->> 'leaving' is distinct from ${NO_EXPORT}::text`,
  });
  const ids = records.filter((record) => canExportWith(own, record)).map(({ id }) => id);
  return { ids, isWhole: isWhole && records.length < MAX_DECLARATIONS };
}

const listBills = ({ links }: TradeRecord): string[] => links.filter(({ type }) => type === BILL).map(({ id }) => id);

/**
 * D31: for the bill of an export that a bank finances, or that is shown to it, another export is accepted that is not shown to it:
 * whichever of the two, of the claim and of the joining of their bills comes last.
 */
export const unshownExport: AlertRule = async (tables, record, mspId) => {
  const raised: RaisedAlert[] = [];
  for (const own of await findOwn(tables, record, mspId)) {
    const about = isExport(own) ? await findAbout(tables, own, mspId) : [];
    const reason = about.length === 0 ? undefined : tell(await listUnshown(tables, own));
    if (reason === undefined) continue;
    const told = { rule: RULE, severity: 'REVIEW', reason, counted: COUNTED } as const;
    raised.push(
      ...(await leaveOutTold(
        tables,
        about.map((each) => ({ ...told, about: each })),
      )),
    );
  }
  return raised;
};

/** In the public record, an export is what lets no goods leave a bonded area: a bank finances no re-export. */
const isExport = (record: TradeRecord): boolean =>
  isAccepted(record) && DeclarationState.safeParse(record.state).data?.leaving === undefined;

/** The declarations that an organisation sees and for which a record can have made a difference. */
async function findOwn(tables: Tables, record: TradeRecord, mspId: string): Promise<readonly TradeRecord[]> {
  if (record.type === CLAIM)
    return isOwnLive(record, mspId) ? readAuthentic(tables, DECLARATION, listDeclarations(record)) : [];
  if (record.type === DECLARATION && record.parties.some(({ msp }) => msp === mspId)) return [record];
  if (record.type === DECLARATION) return startsToCount(record) ? findSeen(tables, listBills(record)) : [];
  return record.type === BILL && record.action === 'attach-house' ? findSeen(tables, [record.id]) : [];
}

const listDeclarations = ({ links }: TradeRecord): string[] =>
  links.filter(({ type }) => type === DECLARATION).map(({ id }) => id);

const isOwnLive = (claim: TradeRecord, mspId: string): boolean =>
  LIVE_CLAIM_STATUSES.includes(claim.status) && readClaimState(claim)?.claimant === mspId;

/** Those that this organisation sees of the goods of some bills. */
async function findSeen(tables: Tables, bills: readonly string[]): Promise<TradeRecord[]> {
  const { found } = await followBills(tables, bills);
  const ids = found.map(({ id }) => id);
  return readLinkingAny(tables, DECLARATION, { type: BILL, ids }, { limit: MAX_DECLARATIONS, where: isOurs });
}

/** The live claims of a bank that rest on a declaration; the declaration itself, if it is shown to a bank that has none. */
async function findAbout(tables: Tables, own: TradeRecord, mspId: string): Promise<Link[]> {
  const claims = await readLinking(tables, CLAIM, linkOf(own), MAX_CLAIMS, LIVE_CLAIM_STATUSES);
  const resting = claims.filter((claim) => isOwnLive(claim, mspId)).map(linkOf);
  return resting.length === 0 && isShownTo(own, mspId) ? [linkOf(own)] : resting;
}

/** @returns undefined if there is nothing to be told */
function tell({ ids, isWhole }: Unshown): string | undefined {
  if (ids.length === 0 && isWhole) return undefined;
  const more = isWhole ? '' : ' There are more bills and declarations of these goods than are looked at.';
  if (ids.length === 0) return `Other exports may be declared for this bill and not be shown to you.${more}`;
  const what = ids.length === 1 ? 'Another export is' : `${ids.length} other exports are`;
  const rest = ids.length > MAX_NAMED ? ' and others' : '';
  return `${what} declared for this bill, and not shown to you: ${ids.slice(0, MAX_NAMED).join(', ')}${rest}. Together they may be of more than the bill.${more}`;
}

/** What was told before in the same words is not told again with each step of a claim or a declaration. */
async function leaveOutTold(tables: Tables, raised: readonly RaisedAlert[]): Promise<RaisedAlert[]> {
  const [first] = raised;
  if (first === undefined) return [];
  const rows = await tables
    .selectFrom('alerts')
    .select(['type', 'document_id'])
    .where('rule', '=', RULE)
    .where('counted', '=', COUNTED)
    .where('reason', '=', first.reason)
    .where(
      'document_id',
      'in',
      raised.map(({ about }) => about.id),
    )
    .execute();
  return raised.filter(
    ({ about }) => !rows.some(({ type, document_id: id }) => type === about.type && id === about.id),
  );
}
