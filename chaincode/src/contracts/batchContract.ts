import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { createBatch, readBatchContent } from '../ledger/batches';
import { TradeContext } from './context';

/** Batches: many documents of one author in one transaction. */
@Info({ title: 'batches', description: 'Makes many documents at once' })
export class BatchContract extends Contract {
  constructor() {
    super('batches');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Makes the documents of a batch, which travel as transient data. */
  @Transaction()
  @Returns('string')
  async create(ctx: TradeContext, type: string, action: string, id: string, request: string): Promise<string> {
    return ctx.answer((session) => createBatch(session, type, action, id, request));
  }

  /** Returns a batch with the documents that the caller's own organisation holds of it. */
  @Transaction(false)
  @Returns('string')
  async read(ctx: TradeContext, id: string): Promise<string> {
    return ctx.answer((session) => readBatchContent(session, id));
  }
}
