import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { shipment } from '../domain/documents/shipment/shipment';
import { TradeContext } from './context';

/** Shipments: one transaction an action of the definition. Each emits `naru.changed`. */
@Info({ title: 'shipments', description: 'Shipments' })
export class ShipmentContract extends Contract {
  constructor() {
    super('shipments');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Records a shipment. Requirements: the caller is a shipper; every party is of a member. */
  @Transaction()
  @Returns('string')
  async create(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(shipment, 'create', id, request);
  }

  /** Adds a document to the thread. Requirements: the caller is the shipment’s shipper; the document is not linked yet. */
  @Transaction()
  @Returns('string')
  async link(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(shipment, 'link', id, request);
  }
}
