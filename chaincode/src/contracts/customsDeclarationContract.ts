import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { customsDeclaration } from '../domain/documents/customsDeclaration/customsDeclaration';
import { TradeContext } from './context';

/** Customs declarations: one transaction per action of the definition. */
@Info({ title: 'customsDeclarations', description: 'Customs declarations' })
export class CustomsDeclarationContract extends Contract {
  constructor() {
    super('customsDeclarations');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Files a declaration. */
  @Transaction()
  @Returns('string')
  async file(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'file', id, request);
  }

  /** Corrects the declaration. */
  @Transaction()
  @Returns('string')
  async correct(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'correct', id, request);
  }

  /** Withdraws the declaration. */
  @Transaction()
  @Returns('string')
  async withdraw(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'withdraw', id, request);
  }

  /** Shows the declaration to a bank. */
  @Transaction()
  @Returns('string')
  async disclose(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'disclose', id, request);
  }

  /** Accepts the declaration under its number. */
  @Transaction()
  @Returns('string')
  async accept(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'accept', id, request);
  }

  /** Checks the documents. */
  @Transaction()
  @Returns('string')
  async checkDocuments(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'check-documents', id, request);
  }

  /** Has the goods inspected. */
  @Transaction()
  @Returns('string')
  async inspect(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'inspect', id, request);
  }

  /** Holds the goods. */
  @Transaction()
  @Returns('string')
  async hold(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'hold', id, request);
  }

  /** Tells the declarant what is to be paid. */
  @Transaction()
  @Returns('string')
  async notifyPayment(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'notify-payment', id, request);
  }

  /** Approves a release by another officer. */
  @Transaction()
  @Returns('string')
  async approveRelease(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'approve-release', id, request);
  }

  /** Releases the goods. */
  @Transaction()
  @Returns('string')
  async release(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'release', id, request);
  }

  /** Rejects the declaration. */
  @Transaction()
  @Returns('string')
  async reject(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'reject', id, request);
  }

  /** Cancels the declaration. */
  @Transaction()
  @Returns('string')
  async cancel(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'cancel', id, request);
  }

  /** Seizes the goods. */
  @Transaction()
  @Returns('string')
  async seize(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'seize', id, request);
  }

  /** Lifts a seizure. */
  @Transaction()
  @Returns('string')
  async liftSeizure(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'lift-seizure', id, request);
  }

  /** Serves remarks that were stated by their hash. */
  @Transaction()
  @Returns('string')
  async serveRemarks(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'serve-remarks', id, request);
  }
  /** Gives the declaration a token under the next keys. */
  @Transaction()
  @Returns('string')
  async retokenise(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'retokenise', id, request);
  }
}
