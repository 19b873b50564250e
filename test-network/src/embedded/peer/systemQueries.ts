import { common, peer } from '@hyperledger/fabric-protos';
import { headerOf, envelopesOf } from '../blocks/block.js';
import type { Ledger } from '../ledger/ledger.js';
import type { TransactionRecord } from '../ledger/transactionRecord.js';
import { requireValue } from '../../shared/requireValue.js';
import type { Proposal } from './proposal.js';

/** Fabric's system chaincodes that answer questions: about blocks and transactions, and about the channel's configuration. */
const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  qscc: ['GetChainInfo', 'GetBlockByNumber', 'GetBlockByTxID', 'GetTransactionByID'],
  cscc: ['GetConfigBlock'],
};
/** The configuration of an embedded channel never changes. */
const GENESIS = 0;

export const isSystemChaincode = (name: string): boolean => Object.hasOwn(FUNCTIONS, name);

/**
 * Answers a query of a system chaincode.
 * @throws Error if there is no such function, block or transaction.
 */
export function answerSystemQuery({ chaincode, input }: Proposal, ledger: Ledger): Uint8Array {
  const [name = '', , subject = ''] = input
    .getArgsList_asU8()
    .map((bytes: Uint8Array) => Buffer.from(bytes).toString());
  switch (FUNCTIONS[chaincode]?.find((known) => known === name)) {
    case 'GetConfigBlock':
      return ledger.chain.block(GENESIS).serializeBinary();
    case 'GetChainInfo':
      return newChainInfo(ledger).serializeBinary();
    case 'GetBlockByNumber':
      return ledger.chain.block(Math.min(Number(subject), ledger.lastBlock)).serializeBinary();
    case 'GetBlockByTxID':
      return ledger.chain.block(find(ledger, subject, 'block for txID').block).serializeBinary();
    case 'GetTransactionByID':
      return newProcessedTransaction(ledger, find(ledger, subject, 'transaction with id')).serializeBinary();
    default:
      throw new Error(`Requested function ${name} not found.`);
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
