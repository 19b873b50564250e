import { Simulator } from '@naru/test-network/parts';
import { runTransaction } from '../world/chaincode.js';
import { makeStub } from '../world/stub.js';
import type { World } from '../world/world.js';

/** Asks the honest chaincode on a member's state, whatever its peer does at the moment. @throws Error as the transaction does */
export async function ask(world: World, mspId: string, transaction: string, args: readonly string[]): Promise<string> {
  const { ledger, stores, clock, keyring } = world;
  const store = stores.find((each) => each.mspId === mspId);
  if (store === undefined) throw new Error(`${mspId} has no peer.`);
  const caller = keyring.bearerOf(world.signerOf(mspId, 'auditor').serialized);
  const simulator = new Simulator(ledger, store, { transactionId: 'asked', creatorMspId: mspId });
  const stub = makeStub(ledger, simulator, {
    timeMs: clock.nowMs,
    transient: new Map(),
    setEvent: () => undefined,
    onRecordRead: () => undefined,
  });
  try {
    return await clock.on(0, () => runTransaction(transaction, stub, caller, args));
  } finally {
    simulator.close();
  }
}
