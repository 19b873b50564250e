import { FIRST_VERSION, hasFinding, isUnapproved, parseAs, reject, TradeRecord } from '@naru/chaincode/domain';
import type { ActionGuard } from '../../http/actionGuard.js';
import type { Tables } from '../../readModel/alertRule.js';
import { readAuthentic } from '../../readModel/authenticRecords.js';
import { CLAIM } from '../documentTypes.js';
import { judgeAgainst, listClaimantsLike, readClaimState } from './ownClaims.js';

const APPROVE = 'approve';

/**
 * Two banks that reserve at the same moment do not see each other's claim: the ledger refuses one of them only if a paper is
 * the same. What is only like it is found here, before the bank pays: a second officer must then be the one who does. An
 * approval is for what was there when it was given: what came after it needs another one, and nothing else does.
 * @throws TradeError NOT_APPROVED; NOT_REQUESTED for another approval
 */
export const rivalsMeanwhile: ActionGuard = async ({ user, type, action, id }, tables) => {
  const judge = type === CLAIM ? JUDGES.get(action) : undefined;
  const claim = judge && (await readWeighed(tables, id, user.msp));
  if (judge === undefined || claim === undefined) return;
  const steps = await readSteps(tables, id);
  const approval = steps.findLast(({ step }) => step.action === APPROVE);
  if (approval === undefined && (action === APPROVE || steps[0]?.step.author.party !== user.party)) return;
  judge(await findLike(tables, claim, { own: user.msp, approval }), approval);
};

type Judge = (found: Like | undefined, approval: Step | undefined) => void;

/** What may be done with a claim, by what is like it and came after its approval. */
const JUDGES: ReadonlyMap<string, Judge> = new Map([
  [
    'finance',
    (found, approval) => {
      if (found !== undefined) reject('NOT_APPROVED', approval === undefined ? UNSEEN : AFTER_APPROVAL, { ...found });
    },
  ],
  [
    APPROVE,
    (found) => {
      if (found === undefined) reject('NOT_REQUESTED', NOTHING_NEW);
    },
  ],
]);

/** A claim of a bank that waits for no approval; undefined for all others, which the ledger judges. */
async function readWeighed(tables: Tables, id: string, mspId: string): Promise<TradeRecord | undefined> {
  const [record] = await readAuthentic(tables, CLAIM, [id]);
  const state = record && readClaimState(record);
  return state?.claimant === mspId && !isUnapproved(state) ? record : undefined;
}

const UNSEEN =
  'Another bank holds documents like these, which the check of this claim did not see. A second officer of the bank compares them, and is the one who finances.';
const AFTER_APPROVAL =
  'Another bank came with documents like these after the claim was approved. A second officer of the bank compares them, and approves it again.';
const NOTHING_NEW = 'The claim is approved, and no other bank came with documents like these since.';

/** By which rule a claim of which other bank is like another one. */
interface Like {
  readonly rule: string;
  readonly bank: string;
}

/** The first claim of another bank by which a rule finds this one to need a second officer, and which came after its approval. */
async function findLike(
  tables: Tables,
  record: TradeRecord,
  { own, approval }: { readonly own: string; readonly approval: Step | undefined },
): Promise<Like | undefined> {
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
  const [made] = await readSteps(tables, id, FIRST_VERSION);
  return made !== undefined && (made.block > block || (made.block === block && made.position > position));
}

/** Another bank's claim that is to stand in the place of this one was offered to it by this bank. */
const isInPlaceOf = (rival: TradeRecord, { id }: TradeRecord): boolean => readClaimState(rival)?.replaces?.claim === id;

/** A step of a claim, and its place on the ledger. */
interface Step {
  readonly block: number;
  readonly position: number;
  readonly step: TradeRecord;
}

/** The steps of a claim in their order, up to a version or all. */
async function readSteps(tables: Tables, id: string, version?: number): Promise<Step[]> {
  const rows = await tables
    .selectFrom('versions')
    .select(['block', 'position', 'record'])
    .where('type', '=', CLAIM)
    .where('id', '=', id)
    .where('authentic', '=', true)
    .$if(version !== undefined, (steps) => steps.where('version', '<=', version ?? FIRST_VERSION))
    .orderBy('version')
    .execute();
  return rows.map(({ record, ...place }) => ({ ...place, step: parseAs(TradeRecord, record) }));
}
