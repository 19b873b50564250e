import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { transportEvent } from '../domain/documents/transportEvent/transportEvent';
import { TradeContext } from './context';

/** Transport events: one transaction per action of the definition. */
@Info({ title: 'transportEvents', description: 'Transport events' })
export class TransportEventContract extends Contract {
  constructor() {
    super('transportEvents');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Records an event. */
  @Transaction()
  @Returns('string')
  async record(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(transportEvent, 'record', id, request);
  }

  /** Takes an event back. */
  @Transaction()
  @Returns('string')
  async retract(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(transportEvent, 'retract', id, request);
  }

  /** Shows an event to a party that sees its bill. */
  @Transaction()
  @Returns('string')
  async disclose(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(transportEvent, 'disclose', id, request);
  }
}
