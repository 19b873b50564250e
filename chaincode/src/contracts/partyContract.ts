import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { party } from '../domain/documents/party/party';
import { TradeContext } from './context';

/** The directory of parties: one transaction per action of the definition. */
@Info({ title: 'parties', description: 'The directory of parties' })
export class PartyContract extends Contract {
  constructor() {
    super('parties');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Registers a party. */
  @Transaction()
  @Returns('string')
  async register(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(party, 'register', id, request);
  }

  /** Replaces the entry. */
  @Transaction()
  @Returns('string')
  async revise(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(party, 'revise', id, request);
  }

  /** Shows the entry to another organisation. */
  @Transaction()
  @Returns('string')
  async disclose(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(party, 'disclose', id, request);
  }

  /** Publishes the entry. */
  @Transaction()
  @Returns('string')
  async publish(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(party, 'publish', id, request);
  }

  /** Takes the entry out of the public record. */
  @Transaction()
  @Returns('string')
  async unpublish(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(party, 'unpublish', id, request);
  }

  /** Closes the entry. */
  @Transaction()
  @Returns('string')
  async close(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(party, 'close', id, request);
  }
}
