import {
  LedgerFailure,
  rejectionIn,
  type Call,
  type Committed,
  type Endorsed as EndorsedCall,
  type TransactionBlock,
  type Wire,
} from '@naru/gateway';
import {
  type Endorsed,
  type Peer,
  prepareTransaction,
  type Proposal,
  type Signer,
  VALID,
} from '@naru/test-network/parts';
import type { Ordered, Orderer } from './orderer.js';
import type { Request } from './proposals.js';

/** How a peer's message of a chaincode's refusal begins. */
const CHAINCODE_ERROR = 'chaincode response 500, ';
const RACE_CODES: readonly number[] = [10, 11, 12];

/** What a gateway reaches over the network. */
export interface Reach {
  readonly peerOf: (mspId: string) => Peer | undefined;
  readonly orderer: () => Orderer;
  readonly propose: (user: string, request: Request) => Proposal;
  readonly signerOf: (user: string) => Signer;
  readonly height: () => number;
  /** Called for each request that is sent to be ordered. */
  readonly onSubmit: (call: Call) => void;
}

/** A gateway's connection to the network, without the network: peers are called, one after the other. */
export class SimulatedWire implements Wire {
  readonly #reach: Reach;

  constructor(reach: Reach) {
    this.#reach = reach;
  }

  async evaluate(user: string, call: Call): Promise<string> {
    const proposal = this.#propose(user, call);
    const [target] = call.endorsers;
    const answer = await this.#peer(target ?? '').process(proposal, false);
    if (answer.kind !== 'done') throw readFault(answer);
    return Buffer.from(answer.response.getPayload_asU8()).toString();
  }

  async endorse(user: string, call: Call): Promise<EndorsedCall> {
    const first = new SimulatedEndorsed(this.#reach, { user, call, proposal: this.#propose(user, call) }, []);
    return first.alsoBy(call.endorsers);
  }

  async *blocks(): AsyncIterable<TransactionBlock> {
    await Promise.reject(new Error('Blocks are handed to the readers by the world.'));
  }

  height(): Promise<number> {
    return Promise.resolve(this.#reach.height());
  }

  close(): void {
    // Nothing is connected, so nothing is closed.
  }

  #propose(user: string, { transaction, arguments: args, transient = {} }: Call): Proposal {
    return this.#reach.propose(user, { transaction, arguments: args, transient });
  }

  #peer(mspId: string): Peer {
    const peer = this.#reach.peerOf(mspId);
    if (peer === undefined) throw new LedgerFailure('UNAVAILABLE', `${mspId} has no peer.`);
    return peer;
  }
}

/** A proposal, and what it was made of. */
interface Made {
  readonly user: string;
  readonly call: Call;
  readonly proposal: Proposal;
}

class SimulatedEndorsed implements EndorsedCall {
  readonly #reach: Reach;
  readonly #made: Made;
  readonly #endorsed: readonly Endorsed[];
  readonly #organizations: readonly string[];
  readonly result: string;

  constructor(
    reach: Reach,
    made: Made,
    endorsed: readonly Endorsed[],
    rest: { organizations?: readonly string[]; result?: string } = {},
  ) {
    this.#reach = reach;
    this.#made = made;
    this.#endorsed = endorsed;
    this.#organizations = rest.organizations ?? [];
    this.result = rest.result ?? '';
  }

  async alsoBy(organizations: readonly string[]): Promise<EndorsedCall> {
    const endorsed = [...this.#endorsed];
    let { result } = this;
    for (const mspId of organizations) {
      const peer = this.#reach.peerOf(mspId);
      if (peer === undefined) throw new LedgerFailure('UNAVAILABLE', `${mspId} has no peer.`);
      const answer = await peer.process(this.#made.proposal, true);
      if (answer.kind !== 'done' || answer.endorsed === undefined) throw readFault(answer);
      const [first] = endorsed;
      if (first !== undefined && Buffer.compare(first.payload, answer.endorsed.payload) !== 0)
        throw new LedgerFailure('DISAGREEMENT', 'The endorsers came to different results.');
      endorsed.push(answer.endorsed);
      result = Buffer.from(answer.response.getPayload_asU8()).toString();
    }
    return new SimulatedEndorsed(this.#reach, this.#made, endorsed, {
      organizations: [...this.#organizations, ...organizations],
      result,
    });
  }

  async submit(): Promise<Committed> {
    const { user, call, proposal } = this.#made;
    const { transactionId } = proposal;
    const envelope = prepareTransaction(proposal, this.#endorsed);
    this.#reach.onSubmit({ ...call, endorsers: this.#organizations });
    envelope.setSignature(this.#reach.signerOf(user).sign(envelope.getPayload_asU8()));
    const ordered = await this.#reach.orderer().order(envelope.serializeBinary(), transactionId);
    return { ...requireCommitted(ordered, transactionId), transactionId, result: this.result };
  }
}

function requireCommitted(ordered: Ordered, transactionId: string): { block: number } {
  if (ordered.kind === 'lost') throw new LedgerFailure('COMMIT_UNKNOWN', 'The envelope was lost.', { transactionId });
  const { code, block } = ordered;
  if (code === VALID) return { block };
  const kind = RACE_CODES.includes(code) ? 'LOST_RACE' : 'INVALIDATED';
  throw new LedgerFailure(kind, `found invalid with code ${code}`, { transactionId, validationCode: code });
}

function readFault(answer: Awaited<ReturnType<Peer['process']>>): Error {
  if (answer.kind === 'rejected') {
    const rejection = rejectionIn(`${CHAINCODE_ERROR}${answer.message}`);
    return rejection ?? new LedgerFailure('OTHER', answer.message);
  }
  return new LedgerFailure('UNAVAILABLE', 'message' in answer ? answer.message : 'not endorsed');
}
