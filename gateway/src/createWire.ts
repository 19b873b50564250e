import type { GatewayConfig } from './config/config.js';
import { FabricWire } from './fabric/fabricWire.js';
import { GuardedWire } from './fabric/guardedWire.js';
import type { QuerySigner, Wire, Witnesses } from './fabric/wire.js';
import type { DatabaseWallet } from './identity/wallet.js';
import type { Keys } from './keys/keys.js';
import type { Metrics } from './metrics.js';

/** The wire to the own peer, or one in its place: limited, fair between users, and measured. */
export function createWire(
  { peer, consortium: { channel, chaincode }, limits }: GatewayConfig,
  { wallet, keys }: { readonly wallet: DatabaseWallet; readonly keys: Keys },
  metrics: Metrics,
  substitute?: Wire & QuerySigner & Witnesses,
): GuardedWire {
  const target = { peer, channel, chaincode: chaincode.name };
  const wire = substitute ?? new FabricWire(target, (user) => wallet.get(user), keys);
  return new GuardedWire(wire, limits.peerCalls, metrics.calledPeer.bind(metrics));
}
