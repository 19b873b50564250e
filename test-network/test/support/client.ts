import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Client, credentials } from '@grpc/grpc-js';
import {
  connect,
  hash,
  signers,
  type Contract,
  type Gateway,
  type Network,
  type Proposal,
  type ProposalOptions,
  type Signer,
  type Status,
  type SubmittedTransaction,
} from '@hyperledger/fabric-gateway';
import type { NetworkDescription } from '../../src/index.js';

/** A peer would wait forever for a transaction that an ordering node took and lost when it was killed. */
const COMMITTED_WITHIN_MS = 45_000;

/** Options of a call. */
export interface InvokeOptions {
  /** The MSP ids of the endorsers. Default: the gateway chooses. */
  readonly endorsers?: readonly string[];
  readonly transient?: Readonly<Record<string, string>>;
}

/** What became of a submitted transaction. */
export interface Committed {
  /** Fabric's validation code; 0 is VALID. */
  readonly code: number;
  readonly block: bigint;
  readonly transactionId: string;
  readonly result: string;
}

/** The identity of a client that is not one of the described users. */
export interface Credentials {
  readonly certificate: string;
  readonly privateKey: string;
}

/** The user of a client, and when its transactions count as committed. */
export interface ClientOptions {
  /** Default: the organisation's first user. */
  readonly userName?: string | undefined;
  /** Clients whose peers must have a block, too. Default: none. */
  readonly committedAt?: (() => readonly TestClient[]) | undefined;
}

/** An unmodified fabric-gateway client of one user, at its organisation's peer. */
export class TestClient {
  readonly network: Network;
  readonly contract: Contract;
  readonly gateway: Gateway;
  readonly #client: Client;
  #committedAt: () => readonly TestClient[] = () => [];

  private constructor(
    description: NetworkDescription,
    mspId: string,
    { certificate, privateKey }: Credentials,
    signer?: Signer,
  ) {
    const { peer } = findOrganization(description, mspId);
    this.#client = new Client(peer.endpoint, credentials.createSsl(readFileSync(peer.tlsCaCertificate)), {
      'grpc.ssl_target_name_override': peer.hostAlias,
      'grpc.max_receive_message_length': -1,
      'grpc.max_send_message_length': -1,
    });
    this.gateway = connect({
      client: this.#client,
      identity: { mspId, credentials: Buffer.from(certificate) },
      signer: signer ?? signers.newPrivateKeySigner(createPrivateKey(privateKey)),
      hash: hash.sha256,
      commitStatusOptions: () => ({ deadline: Date.now() + COMMITTED_WITHIN_MS }),
    });
    this.network = this.gateway.getNetwork(description.channel);
    this.contract = this.network.getContract(description.chaincode);
  }

  /** A client of one of the described users. */
  static connect(description: NetworkDescription, mspId: string, options: ClientOptions = {}): TestClient {
    const { userName, committedAt } = options;
    const { users } = findOrganization(description, mspId);
    const files = userName === undefined ? Object.values(users)[0] : users[userName];
    if (!files) throw new Error(`${mspId} has no such user`);
    const certificate = readFileSync(files.certificate, 'utf8');
    const privateKey = readFileSync(files.privateKey, 'utf8');
    const client = new TestClient(description, mspId, { certificate, privateKey });
    if (committedAt) client.#committedAt = committedAt;
    return client;
  }

  /** A client with a certificate that the test made. */
  static connectAs(description: NetworkDescription, mspId: string, as: Credentials, signer?: Signer): TestClient {
    return new TestClient(description, mspId, as, signer);
  }

  propose(name: string, args: readonly string[] = [], options: InvokeOptions = {}): Proposal {
    return this.contract.newProposal(name, proposalOptions(args, options));
  }

  async evaluate(name: string, args: readonly string[] = [], options: InvokeOptions = {}): Promise<string> {
    return Buffer.from(await this.contract.evaluate(name, proposalOptions(args, options))).toString();
  }

  /** Endorses, submits and waits for the commit. An invalid transaction is a result here, not an error. */
  async submit(name: string, args: readonly string[] = [], options: InvokeOptions = {}): Promise<Committed> {
    const endorsed = await this.propose(name, args, options).endorse();
    const { code, blockNumber, transactionId } = await this.committed(await endorsed.submit());
    return { code, block: blockNumber, transactionId, result: Buffer.from(endorsed.getResult()).toString() };
  }

  /** Waits until a submitted transaction is committed at every peer in question. */
  async committed(submitted: SubmittedTransaction): Promise<Status> {
    const status = await submitted.getStatus();
    // Any peer answers the request that this client has signed.
    const request = submitted.getBytes();
    await Promise.all(this.#committedAt().map(({ gateway }) => gateway.newCommit(request).getStatus()));
    return status;
  }

  close(): void {
    this.gateway.close();
    this.#client.close();
  }
}

function findOrganization(description: NetworkDescription, mspId: string): NetworkDescription['organizations'][number] {
  const organization = description.organizations.find((candidate) => candidate.mspId === mspId);
  if (!organization) throw new Error(`the network has no organisation ${mspId}`);
  return organization;
}

function proposalOptions(args: readonly string[], { endorsers, transient }: InvokeOptions): ProposalOptions {
  return {
    arguments: [...args],
    ...(endorsers && { endorsingOrganizations: [...endorsers] }),
    ...(transient && { transientData: { ...transient } }),
  };
}
