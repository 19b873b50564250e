import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { financingClaim } from '../domain/documents/financingClaim/financingClaim';
import { check } from '../ledger/reading';
import { TradeContext } from './context';

/** Financing claims: one transaction an action of the definition. Each emits `naru.changed`. */
@Info({ title: 'financingClaims', description: 'Financing claims' })
export class FinancingClaimContract extends Contract {
  constructor() {
    super('financingClaims');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Locks documents and pledges the bill, or records the refusal. Requirements: the bill is disclosed, genuine and offered to this bank for this claim. */
  @Transaction()
  @Returns('string')
  async reserve(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'reserve', id, request);
  }

  /** Holds the reservation for another day. Requirements: the caller is of the claimant; not extended before. */
  @Transaction()
  @Returns('string')
  async extend(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'extend', id, request);
  }

  /** Records that the bank has paid. Requirements: the caller is of the claimant. */
  @Transaction()
  @Returns('string')
  async finance(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'finance', id, request);
  }

  /** Frees the documents after repayment. Requirements: the caller is of the claimant. */
  @Transaction()
  @Returns('string')
  async release(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'release', id, request);
  }

  /** Gives the reservation up. Requirements: the caller is of the claimant. */
  @Transaction()
  @Returns('string')
  async cancel(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'cancel', id, request);
  }

  /** Ends a lapsed reservation. Requirements: the caller is of the claimant, or the applicant; the time is over. */
  @Transaction()
  @Returns('string')
  async expire(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingClaim, 'expire', id, request);
  }

  /** Returns what stands against financing on documents, and writes nothing. Requirements: the caller is a bank officer. */
  @Transaction(false)
  @Returns('string')
  async check(ctx: TradeContext, request: string): Promise<string> {
    return ctx.answer((session) => check(session, request));
  }
}
