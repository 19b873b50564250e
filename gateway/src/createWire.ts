import type { GatewayConfig } from './config/config.js';
import { FabricWire } from './fabric/fabricWire.js';
import { GuardedWire } from './fabric/guardedWire.js';
import type { QuerySigner, Wire, Witnesses } from './fabric/wire.js';
import type { DatabaseWallet } from './identity/wallet.js';
import type { Metrics } from './metrics.js';

/** The wire to the own peer, or one in its place: limited, fair between users, and measured. */
export function createWire(
  { peer, consortium: { channel, chaincode }, limits }: GatewayConfig,
  wallet: DatabaseWallet,
  metrics: Metrics,
  substitute?: Wire & QuerySigner & Witnesses,
): GuardedWire {
  const wire = substitute ?? new FabricWire({ peer, channel, chaincode: chaincode.name }, (user) => wallet.get(user));
  return new GuardedWire(wire, limits.peerCalls, metrics.calledPeer.bind(metrics));
}
