import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { inspection } from '../domain/documents/inspection/inspection';
import { TradeContext } from './context';

/** Inspections of goods: one transaction per action of the definition. */
@Info({ title: 'inspections', description: 'Inspections of goods by customs' })
export class InspectionContract extends Contract {
  constructor() {
    super('inspections');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Records what customs captured. */
  @Transaction()
  @Returns('string')
  async capture(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(inspection, 'capture', id, request);
  }

  /** Hands the evidence to another officer. */
  @Transaction()
  @Returns('string')
  async handOver(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(inspection, 'hand-over', id, request);
  }

  /** Takes the evidence over. */
  @Transaction()
  @Returns('string')
  async takeOver(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(inspection, 'take-over', id, request);
  }

  /** Says what is seen. */
  @Transaction()
  @Returns('string')
  async conclude(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(inspection, 'conclude', id, request);
  }

  /** Shows the inspection to another organisation. */
  @Transaction()
  @Returns('string')
  async disclose(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(inspection, 'disclose', id, request);
  }
}
