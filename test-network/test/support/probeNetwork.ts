import { common } from '@hyperledger/fabric-protos';
import type { NetworkDescription } from '../../src/index.js';
import { TestClient } from './client.js';

/** A network with the probe chaincode. CarrierMSP may run a modified one. */
export interface ProbeNetwork {
  readonly description: NetworkDescription;
  /** How transactions are ordered: by one node, or by four of which one may fail. */
  readonly consensus: 'raft' | 'bft';
  /** The client of a user. Default: the organisation's first user. */
  as(mspId: string, userName?: string): TestClient;
  /** Stops the network in order and starts it again with its data. */
  restart(): Promise<void>;
  /** Kills the common chaincode server, or also CarrierMSP's. */
  killChaincode(which: 'common' | 'all'): Promise<void>;
  /** Starts the chaincode servers that were killed. */
  startChaincode(): Promise<void>;
  /** Revokes a user's certificate. */
  revoke(mspId: string, userName: string): Promise<void>;
}

/** The number of blocks at a client's peer. */
export async function readHeight({ network }: TestClient): Promise<number> {
  const info = await network.getContract('qscc').evaluate('GetChainInfo', { arguments: [network.getName()] });
  return common.BlockchainInfo.deserializeBinary(info).getHeight();
}

/** The clients of a network, one per user. Each is made when it is first needed. */
export class ProbeClients {
  readonly #clients = new Map<string, TestClient>();

  /** @param committedAt clients whose peers must have a transaction before it counts as committed. */
  as(
    description: NetworkDescription,
    mspId: string,
    userName?: string,
    committedAt?: () => readonly TestClient[],
  ): TestClient {
    const id = `${mspId}/${userName ?? ''}`;
    const known = this.#clients.get(id);
    if (known) return known;
    const client = TestClient.connect(description, mspId, { userName, committedAt });
    this.#clients.set(id, client);
    return client;
  }

  close(): void {
    for (const client of this.#clients.values()) client.close();
    this.#clients.clear();
  }
}
