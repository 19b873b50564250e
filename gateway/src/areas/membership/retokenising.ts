import {
  DEFINITIONS,
  FIRST_EPOCH,
  type Link,
  readEpochs,
  reject,
  RETOKENISE,
  targetEpoch,
  type TokenKeyRegister,
  TradeError,
} from '@naru/chaincode/domain';
import type { Logger } from 'pino';
import type { Database } from '../../database/openDatabase.js';
import type { Documents } from '../../documents/documents.js';
import type { Ledger } from '../../fabric/ledger.js';
import type { ReadModel } from '../../readModel/readModel.js';
import { countTokenless, listTokenless } from '../../readModel/tokenless.js';
import { chooseMajority } from '../../tokens/chooseMajority.js';
import { TokensUnavailable } from '../../tokens/errors.js';
import type { Evaluations } from '../../tokens/evaluations.js';
import type { RetokenisingProgress } from '../../tokens/retokenisingProgress.js';

/** How many documents get their tokens at the same time. */
const AT_ONCE = 4;
const MAX_LISTED = 64;
const MAX_FAILURES_SHOWN = 16;
/** How long the blocks of the own peer are waited for. */
const BEHIND_MS = 20_000;
/** After something went wrong, what is left is tried again so much later; twice as late each time while nothing succeeds. */
const REST_MS = 30_000;
const MAX_REST_MS = 600_000;

/** What retokenising stands on. */
export interface RetokenisingGround {
  readonly mspId: string;
  readonly user: string;
  readonly db: Database;
  readonly ledger: Pick<Ledger, 'members' | 'stateRetokenised'>;
  readonly documents: Pick<Documents, 'act'>;
  readonly readModel: Pick<ReadModel, 'block' | 'reached'>;
  /** How many blocks the own peer has. */
  readonly height: () => Promise<number>;
  readonly evaluations: Pick<Evaluations, 'hasHalfLeft'>;
  readonly log: Pick<Logger, 'info' | 'warn'>;
}

/**
 * Gives the documents of this organisation tokens under the next keys, each by a transaction of its own, and then says so on
 * the ledger. What is done is on the ledger, so that it goes on from there whenever the gateway stops.
 */
export class Retokenising {
  readonly #ground: RetokenisingGround;
  #progress: RetokenisingProgress | undefined;
  /** The keys under which all documents have tokens. */
  #done = FIRST_EPOCH;
  #restUntil = 0;
  #rest = REST_MS;

  constructor(ground: RetokenisingGround) {
    this.#ground = ground;
  }

  /** Undefined as long as the first keys are the only ones. */
  get progress(): RetokenisingProgress | undefined {
    return this.#progress;
  }

  /** Does what there is to do by a register that was read just now. @throws what keeps it from going on */
  async round(register: TokenKeyRegister, signal: AbortSignal): Promise<void> {
    const epoch = targetEpoch(readEpochs(register));
    if (epoch === this.#done || Date.now() < this.#restUntil) return;
    this.#restUntil = Date.now() + this.#rest;
    this.#rest = Math.min(MAX_REST_MS, 2 * this.#rest);
    // From the block on in which the keys are, every new document has tokens under them: no other can come after these.
    await this.#readAllBlocks();
    await this.#begin(epoch);
    if (!(await this.#giveAll(epoch, signal))) return;
    await this.#readAllBlocks();
    await this.#begin(epoch);
    if (this.#progress?.left !== 0) return;
    await this.#state(register, epoch);
    this.#done = epoch;
    this.#restUntil = 0;
  }

  async #begin(epoch: number): Promise<void> {
    const { db, mspId: maker } = this.#ground;
    const failed = this.#progress?.epoch === epoch ? this.#progress.failed : [];
    const left = await countTokenless(db, { maker, epoch });
    this.#progress = { epoch, left, isWaiting: false, failed: left === 0 ? [] : failed };
  }

  /** @returns whether each was tried */
  async #giveAll(epoch: number, signal: AbortSignal): Promise<boolean> {
    const { db, mspId: maker, evaluations } = this.#ground;
    this.#show({ failed: [] });
    let after: Link | undefined;
    for (;;) {
      const links = await listTokenless(db, { maker, epoch }, after, MAX_LISTED);
      if (links.length === 0) return true;
      for (let first = 0; first < links.length; first += AT_ONCE) {
        if (signal.aborted) return false;
        const isWaiting = !(await evaluations.hasHalfLeft(maker));
        this.#show({ isWaiting });
        if (isWaiting) return false;
        await Promise.all(links.slice(first, first + AT_ONCE).map((link) => this.#give(link)));
      }
      after = links.at(-1);
    }
  }

  /** @throws TokensUnavailable: then no other document gets tokens either */
  async #give(link: Link): Promise<void> {
    const { documents, user: name, mspId: msp, log } = this.#ground;
    const definition = DEFINITIONS[link.type];
    const action = definition.actions[RETOKENISE] ?? reject('INVALID', `A ${link.type} has no tokens.`, { ...link });
    try {
      await documents.act({ name, msp, party: '', role: 'gateway' }, definition, action, link.id, {});
    } catch (error) {
      if (error instanceof TokensUnavailable) throw error;
      // It has them: another gateway of this organisation was faster, or the blocks are not read yet.
      if (!(error instanceof TradeError && error.code === 'CONFLICT')) {
        log.warn({ err: error, ...link }, 'A document could not get tokens under the next keys yet');
        this.#show({ failed: [...(this.#progress?.failed ?? []), { ...link, reason: reasonOf(error) }] });
        return;
      }
    }
    this.#rest = REST_MS;
    this.#show({ left: Math.max(0, (this.#progress?.left ?? 0) - 1) });
  }

  #show(changed: Partial<RetokenisingProgress>): void {
    if (this.#progress === undefined) return;
    const { failed, ...rest } = { ...this.#progress, ...changed };
    this.#progress = { ...rest, failed: failed.slice(0, MAX_FAILURES_SHOWN) };
  }

  async #readAllBlocks(): Promise<void> {
    const { readModel, height } = this.#ground;
    const last = (await height()) - 1;
    await readModel.reached(last, BEHIND_MS);
    if (readModel.block < last) throw new Error(`The blocks are read up to ${readModel.block}, and not to ${last}.`);
  }

  /** States that it is done, while the members wait for it. */
  async #state({ next }: TokenKeyRegister, epoch: number): Promise<void> {
    const { mspId, user, ledger, log } = this.#ground;
    if (next?.keys?.epoch !== epoch || next.retokenised.includes(mspId)) return;
    await ledger.stateRetokenised(user, epoch, await chooseMajority(this.#ground));
    log.info({ epoch }, 'All documents of this organisation have tokens under the next keys');
  }
}

/** Why a document got no tokens, as far as it can be shown; the log has the rest. */
const reasonOf = (error: unknown): string => (error instanceof TradeError ? error.code : 'FAILED');
