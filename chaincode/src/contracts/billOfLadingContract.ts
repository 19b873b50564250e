import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { billOfLading } from '../domain/documents/billOfLading/billOfLading';
import { TradeContext } from './context';

/** Bills of lading: one transaction per action of the definition. */
@Info({ title: 'billsOfLading', description: 'Bills of lading' })
export class BillOfLadingContract extends Contract {
  constructor() {
    super('billsOfLading');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Issues a bill to its first holder, and states so in the carrier’s own collection. */
  @Transaction()
  @Returns('string')
  async issue(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'issue', id, request);
  }

  /** Shows the bill to another organisation. */
  @Transaction()
  @Returns('string')
  async disclose(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'disclose', id, request);
  }

  /** Offers the bill to another party. */
  @Transaction()
  @Returns('string')
  async offerTransfer(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'offer-transfer', id, request);
  }

  /** Takes over an offered bill. */
  @Transaction()
  @Returns('string')
  async acceptTransfer(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'accept-transfer', id, request);
  }

  /** Offers the bill to a bank as security for one claim. */
  @Transaction()
  @Returns('string')
  async offerPledge(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'offer-pledge', id, request);
  }

  /** Takes an open offer back. */
  @Transaction()
  @Returns('string')
  async withdrawOffer(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'withdraw-offer', id, request);
  }

  /** Returns the bill to the carrier against the goods. */
  @Transaction()
  @Returns('string')
  async surrenderForDelivery(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'surrender-for-delivery', id, request);
  }

  /** Accepts the surrendered bill. */
  @Transaction()
  @Returns('string')
  async acceptSurrender(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'accept-surrender', id, request);
  }

  /** Refuses the surrendered bill; possession returns. */
  @Transaction()
  @Returns('string')
  async rejectSurrender(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'reject-surrender', id, request);
  }

  /** Records the delivery; the bill is spent. */
  @Transaction()
  @Returns('string')
  async deliver(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'deliver', id, request);
  }
}
