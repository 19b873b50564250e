import type { DocumentType } from '@naru/chaincode/domain';
import type { User } from '../identity/users.js';
import type { Tables } from '../readModel/alertRule.js';

/** An action that a user asks for on a document that exists. */
export interface AskedAction {
  readonly user: User;
  readonly type: DocumentType;
  readonly action: string;
  readonly id: string;
}

/**
 * What the own organisation must not do by an oversight, by what its read model shows. The ledger decides what may be done.
 * @throws TradeError
 */
export type ActionGuard = (asked: AskedAction, tables: Tables) => Promise<void>;
