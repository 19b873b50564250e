import { common, peer } from '@hyperledger/fabric-protos';
import { sameBytes, sha256 } from '../bytes/bytes.js';
import { parseEndorsedAction, type EndorsedAction } from '../blocks/endorsedAction.js';
import { readChaincodeName, computeTransactionId, parseEnvelope, type ParsedEnvelope } from '../blocks/envelope.js';
import type { Ledger } from '../ledger/ledger.js';
import { VALID, type ValidationCode } from '../ledger/transactionRecord.js';
import type { Identities } from '../msp/identity.js';

const Code = peer.TxValidationCode;

/** A transaction as far as it can be decoded, and the code for its form. */
export interface Judged {
  readonly code: ValidationCode;
  readonly envelope?: ParsedEnvelope;
  readonly action?: EndorsedAction;
}

/**
 * Checks a transaction by itself: its headers, the creator's signature, its id, that no earlier block has the id, and that
 * the endorsed proposal is this one.
 */
export function judgeForm(bytes: Uint8Array, ledger: Ledger, msps: Identities): Judged {
  const envelope = tryTo(() => parseEnvelope(bytes));
  if (!envelope) return { code: Code.BAD_PAYLOAD };
  const code = judgeHeaders(envelope, msps);
  if (code !== VALID) return { code, envelope };
  const action = tryTo(() => parseEndorsedAction(envelope.data));
  if (!action) return { code: Code.INVALID_ENDORSER_TRANSACTION, envelope };
  return { code: judgeAction(envelope, action, ledger), envelope, action };
}

function judgeHeaders(parsed: ParsedEnvelope, msps: Identities): ValidationCode {
  const { channelHeader, signatureHeader, envelope } = parsed;
  const wellFormed =
    channelHeader.getType() === common.HeaderType.ENDORSER_TRANSACTION &&
    channelHeader.getEpoch() === 0 &&
    signatureHeader.getNonce_asU8().length > 0 &&
    signatureHeader.getCreator_asU8().length > 0;
  if (!wellFormed) return Code.BAD_COMMON_HEADER;
  const signed = tryTo(() => {
    const creator = msps.identify(signatureHeader.getCreator_asU8());
    return creator.verify(envelope.getPayload_asU8(), envelope.getSignature_asU8());
  });
  if (signed !== true) return Code.BAD_CREATOR_SIGNATURE;
  return channelHeader.getTxId() === computeTransactionId(signatureHeader) ? VALID : Code.BAD_PROPOSAL_TXID;
}

function judgeAction(
  { header, channelHeader }: ParsedEnvelope,
  action: EndorsedAction,
  ledger: Ledger,
): ValidationCode {
  const proposed = sha256(header.getChannelHeader_asU8(), action.signatureHeader, action.proposalPayload);
  if (!sameBytes(proposed, action.proposalHash)) return Code.INVALID_ENDORSER_TRANSACTION;
  if (channelHeader.getChannelId() !== ledger.channel) return Code.TARGET_CHAIN_NOT_FOUND;
  const id = channelHeader.getTxId();
  if (ledger.chain.transaction(id)) return Code.DUPLICATE_TXID;
  return judgeContent(channelHeader, action, ledger);
}

function judgeContent(header: common.ChannelHeader, action: EndorsedAction, ledger: Ledger): ValidationCode {
  const { chaincode, version, event } = action;
  const isOurs = chaincode === ledger.definition.name && readChaincodeName(header) === chaincode;
  if (!isOurs || version === '') return Code.INVALID_CHAINCODE;
  if (event && event.getChaincodeId() !== chaincode) return Code.INVALID_OTHER_REASON;
  const namespaces = action.namespaces.map(({ name }) => name);
  return new Set(namespaces).size === namespaces.length ? VALID : Code.ILLEGAL_WRITESET;
}

function tryTo<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
