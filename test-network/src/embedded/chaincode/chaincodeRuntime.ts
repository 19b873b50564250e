import { peer } from '@hyperledger/fabric-protos';
import type { Ledger } from '../ledger/ledger.js';
import { messageOf } from '../../shared/messageOf.js';
import { answerRequest } from './answerRequest.js';
import { ChaincodeConnection, type ChaincodeStream } from './connection.js';
import type { Invocation, InvocationContext, Outcome, Runtime } from './invocation.js';
import { nameOf, newMessage, Type } from './message.js';
import { OpenQueries } from './openQueries.js';

/** A chaincode server, and the limits of its peer. */
export interface ChaincodeServerOptions {
  readonly address: string;
  readonly chaincodeId: string;
  /** The largest number of results of one query. */
  readonly totalQueryLimit: number;
  readonly executionTimeoutMs: number;
}

interface Running extends InvocationContext {
  readonly settle: (message: peer.ChaincodeMessage) => void;
  readonly fail: (error: Error) => void;
}

/**
 * Runs one peer's transactions on a chaincode server. Each peer has its own stream: the shim distinguishes transactions
 * only by channel and id, and all peers run the same id.
 */
export class ChaincodeRuntime implements Runtime {
  readonly #ledger: Ledger;
  readonly #options: ChaincodeServerOptions;
  readonly #connection: ChaincodeConnection;
  readonly #running = new Map<string, Running>();

  constructor(ledger: Ledger, options: ChaincodeServerOptions) {
    this.#ledger = ledger;
    this.#options = options;
    this.#connection = new ChaincodeConnection({
      address: options.address,
      chaincodeId: options.chaincodeId,
      onMessage: (stream, message) => {
        this.#receive(stream, message);
      },
      onLost: (reason) => {
        for (const running of this.#running.values()) running.fail(reason);
      },
    });
  }

  async connect(): Promise<void> {
    await this.#connection.ready();
  }

  close(): void {
    this.#connection.close();
  }

  async invoke(invocation: Invocation): Promise<Outcome> {
    const stream = await this.#connection.ready();
    const completed = await this.#execute(stream, invocation);
    const payload = completed.getPayload_asU8();
    if (completed.getType() === Type.ERROR)
      throw new Error(`transaction returned with failure: ${Buffer.from(payload).toString()}`);
    const event = completed.getChaincodeEvent();
    event?.setChaincodeId(this.#ledger.definition.name);
    event?.setTxId(invocation.transactionId);
    return { response: peer.Response.deserializeBinary(payload), event };
  }

  async #execute(stream: ChaincodeStream, invocation: Invocation): Promise<peer.ChaincodeMessage> {
    const { transactionId, channel, input, proposal, simulator } = invocation;
    const id = `${channel}${transactionId}`;
    if (this.#running.has(id)) throw new Error(`txid: ${transactionId}(${channel}) exists`);
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((settle, fail) => {
        timer = setTimeout(() => {
          fail(new Error('error sending: timeout expired while executing transaction'));
        }, this.#options.executionTimeoutMs);
        this.#running.set(id, {
          simulator,
          namespace: this.#ledger.definition.name,
          queries: new OpenQueries(this.#options.totalQueryLimit),
          transactionAt: ({ block, tx }) => this.#ledger.chain.transactions(block)[tx],
          settle,
          fail,
        });
        const message = newMessage(Type.TRANSACTION, input, channel, transactionId);
        message.setProposal(proposal);
        stream.write(message);
      });
    } finally {
      clearTimeout(timer);
      this.#running.delete(id);
    }
  }

  #receive(stream: ChaincodeStream, message: peer.ChaincodeMessage): void {
    const running = this.#running.get(`${message.getChannelId()}${message.getTxid()}`);
    const type = message.getType();
    if (type === Type.COMPLETED || type === Type.ERROR) running?.settle(message);
    else stream.write(answer(message, running));
  }
}

function answer(request: peer.ChaincodeMessage, running: Running | undefined): peer.ChaincodeMessage {
  const [channel, transactionId, type] = [request.getChannelId(), request.getTxid(), request.getType()];
  try {
    if (!running) throw new Error('no ledger context');
    return newMessage(Type.RESPONSE, answerRequest(type, request.getPayload_asU8(), running), channel, transactionId);
  } catch (error) {
    const text = `${nameOf(type)} failed: transaction ID: ${transactionId}: ${messageOf(error)}`;
    return newMessage(Type.ERROR, Buffer.from(text), channel, transactionId);
  }
}
