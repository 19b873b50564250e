import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { letterOfCredit } from '../domain/documents/letterOfCredit/letterOfCredit';
import { TradeContext } from './context';

/** Letters of credit: one transaction per action of the definition. */
@Info({ title: 'lettersOfCredit', description: 'Letters of credit' })
export class LetterOfCreditContract extends Contract {
  constructor() {
    super('lettersOfCredit');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Applies for a credit. */
  @Transaction()
  @Returns('string')
  async apply(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(letterOfCredit, 'apply', id, request);
  }

  /** Issues the credit. */
  @Transaction()
  @Returns('string')
  async issue(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(letterOfCredit, 'issue', id, request);
  }

  /** Declines the application. */
  @Transaction()
  @Returns('string')
  async decline(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(letterOfCredit, 'decline', id, request);
  }

  /** Advises the credit to the beneficiary. */
  @Transaction()
  @Returns('string')
  async advise(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(letterOfCredit, 'advise', id, request);
  }

  /** Adds a confirmation. */
  @Transaction()
  @Returns('string')
  async confirm(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(letterOfCredit, 'confirm', id, request);
  }

  /** Asks to transfer the credit. */
  @Transaction()
  @Returns('string')
  async requestTransfer(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(letterOfCredit, 'request-transfer', id, request);
  }

  /** Agrees to cancel. */
  @Transaction()
  @Returns('string')
  async consentToCancel(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(letterOfCredit, 'consent-to-cancel', id, request);
  }

  /** Ends a credit that has run out. */
  @Transaction()
  @Returns('string')
  async expire(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(letterOfCredit, 'expire', id, request);
  }

  /** Closes the file. */
  @Transaction()
  @Returns('string')
  async close(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(letterOfCredit, 'close', id, request);
  }

  /** Gives the credit a token under the next keys. */
  @Transaction()
  @Returns('string')
  async retokenise(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(letterOfCredit, 'retokenise', id, request);
  }
}
