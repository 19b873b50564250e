import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { presentation } from '../domain/documents/presentation/presentation';
import { TradeContext } from './context';

/** Presentations under letters of credit: one transaction per action of the definition. */
@Info({ title: 'presentations', description: 'Presentations under letters of credit' })
export class PresentationContract extends Contract {
  constructor() {
    super('presentations');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Presents documents. */
  @Transaction()
  @Returns('string')
  async present(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(presentation, 'present', id, request);
  }

  /** Takes the documents back. */
  @Transaction()
  @Returns('string')
  async withdraw(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(presentation, 'withdraw', id, request);
  }

  /** Determines whether they comply. */
  @Transaction()
  @Returns('string')
  async examine(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(presentation, 'examine', id, request);
  }

  /** Approves a judgement that overrules a rule. */
  @Transaction()
  @Returns('string')
  async approve(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(presentation, 'approve', id, request);
  }

  /** Passes them on to the issuing bank. */
  @Transaction()
  @Returns('string')
  async forward(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(presentation, 'forward', id, request);
  }

  /** Asks for a waiver. */
  @Transaction()
  @Returns('string')
  async requestWaiver(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(presentation, 'request-waiver', id, request);
  }

  /** Waives the discrepancies. */
  @Transaction()
  @Returns('string')
  async waive(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(presentation, 'waive', id, request);
  }

  /** Gives the single notice of refusal. */
  @Transaction()
  @Returns('string')
  async refuse(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(presentation, 'refuse', id, request);
  }

  /** Serves remarks that were stated by their hash. */
  @Transaction()
  @Returns('string')
  async serveRemarks(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(presentation, 'serve-remarks', id, request);
  }

  /** Returns refused documents. */
  @Transaction()
  @Returns('string')
  async returnDocuments(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(presentation, 'return-documents', id, request);
  }

  /** Pays or binds the bank to pay. */
  @Transaction()
  @Returns('string')
  async honour(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(presentation, 'honour', id, request);
  }

  /** Pays what was accepted or undertaken. */
  @Transaction()
  @Returns('string')
  async pay(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(presentation, 'pay', id, request);
  }

  /** Gives the transport documents tokens. */
  @Transaction()
  @Returns('string')
  async retokenise(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(presentation, 'retokenise', id, request);
  }
}
