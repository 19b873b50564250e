import { common } from '@hyperledger/fabric-protos';
import type { NetworkDescription } from '../../src/index.js';
import { TestClient } from './client.js';

/** A network with the probe chaincode, whose CarrierMSP runs a modified one where it says so. */
export interface ProbeNetwork {
  readonly description: NetworkDescription;
  /** How transactions are ordered: by one node, or by several of which one may fail. */
  readonly consensus: 'raft' | 'bft';
  /** The client of a user; of an organisation's first one unless said. */
  as(mspId: string, userName?: string): TestClient;
  /** Stops the network in order and starts it again with its data. */
  restart(): Promise<void>;
  /** Ends the chaincode server as a crash would: the common one, or CarrierMSP's as well. */
  killChaincode(which: 'common' | 'all'): Promise<void>;
  /** Starts the chaincode servers that were killed. */
  startChaincode(): Promise<void>;
  /** Takes a user's certificate back. */
  revoke(mspId: string, userName: string): Promise<void>;
}

/** The number of blocks, as a client's peer tells it. */
export async function readHeight({ network }: TestClient): Promise<number> {
  const info = await network.getContract('qscc').evaluate('GetChainInfo', { arguments: [network.getName()] });
  return common.BlockchainInfo.deserializeBinary(info).getHeight();
}

/** One client a user of a network, made when it is first asked for. */
export class ProbeClients {
  readonly #clients = new Map<string, TestClient>();

  /** @param committedAt whose peers have to have a block before a transaction counts as committed. */
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
