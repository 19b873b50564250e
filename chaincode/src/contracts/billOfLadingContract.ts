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

  /** Shows a surrendered or spent bill to a customs authority. */
  @Transaction()
  @Returns('string')
  async discloseToCustoms(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'disclose-to-customs', id, request);
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

  /** Consents to one action on a pledged bill. */
  @Transaction()
  @Returns('string')
  async consent(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'consent', id, request);
  }

  /** Takes a pledged bill whose claim is in default. */
  @Transaction()
  @Returns('string')
  async enforce(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'enforce', id, request);
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

  /** Takes the bill as it was issued. */
  @Transaction()
  @Returns('string')
  async acceptIssue(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'accept-issue', id, request);
  }

  /** Notes the day on which the goods were loaded. */
  @Transaction()
  @Returns('string')
  async noteOnBoard(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'note-on-board', id, request);
  }

  /** Declines an offer of the bill. */
  @Transaction()
  @Returns('string')
  async declineOffer(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'decline-offer', id, request);
  }

  /** Returns a bill that was just taken over. */
  @Transaction()
  @Returns('string')
  async returnTransfer(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'return-transfer', id, request);
  }

  /** Passes title without possession. */
  @Transaction()
  @Returns('string')
  async endorse(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'endorse', id, request);
  }

  /** Names to whom the possessor may hand the bill with title. */
  @Transaction()
  @Returns('string')
  async nominate(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'nominate', id, request);
  }

  /** Signs the bill, which passes nothing. */
  @Transaction()
  @Returns('string')
  async sign(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'sign', id, request);
  }

  /** Returns the bill to the carrier to have it amended. */
  @Transaction()
  @Returns('string')
  async surrenderForAmendment(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'surrender-for-amendment', id, request);
  }

  /** Records that the bill goes on as paper. */
  @Transaction()
  @Returns('string')
  async convertToPaper(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'convert-to-paper', id, request);
  }

  /** Consents that the carrier makes the bill void. */
  @Transaction()
  @Returns('string')
  async consentToVoid(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'consent-to-void', id, request);
  }

  /** Makes a misissued bill void. */
  @Transaction()
  @Returns('string')
  async void(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'void', id, request);
  }

  /** Records the delivery of some containers. */
  @Transaction()
  @Returns('string')
  async deliverContainers(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'deliver-containers', id, request);
  }

  /** Attaches a file by its hash. */
  @Transaction()
  @Returns('string')
  async attach(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'attach', id, request);
  }

  /** Records a delivery without the bill. */
  @Transaction()
  @Returns('string')
  async deliverAgainstIndemnity(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'deliver-against-indemnity', id, request);
  }

  /** Stops the delivery of goods that customs holds. */
  @Transaction()
  @Returns('string')
  async holdGoods(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'hold-goods', id, request);
  }

  /** Lets the carrier deliver again. */
  @Transaction()
  @Returns('string')
  async releaseGoods(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'release-goods', id, request);
  }

  /** Lets the carrier deliver goods that customs holds. */
  @Transaction()
  @Returns('string')
  async allowDelivery(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'allow-delivery', id, request);
  }

  /** Attaches a house bill. */
  @Transaction()
  @Returns('string')
  async attachHouse(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'attach-house', id, request);
  }

  /** Detaches a void house bill. */
  @Transaction()
  @Returns('string')
  async detachHouse(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'detach-house', id, request);
  }

  /** Gives the bill a token under the next keys. */
  @Transaction()
  @Returns('string')
  async retokenise(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(billOfLading, 'retokenise', id, request);
  }
}
