import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { letterOfCredit } from '../domain/documents/letterOfCredit/letterOfCredit';
import { TradeContext } from './context';

/** Letters of credit: one transaction an action of the definition. Each emits `naru.changed`. */
@Info({ title: 'lettersOfCredit', description: 'Letters of credit' })
export class LetterOfCreditContract extends Contract {
  constructor() {
    super('lettersOfCredit');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Applies for a credit. Requirements: the caller is the applicant, or the issuing bank for its customer. */
  @Transaction()
  @Returns('string')
  async apply(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(letterOfCredit, 'apply', id, request);
  }

  /** Issues the credit. Requirements: the caller is of the issuing bank. */
  @Transaction()
  @Returns('string')
  async issue(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(letterOfCredit, 'issue', id, request);
  }

  /** Declines the application. Requirements: the caller is of the issuing bank. */
  @Transaction()
  @Returns('string')
  async decline(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(letterOfCredit, 'decline', id, request);
  }

  /** Advises the credit to the beneficiary. Requirements: the caller is of the advising bank. */
  @Transaction()
  @Returns('string')
  async advise(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(letterOfCredit, 'advise', id, request);
  }

  /** Adds a confirmation. Requirements: the caller is of the advising bank; the issuing bank allows it. */
  @Transaction()
  @Returns('string')
  async confirm(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(letterOfCredit, 'confirm', id, request);
  }

  /** Asks to transfer the credit. Requirements: the caller is the first beneficiary of an open credit. */
  @Transaction()
  @Returns('string')
  async requestTransfer(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(letterOfCredit, 'request-transfer', id, request);
  }

  /** Agrees to cancel. Requirements: the caller is one of those who must agree; no presentation is open. */
  @Transaction()
  @Returns('string')
  async consentToCancel(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(letterOfCredit, 'consent-to-cancel', id, request);
  }

  /** Ends a credit that has run out. Requirements: the caller is of the issuing or advising bank; the date has passed. */
  @Transaction()
  @Returns('string')
  async expire(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(letterOfCredit, 'expire', id, request);
  }

  /** Closes the file. Requirements: the caller is of the issuing bank. */
  @Transaction()
  @Returns('string')
  async close(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(letterOfCredit, 'close', id, request);
  }
}
