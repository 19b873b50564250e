import type { Rule } from '../policy/rule.js';

const IMPLICIT_COLLECTION = /^_implicit_org_(.+)$/;

/** A private data collection in a chaincode's definition. */
export interface Collection {
  /** The MSP ids of the organisations whose peers hold the plain data. */
  readonly members: readonly string[];
  /** The policy for writes to it. Default: the chaincode's policy. */
  readonly policy?: Rule;
  readonly memberOnlyRead?: boolean;
  readonly memberOnlyWrite?: boolean;
}

/** The chaincode's definition that the members agreed on. */
export interface ChaincodeDefinition {
  readonly name: string;
  readonly version: string;
  readonly policy: Rule;
  /** The collections in addition to the implicit ones of the organisations. */
  readonly collections: ReadonlyMap<string, Collection>;
  readonly mspIds: readonly string[];
}

/** Finds a collection by its name: an organisation's implicit one, or one of the definition. */
export function findCollection(definition: ChaincodeDefinition, name: string): Collection | undefined {
  const mspId = IMPLICIT_COLLECTION.exec(name)?.[1];
  if (mspId === undefined) return definition.collections.get(name);
  if (!definition.mspIds.includes(mspId)) return undefined;
  return { members: [mspId], policy: { principal: { mspId, role: 'peer' } } };
}
