import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { processingRecord } from '../domain/documents/processingRecord/processingRecord';
import { TradeContext } from './context';

/** Processing records: one transaction per action of the definition. */
@Info({ title: 'processingRecords', description: 'Processing records' })
export class ProcessingRecordContract extends Contract {
  constructor() {
    super('processingRecords');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Files what was done with goods in bond. */
  @Transaction()
  @Returns('string')
  async file(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(processingRecord, 'file', id, request);
  }

  /** Corrects the record. */
  @Transaction()
  @Returns('string')
  async correct(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(processingRecord, 'correct', id, request);
  }

  /** Withdraws the record. */
  @Transaction()
  @Returns('string')
  async withdraw(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(processingRecord, 'withdraw', id, request);
  }

  /** Approves the record. */
  @Transaction()
  @Returns('string')
  async approve(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(processingRecord, 'approve', id, request);
  }

  /** Rejects the record. */
  @Transaction()
  @Returns('string')
  async reject(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(processingRecord, 'reject', id, request);
  }

  /** Revokes the approval. */
  @Transaction()
  @Returns('string')
  async revoke(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(processingRecord, 'revoke', id, request);
  }

  /** Serves remarks that were stated by their hash. */
  @Transaction()
  @Returns('string')
  async serveRemarks(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(processingRecord, 'serve-remarks', id, request);
  }
}
