import type { DocumentType, Link } from '@naru/chaincode/domain';
import type { User } from '../identity/users.js';
import type { Tables } from '../readModel/alertRule.js';
import type { DocumentQueries } from '../readModel/documentQueries.js';

/** An action that a user asks for. */
export interface AskedAction {
  readonly user: User;
  readonly type: DocumentType;
  readonly action: string;
  readonly id: string;
  /** As they came: the ledger checks them. */
  readonly input: unknown;
  readonly document: unknown;
}

/** How a guard reads on. */
export interface GuardReading {
  readonly queries: DocumentQueries;
  /** The private document, as it is or as a transaction left it, as the user may read it; undefined if the own organisation does not hold it. */
  readonly read: (link: Link, transactionId?: string) => Promise<unknown>;
}

/**
 * What the own organisation must not do by an oversight, by what its read model shows. The ledger decides what may be done.
 * @throws TradeError
 */
export type ActionGuard = (asked: AskedAction, tables: Tables, reading: GuardReading) => Promise<void>;
