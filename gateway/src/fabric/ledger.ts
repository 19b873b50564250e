import {
  ActionResult,
  canonicalJson,
  CheckResult,
  type DocumentDefinition,
  HistoryEntry,
  type Intervention,
  type Link,
  Members,
  type MembersChange,
  parseAs,
  parseJson,
  ReadResult,
  TradeError,
  TradeRecord,
  transactionName,
  VersionResult,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import { LedgerFailure } from './ledgerFailure.js';
import { EndorserRefusal, persist, type Retries } from './persist.js';
import { submit } from './submit.js';
import type { Call, Committed, Endorsed, Wire } from './wire.js';

/** An action to take: what everybody sees of it, and the private bytes that go with it. */
export interface ActionCall {
  readonly definition: DocumentDefinition;
  readonly action: string;
  readonly id: string;
  /** An ActionRequest as JSON. */
  readonly request: string;
  readonly transient: Readonly<Record<string, string>>;
}

/** What came of an action. There is no transaction if the record was there already. */
export interface Acted {
  readonly record: TradeRecord;
  readonly transaction: { readonly id: string; readonly block: number } | undefined;
}

/** The results of the chaincode can be larger than a request: a history holds many records. */
const ANSWER_LIMITS = { maxBytes: 16 * 1_048_576, maxDepth: 64 };

/** The ledger in the words of the trade. Only this class knows the chaincode's transactions and their arguments. */
export class Ledger {
  readonly #wire: Wire;
  readonly #mspId: string;
  readonly #retries: Retries;

  constructor(wire: Wire, mspId: string, retries: Retries) {
    this.#wire = wire;
    this.#mspId = mspId;
    this.#retries = retries;
  }

  /** A document as the user's organisation has it. @throws TradeError NOT_FOUND if it is not there or not the user's; LedgerFailure */
  async read(user: string, { type, id }: Link): Promise<ReadResult> {
    return this.#ask(user, ReadResult, { transaction: 'documents:read', arguments: [type, id] });
  }

  /** Every version of a document's record, newest first. @throws TradeError NOT_FOUND, LedgerFailure */
  async history(user: string, { type, id }: Link): Promise<HistoryEntry[]> {
    return this.#ask(user, z.array(HistoryEntry), { transaction: 'documents:history', arguments: [type, id] });
  }

  /** The version of a document that a transaction wrote. @throws TradeError NOT_FOUND, LedgerFailure */
  async readVersion(user: string, { type, id }: Link, transactionId: string): Promise<VersionResult> {
    return this.#ask(user, VersionResult, {
      transaction: 'documents:readVersion',
      arguments: [type, id, transactionId],
    });
  }

  /** What stands against financing. @throws TradeError, LedgerFailure */
  async check(user: string, request: string, transient: NonNullable<Call['transient']>): Promise<CheckResult> {
    return this.#ask(user, CheckResult, { transaction: 'financingClaims:check', arguments: [request], transient });
  }

  /** The members that the ledger knows. @throws TradeError NOT_A_MEMBER if none were recorded yet; LedgerFailure */
  async members(user: string): Promise<Members> {
    return this.#ask(user, Members, { transaction: 'members:read', arguments: [] });
  }

  /** Records the members for the first time. The same again changes nothing. @throws TradeError, LedgerFailure */
  async bootstrapMembers(user: string, members: Members, endorsers: readonly string[]): Promise<void> {
    const call = { transaction: 'members:bootstrap', arguments: [JSON.stringify(members)], endorsers };
    await this.#submit(user, call);
  }

  /** Changes the register of members, as resolved. @throws TradeError NOT_RESOLVED, CONFLICT; LedgerFailure */
  async changeMembers(user: string, change: MembersChange, endorsers: readonly string[]): Promise<Members> {
    const call = { transaction: 'members:change', arguments: [canonicalJson(change)], endorsers };
    const { result } = await this.#submit(user, call);
    return parseAnswer(Members, result);
  }

  /** Puts records right, as resolved. Its witnesses endorse. @throws TradeError NOT_RESOLVED; LedgerFailure */
  async intervene(user: string, intervention: Intervention): Promise<TradeRecord[]> {
    const endorsers = intervention.witnesses;
    const call = { transaction: 'documents:intervene', arguments: [canonicalJson(intervention)], endorsers };
    const { result } = await this.#submit(user, call);
    return parseAnswer(z.array(TradeRecord), result);
  }

  /**
   * Takes an action: the own peer endorses it first and says who else must; exactly these endorse it; it is submitted,
   * and its commit awaited. A transaction that lost a race is endorsed again, since the facts may have changed.
   *
   * @throws TradeError if a rule rejects it; LedgerFailure
   */
  async act(user: string, { definition, action, id, request, transient }: ActionCall): Promise<Acted> {
    const transaction = transactionName(definition, action);
    // Only the own peer: its answer tells who may see what travels privately.
    const call = { transaction, arguments: [id, request], transient, endorsers: [this.#mspId] };
    return persist(this.#retries, async () => {
      const own = await this.#wire.endorse(user, call);
      const { record, endorsers } = parseAnswer(ActionResult, own.result);
      if (endorsers.length === 0) return { record, transaction: undefined };
      const endorsed = await alsoBy(
        own,
        endorsers.filter((endorser) => endorser !== this.#mspId),
      );
      const { transactionId, block } = await submit(this.#retries, endorsed);
      return { record, transaction: { id: transactionId, block } };
    });
  }

  /** Endorses at each of the call's endorsers, submits and waits for the commit. */
  async #submit(user: string, call: Call): Promise<Committed> {
    return persist(this.#retries, async () => submit(this.#retries, await this.#wire.endorse(user, call)));
  }

  /** Asks only the own peer, since what travels to it may be private. */
  async #ask<T>(user: string, schema: z.ZodType<T>, call: Omit<Call, 'endorsers'>): Promise<T> {
    return parseAnswer(schema, await this.#wire.evaluate(user, { ...call, endorsers: [this.#mspId] }));
  }
}

/** Others' endorsements of what the own peer endorsed. @throws EndorserRefusal, LedgerFailure */
async function alsoBy(own: Endorsed, others: readonly string[]): Promise<Endorsed> {
  try {
    return await own.alsoBy(others);
  } catch (error) {
    throw error instanceof TradeError ? new EndorserRefusal(error) : error;
  }
}

/** Checks what the chaincode answered: a peer may run another version than this gateway knows. @throws LedgerFailure */
function parseAnswer<T>(schema: z.ZodType<T>, text: string): T {
  try {
    return parseAs(schema, parseJson(text, ANSWER_LIMITS));
  } catch (error) {
    throw new LedgerFailure('OTHER', 'The chaincode’s answer is not what this gateway knows.', { cause: error });
  }
}
