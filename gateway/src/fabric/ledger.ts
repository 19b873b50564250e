import {
  ActionResult,
  BatchContent,
  BatchResult,
  canonicalJson,
  CheckResult,
  type EpochRetirement,
  HistoryEntry,
  type Intervention,
  type KeptNote,
  type Link,
  Members,
  type MembersChange,
  Notes,
  ReadResult,
  type RuleSetChange,
  RuleSetRegister,
  type SharingChange,
  TokenKeyRegister,
  type TokenKeys,
  TradeError,
  TradeRecord,
  transactionName,
  VersionResult,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import { type ActionCall, listCallsWithout, mayGoOn } from './actionCall.js';
import { type Asked, endorseByOthers, findSilent, mayBeStoppedByOthers, namingSilent } from './hindrance.js';
import { keep, type Keeper, writeAlone } from './keep.js';
import { LedgerFailure } from './ledgerFailure.js';
import { parseAnswer } from './parseAnswer.js';
import { persist, type Retries } from './persist.js';
import { submit } from './submit.js';
import type { Call, Committed, Wire } from './wire.js';

/** What came of an action. There is no transaction if the record was there already. */
export interface Acted {
  readonly record: TradeRecord;
  readonly transaction: { readonly id: string; readonly block: number } | undefined;
}

/** The ledger in the words of the trade. Only this class knows the chaincode's transactions and their arguments. */
export class Ledger {
  readonly #own: Keeper;

  constructor(wire: Wire, mspId: string, retries: Retries) {
    this.#own = { wire, mspId, retries };
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

  /** A batch, with the sealed documents that the own organisation has of it. @throws TradeError NOT_FOUND; LedgerFailure */
  async readBatch(user: string, id: string): Promise<BatchContent> {
    return this.#ask(user, BatchContent, { transaction: 'batches:read', arguments: [id] });
  }

  /** What stands against financing. @throws TradeError, LedgerFailure */
  async check(user: string, request: string, transient: NonNullable<Call['transient']>): Promise<CheckResult> {
    return this.#ask(user, CheckResult, { transaction: 'financingClaims:check', arguments: [request], transient });
  }

  /**
   * The members that the ledger knows, as the own peer or that of another member says.
   * @throws TradeError NOT_A_MEMBER if none were recorded yet; LedgerFailure
   */
  async members(user: string, at = this.#own.mspId): Promise<Members> {
    const call = { transaction: 'members:read', arguments: [], endorsers: [at] };
    return parseAnswer(Members, await this.#own.wire.evaluate(user, call));
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

  /** Keeps a note for this organisation alone: its own peer endorses, and no other gets it. @throws TradeError, LedgerFailure */
  async writeNote(user: string, transient: NonNullable<Call['transient']>): Promise<void> {
    await writeAlone(this.#own, user, { transaction: 'customsNotes:write', arguments: [], transient });
  }

  /** @throws TradeError FORBIDDEN; LedgerFailure */
  async notes(user: string, transient: NonNullable<Call['transient']>): Promise<KeptNote[]> {
    return this.#ask(user, Notes, { transaction: 'customsNotes:read', arguments: [], transient });
  }

  /** What the ledger says of the keys of tokens. @throws TradeError NOT_A_MEMBER, LedgerFailure */
  async tokenKeys(user: string): Promise<TokenKeyRegister> {
    return this.#ask(user, TokenKeyRegister, { transaction: 'tokenKeys:read', arguments: [] });
  }

  /** Records the commitments of a sharing that was planned. @throws TradeError CONFLICT; LedgerFailure */
  async recordTokenKeys(user: string, keys: TokenKeys, endorsers: readonly string[]): Promise<void> {
    await this.#submit(user, { transaction: 'tokenKeys:record', arguments: [canonicalJson(keys)], endorsers });
  }

  /** Plans who is to hold shares, as resolved. @throws TradeError NOT_RESOLVED, CONFLICT; LedgerFailure */
  async changeSharing(user: string, change: SharingChange, endorsers: readonly string[]): Promise<TokenKeyRegister> {
    const call = { transaction: 'tokenKeys:change', arguments: [canonicalJson(change)], endorsers };
    const { result } = await this.#submit(user, call);
    return parseAnswer(TokenKeyRegister, result);
  }

  /** States that all documents of this organisation have tokens under the next keys. @throws TradeError CONFLICT; LedgerFailure */
  async stateRetokenised(user: string, epoch: number, endorsers: readonly string[]): Promise<void> {
    await this.#submit(user, { transaction: 'tokenKeys:stateRetokenised', arguments: [String(epoch)], endorsers });
  }

  /** Puts the next keys in the place of the present ones. @throws TradeError NOT_DUE, NOT_RESOLVED, CONFLICT; LedgerFailure */
  async retireTokenKeys(
    user: string,
    retirement: EpochRetirement,
    endorsers: readonly string[],
  ): Promise<TokenKeyRegister> {
    const call = { transaction: 'tokenKeys:retire', arguments: [canonicalJson(retirement)], endorsers };
    const { result } = await this.#submit(user, call);
    return parseAnswer(TokenKeyRegister, result);
  }

  /** By which rules claims are weighed. @throws TradeError NOT_A_MEMBER, LedgerFailure */
  async ruleSets(user: string): Promise<RuleSetRegister> {
    return this.#ask(user, RuleSetRegister, { transaction: 'ruleSets:read', arguments: [] });
  }

  /** Records a rule set, as resolved. @throws TradeError NOT_RESOLVED, CONFLICT, INVALID; LedgerFailure */
  async changeRuleSet(user: string, change: RuleSetChange, endorsers: readonly string[]): Promise<RuleSetRegister> {
    const call = { transaction: 'ruleSets:change', arguments: [canonicalJson(change)], endorsers };
    const { result } = await this.#submit(user, call);
    return parseAnswer(RuleSetRegister, result);
  }

  /**
   * Takes an action: the own peer endorses it first and says who else must; exactly these endorse it; it is submitted,
   * and its commit awaited. A transaction that lost a race is endorsed again, since the facts may have changed. If others
   * do not sign, an action that goes on without them is taken without them.
   *
   * @throws TradeError if a rule rejects it; LedgerFailure
   */
  async act(user: string, call: ActionCall): Promise<Acted> {
    let asked: Asked | undefined;
    const onAsked = (present: Asked | undefined): void => void (asked = present);
    try {
      await keep(this.#own, user, call);
      return await this.#take(user, call, onAsked);
    } catch (error) {
      if (asked === undefined || !mayBeStoppedByOthers(error)) throw error;
      if (error instanceof TradeError && !mayGoOn(call)) throw error;
      return await this.#takeWithout(user, call, asked, error);
    }
  }

  /**
   * Makes the documents of a batch, in one transaction that its parties endorse. The same batch again changes nothing.
   * @throws TradeError if a rule rejects one of them; LedgerFailure
   */
  async actInBatch(user: string, { definition, action, id, request, transient }: ActionCall): Promise<void> {
    const call = { transaction: 'batches:create', arguments: [definition.type, action, id, request], transient };
    await persist(this.#own.retries, async () => {
      const own = await this.#own.wire.endorse(user, { ...call, endorsers: [this.#own.mspId] });
      const { endorsers } = parseAnswer(BatchResult, own.result);
      if (endorsers.length === 0) return;
      const others = endorsers.filter((endorser) => endorser !== this.#own.mspId);
      await submit(this.#own.retries, await endorseByOthers({ own, others }));
    });
  }

  /** Takes an action. Tells whom it asks beside the own peer; undefined while that is not known. */
  async #take(
    user: string,
    { definition, action, id, request, transient }: ActionCall,
    onAsked: (asked: Asked | undefined) => void = () => undefined,
  ): Promise<Acted> {
    const transaction = transactionName(definition, action);
    // Only the own peer: its answer tells who may see what travels privately.
    const call = { transaction, arguments: [id, request], transient, endorsers: [this.#own.mspId] };
    return persist(this.#own.retries, async () => {
      onAsked(undefined);
      const own = await this.#own.wire.endorse(user, call);
      const { record, endorsers } = parseAnswer(ActionResult, own.result);
      if (endorsers.length === 0) return { record, transaction: undefined };
      const asked = { own, others: endorsers.filter((endorser) => endorser !== this.#own.mspId) };
      onAsked(asked);
      const { transactionId, block } = await submit(this.#own.retries, await endorseByOthers(asked));
      return { record, transaction: { id: transactionId, block } };
    });
  }

  /**
   * Takes an action while others do not sign: with each guess who these are, until one succeeds.
   * @throws what stopped the action at first, and who is silent, if none succeeds; LedgerFailure COMMIT_UNKNOWN
   */
  async #takeWithout(user: string, call: ActionCall, asked: Asked, first: unknown): Promise<Acted> {
    const silent = await findSilent(asked);
    for (const other of listCallsWithout(call, asked, silent)) {
      this.#own.retries.onRetry('WITHOUT_ENDORSER');
      try {
        return await this.#take(user, other);
      } catch (error) {
        if (error instanceof LedgerFailure && error.kind === 'COMMIT_UNKNOWN') throw error;
      }
    }
    throw namingSilent(first, silent);
  }

  /** Endorses at each of the call's endorsers, submits and waits for the commit. */
  async #submit(user: string, call: Call): Promise<Committed> {
    return persist(this.#own.retries, async () => submit(this.#own.retries, await this.#own.wire.endorse(user, call)));
  }

  /** Asks only the own peer, since what travels to it may be private. */
  async #ask<T>(user: string, schema: z.ZodType<T>, call: Omit<Call, 'endorsers'>): Promise<T> {
    return parseAnswer(schema, await this.#own.wire.evaluate(user, { ...call, endorsers: [this.#own.mspId] }));
  }
}
