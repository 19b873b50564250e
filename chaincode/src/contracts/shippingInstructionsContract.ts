import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { shippingInstructions } from '../domain/documents/shippingInstructions/shippingInstructions';
import { TradeContext } from './context';

/** Shipping instructions: one transaction per action of the definition. */
@Info({ title: 'shippingInstructions', description: 'Shipping instructions' })
export class ShippingInstructionsContract extends Contract {
  constructor() {
    super('shippingInstructions');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Submits instructions. */
  @Transaction()
  @Returns('string')
  async submit(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(shippingInstructions, 'submit', id, request);
  }

  /** Asks for an update. */
  @Transaction()
  @Returns('string')
  async requestUpdate(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(shippingInstructions, 'request-update', id, request);
  }

  /** Submits an update. */
  @Transaction()
  @Returns('string')
  async submitUpdate(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(shippingInstructions, 'submit-update', id, request);
  }

  /** Adds a draft. */
  @Transaction()
  @Returns('string')
  async publishDraft(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(shippingInstructions, 'publish-draft', id, request);
  }

  /** Approves the draft. */
  @Transaction()
  @Returns('string')
  async approveDraft(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(shippingInstructions, 'approve-draft', id, request);
  }

  /** Declines the instructions. */
  @Transaction()
  @Returns('string')
  async decline(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(shippingInstructions, 'decline', id, request);
  }

  /** Cancels the instructions. */
  @Transaction()
  @Returns('string')
  async cancel(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(shippingInstructions, 'cancel', id, request);
  }
}
