import type { common } from '@hyperledger/fabric-protos';
import { TradeError } from '@naru/chaincode/domain';
import { listMembers, loadConsortium } from '@naru/network';
import { ofCode } from '../../../src/fabric/failures.js';
import { LedgerFailure } from '../../../src/fabric/ledgerFailure.js';
import { parseBlock, type TransactionBlock } from '../../../src/fabric/parseBlock.js';
import { rejectionIn } from '../../../src/fabric/rejection.js';
import type {
  AnsweredQuery,
  Authority,
  Call,
  Chain,
  Endorsed,
  Query,
  QuerySigner,
  Statement,
  Wire,
  Witnesses,
} from '../../../src/fabric/wire.js';
import { CHAINCODE, Disagreement, type EndorsedRun, type MemoryChannel, type Ordered } from './memoryChannel.js';
import { authorityOf, payloadOf, signAs } from './memoryPeers.js';
import type { Identity } from './simulation.js';

const VALID = 0;

/** Takes the place of sending one transaction: it may order it or not, and say anything of it. */
export type Interruption = (id: string, order: () => Ordered) => LedgerFailure;

/** Whom the wallet knows, by name. */
export type FindIdentity = (name: string) => Identity | undefined | Promise<Identity | undefined>;

/** The wire of one organisation's gateway to a channel in memory. */
export class MemoryWire implements Wire, Chain, QuerySigner, Witnesses {
  readonly #channel: MemoryChannel;
  readonly #identities: FindIdentity;
  readonly #interruptions: Interruption[] = [];
  #cut: LedgerFailure | undefined;

  /** @param identities whom the wallet knows */
  constructor(channel: MemoryChannel, identities: FindIdentity) {
    this.#channel = channel;
    this.#identities = identities;
  }

  /** Has the next transaction that is sent end so. */
  interrupt(interruption: Interruption): void {
    this.#interruptions.push(interruption);
  }

  /** Lets every call fail, and no call after `undefined`. */
  cut(failure: LedgerFailure | undefined): void {
    this.#cut = failure;
  }

  async evaluate(user: string, call: Call): Promise<string> {
    return (await this.#run(user, call)).result;
  }

  async sign(user: string, query: Query): Promise<Uint8Array> {
    return this.#channel.sign(await this.#identityOf(user), query);
  }

  answerSigned(
    _user: string,
    signed: Uint8Array,
    expected: Query,
    endorsers: readonly string[],
  ): Promise<AnsweredQuery> {
    return this.#asPeersSay(() => this.#channel.answerSigned(signed, expected, endorsers));
  }

  async state(user: string, query: Query, organizations: readonly string[]): Promise<Statement> {
    const { msp } = await this.#identityOf(user);
    const own = await this.#run(user, { ...query, endorsers: [msp] });
    const payload = payloadOf(CHAINCODE, own.result);
    const signers = [msp];
    for (const mspId of organizations)
      if (!signers.includes(mspId) && (await this.#channel.agrees(own, mspId))) signers.push(mspId);
    return { payload, result: own.result, signatures: await Promise.all(signers.map((each) => signAs(each, payload))) };
  }

  async authorities(): Promise<readonly Authority[]> {
    const members = listMembers(loadConsortium()).map(({ mspId }) => mspId);
    return Promise.all(members.toSorted().map(authorityOf));
  }

  async endorse(user: string, call: Call): Promise<Endorsed> {
    return this.#endorsed(await this.#run(user, call));
  }

  async *blocks(_user: string, from: number, signal: AbortSignal): AsyncGenerator<TransactionBlock> {
    for await (const block of this.#channel.follow(from, signal)) yield parseBlock(block, CHAINCODE);
  }

  height(): Promise<number> {
    return Promise.resolve(this.#channel.height);
  }

  wholeBlocks(_user: string, from: number, signal: AbortSignal): AsyncGenerator<common.Block> {
    return this.#channel.follow(from, signal);
  }

  close(): void {
    // A channel in memory needs no goodbye.
  }

  async #run(user: string, { transaction, arguments: args, transient, endorsers }: Call): Promise<EndorsedRun> {
    const by = await this.#identityOf(user);
    return this.#asPeersSay(() => this.#channel.endorse(by, { transaction, args, transient }, endorsers));
  }

  async #identityOf(user: string): Promise<Identity> {
    const by = await this.#identities(user);
    if (by === undefined) throw new Error(`The wallet has no identity of ${user}.`);
    return by;
  }

  #endorsed(run: EndorsedRun): Endorsed {
    return {
      result: run.result,
      alsoBy: async (organizations) => {
        await this.#asPeersSay(() => this.#channel.alsoOn(run, organizations));
        return this.#endorsed(run);
      },
      submit: async () => {
        const interruption = this.#interruptions.shift();
        if (interruption !== undefined) throw interruption(run.id, () => this.#channel.order(run));
        const { validationCode, block } = await Promise.resolve(this.#channel.order(run));
        if (validationCode !== VALID) throw ofCode(validationCode, run.id);
        return { transactionId: run.id, block, result: run.result };
      },
    };
  }

  async #asPeersSay<T>(act: () => Promise<T>): Promise<T> {
    if (this.#cut !== undefined) throw this.#cut;
    try {
      return await act();
    } catch (error) {
      throw asPeersSay(error);
    }
  }
}

/** A rejection leaves the chaincode as the text of an error, and a peer puts its own words before it. */
function asPeersSay(error: unknown): TradeError | LedgerFailure {
  if (error instanceof TradeError) return error;
  if (error instanceof Disagreement) return new LedgerFailure('DISAGREEMENT', error.message, { cause: error });
  const message = error instanceof Error ? error.message : String(error);
  return rejectionIn(`chaincode response 500, ${message}`) ?? new LedgerFailure('OTHER', message, { cause: error });
}
