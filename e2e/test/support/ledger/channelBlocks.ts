import { common } from '@hyperledger/fabric-protos';
import type { LedgerClient } from './ledgerClient.js';

/** Asks the client's peer how many blocks the channel has. */
export async function readHeight({ network }: LedgerClient): Promise<number> {
  const info = await network.getContract('qscc').evaluateTransaction('GetChainInfo', network.getName());
  return common.BlockchainInfo.deserializeBinary(info).getHeight();
}

/** Reads every block of the channel, from the first. */
export async function readBlocks(client: LedgerClient): Promise<common.Block[]> {
  const height = await readHeight(client);
  const events = await client.network.getBlockEvents({ startBlock: 0n });
  const blocks: common.Block[] = [];
  try {
    for await (const block of events) {
      blocks.push(block);
      if (blocks.length === height) break;
    }
  } finally {
    events.close();
  }
  return blocks;
}
