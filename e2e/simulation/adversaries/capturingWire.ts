import { rejectionIn, type Call, type Endorsed } from '@naru/gateway';
import { Simulator } from '@naru/test-network/parts';
import { runTransaction } from '../world/chaincode.js';
import { openInvocation } from '../world/runtime.js';
import type { World } from '../world/world.js';
import { captureWrites } from './modifiedRuntime.js';
import { PassingWire } from './passingWire.js';
import type { Write } from './writes.js';

/** Thrown when all is captured: nothing is to be sent. */
export class Captured extends Error {
  readonly writes: readonly Write[];

  constructor(writes: readonly Write[]) {
    super('captured');
    this.writes = writes;
  }
}

/** Runs the real chaincode on the own peer to learn what it would write, and sends nothing. */
export class CapturingWire extends PassingWire {
  readonly #world: World;
  readonly #mspId: string;

  constructor(world: World, mspId: string) {
    super(world.wireOf(mspId));
    this.#world = world;
    this.#mspId = mspId;
  }

  override async endorse(user: string, { transaction, arguments: args, transient = {} }: Call): Promise<Endorsed> {
    const { ledger } = this.#world;
    const machine = this.#world.machines.get(this.#mspId);
    const store = this.#world.stores.find(({ mspId }) => mspId === this.#mspId);
    if (machine === undefined || store === undefined) throw new Error(`${this.#mspId} has no peer.`);
    const proposal = this.#world.propose(this.#mspId, user, { transaction, arguments: args, transient });
    const simulator = new Simulator(ledger, store, proposal);
    const writes: Write[] = [];
    try {
      const { transactionId, channel, input, signed } = proposal;
      const invocation = { transactionId, channel, input: input.serializeBinary(), proposal: signed, simulator };
      const { stub, invoked } = openInvocation(machine, invocation);
      await runTransaction(invoked.transaction, captureWrites(stub, writes), invoked.caller, invoked.args);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw rejectionIn(`chaincode response 500, ${message}`) ?? error;
    } finally {
      simulator.close();
    }
    throw new Captured(writes);
  }
}
