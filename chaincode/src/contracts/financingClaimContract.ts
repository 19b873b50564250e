import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { financingClaim } from '../domain/documents/financingClaim/financingClaim';
import { check } from '../ledger/reading';
import { TradeContext } from './context';

/** Financing claims: one transaction per action of the definition. */
@Info({ title: 'financingClaims', description: 'Financing claims' })
export class FinancingClaimContract extends Contract {
  constructor() {
    super('financingClaims');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Locks documents and pledges the bills among them, or records the refusal. */
  @Transaction()
  @Returns('string')
  async reserve(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'reserve', id, request);
  }

  /** Agrees to lend a part of a syndicated claim. */
  @Transaction()
  @Returns('string')
  async join(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'join', id, request);
  }

  /** Declines to lend a part of a syndicated claim. */
  @Transaction()
  @Returns('string')
  async declineShare(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'decline-share', id, request);
  }

  /** Holds the reservation for another day. */
  @Transaction()
  @Returns('string')
  async extend(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'extend', id, request);
  }

  /** Lets the bank pay in spite of what was found. */
  @Transaction()
  @Returns('string')
  async approve(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'approve', id, request);
  }

  /** Records that the bank has paid. */
  @Transaction()
  @Returns('string')
  async finance(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'finance', id, request);
  }

  /** Records that a part is repaid. */
  @Transaction()
  @Returns('string')
  async repay(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'repay', id, request);
  }

  /** Frees the documents after repayment. */
  @Transaction()
  @Returns('string')
  async release(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'release', id, request);
  }

  /** Gives the reservation up. */
  @Transaction()
  @Returns('string')
  async cancel(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'cancel', id, request);
  }

  /** Ends a lapsed reservation. */
  @Transaction()
  @Returns('string')
  async expire(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'expire', id, request);
  }

  /** Offers the claim to another bank. */
  @Transaction()
  @Returns('string')
  async offerTransfer(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'offer-transfer', id, request);
  }

  /** Withdraws the offer of the claim. */
  @Transaction()
  @Returns('string')
  async withdrawTransfer(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'withdraw-transfer', id, request);
  }

  /** Declares that the financing is due and not repaid. */
  @Transaction()
  @Returns('string')
  async declareDefault(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'declare-default', id, request);
  }

  /** Ends a declared default. */
  @Transaction()
  @Returns('string')
  async cure(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'cure', id, request);
  }

  /** Asks another bank to open the claim that stood against this one. */
  @Transaction()
  @Returns('string')
  async challenge(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'challenge', id, request);
  }

  /** Agrees to compare the claim with one of another bank. */
  @Transaction()
  @Returns('string')
  async dispute(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'dispute', id, request);
  }

  /** Shows the claim to the bank of a disputed one, and compares both. */
  @Transaction()
  @Returns('string')
  async settle(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'settle', id, request);
  }

  /** Opens a challenged or disputed claim to the bank that asks for it. */
  @Transaction()
  @Returns('string')
  async open(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'open', id, request);
  }

  /** Records that a challenged claim was not opened in time. */
  @Transaction()
  @Returns('string')
  async recordUnanswered(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'record-unanswered', id, request);
  }

  /** Gives the claim tokens under the next keys. */
  @Transaction()
  @Returns('string')
  async retokenise(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'retokenise', id, request);
  }

  /** Returns what stands against financing on documents, and writes nothing. */
  @Transaction(false)
  @Returns('string')
  async check(ctx: TradeContext, request: string): Promise<string> {
    return ctx.answer((session) => check(session, request));
  }
}
