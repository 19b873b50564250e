import { createHmac } from 'node:crypto';
import { Documents, EMPTY_REGISTERS, Ledger, Salts, type TokenMaker, type Wire } from '@naru/gateway';
import type { World } from '../world/world.js';

/** A transaction that lost a race is not tried again by the gateway: officers decide, in the order of the run. */
const RETRIES = { maxAttempts: 1, firstPauseMs: 0, random: () => 0, onRetry: () => undefined };

/** Tokens as all members have them: a function under a key, which is here that of the run. */
export function makeTokenMaker(seed: string): TokenMaker {
  return {
    make: (inputs) =>
      Promise.resolve(
        inputs.map(({ kind, value }) => createHmac('sha256', `${seed}/${kind}`).update(value).digest('hex')),
      ),
  };
}

/** The part of a member's gateway behind HTTP: it makes requests of what its users send, as in production. */
export function openGateway(
  world: World,
  mspId: string,
  seed: string,
  wire: Wire = world.wireOf(mspId),
  gatewayUser = 'gateway',
): Documents {
  const lists = {
    open: (names: readonly string[]) => world.reader.open(names),
    meet: (...asked: Parameters<typeof world.reader.meet>) => world.reader.meet(...asked),
    // The reader has read every block when it is asked.
    next: () => Promise.resolve(true),
  };
  const ledger = new Ledger(wire, mspId, RETRIES);
  const salts = new Salts(`${seed}/${mspId}`);
  return new Documents({ ledger, salts, maker: makeTokenMaker(seed), registers: EMPTY_REGISTERS, lists, gatewayUser });
}
