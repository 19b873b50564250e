import { TradeError } from '@naru/chaincode/domain';
import { FairTurns } from './fairTurns.js';
import { LedgerFailure } from './ledgerFailure.js';
import type { TransactionBlock } from './parseBlock.js';
import type {
  AnsweredQuery,
  Authority,
  Call,
  Committed,
  Endorsed,
  Query,
  QuerySigner,
  Statement,
  Wire,
  Witnesses,
} from './wire.js';

/** How many more calls may wait than run, for each that runs: more would wait for longer than their callers do. */
const WAITING_FOR_EACH = 5;

/** What the peer is asked: to answer a question, to endorse, to have a transaction ordered and tell of its commit. */
export type PeerCall = 'evaluate' | 'endorse' | 'submit';

/** What is told of each call: what came of it, and how long it took, without the time for which it waited for its turn. */
export type OnCall = (call: PeerCall, outcome: string, seconds: number) => void;

/**
 * Keeps the calls of one gateway below the number at which its peer refuses them, whoever's they are, and fair between
 * users. Each call keeps its turn until the peer has answered: a submission until it is committed.
 */
export class GuardedWire implements Wire, QuerySigner, Witnesses {
  readonly turns: FairTurns;
  readonly #wire: Wire & QuerySigner & Witnesses;
  readonly #onCall: OnCall;

  constructor(wire: Wire & QuerySigner & Witnesses, running: number, onCall: OnCall) {
    this.#wire = wire;
    this.turns = new FairTurns({ running, waiting: running * WAITING_FOR_EACH });
    this.#onCall = onCall;
  }

  evaluate(user: string, call: Call): Promise<string> {
    return this.turns.run(user, () => this.#timed('evaluate', () => this.#wire.evaluate(user, call)));
  }

  async endorse(user: string, call: Call): Promise<Endorsed> {
    return this.turns.run(user, async () =>
      this.#guarded(user, await this.#timed('endorse', () => this.#wire.endorse(user, call))),
    );
  }

  sign(user: string, query: Query): Promise<Uint8Array> {
    return this.#wire.sign(user, query);
  }

  answerSigned(
    user: string,
    signed: Uint8Array,
    expected: Query,
    endorsers: readonly string[],
  ): Promise<AnsweredQuery> {
    const work = (): Promise<AnsweredQuery> => this.#wire.answerSigned(user, signed, expected, endorsers);
    return this.turns.run(user, () => this.#timed('evaluate', work));
  }

  state(user: string, query: Query, organizations: readonly string[]): Promise<Statement> {
    const work = (): Promise<Statement> => this.#wire.state(user, query, organizations);
    return this.turns.run(user, () => this.#timed('evaluate', work));
  }

  authorities(user: string): Promise<readonly Authority[]> {
    return this.turns.run(user, () => this.#timed('evaluate', () => this.#wire.authorities(user)));
  }

  /** Blocks come from another service of the peer. */
  blocks(user: string, from: number, signal: AbortSignal): AsyncIterable<TransactionBlock> {
    return this.#wire.blocks(user, from, signal);
  }

  /** It is asked rarely, and by whoever watches the gateway: it does not wait. */
  height(user: string): Promise<number> {
    return this.#wire.height(user);
  }

  forget(user: string): void {
    this.#wire.forget?.(user);
  }

  close(): void {
    this.#wire.close();
  }

  #guarded(user: string, endorsed: Endorsed): Endorsed {
    return {
      result: endorsed.result,
      alsoBy: (organizations) =>
        this.turns.finish(user, async () =>
          this.#guarded(user, await this.#timed('endorse', () => endorsed.alsoBy(organizations))),
        ),
      submit: (): Promise<Committed> => this.turns.finish(user, () => this.#timed('submit', () => endorsed.submit())),
    };
  }

  async #timed<T>(call: PeerCall, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    let outcome = 'OK';
    try {
      return await work();
    } catch (error) {
      outcome = outcomeOf(error);
      throw error;
    } finally {
      this.#onCall(call, outcome, (performance.now() - started) / 1_000);
    }
  }
}

function outcomeOf(error: unknown): string {
  if (error instanceof TradeError) return 'REJECTION';
  return error instanceof LedgerFailure ? error.kind : 'OTHER';
}
