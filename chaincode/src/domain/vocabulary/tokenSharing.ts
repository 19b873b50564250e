import { canonicalJson } from '../encoding/canonicalJson';
import { reject, rejectField } from '../errors';
import { countMajority, listMspIds, MAX_MEMBERS, type Members, type OrganizationRole } from './members';
import { FIRST_EPOCH } from './record';
import { HOLDERS } from './tokenLists';
import {
  FIRST_SHARING,
  firstRegister,
  type SharingPlan,
  TokenKeyKind,
  type TokenKeyRegister,
  type TokenKeys,
} from './tokenKeys';

/* How the register of token keys goes on: plans, sharings, and epochs that take the place of others. */

/** A sharing that is planned, and the keys that it shares anew; undefined for new keys. */
export interface PlannedSharing {
  readonly plan: SharingPlan;
  readonly present: TokenKeys | undefined;
}

type Epoch = Pick<TokenKeyRegister, 'plan' | 'keys'>;

const plannedIn = ({ plan, keys: present }: Epoch): PlannedSharing[] => (plan === undefined ? [] : [{ plan, present }]);

/** What is planned: at most one sharing of each epoch. */
export function listPlanned({ next, ...present }: TokenKeyRegister): PlannedSharing[] {
  return [...plannedIn(present), ...(next === undefined ? [] : plannedIn(next))];
}

/** The keys that there are, the present ones first. */
export function listKeys({ keys, next }: TokenKeyRegister): TokenKeys[] {
  return [keys, next?.keys].filter((each) => each !== undefined);
}

const nextSharing = ({ epoch, sharing }: TokenKeys): Pick<TokenKeys, 'epoch' | 'sharing'> => ({
  epoch,
  sharing: sharing + 1,
});

/** What a plan can be of: the next sharing of keys that there are, or the first one of another epoch. */
function listPossible(register: TokenKeyRegister): Pick<SharingPlan, 'epoch' | 'sharing'>[] {
  const { keys, next } = register;
  if (keys === undefined) return [{ epoch: FIRST_EPOCH, sharing: FIRST_SHARING }];
  // Next keys that are lost before they take the place of the present ones give way to others.
  const last = next?.keys ?? keys;
  return [...listKeys(register).map(nextSharing), { epoch: last.epoch + 1, sharing: FIRST_SHARING }];
}

/**
 * The register with the plan that the members have resolved. Other keys make other tokens: they are of the next epoch, and
 * take the place of the present ones when everything that weighs has tokens under them.
 * @throws INVALID if it is not what can come next
 */
export function planSharing(register: TokenKeyRegister, plan: SharingPlan): TokenKeyRegister {
  const possible = listPossible(register);
  if (!possible.some(({ epoch, sharing }) => plan.epoch === epoch && plan.sharing === sharing))
    rejectField('/plan', 'The plan is not of a sharing that can come next.', { next: possible });
  const { keys, next } = register;
  if (keys === undefined || plan.epoch === keys.epoch) return { ...register, plan };
  return { ...register, next: next?.keys?.epoch === plan.epoch ? { ...next, plan } : { plan, retokenised: [] } };
}

/** The register when a plan was carried out. @throws CONFLICT if the keys are not those of a plan */
export function addKeys(register: TokenKeyRegister, keys: TokenKeys): TokenKeyRegister {
  const { commitments, ...sharing } = keys;
  const planned = listPlanned(register);
  const found = planned.find(({ plan }) => canonicalJson(plan) === canonicalJson(sharing));
  if (found === undefined) return reject('CONFLICT', 'The ledger has no such plan of a sharing.', { planned });
  const { present } = found;
  const isSameKey = (kind: TokenKeyKind): boolean => commitments[kind][0] === present?.commitments[kind][0];
  if (present !== undefined && !TokenKeyKind.options.every(isSameKey))
    reject('CONFLICT', 'A new sharing is of the same keys.', { epoch: keys.epoch });
  const { plan, next, ...rest } = register;
  if (plan === found.plan) return { keys, ...(next !== undefined && { next }) };
  return { ...rest, ...(plan !== undefined && { plan }), next: { keys, retokenised: next?.retokenised ?? [] } };
}

