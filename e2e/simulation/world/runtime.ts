import { peer } from '@hyperledger/fabric-protos';
import { type Invocation, type Ledger, type Outcome, parseProposal, type Runtime } from '@naru/test-network/parts';
import type { Stub } from '@naru/chaincode';
import { runTransaction } from './chaincode.js';
import type { Call } from '@naru/gateway';
import type { VirtualClock } from './clock.js';
import type { Bearer, Keyring } from './identities.js';
import { makeStub } from './stub.js';

const OK = 200;
const REFUSED = 500;

/** A proposal as a chaincode sees it. */
export interface Invoked {
  readonly transaction: string;
  readonly args: readonly string[];
  readonly transient: ReadonlyMap<string, Uint8Array>;
  readonly caller: Bearer;
  readonly timeMs: number;
}

/** What a peer's machine has. */
export interface Machine {
  readonly mspId: string;
  readonly ledger: Ledger;
  readonly keyring: Keyring;
  readonly clock: VirtualClock;
  /** How far its clock is from the true time. */
  skewMs: number;
  /** Whether its chaincode answers. */
  isUp: boolean;
}

/** What is watched of honest work. */
export interface Watch {
  /** Called after each transaction, with the records that it read. */
  onRun(mspId: string, invoked: Invoked, recordsRead: number): void;
  /** Called for each request that a client sends to be ordered. */
  onSubmit(mspId: string, call: Call): void;
}

/** A stub that an invocation runs on, and what it sets. */
export interface Opened {
  readonly stub: Stub;
  readonly invoked: Invoked;
  readonly event: () => peer.ChaincodeEvent | undefined;
  readonly recordsRead: () => number;
}

/** The chaincode as it is delivered, on one organisation's peer. */
export class HonestRuntime implements Runtime {
  readonly machine: Machine;
  readonly #watch: Watch;

  constructor(machine: Machine, watch: Watch) {
    this.machine = machine;
    this.#watch = watch;
  }

  connect(): Promise<void> {
    return Promise.resolve();
  }

  close(): void {
    // Nothing is connected, so nothing is closed.
  }

  async invoke(invocation: Invocation): Promise<Outcome> {
    const { clock, skewMs, isUp } = this.machine;
    if (!isUp) throw new Error('could not launch chaincode: connection refused');
    return clock.on(skewMs, () => this.#run(invocation));
  }

  async #run(invocation: Invocation): Promise<Outcome> {
    const opened = openInvocation(this.machine, invocation);
    const { stub, invoked } = opened;
    try {
      const result = await runTransaction(invoked.transaction, stub, invoked.caller, invoked.args);
      return { response: makeResponse(OK, result), event: opened.event() };
    } catch (error) {
      return {
        response: makeResponse(REFUSED, error instanceof Error ? error.message : String(error)),
        event: undefined,
      };
    } finally {
      this.#watch.onRun(this.machine.mspId, invoked, opened.recordsRead());
    }
  }
}

/** Opens the stub of an invocation. */
export function openInvocation({ ledger, keyring }: Machine, invocation: Invocation): Opened {
  const invoked = readInvocation(invocation, keyring);
  let event: peer.ChaincodeEvent | undefined;
  let recordsRead = 0;
  const stub = makeStub(ledger, invocation.simulator, {
    timeMs: invoked.timeMs,
    transient: invoked.transient,
    setEvent: (name, payload) => {
      event = new peer.ChaincodeEvent();
      event.setEventName(name);
      event.setPayload(payload);
      event.setChaincodeId(ledger.definition.name);
      event.setTxId(invocation.transactionId);
    },
    onRecordRead: () => {
      recordsRead += 1;
    },
  });
  return { stub, invoked, event: () => event, recordsRead: () => recordsRead };
}

const decoded = new WeakMap<peer.SignedProposal, Omit<Invoked, 'caller'> & { readonly creator: Uint8Array }>();

/** Each peer that endorses gets the same proposal, which is decoded once. */
function readInvocation({ proposal: signed }: Invocation, keyring: Keyring): Invoked {
  const known = decoded.get(signed) ?? decode(signed);
  decoded.set(signed, known);
  return { ...known, caller: keyring.bearerOf(known.creator) };
}

function decode(signed: peer.SignedProposal): Omit<Invoked, 'caller'> & { readonly creator: Uint8Array } {
  const { channelHeader, signatureHeader, input } = parseProposal(signed);
  const proposal = peer.Proposal.deserializeBinary(signed.getProposalBytes_asU8());
  const payload = peer.ChaincodeProposalPayload.deserializeBinary(proposal.getPayload_asU8());
  const [transaction = '', ...args] = input.getArgsList_asU8().map((bytes) => Buffer.from(bytes).toString());
  return {
    transaction,
    args,
    transient: new Map(
      payload
        .getTransientmapMap()
        .toArray()
        .map(([name, bytes]) => [name, Buffer.from(bytes)]),
    ),
    timeMs: channelHeader.getTimestamp()?.toDate().getTime() ?? 0,
    creator: signatureHeader.getCreator_asU8(),
  };
}

export function makeResponse(status: number, text: string): peer.Response {
  const response = new peer.Response();
  response.setStatus(status);
  if (status === OK) response.setPayload(Buffer.from(text));
  else response.setMessage(text);
  return response;
}
