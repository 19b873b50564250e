import { credentials, type ClientDuplexStream } from '@grpc/grpc-js';
import { peer } from '@hyperledger/fabric-protos';
import { EMPTY } from '../bytes/bytes.js';
import { messageOf } from '../../shared/messageOf.js';
import { reach } from '../../shared/reach.js';
import { newMessage, Type } from './message.js';

export type ChaincodeStream = ClientDuplexStream<peer.ChaincodeMessage, peer.ChaincodeMessage>;

const DIAL_TIMEOUT_MS = 3_000;
/** Fabric's limit of all messages of its programs. */
const MAX_MESSAGE_BYTES = 100 << 20;
const CLIENT_OPTIONS = {
  'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
  'grpc.max_send_message_length': MAX_MESSAGE_BYTES,
  // The chaincode protocol's own KEEPALIVE must not be sent: the Node shim exits on types that it does not know.
  'grpc.keepalive_time_ms': 60_000,
  // Each organisation's peer has its own connection, as in a real network.
  'grpc.use_local_subchannel_pool': 1,
  'grpc.initial_reconnect_backoff_ms': 100,
  'grpc.max_reconnect_backoff_ms': 1_000,
};

export interface ConnectionOptions {
  /** host:port of the chaincode server. */
  readonly address: string;
  /** The id with which the server must register. */
  readonly chaincodeId: string;
  readonly onMessage: (stream: ChaincodeStream, message: peer.ChaincodeMessage) => void;
  readonly onLost: (reason: Error) => void;
}

/**
 * A peer's connection to a chaincode server. The peer connects, and the server sends the first message (REGISTER).
 * A connection that has ended is opened again when it is needed.
 */
export class ChaincodeConnection {
  readonly #options: ConnectionOptions;
  readonly #client: peer.ChaincodeClient;
  #ready: Promise<ChaincodeStream> | undefined;
  #stream: ChaincodeStream | undefined;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#client = new peer.ChaincodeClient(options.address, credentials.createInsecure(), CLIENT_OPTIONS);
  }

  /** @throws Error `could not launch chaincode …`, in Fabric's words. */
  ready(): Promise<ChaincodeStream> {
    this.#ready ??= this.#dial().catch((error: unknown) => {
      this.#ready = undefined;
      throw error;
    });
    return this.#ready;
  }

  close(): void {
    this.#stream?.cancel();
    this.#client.close();
  }

  async #dial(): Promise<ChaincodeStream> {
    try {
      await this.#reachable();
      return await this.#register();
    } catch (error) {
      const { address, chaincodeId } = this.#options;
      throw new Error(
        `could not launch chaincode ${chaincodeId}: connection to ${chaincodeId} failed: error creating grpc connection to ${address}: ${messageOf(error)}`,
        { cause: error },
      );
    }
  }

  /** Fails at once if the server is not there; the gRPC channel alone would try again and again. */
  async #reachable(): Promise<void> {
    const { hostname, port } = new URL(`tcp://${this.#options.address}`);
    await reach(hostname, Number(port));
    await new Promise<void>((resolve, reject) => {
      this.#client.waitForReady(Date.now() + DIAL_TIMEOUT_MS, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  }

  #register(): Promise<ChaincodeStream> {
    return new Promise((resolve, reject) => {
      const stream = this.#client.connect();
      const timer = setTimeout(() => {
        stream.cancel();
      }, DIAL_TIMEOUT_MS);
      const lost = (): void => {
        clearTimeout(timer);
        const reason = new Error('chaincode stream terminated');
        if (this.#stream === stream) this.#forget(reason);
        reject(reason);
      };
      stream.on('error', lost);
      stream.on('end', () => {
        stream.end();
        lost();
      });
      stream.once('data', (message: peer.ChaincodeMessage) => {
        clearTimeout(timer);
        const refusal = this.#refusal(message);
        if (refusal) {
          reject(refusal);
          stream.cancel();
          return;
        }
        this.#accept(stream);
        resolve(stream);
      });
    });
  }

  #refusal(message: peer.ChaincodeMessage): Error | undefined {
    if (message.getType() !== Type.REGISTER) return new Error('the chaincode did not register');
    const id = peer.ChaincodeID.deserializeBinary(message.getPayload_asU8()).getName();
    return id === this.#options.chaincodeId ? undefined : new Error(`the chaincode registered as ${id}`);
  }

  #accept(stream: ChaincodeStream): void {
    this.#stream = stream;
    stream.on('data', (message: peer.ChaincodeMessage) => {
      this.#options.onMessage(stream, message);
    });
    stream.write(newMessage(Type.REGISTERED, EMPTY));
    stream.write(newMessage(Type.READY, EMPTY));
  }

  #forget(reason: Error): void {
    this.#stream = undefined;
    this.#ready = undefined;
    this.#options.onLost(reason);
  }
}
