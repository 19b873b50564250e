import { peer as protos } from '@hyperledger/fabric-protos';
import type { Outcome, Runtime } from '../chaincode/invocation.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Identities } from '../msp/identity.js';
import type { Signer } from '../msp/signingIdentity.js';
import { messageOf } from '../../shared/messageOf.js';
import type { EndorsementInterest } from '../simulation/interest.js';
import { Simulator, type SimulationResult } from '../simulation/simulator.js';
import type { PrivateStore } from '../storage/privateStore.js';
import { findFilterReason, findRefusal } from './proposalChecks.js';
import type { Proposal } from './proposal.js';
import { answerSystemQuery, isSystemChaincode } from './systemQueries.js';

const OK = 200;
/** From this status on, the chaincode refuses. */
const FIRST_REFUSING_STATUS = 400;

/** A peer's endorsement of its chaincode's result. */
export interface Endorsed {
  /** The signed bytes. They are equal for all endorsers with the same result. */
  readonly payload: Uint8Array;
  readonly endorsement: protos.Endorsement;
  readonly interest: EndorsementInterest;
}

/**
 * The outcome of a proposal: filtered out before the peer checks it, refused by the peer, failed in the peer, rejected by
 * the chaincode, or done.
 */
export type PeerAnswer =
  | { readonly kind: 'filtered' | 'refused' | 'failed'; readonly message: string }
  | { readonly kind: 'rejected'; readonly status: number; readonly message: string }
  | { readonly kind: 'done'; readonly response: protos.Response; readonly endorsed: Endorsed | undefined };

export interface PeerOptions {
  readonly mspId: string;
  /** The host:port that the gateway's errors name. */
  readonly address: string;
  readonly identity: Signer;
  readonly store: PrivateStore;
  readonly ledger: Ledger;
  readonly msps: Identities;
  readonly runtime: Runtime;
}

interface Simulated extends SimulationResult, Outcome {}

/** One organisation's peer: simulates proposals on its chaincode and endorses the results. */
export class Peer {
  readonly mspId: string;
  readonly address: string;
  readonly #options: PeerOptions;
  readonly #runtime: Runtime;

  constructor(options: PeerOptions) {
    this.mspId = options.mspId;
    this.address = options.address;
    this.#options = options;
    this.#runtime = options.runtime;
  }

  /** Connects to the chaincode server before the first proposal. */
  connect(): Promise<void> {
    return this.#runtime.connect();
  }

  close(): void {
    this.#runtime.close();
  }

  /** Runs a proposal; with `endorse` it also signs the result. */
  async process(proposal: Proposal, endorse: boolean): Promise<PeerAnswer> {
    const { ledger, msps } = this.#options;
    const filtered = findFilterReason(proposal, msps);
    if (filtered !== undefined) return { kind: 'filtered', message: filtered };
    const refusal = findRefusal(proposal, ledger, msps);
    if (refusal !== undefined) return { kind: 'refused', message: refusal };
    try {
      if (isSystemChaincode(proposal.chaincode)) return answered(answerSystemQuery(proposal, ledger));
      if (proposal.chaincode !== ledger.definition.name) return answerUnknownChaincode(proposal);
      return this.#answer(proposal, await this.#simulate(proposal), endorse);
    } catch (error) {
      return { kind: 'failed', message: messageOf(error) };
    }
  }

  async #simulate(proposal: Proposal): Promise<Simulated> {
    const { ledger, store } = this.#options;
    const simulator = new Simulator(ledger, store, proposal);
    try {
      const { transactionId, channel, input, signed } = proposal;
      const invocation = { transactionId, channel, input: input.serializeBinary(), proposal: signed, simulator };
      const outcome = await this.#runtime.invoke(invocation);
      return { ...outcome, ...simulator.finish() };
    } catch (error) {
      const reason = `error in simulation: failed to execute transaction ${proposal.transactionId}: ${messageOf(error)}`;
      throw new Error(reason, { cause: error });
    } finally {
      simulator.close();
    }
  }

  #answer(proposal: Proposal, simulated: Simulated, endorse: boolean): PeerAnswer {
    const { response, privateSet } = simulated;
    const status = response.getStatus();
    if (status >= FIRST_REFUSING_STATUS) return { kind: 'rejected', status, message: response.getMessage() };
    if (!endorse) return { kind: 'done', response, endorsed: undefined };
    if (privateSet) this.#options.ledger.keepPrivate(proposal.transactionId, privateSet);
    return { kind: 'done', response, endorsed: this.#endorse(proposal, simulated) };
  }

  #endorse(proposal: Proposal, simulated: Simulated): Endorsed {
    const payload = this.#responsePayload(proposal, simulated);
    const { identity } = this.#options;
    const endorsement = new protos.Endorsement();
    endorsement.setEndorser(identity.serialized);
    endorsement.setSignature(identity.sign(Buffer.concat([payload, identity.serialized])));
    return { payload, endorsement, interest: simulated.interest };
  }

  #responsePayload(proposal: Proposal, { results, response, event }: Simulated): Uint8Array {
    const { name, version } = this.#options.ledger.definition;
    const chaincode = new protos.ChaincodeID();
    chaincode.setName(name);
    chaincode.setVersion(version);
    const action = new protos.ChaincodeAction();
    action.setResults(results);
    if (event) action.setEvents(event.serializeBinary());
    action.setResponse(response);
    action.setChaincodeId(chaincode);
    const payload = new protos.ProposalResponsePayload();
    payload.setProposalHash(proposal.hash);
    payload.setExtension$(action.serializeBinary());
    return payload.serializeBinary();
  }
}

function answered(result: Uint8Array): PeerAnswer {
  const response = new protos.Response();
  response.setStatus(OK);
  response.setPayload(result);
  return { kind: 'done', response, endorsed: undefined };
}

function answerUnknownChaincode({ chaincode, channel }: Proposal): PeerAnswer {
  const message = `make sure the chaincode ${chaincode} has been successfully defined on channel ${channel} and try again: chaincode ${chaincode} not found`;
  return { kind: 'failed', message };
}
