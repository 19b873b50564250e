import { DEFINITIONS, FIRST_VERSION, type Link, type ReadResult } from '@naru/chaincode/domain';
import type { User } from '../cast.js';

/** The version that the caller of an action saw. */
export interface SeenVersion {
  readonly expectedVersion?: number;
}

interface Reader {
  read(by: User, type: Link['type'], id: string): Promise<ReadResult>;
}

/** The version of a document that a user has before it, if the action is a decision on one; the first one if it sees none. */
export async function seeVersion(reader: Reader, by: User, { type, id }: Link, action: string): Promise<SeenVersion> {
  if (DEFINITIONS[type].actions[action]?.isOnSeenVersion !== true) return {};
  const found = await reader.read(by, type, id).catch(() => undefined);
  return { expectedVersion: found?.record.version ?? FIRST_VERSION };
}
