import { type Finding, listPledgedLinks, reject } from '@naru/chaincode/domain';
import type { ActionGuard } from '../../http/actionGuard.js';
import type { Tables } from '../../readModel/alertRule.js';
import { readAuthentic } from '../../readModel/authenticRecords.js';
import { findDepartures, isGone } from '../departures.js';
import { CLAIM } from '../documentTypes.js';
import { readSecurities } from '../securities.js';
import { readClaimState } from './ownClaims.js';

/** D18: what stands against bills as security by what customs and their carriers say in public of their goods. */
async function findGone(tables: Tables, bills: readonly string[]): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const bill of bills) {
    const departures = await findDepartures(tables, bill);
    if (departures.some(isGone)) {
      const reason = 'The carrier reports that goods of the bill have left the customs area.';
      found.push({ rule: 'D18', severity: 'BLOCK', reason, evidence: { bill, kind: 'carriedOut' } });
    } else if (departures.length > 0) {
      const reason =
        'Customs has released goods of the bill, or they were moved in bond: ask the carrier where they are.';
      found.push({ rule: 'D18', severity: 'REVIEW', reason, evidence: { bill, kind: 'released' } });
    }
  }
  return found;
}

/** The same of the bills that a claim is to be secured by. */
export const findGoneOf = (tables: Tables, document: unknown): Promise<Finding[]> =>
  findGone(
    tables,
    listPledgedLinks(document).map(({ id }) => id),
  );

/**
 * No bank pays on a bill whose goods have left: the ledger's rules on bills see no reports of goods.
 * @throws TradeError WRONG_STATUS
 */
export const goodsGone: ActionGuard = async ({ user, type, action, id }, tables) => {
  if (type !== CLAIM || action !== 'finance') return;
  const [record] = await readAuthentic(tables, CLAIM, [id]);
  const state = record && readClaimState(record);
  if (state?.claimant !== user.msp) return;
  const securities = await readSecurities(tables, state.bills ?? [], user.msp);
  const gone = await findGone(
    tables,
    securities.map((bill) => bill.id),
  );
  const bills = gone.filter(({ severity }) => severity === 'BLOCK').map(({ evidence }) => evidence['bill']);
  if (bills.length > 0)
    reject('WRONG_STATUS', 'The carrier reports that goods of these bills have left the customs area (D18).', {
      bills,
    });
};
