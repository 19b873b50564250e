import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { financingConsent } from '../domain/documents/financingConsent/financingConsent';
import { TradeContext } from './context';

/** Consents of applicants to claims: one transaction per action of the definition. */
@Info({ title: 'financingConsents', description: 'Consents of applicants to claims' })
export class FinancingConsentContract extends Contract {
  constructor() {
    super('financingConsents');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Consents to one claim of a bank. */
  @Transaction()
  @Returns('string')
  async give(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingConsent, 'give', id, request);
  }

  /** Takes an open consent back. */
  @Transaction()
  @Returns('string')
  async withdraw(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(financingConsent, 'withdraw', id, request);
  }
}
