import type { Consortium } from '@naru/network';
import type { Collection } from './ledger/chaincodeDefinition.js';

export interface EmbeddedNetworkOptions {
  readonly consortium: Consortium;
  /** Everything that the network keeps: crypto/, ledger/, peers/, network.json. */
  readonly directory: string;
  /** host:port of the chaincode server that all peers dial, registered as {@link embeddedChaincodeId}. */
  readonly chaincodeAddress: string;
  /** A chaincode server of its own for chosen organisations, by MSP id. */
  readonly chaincodeAddressOf?: Readonly<Record<string, string>>;
  /** The consortium's ports, or free ones; the consortium's unless said. */
  readonly ports?: 'consortium' | 'free';
  /** Collections besides the implicit ones. */
  readonly collections?: ReadonlyMap<string, Collection>;
  /** Told when the ledger cannot go on; by default a line on standard error. */
  readonly onFailure?: (message: string) => void;
}
