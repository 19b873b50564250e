import type { Consortium } from '@naru/network';
import type { Collection } from './ledger/chaincodeDefinition.js';
import type { OpenLogFile } from './storage/logFile.js';

export interface EmbeddedNetworkOptions {
  readonly consortium: Consortium;
  /** Everything that the network keeps: crypto/, ledger/, peers/, network.json. */
  readonly directory: string;
  /** host:port of the chaincode server of all peers. It registers with {@link embeddedChaincodeId}. */
  readonly chaincodeAddress: string;
  /** Other chaincode servers for some organisations, by MSP id. */
  readonly chaincodeAddressOf?: Readonly<Record<string, string>>;
  /** The consortium's ports (default), or free ones. */
  readonly ports?: 'consortium' | 'free';
  /** Collections in addition to the implicit ones. */
  readonly collections?: ReadonlyMap<string, Collection>;
  /** The largest number of results of one range or history query; a query ends there in silence. Default: 100,000. */
  readonly totalQueryLimit?: number;
  /** The time limit of one execution of the chaincode. Default: 30 s. */
  readonly executionTimeoutMs?: number;
  /** Called when the ledger cannot be written, and when it can again. Default: it writes a line on standard error. */
  readonly onReport?: (line: string) => void;
  /** How the ledger's files are opened. Tests give files that fail. */
  readonly openFile?: OpenLogFile;
}
