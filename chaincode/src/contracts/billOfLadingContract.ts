import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { billOfLading } from '../domain/documents/billOfLading/billOfLading';
import { TradeContext } from './context';

/** Bills of lading: one transaction an action of the definition. Each emits `naru.changed`. */
@Info({ title: 'billsOfLading', description: 'Bills of lading' })
export class BillOfLadingContract extends Contract {
  constructor() {
    super('billsOfLading');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Issues a bill to its first holder, and states so in the carrier’s own collection. Requirements: the carrier code is the caller’s; the number is new. */
  @Transaction()
  @Returns('string')
  async issue(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'issue', id, request);
  }

  /** Shows the bill to another organisation. Requirements: the caller is possessor or title holder. */
  @Transaction()
  @Returns('string')
  async disclose(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'disclose', id, request);
  }

  /** Offers the bill to another party. Requirements: the caller holds the bill; it is to order, free and not on offer. */
  @Transaction()
  @Returns('string')
  async offerTransfer(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'offer-transfer', id, request);
  }

  /** Takes over an offered bill. Requirements: the bill is offered to the caller; the offer has not lapsed. */
  @Transaction()
  @Returns('string')
  async acceptTransfer(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'accept-transfer', id, request);
  }

  /** Offers the bill to a bank as security for one claim. Requirements: the caller holds the bill; it is to order, free and not on offer. */
  @Transaction()
  @Returns('string')
  async offerPledge(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'offer-pledge', id, request);
  }

  /** Takes an open offer back. Requirements: the caller is the possessor. */
  @Transaction()
  @Returns('string')
  async withdrawOffer(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'withdraw-offer', id, request);
  }

  /** Returns the bill to the carrier against the goods. Requirements: the caller is the possessor; the bill is free. */
  @Transaction()
  @Returns('string')
  async surrenderForDelivery(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'surrender-for-delivery', id, request);
  }

  /** Accepts the surrendered bill. Requirements: the caller is of the issuing carrier. */
  @Transaction()
  @Returns('string')
  async acceptSurrender(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'accept-surrender', id, request);
  }

  /** Refuses the surrendered bill; possession returns. Requirements: the caller is of the issuing carrier. */
  @Transaction()
  @Returns('string')
  async rejectSurrender(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'reject-surrender', id, request);
  }

  /** Records the delivery; the bill is spent. Requirements: the caller is of the issuing carrier. */
  @Transaction()
  @Returns('string')
  async deliver(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'deliver', id, request);
  }
}
