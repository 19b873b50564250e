import { common } from '@hyperledger/fabric-protos';
import type { LedgerClient } from './ledgerClient.js';

/** How many blocks the channel has, as the client's peer says. */
export async function heightOf({ network }: LedgerClient): Promise<number> {
  const info = await network.getContract('qscc').evaluateTransaction('GetChainInfo', network.getName());
  return common.BlockchainInfo.deserializeBinary(info).getHeight();
}

/** Every block of the channel, whole, from the first. */
export async function blocksOf(client: LedgerClient): Promise<common.Block[]> {
  const height = await heightOf(client);
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
