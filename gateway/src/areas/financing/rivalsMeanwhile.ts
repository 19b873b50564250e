import { type ClaimState, hasFinding, parseAs, reject, TradeRecord } from '@naru/chaincode/domain';
import type { ActionGuard } from '../../http/actionGuard.js';
import type { Tables } from '../../readModel/alertRule.js';
import { readAuthentic } from '../../readModel/authenticRecords.js';
import { CLAIM, judgeAgainst, listClaimantsLike, readClaimState } from './ownClaims.js';

const FINANCE = 'finance';
const APPROVE = 'approve';

/**
 * Two banks that reserve at the same moment do not see each other's claim: the ledger refuses one of them only if a paper is
 * the same. What is only like it is found here, before the bank pays: a second officer must then be the one who does. An
 * approval is for what was there when it was given: what came after it needs another one.
 * @throws TradeError NOT_APPROVED
 */
export const rivalsMeanwhile: ActionGuard = async ({ user, type, action, id }, tables) => {
  if (type !== CLAIM || action !== FINANCE) return;
  const [record] = await readAuthentic(tables, CLAIM, [id]);
  const state = record && readClaimState(record);
  // What is not there yet, or waits for an approval, the ledger judges.
  if (record === undefined || state === undefined || isUnapproved(state)) return;
  const steps = await readSteps(tables, id);
  const approval = steps.findLast(({ step }) => step.action === APPROVE);
  if (approval === undefined && !isBy(user.party, steps[0])) return;
  const found = await findLike(tables, record, { own: state.claimant, approval });
  if (found !== undefined) reject('NOT_APPROVED', explain(approval), found);
};

const isBy = (party: string, step: Step | undefined): boolean => step?.step.author.party === party;
const explain = (approval: Step | undefined): string => (approval === undefined ? UNSEEN : AFTER_APPROVAL);
const isUnapproved = ({ review }: ClaimState): boolean => review !== undefined && review.approvedFor === undefined;

const UNSEEN =
  'Another bank holds documents like these, which the check of this claim did not see. A second officer of the bank compares them, and is the one who finances.';
const AFTER_APPROVAL =
  'Another bank came with documents like these after the claim was approved. A second officer of the bank compares them, and approves it again.';

/** The first claim of another bank by which a rule finds this one to need a second officer, and which came after its approval. */
async function findLike(
  tables: Tables,
  record: TradeRecord,
  { own, approval }: { readonly own: string; readonly approval: Step | undefined },
): Promise<{ readonly rule: string; readonly bank: string } | undefined> {
  for (const bank of await listClaimantsLike(tables, record)) {
    if (bank === own) continue;
    for (const { held, found } of await judgeAgainst(tables, record, bank)) {
      if (!hasFinding([found], 'HIGH') || isInPlaceOf(held, record)) continue;
      if (approval === undefined || (await isAfter(tables, held, approval))) return { rule: found.rule, bank };
    }
  }
  return undefined;
}

/** Whether a claim was made after a step of another one. */
async function isAfter(tables: Tables, { id }: TradeRecord, { block, position }: Step): Promise<boolean> {
  const [made] = await readSteps(tables, id);
  return made !== undefined && (made.block > block || (made.block === block && made.position > position));
}

/** Another bank's claim that is to stand in the place of this one was offered to it by this bank. */
const isInPlaceOf = (rival: TradeRecord, { id }: TradeRecord): boolean => readClaimState(rival)?.replaces?.claim === id;

/** What was done with a claim, and where on the ledger. */
interface Step {
  readonly block: number;
  readonly position: number;
  readonly step: TradeRecord;
}

/** All steps of a claim, in their order. */
async function readSteps(tables: Tables, id: string): Promise<Step[]> {
  const rows = await tables
    .selectFrom('versions')
    .select(['block', 'position', 'record'])
    .where('type', '=', CLAIM)
    .where('id', '=', id)
    .where('authentic', '=', true)
    .orderBy('version')
    .execute();
  return rows.map(({ record, ...place }) => ({ ...place, step: parseAs(TradeRecord, record) }));
}
