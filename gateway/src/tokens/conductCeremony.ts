import { randomBytes } from 'node:crypto';
import {
  canonicalJson,
  listPlanned,
  type PlannedSharing,
  reject,
  type SharingPlan,
  TokenKeyCommitments,
  type TokenKeys,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import type { MemberRequests } from '../exchange/memberRequests.js';
import type { Ledger } from '../fabric/ledger.js';
import { chooseMajority } from './chooseMajority.js';
import { DEALINGS_PATH, JOININGS_PATH, SHARES_PATH } from './ceremonyPart.js';
import { type Ceremony, type Signed, SignedAnswer } from './messages.js';

const ID_BYTES = 32;
const STEP_MS = 30_000;
const MAX_ANSWER_BYTES = 1_048_576;

const Taken = z.strictObject({ commitments: TokenKeyCommitments });

/** What conducting a ceremony takes. Who conducts it learns no share, and can make it fail and nothing else. */
export interface Conducting {
  readonly requests: Pick<MemberRequests, 'ask'>;
  readonly ledger: Pick<Ledger, 'tokenKeys' | 'recordTokenKeys' | 'members'>;
  readonly user: string;
  readonly mspId: string;
  readonly onProgress: (step: string) => void;
}

/**
 * Has the share-holders make, or share anew, the keys that the ledger plans, and records their commitments.
 * @param without members whose gateways are not to deal, because they are gone
 * @throws TradeError CONFLICT if nothing is planned, or the holders did not come to the same keys; MemberFailure that
 * names a member whose gateway does not do its part; LedgerFailure
 */
export async function conductCeremony(conducting: Conducting, without: readonly string[] = []): Promise<TokenKeys> {
  const { ledger, user, onProgress } = conducting;
  const [planned] = listPlanned(await ledger.tokenKeys(user));
  if (planned === undefined) return reject('CONFLICT', 'The ledger plans no sharing.', {});
  const { plan } = planned;
  const dealers = chooseDealers(planned, without);
  const ceremony = { id: randomBytes(ID_BYTES).toString('hex'), plan, dealers: dealers.map(({ index }) => index) };
  onProgress(`${plan.holders.length} members are to hold shares, of which it takes ${plan.threshold}.`);
  const joinings = await askEach(conducting, plan.holders, JOININGS_PATH, ceremony);
  onProgress('All of them have joined.');
  const dealt = await askEach(conducting, dealers, DEALINGS_PATH, { ceremony, joinings });
  onProgress(`${dealers.length} members have dealt.`);
  const keys = { ...plan, commitments: await takeAll(conducting, ceremony, dealt) };
  onProgress('Every holder has its shares, and all have the same commitments.');
  await ledger.recordTokenKeys(user, keys, await chooseMajority(conducting));
  onProgress('The commitments are on the ledger.');
  return keys;
}

/** All deal a new key. A present one is dealt by as many of its holders as it takes. */
function chooseDealers({ plan, present }: PlannedSharing, without: readonly string[]): SharingPlan['holders'] {
  if (present === undefined) return plan.holders;
  return present.holders.filter(({ msp }) => !without.includes(msp)).slice(0, present.threshold);
}

async function askEach(
  conducting: Conducting,
  holders: SharingPlan['holders'],
  path: string,
  request: object,
): Promise<Signed[]> {
  return Promise.all(
    holders.map(async ({ msp }) => (await askOne(conducting, msp, path, request, SignedAnswer)).signed),
  );
}

async function takeAll(
  conducting: Conducting,
  ceremony: Ceremony,
  dealt: readonly Signed[],
): Promise<TokenKeys['commitments']> {
  const taken = await Promise.all(
    ceremony.plan.holders.map(({ msp }) => askOne(conducting, msp, SHARES_PATH, { ceremony, dealt }, Taken)),
  );
  const [first] = taken;
  const isSame = taken.every((each) => canonicalJson(each) === canonicalJson(first));
  if (first === undefined || !isSame)
    return reject(
      'CONFLICT',
      'The holders got different dealings: a dealer, or this gateway, showed them different ones.',
      {},
    );
  return first.commitments;
}

function askOne<T>(
  { requests }: Conducting,
  to: string,
  path: string,
  request: object,
  answer: z.ZodType<T>,
): Promise<T> {
  return requests.ask({ to, path, request, answer, withinMs: STEP_MS, maxBytes: MAX_ANSWER_BYTES });
}
