import { FIRST_VERSION, hasFinding, parseAs, reject, TradeRecord } from '@naru/chaincode/domain';
import type { ActionGuard } from '../../http/actionGuard.js';
import type { Tables } from '../../readModel/alertRule.js';
import { readAuthentic } from '../../readModel/authenticRecords.js';
import { CLAIM, judgeAgainst, listClaimantsLike, readClaimState } from './ownClaims.js';

const FINANCE = 'finance';

/**
 * Two banks that reserve at the same moment do not see each other's claim: the ledger refuses one of them only if a paper is
 * the same. What is only like it is found here, before the bank pays: a second officer must then be the one who does.
 * @throws TradeError NOT_APPROVED
 */
export const rivalsMeanwhile: ActionGuard = async ({ user, type, action, id }, tables) => {
  if (type !== CLAIM || action !== FINANCE) return;
  const [record] = await readAuthentic(tables, CLAIM, [id]);
  const state = record && readClaimState(record);
  // What is not there yet, or waits for an approval, the ledger judges; what was approved, an officer has weighed.
  if (record === undefined || state === undefined || state.review !== undefined) return;
  const found = await findLike(tables, record, state.claimant);
  if (found === undefined || (await readReserver(tables, id)) !== user.party) return;
  reject(
    'NOT_APPROVED',
    'Another bank holds documents like these, which the check of this claim did not see. A second officer of the bank compares them, and is the one who finances.',
    found,
  );
};

/** The first claim of another bank by which a rule finds this one to need a second officer. */
async function findLike(
  tables: Tables,
  record: TradeRecord,
  own: string,
): Promise<{ readonly rule: string; readonly bank: string } | undefined> {
  for (const bank of await listClaimantsLike(tables, record)) {
    if (bank === own) continue;
    for (const { held, found } of await judgeAgainst(tables, record, bank))
      if (hasFinding([found], 'HIGH') && !isInPlaceOf(held, record)) return { rule: found.rule, bank };
  }
  return undefined;
}

/** Another bank's claim that is to stand in the place of this one was offered to it by this bank. */
const isInPlaceOf = (rival: TradeRecord, { id }: TradeRecord): boolean => readClaimState(rival)?.replaces?.claim === id;

async function readReserver(tables: Tables, id: string): Promise<string | undefined> {
  const row = await tables
    .selectFrom('versions')
    .select('record')
    .where('type', '=', CLAIM)
    .where('id', '=', id)
    .where('version', '=', FIRST_VERSION)
    .where('authentic', '=', true)
    .executeTakeFirst();
  return row && parseAs(TradeRecord, row.record).author.party;
}
