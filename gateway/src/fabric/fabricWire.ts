import { Client, credentials } from '@grpc/grpc-js';
import { connect, type Contract, type Gateway, hash, type Network, type Proposal } from '@hyperledger/fabric-gateway';
import { common } from '@hyperledger/fabric-protos';
import type { GatewayConfig } from '../config/config.js';
import { KEYS_OF_PROCESS, type Keys } from '../keys/keys.js';
import { asking } from '../keys/userSigning.js';
import { readAuthorities } from './authorities.js';
import { collectStatement } from './collectStatement.js';
import { EndorsedTransaction } from './endorsedTransaction.js';
import { ofProposal } from './failures.js';
import { LedgerFailure } from './ledgerFailure.js';
import { parseBlock, type TransactionBlock } from './parseBlock.js';
import { addressQuery, type OpenedQuery, openSignedQuery, requireQuery } from './signedQuery.js';
import { decodeText } from './text.js';
import type {
  AnsweredQuery,
  Authority,
  Call,
  Chain,
  Endorsed,
  Query,
  QuerySigner,
  Statement,
  Wire,
  Witnesses,
} from './wire.js';

const EVALUATE_MS = 5_000;
const ENDORSE_MS = 15_000;
const SUBMIT_MS = 5_000;
const COMMIT_MS = 60_000;
const KEEPALIVE_MS = 30_000;
/**
 * What Fabric's own nodes take in one message. gRPC's default of 4 MiB is less than a block may have: one large
 * transaction, valid or not, would stop a gateway at its block.
 */
const MAX_MESSAGE_BYTES = 100 * 1_048_576;
/** How long an identity is used before the wallet is asked again: another gateway may have changed it. */
const IDENTITY_MS = 60_000;
/** How many users' connections are kept ready. Each is small, and all share one gRPC client. */
const MAX_GATEWAYS = 256;

/** Fabric's own chaincode that tells about the chain. */
const SYSTEM_QUERIES = 'qscc';
/** Fabric's own chaincode that tells how the channel is configured. */
const CONFIGURATION_QUERIES = 'cscc';

/** An X.509 identity as a wallet gives it out. */
export interface SigningIdentity {
  readonly mspId: string;
  readonly certificate: string;
  /** PEM, or the PKCS #11 URI of a key in a token. */
  readonly privateKey: string;
}

/** Finds the identity of a user. @throws Error if there is none */
export type FindIdentity = (user: string) => Promise<SigningIdentity>;

type Target = Pick<GatewayConfig, 'peer'> & { readonly channel: string; readonly chaincode: string };

const within = (milliseconds: number) => (): { deadline: number } => ({ deadline: Date.now() + milliseconds });

/** Reaches a Fabric network through the organisation's own peer, by Fabric's Gateway service. */
export class FabricWire implements Wire, Chain, QuerySigner, Witnesses {
  readonly #target: Target;
  readonly #client: Client;
  readonly #findIdentity: FindIdentity;
  readonly #keys: Pick<Keys, 'signerOf'>;
  readonly #gateways = new Map<string, { readonly opened: Promise<Gateway>; readonly until: number }>();

