import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { intervene } from '../ledger/intervention';
import { keep } from '../ledger/keeping';
import { history, read, readVersion, state } from '../ledger/reading';
import { TradeContext } from './context';

/** What can be asked of documents of every type, and done to any of them. */
@Info({ title: 'documents', description: 'Reads documents and puts them right' })
export class DocumentContract extends Contract {
  constructor() {
    super('documents');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Returns a document with its standing, and the private parts that the caller's own organisation holds. */
  @Transaction(false)
  @Returns('string')
  async read(ctx: TradeContext, type: string, id: string): Promise<string> {
    return ctx.answer((session) => read(session, type, id));
  }

  /** Returns every version of a record, newest first. */
  @Transaction(false)
  @Returns('string')
  async history(ctx: TradeContext, type: string, id: string): Promise<string> {
    return ctx.answer((session) => history(session, type, id));
  }

  /** Returns the version of a document that a transaction wrote, with its standing and the caller's own private parts. */
  @Transaction(false)
  @Returns('string')
  async readVersion(ctx: TradeContext, type: string, id: string, transactionId: string): Promise<string> {
    return ctx.answer((session) => readVersion(session, type, id, transactionId));
  }

  /** Returns what every peer knows of a document, for the endorsers' signatures to prove it outside of the channel. */
  @Transaction(false)
  @Returns('string')
  async state(ctx: TradeContext, type: string, id: string): Promise<string> {
    return ctx.answer((session) => state(session, type, id));
  }

  /** Keeps the document of an action for the caller's organisation alone; its own peer endorses. The action follows. */
  @Transaction()
  @Returns('string')
  async keep(ctx: TradeContext, type: string, id: string, action: string, request: string): Promise<string> {
    return ctx.answer((session) => keep(session, type, id, action, request));
  }

  /** Puts records right whose own parties can no longer do so, as the members have resolved. Emits `naru.changed`. */
  @Transaction()
  @Returns('string')
  async intervene(ctx: TradeContext, request: string): Promise<string> {
    return ctx.answer((session) => intervene(session, request));
  }
}
