import type { Rule } from '../policy/rule.js';

const IMPLICIT_COLLECTION = /^_implicit_org_(.+)$/;

/** A private data collection of a chaincode, as its definition configures it. */
export interface Collection {
  /** The MSP ids whose peers hold the plain data. */
  readonly members: readonly string[];
  /** Who must endorse a write to it; absent, the chaincode's policy holds. */
  readonly policy?: Rule;
  readonly memberOnlyRead?: boolean;
  readonly memberOnlyWrite?: boolean;
}

/** What the members agreed on about the chaincode. */
export interface ChaincodeDefinition {
  readonly name: string;
  readonly version: string;
  readonly policy: Rule;
  /** The collections besides the implicit one that every organisation has. */
  readonly collections: ReadonlyMap<string, Collection>;
  readonly mspIds: readonly string[];
}

/** A collection by its name: an organisation's implicit one, or one of the definition. */
export function findCollection(definition: ChaincodeDefinition, name: string): Collection | undefined {
  const mspId = IMPLICIT_COLLECTION.exec(name)?.[1];
  if (mspId === undefined) return definition.collections.get(name);
  if (!definition.mspIds.includes(mspId)) return undefined;
  return { members: [mspId], policy: { principal: { mspId, role: 'peer' } } };
}
