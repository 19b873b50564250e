import { createHash, createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Client, credentials } from '@grpc/grpc-js';
import {
  connect,
  hash,
  signers,
  type Gateway,
  type Network,
  type Proposal,
  type Signer,
  type Transaction,
} from '@hyperledger/fabric-gateway';
import { ActionResult } from '@naru/chaincode/domain';
import type { DescribedOrganization, NetworkDescription } from '@naru/test-network';

/** What a transaction is invoked with. */
export interface Call {
  readonly transaction: string;
  readonly args: readonly string[];
  readonly transient?: Readonly<Record<string, string>>;
  /** The MSP ids that are to endorse. Without them, the peer's gateway service chooses. */
  readonly endorsers?: readonly string[];
}

/** What became of a submitted transaction. */
export interface Committed {
  /** Fabric's validation code; 0 is VALID. */
  readonly code: number;
  readonly transactionId: string;
  readonly result: string;
}

/** PEM of a certificate and of its key. */
export interface Credentials {
  readonly certificate: string;
  readonly privateKey: string;
}

/** A user's fabric-gateway client straight at a peer, without a gateway of Naru: it can ask for anything. */
export class LedgerClient {
  readonly gateway: Gateway;
  readonly network: Network;
  readonly #description: NetworkDescription;
  readonly #client: Client;
  readonly #signer: Signer;
  readonly #committedAt: () => readonly LedgerClient[];

  private constructor(
    description: NetworkDescription,
    mspId: string,
    { certificate, privateKey }: Credentials,
    committedAt: () => readonly LedgerClient[] = () => [],
  ) {
    const { peer } = findOrganization(description, mspId);
    this.#committedAt = committedAt;
    this.#description = description;
    this.#client = new Client(peer.endpoint, credentials.createSsl(readFileSync(peer.tlsCaCertificate)), {
      'grpc.ssl_target_name_override': peer.hostAlias,
    });
    this.#signer = signers.newPrivateKeySigner(createPrivateKey(privateKey));
    this.gateway = connect({
      client: this.#client,
      identity: { mspId, credentials: Buffer.from(certificate) },
      signer: this.#signer,
      hash: hash.sha256,
    });
    this.network = this.gateway.getNetwork(description.channel);
  }

  /**
   * A client of a described user at its organisation's peer.
   * @param committedAt Clients whose peers must also have a block before its transactions count as committed.
   */
  static connect(
    description: NetworkDescription,
    mspId: string,
    userName: string,
    committedAt?: () => readonly LedgerClient[],
  ): LedgerClient {
    const files = findOrganization(description, mspId).users[userName];
    if (files === undefined) throw new Error(`${mspId} has no user ${userName}`);
    const read = (file: string): string => readFileSync(file, 'utf8');
    const as = { certificate: read(files.certificate), privateKey: read(files.privateKey) };
    return new LedgerClient(description, mspId, as, committedAt);
  }

  /** A client with a certificate that the test has made. */
  static connectAs(description: NetworkDescription, mspId: string, as: Credentials): LedgerClient {
    return new LedgerClient(description, mspId, as);
  }

  propose({ transaction, args, transient, endorsers }: Call): Proposal {
    return this.network.getContract(this.#description.chaincode).newProposal(transaction, {
      arguments: [...args],
      ...(transient && { transientData: { ...transient } }),
      ...(endorsers && { endorsingOrganizations: [...endorsers] }),
    });
  }

  async evaluate(call: Call): Promise<string> {
    return Buffer.from(await this.propose(call).evaluate()).toString();
  }

  /** Endorses, submits and waits for the commit. An invalid transaction is a result here, not an error. */
  async submit(call: Call): Promise<Committed> {
    return this.commit(await this.propose(call).endorse());
  }

  /** Submits what was endorsed and waits for the commit. */
  async commit(transaction: Transaction): Promise<Committed> {
    const submitted = await transaction.submit();
    const { code, transactionId } = await submitted.getStatus();
    // Any peer answers the request that this client has signed.
    const request = submitted.getBytes();
    await Promise.all(this.#committedAt().map(({ gateway }) => gateway.newCommit(request).getStatus()));
    return { code, transactionId, result: Buffer.from(transaction.getResult()).toString() };
  }

  /** Asks the endorsers, by default the own peer, what an action would result in and who must endorse it. */
  async plan(call: Call): Promise<ActionResult> {
    return ActionResult.parse(JSON.parse(await this.evaluate(call)));
  }

  /** Signs bytes as this user does. */
  async sign(bytes: Uint8Array): Promise<Uint8Array> {
    return this.#signer(createHash('sha256').update(bytes).digest());
  }

  close(): void {
    this.gateway.close();
    this.#client.close();
  }
}

export function findOrganization({ organizations }: NetworkDescription, mspId: string): DescribedOrganization {
  const organization = organizations.find((candidate) => candidate.mspId === mspId);
  if (organization === undefined) throw new Error(`the network has no organisation ${mspId}`);
  return organization;
}
