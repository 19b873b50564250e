import { BatchContract } from '../../src/contracts/batchContract';
import { Batch, BatchContent, batchKey, BatchResult } from '../../src/domain/vocabulary/batch';
import { batchIdFrom } from '../../src/domain/vocabulary/batchIds';
import { packDocuments } from '../../src/domain/vocabulary/batchPack';
import { sealContent } from '../../src/domain/vocabulary/sealing';
import type { User, WriteSet } from './fakeLedger';
import { CUSTOMS, newId, SALT, SHIPPER, type Trade } from './trade';

/** What a test asks of a batch: three declarations of one shipper, unless it says otherwise. */
interface AskedBatch {
  readonly by?: User;
  readonly id?: string;
  readonly type?: string;
  readonly action?: string;
  readonly input?: object;
  /** The value that travels in place of the packed documents. */
  readonly pack?: string;
}

const contract = new BatchContract();

/** The id of a batch that nobody has made. */
export const newBatchId = (): string => batchIdFrom(`01KAE5AAAA${newId().slice(-8).padStart(13, '0')}000`);

/** Makes a batch of documents. */
export async function makeDocuments(
  { ledger }: Trade,
  documents: readonly unknown[],
  { by = SHIPPER, id = newBatchId(), type = 'customs-declaration', action = 'file', ...more }: AskedBatch = {},
): Promise<BatchResult & { writes: WriteSet }> {
  const { input = { customs: CUSTOMS.msp }, pack = packDocuments(documents.map((each) => sealContent(each, SALT))) } =
    more;
  const run = contract.create.bind(contract);
  const request = JSON.stringify({ input });
  const { text, writes } = await ledger.submit(by, (ctx) => run(ctx, type, action, id, request), {
    transient: { content: pack },
  });
  return { ...BatchResult.parse(JSON.parse(text)), writes };
}

/** The batch as a user reads it. */
export async function readDocuments({ ledger }: Trade, by: User, id: string): Promise<BatchContent> {
  return BatchContent.parse(JSON.parse(await ledger.evaluate(by, (ctx) => contract.read(ctx, id))));
}

/** The batch as it stands on the ledger. */
export const batchOf = ({ ledger }: Trade, id: string): Batch =>
  Batch.parse(JSON.parse(ledger.state(batchKey(id)) ?? ''));
