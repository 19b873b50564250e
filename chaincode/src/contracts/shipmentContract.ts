import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { shipment } from '../domain/documents/shipment/shipment';
import { TradeContext } from './context';

/** Shipments: one transaction per action of the definition. */
@Info({ title: 'shipments', description: 'Shipments' })
export class ShipmentContract extends Contract {
  constructor() {
    super('shipments');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Records a shipment. */
  @Transaction()
  @Returns('string')
  async create(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(shipment, 'create', id, request);
  }

  /** Adds a document to the thread. */
  @Transaction()
  @Returns('string')
  async link(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(shipment, 'link', id, request);
  }

  /** Takes a document out of the thread. */
  @Transaction()
  @Returns('string')
  async unlink(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(shipment, 'unlink', id, request);
  }

  /** Closes a shipment. */
  @Transaction()
  @Returns('string')
  async close(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(shipment, 'close', id, request);
  }
}