/** The register when a member states that all of its documents have tokens under the next keys. @throws CONFLICT */
export function addRetokenised(register: TokenKeyRegister, msp: string, epoch: number): TokenKeyRegister {
  const { next } = register;
  if (next?.keys?.epoch !== epoch) return reject('CONFLICT', 'These are not the next keys of the ledger.', { epoch });
  return { ...register, next: { ...next, retokenised: [...new Set([...next.retokenised, msp])].sort() } };
}

/** Whose members make documents that have tokens. */
const MAKERS: readonly OrganizationRole[] = Object.values(HOLDERS).flatMap((holders) =>
  holders.map(({ role }) => role),
);

/**
 * The register when the next keys take the place of the present ones, under which nothing is found from then on.
 * @param makers who is or was a member: what they made weighs
 * @throws CONFLICT if these are not the next keys; NOT_DUE while somebody has not stated that it is done, and is waited for
 */
export function retireEpoch(
  { next }: TokenKeyRegister,
  { epoch, makers, without }: { readonly epoch: number; readonly makers: Members; readonly without: readonly string[] },
): TokenKeyRegister {
  if (next?.keys?.epoch !== epoch) return reject('CONFLICT', 'These are not the next keys of the ledger.', { epoch });
  const { retokenised, ...kept } = next;
  const missing = listMspIds(makers.filter(({ roles }) => roles.some((role) => MAKERS.includes(role)))).filter(
    (msp) => !retokenised.includes(msp) && !without.includes(msp),
  );
  if (missing.length > 0)
    reject(
      'NOT_DUE',
      'Documents of these members have no tokens under the next keys yet, or the members do not say so.',
      {
        missing,
      },
    );
  return kept;
}

/** The register when other members follow: each of them is to hold shares of all keys, and nobody else. */
export function followMembers(register: TokenKeyRegister, members: Members): TokenKeyRegister {
  const { next, ...present } = register;
  if (present.keys === undefined) return present.plan === undefined ? register : firstRegister(members);
  const followed = next && { ...reshare(next, members), retokenised: next.retokenised };
  return { ...reshare(present, members), ...(followed && { next: followed }) };
}

/** Keys, with the plan of a sharing among the members if others hold them. */
function reshare({ keys, plan }: Epoch, members: Members): Epoch {
  const msps = listMspIds(members);
  const before = (keys ?? plan)?.holders ?? [];
  const holders = assignIndexes(before, msps);
  const threshold = countMajority(holders);
  if (keys === undefined) return plan === undefined ? {} : { plan: { ...plan, holders, threshold } };
  const isSame = holders.length === before.length && before.every(({ msp }) => msps.includes(msp));
  if (!isSame) return { keys, plan: { ...nextSharing(keys), holders, threshold } };
  const isPossible = plan?.holders.every(({ msp }) => msps.includes(msp)) === true;
  return isPossible ? { keys, plan } : { keys };
}

/** Who stays keeps its index, and a newcomer gets one that nobody has. */
function assignIndexes(before: SharingPlan['holders'], msps: readonly string[]): SharingPlan['holders'] {
  const indexes = Array.from({ length: MAX_MEMBERS }, (_, place) => place + 1);
  const free = indexes.filter((index) => !before.some((holder) => holder.index === index));
  // Of 64 indexes and 64 members, some can be of holders that leave: theirs come last.
  const left = before.filter(({ msp }) => !msps.includes(msp)).map(({ index }) => index);
  const unused = [...free, ...left];
  return msps.map((msp) => {
    const index = before.find((holder) => holder.msp === msp)?.index ?? unused.shift();
    if (index === undefined) throw new Error('There are more members than there can be.');
    return { msp, index };
  });
}
