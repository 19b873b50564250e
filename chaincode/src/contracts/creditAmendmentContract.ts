import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { creditAmendment } from '../domain/documents/creditAmendment/creditAmendment';
import { TradeContext } from './context';

/** Amendments of letters of credit: one transaction per action of the definition. */
@Info({ title: 'creditAmendments', description: 'Amendments of letters of credit' })
export class CreditAmendmentContract extends Contract {
  constructor() {
    super('creditAmendments');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Issues an amendment. */
  @Transaction()
  @Returns('string')
  async offer(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(creditAmendment, 'offer', id, request);
  }

  /** Confirms a call to the beneficiary. */
  @Transaction()
  @Returns('string')
  async confirmCallBack(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(creditAmendment, 'confirm-call-back', id, request);
  }

  /** Accepts the amendment. */
  @Transaction()
  @Returns('string')
  async accept(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(creditAmendment, 'accept', id, request);
  }

  /** Rejects the amendment. */
  @Transaction()
  @Returns('string')
  async reject(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(creditAmendment, 'reject', id, request);
  }

  /** Extends the confirmation to it. */
  @Transaction()
  @Returns('string')
  async extendConfirmation(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(creditAmendment, 'extend-confirmation', id, request);
  }
}
