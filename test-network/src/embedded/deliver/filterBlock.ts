import { common, peer } from '@hyperledger/fabric-protos';
import { envelopesOf, headerOf, validationCodesOf } from '../blocks/block.js';
import { parseEndorsedAction } from '../blocks/endorsedAction.js';
import { parseEnvelope } from '../blocks/envelope.js';
import { EMPTY } from '../bytes/bytes.js';
import { decodeValidationCode } from '../ledger/transactionRecord.js';

/** Makes the filtered form of a block: ids, types, codes, and events without their payload. */
export function filterBlock(block: common.Block, channel: string): peer.FilteredBlock {
  const codes = validationCodesOf(block);
  const filtered = new peer.FilteredBlock();
  filtered.setChannelId(channel);
  filtered.setNumber(headerOf(block).getNumber());
  for (const [tx, bytes] of envelopesOf(block).entries())
    filtered.addFilteredTransactions(filterTransaction(bytes, codes[tx]));
  return filtered;
}

function filterTransaction(bytes: Uint8Array, code: number | undefined): peer.FilteredTransaction {
  const { channelHeader, data } = parseEnvelope(bytes);
  const { CONFIG, ENDORSER_TRANSACTION } = common.HeaderType;
  const isTransaction = channelHeader.getType() === ENDORSER_TRANSACTION;
  const filtered = new peer.FilteredTransaction();
  filtered.setTxid(channelHeader.getTxId());
  filtered.setType(isTransaction ? ENDORSER_TRANSACTION : CONFIG);
  filtered.setTxValidationCode(decodeValidationCode(code));
  if (isTransaction) filtered.setTransactionActions(filterActions(data));
  return filtered;
}

function filterActions(transaction: Uint8Array): peer.FilteredTransactionActions {
  const actions = new peer.FilteredTransactionActions();
  const event = readEvent(transaction);
  if (event) {
    event.setPayload(EMPTY);
    const action = new peer.FilteredChaincodeAction();
    action.setChaincodeEvent(event);
    actions.addChaincodeActions(action);
  }
  return actions;
}

/** A block may hold a transaction that cannot be decoded; it is marked invalid. */
function readEvent(transaction: Uint8Array): peer.ChaincodeEvent | undefined {
  try {
    return parseEndorsedAction(transaction).event;
  } catch {
    return undefined;
  }
}
