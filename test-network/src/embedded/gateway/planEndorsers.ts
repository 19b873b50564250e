import { status } from '@grpc/grpc-js';
import { findCollection, type ChaincodeDefinition } from '../ledger/chaincodeDefinition.js';
import { endorserSets } from '../policy/endorserSets.js';
import type { Rule } from '../policy/rule.js';
import type { EndorsementInterest } from '../simulation/interest.js';
import { RpcError } from '../grpc/rpcError.js';

const NO_LAYOUT =
  'no combination of peers can be derived which satisfy the endorsement policy: no peer combination can satisfy the endorsement policy';

export interface PlanRequest {
  readonly definition: ChaincodeDefinition;
  /** What the first endorser's simulation read and wrote. */
  readonly interest: EndorsementInterest;
  readonly hasTransientData: boolean;
  readonly localMspId: string;
}

/**
 * Finds the sets of organisations whose peers satisfy every policy that applies to a transaction. Sets with the own
 * organisation are first. With transient data, which endorsers see, a set has only members of all collections that the
 * transaction uses.
 * @throws RpcError FAILED_PRECONDITION if there is no such set.
 */
export function planEndorsers(request: PlanRequest): readonly ReadonlySet<string>[] {
  const { definition, interest, hasTransientData } = request;
  const isRestricting = (collection: { readonly readsPlainValues: boolean }): boolean =>
    collection.readsPlainValues || hasTransientData;
  const restricting = interest.collections.filter(isRestricting).map(({ name }) => name);
  const allowed = findMembersOfAll(definition, restricting);
  const plans = choose(request, allowed);
  if (plans.length > 0) return plans;
  const onlyWritten = interest.collections.filter(({ readsPlainValues }) => !readsPlainValues).map(({ name }) => name);
  if (hasTransientData && onlyWritten.length > 0 && choose(request, new Set(definition.mspIds)).length > 0) {
    const reason = `requires endorsement from organisation(s) that are not in the distribution policy of the private data collection(s): [${onlyWritten.join(' ')}]; retry specifying trusted endorsing organizations to protect transient data`;
    throw new RpcError(status.FAILED_PRECONDITION, reason);
  }
  throw new RpcError(status.FAILED_PRECONDITION, NO_LAYOUT);
}

function choose(request: PlanRequest, allowed: ReadonlySet<string>): ReadonlySet<string>[] {
  const found = endorserSets(collectRules(request), allowed);
  const isOwn = (layout: ReadonlySet<string>): boolean => layout.has(request.localMspId);
  return [...found.filter(isOwn), ...found.filter((layout) => !isOwn(layout))];
}

function collectRules({ definition, interest }: PlanRequest): Rule[] {
  const collectionRules = interest.collections.map(
    ({ name }) => findCollection(definition, name)?.policy ?? definition.policy,
  );
  const rules = [...interest.keyPolicies, ...collectionRules];
  return interest.chaincodePolicy || rules.length === 0 ? [definition.policy, ...rules] : rules;
}

function findMembersOfAll(definition: ChaincodeDefinition, collections: readonly string[]): ReadonlySet<string> {
  const isMember = (mspId: string) => (name: string) =>
    findCollection(definition, name)?.members.includes(mspId) ?? false;
  return new Set(definition.mspIds.filter((mspId) => collections.every(isMember(mspId))));
}