  constructor(target: Target, findIdentity: FindIdentity, keys: Pick<Keys, 'signerOf'> = KEYS_OF_PROCESS) {
    this.#keys = keys;
    const { endpoint, tlsCa, hostAlias } = target.peer;
    this.#target = target;
    this.#findIdentity = findIdentity;
    this.#client = new Client(endpoint, credentials.createSsl(tlsCa), {
      'grpc.keepalive_time_ms': KEEPALIVE_MS,
      'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
      ...(hostAlias !== undefined && { 'grpc.ssl_target_name_override': hostAlias }),
    });
  }

  async evaluate(user: string, call: Call): Promise<string> {
    const proposal = newProposal(await this.#contract(user), call);
    try {
      return decodeText(await asking('QUERY', () => proposal.evaluate()));
    } catch (error) {
      throw ofProposal(error);
    }
  }

  async endorse(user: string, call: Call): Promise<Endorsed> {
    return EndorsedTransaction.of(await this.#gateway(user), newProposal(await this.#contract(user), call));
  }

  async sign(user: string, query: Query): Promise<Uint8Array> {
    const proposal = newProposal(await this.#contract(user), { ...query, endorsers: [] });
    const { privateKey } = await this.#findIdentity(user);
    const signature = await this.#keys
      .signerOf(privateKey)(proposal.getDigest())
      .catch((error: unknown) => {
        throw ofProposal(error);
      });
    return (await this.#gateway(user)).newSignedProposal(proposal.getBytes(), signature).getBytes();
  }

  async answerSigned(
    user: string,
    signed: Uint8Array,
    expected: Query,
    endorsers: readonly string[],
  ): Promise<AnsweredQuery> {
    const query = readQuery(signed);
    requireQuery(query, expected);
    if (query.channel !== this.#target.channel || query.chaincode !== this.#target.chaincode)
      throw new LedgerFailure('OTHER', 'The query was signed for another channel or chaincode.');
    const proposal = (await this.#gateway(user)).newProposal(addressQuery(signed, query.id, endorsers));
    try {
      return { id: query.id, result: decodeText(await proposal.evaluate()) };
    } catch (error) {
      throw ofProposal(error);
    }
  }

  async state(user: string, query: Query, others: readonly string[]): Promise<Statement> {
    const { mspId } = await this.#findIdentity(user);
    const proposal = newProposal(await this.#contract(user), { ...query, endorsers: [mspId] });
    const own = await EndorsedTransaction.of(await this.#gateway(user), proposal);
    const isOther = (other: string): boolean => other !== mspId;
    return collectStatement(own, others.filter(isOther));
  }

  async authorities(user: string): Promise<readonly Authority[]> {
    const { channel } = this.#target;
    const contract = (await this.#network(user)).getContract(CONFIGURATION_QUERIES);
    const block = await contract.evaluateTransaction('GetConfigBlock', channel).catch((error: unknown) => {
      throw ofProposal(error);
    });
    return readAuthorities(common.Block.deserializeBinary(block));
  }

  async *blocks(user: string, from: number, signal: AbortSignal): AsyncIterable<TransactionBlock> {
    for await (const block of this.wholeBlocks(user, from, signal)) yield parseBlock(block, this.#target.chaincode);
  }

  async height(user: string): Promise<number> {
    const { channel } = this.#target;
    const contract = (await this.#network(user)).getContract(SYSTEM_QUERIES);
    const info = await contract.evaluateTransaction('GetChainInfo', channel).catch((error: unknown) => {
      throw ofProposal(error);
    });
    return common.BlockchainInfo.deserializeBinary(info).getHeight();
  }

  async *wholeBlocks(user: string, from: number, signal: AbortSignal): AsyncIterable<common.Block> {
    const events = await (await this.#network(user)).getBlockEvents({ startBlock: BigInt(from) });
    const close = (): void => {
      events.close();
    };
    signal.addEventListener('abort', close, { once: true });
    try {
      for await (const block of events) yield block;
    } catch (error) {
      if (!signal.aborted) throw ofProposal(error);
    } finally {
      signal.removeEventListener('abort', close);
      close();
    }
  }

  forget(user: string): void {
    this.#gateways.delete(user);
  }

  close(): void {
    for (const { opened: gateway } of this.#gateways.values()) {
      gateway
        .then((opened) => {
          opened.close();
        })
        .catch(() => undefined);
    }
    this.#gateways.clear();
    this.#client.close();
  }

  async #contract(user: string): Promise<Contract> {
    return (await this.#network(user)).getContract(this.#target.chaincode);
  }

  async #network(user: string): Promise<Network> {
    return (await this.#gateway(user)).getNetwork(this.#target.channel);
  }

  /** The gateway of a user. The one that was used longest ago makes room. A failure is not kept. */
  #gateway(user: string): Promise<Gateway> {
    const known = this.#gateways.get(user);
    const now = performance.now();
    const gateway =
      known !== undefined && known.until > now ? known : { opened: this.#open(user), until: now + IDENTITY_MS };
    this.#gateways.delete(user);
    this.#gateways.set(user, gateway);
    const [eldest] = this.#gateways.keys();
    if (this.#gateways.size > MAX_GATEWAYS && eldest !== undefined) this.#gateways.delete(eldest);
    gateway.opened.catch(() => {
      if (this.#gateways.get(user) === gateway) this.#gateways.delete(user);
    });
    return gateway.opened;
  }

  async #open(user: string): Promise<Gateway> {
    const { mspId, certificate, privateKey } = await this.#findIdentity(user);
    return connect({
      client: this.#client,
      identity: { mspId, credentials: Buffer.from(certificate) },
      // The signer hashes by itself, natively.
      hash: hash.none,
      signer: this.#keys.signerOf(privateKey),
      evaluateOptions: within(EVALUATE_MS),
      endorseOptions: within(ENDORSE_MS),
      submitOptions: within(SUBMIT_MS),
      commitStatusOptions: within(COMMIT_MS),
    });
  }
}

function newProposal(contract: Contract, call: Call): Proposal {
  return contract.newProposal(call.transaction, {
    arguments: [...call.arguments],
    endorsingOrganizations: [...call.endorsers],
    ...(call.transient !== undefined && { transientData: { ...call.transient } }),
  });
}

/** @throws LedgerFailure if the bytes are no signed query */
function readQuery(signed: Uint8Array): OpenedQuery {
  try {
    return openSignedQuery(signed);
  } catch (cause) {
    throw new LedgerFailure('OTHER', 'The bytes are no signed query.', { cause });
  }
}
