import { common, peer } from '@hyperledger/fabric-protos';
import { headerOf, envelopesOf } from '../blocks/block.js';
import type { Ledger } from '../ledger/ledger.js';
import type { TransactionRecord } from '../ledger/transactionRecord.js';
import { requireValue } from '../../shared/requireValue.js';
import type { Proposal } from './proposal.js';

/** Fabric's query system chaincode, which answers questions about blocks and transactions. */
export const QUERY_SYSTEM_CHAINCODE = 'qscc';

/**
 * Answers a query of the query system chaincode.
 * @throws Error if there is no such function, block or transaction.
 */
export function answerSystemQuery({ input }: Proposal, ledger: Ledger): Uint8Array {
  const [name, , argument] = input.getArgsList_asU8().map((bytes: Uint8Array) => Buffer.from(bytes).toString());
  const subject = argument ?? '';
  switch (name) {
    case 'GetChainInfo':
      return newChainInfo(ledger).serializeBinary();
    case 'GetBlockByNumber':
      return ledger.chain.block(Math.min(Number(subject), ledger.lastBlock)).serializeBinary();
    case 'GetBlockByTxID':
      return ledger.chain.block(find(ledger, subject, 'block for txID').block).serializeBinary();
    case 'GetTransactionByID':
      return newProcessedTransaction(ledger, find(ledger, subject, 'transaction with id')).serializeBinary();
    default:
      throw new Error(`Requested function ${name ?? ''} not found.`);
  }
}

function newChainInfo({ chain }: Ledger): common.BlockchainInfo {
  const info = new common.BlockchainInfo();
  info.setHeight(chain.height);
  info.setCurrentblockhash(chain.lastHash);
  info.setPreviousblockhash(headerOf(chain.block(chain.height - 1)).getPreviousHash_asU8());
  return info;
}

function newProcessedTransaction(ledger: Ledger, { block, tx, code }: TransactionRecord): peer.ProcessedTransaction {
  const processed = new peer.ProcessedTransaction();
  const envelope = requireValue(envelopesOf(ledger.chain.block(block))[tx], 'the envelope of a transaction');
  processed.setTransactionenvelope(common.Envelope.deserializeBinary(envelope));
  processed.setValidationcode(code);
  return processed;
}

function find(ledger: Ledger, transactionId: string, what: string): TransactionRecord {
  const record = ledger.chain.transaction(transactionId);
  if (record) return record;
  throw new Error(`Failed to get ${what} ${transactionId}, error no such transaction ID [${transactionId}] in index`);
}
