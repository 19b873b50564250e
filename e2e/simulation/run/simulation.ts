import { createHash } from 'node:crypto';
import {
  canonicalJson,
  recordKey,
  sealContent,
  sha256Hex,
  TradeError,
  type TradeRecord,
  TRANSIENT,
} from '@naru/chaincode/domain';
import { type Call, type Documents, LedgerFailure } from '@naru/gateway';
import type { ValidatedBlock } from '@naru/test-network/parts';
import { ModifiedRuntime } from '../adversaries/modifiedRuntime.js';
import { Sight } from '../adversaries/sight.js';
import { openGateway } from '../gateways/gateway.js';
import { requireSecretSalts, requireThereOnce } from '../invariants/atTheEnd.js';
import { Judge } from '../invariants/judge.js';
import { Violation } from '../invariants/violation.js';
import { World } from '../world/world.js';
import { OFFICERS } from '../officers/cast.js';
import { Resolutions } from '../officers/resolutions.js';
import type { Cast } from './cast.js';
import { Trace } from './trace.js';

const BLOCK_TRANSACTIONS = 500;

/** What a gateway reported as done. */
export interface Acknowledged {
  readonly record: TradeRecord;
  readonly transactionId: string;
}

/** A world with its members at work, and the judge of it. */
export class Simulation {
  readonly seed: string;
  readonly cast: Cast;
  readonly world: World;
  readonly judge: Judge;
  readonly trace = new Trace();
  readonly sight: Sight;
  readonly resolutions = new Resolutions();
  /** The keys that colluders left without protection; private ones begin with the member. */
  readonly leftOpen = new Set<string>();
  readonly acknowledged: Acknowledged[] = [];
  readonly #gateways = new Map<string, Documents>();
  readonly #violations: Violation[] = [];
  readonly #failures: unknown[] = [];
  /** How many transactions are in blocks. */
  transactions = 0;
  #digest = '';

  constructor(seed: string, cast: Cast) {
    this.seed = seed;
    this.cast = cast;
    this.world = new World({
      seed,
      runtimeOf: ({ mspId }, honest) => (cast.colluders.includes(mspId) ? new ModifiedRuntime(honest) : honest),
      watch: {
        onRun: (mspId, invoked, recordsRead) => {
          this.watch(() => {
            this.judge.onRun(mspId, invoked, recordsRead);
          });
        },
        onSubmit: (mspId, call) => {
          this.sight.note(mspId, call);
        },
      },
    });
    this.sight = new Sight(this.world);
    this.judge = new Judge(this.world, (mspId) => !cast.colluders.includes(mspId), seed);
  }

  /** A hash of all that happened. */
  get digest(): string {
    return this.#digest;
  }

  /** The first thing that went wrong; undefined if nothing did. */
  get violation(): Violation | undefined {
    return this.#violations[0];
  }

  /** Opens the world, and records its members and their parties. */
  async open(): Promise<void> {
    await this.world.open();
    const call = { transaction: 'members:bootstrap', arguments: [JSON.stringify(this.world.members)] };
    await this.#record('BankAMSP', 'officer', call);
    for (const { msp, name, party } of OFFICERS) await this.#record(msp, name, registrationOf(party, this.seed));
  }

  /** Records what the world begins with: everybody endorses it. */
  async #record(mspId: string, user: string, call: Omit<Call, 'endorsers'>): Promise<void> {
    const endorsed = await this.world.wireOf(mspId).endorse(user, { ...call, endorsers: this.world.mspIds });
    const committed = endorsed.submit();
    await this.cut();
    await committed;
  }

  /** Whether a colluder knows of a document that its keys are not protected: it gets others to rely on that one. */
  isLeftOpen(mspId: string, { type, id }: TradeRecord): boolean {
    if (!this.cast.colluders.includes(mspId)) return false;
    return [...this.leftOpen].some((key) => key.includes(`${type}/${id}`));
  }

  gatewayOf(mspId: string): Documents {
    const gateway = this.#gateways.get(mspId) ?? openGateway(this.world, mspId, this.seed);
    this.#gateways.set(mspId, gateway);
    return gateway;
  }

  /** Cuts a block, has every gateway read it, and judges. */
  async cut(most = BLOCK_TRANSACTIONS): Promise<void> {
    const validated = await this.world.orderer.cut(most);
    if (validated !== undefined) await this.#show(validated);
  }

  /** Notes a violation, wherever it is found. */
  watch(check: () => void): void {
    try {
      check();
    } catch (error) {
      if (!(error instanceof Violation)) throw error;
      this.#violations.push(error);
    }
  }

  /** Notes that the simulation itself failed. */
  fail(error: unknown): void {
    this.#failures.push(error);
  }

  /** @throws Error if the simulation itself failed: what it found cannot be relied on */
  requireWhole(): void {
    const [cause] = this.#failures;
    if (cause === undefined) return;
    const what = cause instanceof Error ? (cause.stack ?? cause.message) : 'it threw something else than an Error';
    throw new Error(`The simulation of ${this.seed} failed: ${what}`, { cause });
  }

  /** Checks what can be said of the whole. */
  requireAtTheEnd(): void {
    this.watch(() => {
      requireThereOnce(this.world, this.acknowledged);
      requireSecretSalts(this.world, (mspId) => !this.cast.colluders.includes(mspId));
    });
  }

  async #show(validated: ValidatedBlock): Promise<void> {
    const { records, block } = validated;
    this.transactions += records.length;
    const header = Buffer.from(block.getHeader()?.serializeBinary() ?? []);
    this.#digest = createHash('sha256').update(this.#digest).update(header).update(validated.codes).digest('hex');
    const parsed = await this.world.reader.read(validated).catch((error: unknown) => {
      this.#violations.push(new Violation('no gateway stops', error instanceof Error ? error.message : String(error)));
      return undefined;
    });
    if (parsed === undefined) return;
    try {
      await this.judge.afterBlock(validated, parsed);
    } catch (error) {
      if (!(error instanceof Violation)) throw error;
      this.#violations.push(error);
    }
    this.trace.block(parsed.number, records);
    this.world.orderer.acknowledge(validated);
  }
}

/** Puts a party into the directory, as a published entry of its organisation. */
function registrationOf(party: string, seed: string): Omit<Call, 'endorsers'> {
  const salt = sha256Hex(`${seed}/${party}`);
  return {
    transaction: 'parties:register',
    arguments: [party, canonicalJson({ input: { published: true }, tokens: [] })],
    transient: { [TRANSIENT.content]: sealContent({ partyName: party }, salt), [TRANSIENT.seed]: salt },
  };
}

/** What came of an action, in a few words. */
export function describeOutcome(outcome: unknown): string {
  if (outcome instanceof TradeError) return `rejected ${outcome.code}`;
  if (outcome instanceof LedgerFailure) return `failed ${outcome.kind}`;
  return String(outcome);
}

export const nameOf = (record: TradeRecord): string => `${recordKey(record)} ${record.status} v${record.version}`;
