import { common } from '@hyperledger/fabric-protos';
import { computeTransactionId } from '../blocks/envelope.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Identities, Identity } from '../msp/identity.js';
import type { Proposal } from './proposal.js';

/** The largest difference of a proposal's time from the peer's: Fabric's peer.authentication.timewindow. */
const TIME_WINDOW_MS = 15 * 60_000;
const MS_PER_SECOND = 1_000;
const NS_PER_MS = 1_000_000;

/** Why a peer filters out a proposal, in Fabric's words: the proposal or its creator's certificate is too old. */
export function findFilterReason(proposal: Proposal, msps: Identities): string | undefined {
  return findTimeError(proposal) ?? findExpiry(proposal, msps);
}

/** Why a peer does not run a proposal, in Fabric's words; undefined if it does. */
export function findRefusal(proposal: Proposal, ledger: Ledger, msps: Identities): string | undefined {
  return (
    (proposal.channel === ledger.channel ? undefined : `channel '${proposal.channel}' not found`) ??
    findFormError(proposal) ??
    findAuthorizationError(proposal, msps) ??
    findDuplicate(proposal, ledger)
  );
}

function findTimeError({ channelHeader }: Proposal): string | undefined {
  const timestamp = channelHeader.getTimestamp();
  const time = (timestamp?.getSeconds() ?? 0) * MS_PER_SECOND + (timestamp?.getNanos() ?? 0) / NS_PER_MS;
  const now = Date.now();
  if (Math.abs(now - time) <= TIME_WINDOW_MS) return undefined;
  return `request unauthorized due to incorrect timestamp ${rfc3339(time)}, peer time ${rfc3339(now)}, peer.authentication.timewindow 15m0s`;
}

function findExpiry({ signatureHeader }: Proposal, msps: Identities): string | undefined {
  const creator = identify(signatureHeader.getCreator_asU8(), msps);
  return creator?.expired ? 'proposal client identity expired' : undefined;
}

function identify(creator: Uint8Array, msps: Identities): Identity | undefined {
  try {
    return msps.identify(creator);
  } catch {
    return undefined;
  }
}

function findFormError({ channelHeader, signatureHeader, transactionId }: Proposal): string | undefined {
  const type = channelHeader.getType();
  if (type !== common.HeaderType.ENDORSER_TRANSACTION) return `error validating proposal: invalid header type ${type}`;
  if (channelHeader.getEpoch() !== 0) return 'error validating proposal: epoch is non-zero';
  if (signatureHeader.getNonce_asU8().length === 0) return 'error validating proposal: nonce is empty';
  if (signatureHeader.getCreator_asU8().length === 0) return 'error validating proposal: creator is empty';
  const expected = computeTransactionId(signatureHeader);
  if (transactionId === expected) return undefined;
  return `error validating proposal: incorrectly computed txid '${transactionId}' -- expected '${expected}'`;
}

function findAuthorizationError({ channel, signatureHeader, signed }: Proposal, msps: Identities): string | undefined {
  const denied = `error validating proposal: access denied: channel [${channel}] creator org`;
  const creator = identify(signatureHeader.getCreator_asU8(), msps);
  if (!creator) return `${denied} unknown, creator is malformed`;
  if (!creator.verify(signed.getProposalBytes_asU8(), signed.getSignature_asU8()))
    return `${denied} [${creator.mspId}]`;
  if (creator.mayWrite) return undefined;
  return `failed evaluating policy on signed data during check policy on channel [${channel}] with policy [/Channel/Application/Writers]`;
}

function findDuplicate({ transactionId, signatureHeader }: Proposal, ledger: Ledger): string | undefined {
  if (!ledger.chain.transaction(transactionId)) return undefined;
  const creator = Buffer.from(signatureHeader.getCreator_asU8()).toString('hex');
  return `duplicate transaction found [${transactionId}]. Creator [${creator}]`;
}

function rfc3339(timeMs: number): string {
  const date = new Date(timeMs);
  return Number.isNaN(date.getTime()) ? String(timeMs) : date.toISOString();
}
