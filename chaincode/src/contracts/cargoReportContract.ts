import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { cargoReport } from '../domain/documents/cargoReport/cargoReport';
import { TradeContext } from './context';

/** Cargo reports: one transaction per action of the definition. */
@Info({ title: 'cargoReports', description: 'Cargo reports' })
export class CargoReportContract extends Contract {
  constructor() {
    super('cargoReports');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Reports the goods of a bill. */
  @Transaction()
  @Returns('string')
  async report(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(cargoReport, 'report', id, request);
  }

  /** Reports that the vessel has arrived. */
  @Transaction()
  @Returns('string')
  async arrive(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(cargoReport, 'arrive', id, request);
  }

  /** Reports that the goods are unloaded. */
  @Transaction()
  @Returns('string')
  async unload(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(cargoReport, 'unload', id, request);
  }

  /** Reports that the goods are in a warehouse. */
  @Transaction()
  @Returns('string')
  async warehouse(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(cargoReport, 'warehouse', id, request);
  }

  /** Reports that the goods have left in bond. */
  @Transaction()
  @Returns('string')
  async moveInBond(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(cargoReport, 'move-in-bond', id, request);
  }

  /** Reports that the goods have left. */
  @Transaction()
  @Returns('string')
  async carryOut(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(cargoReport, 'carry-out', id, request);
  }

  /** Approves that another officer makes an exception. */
  @Transaction()
  @Returns('string')
  async approveCarryOut(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(cargoReport, 'approve-carry-out', id, request);
  }

  /** Lets the goods leave by an exception. */
  @Transaction()
  @Returns('string')
  async allowCarryOut(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(cargoReport, 'allow-carry-out', id, request);
  }

  /** Takes an exception back. */
  @Transaction()
  @Returns('string')
  async revokeCarryOut(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(cargoReport, 'revoke-carry-out', id, request);
  }

  /** Withdraws the report. */
  @Transaction()
  @Returns('string')
  async withdraw(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(cargoReport, 'withdraw', id, request);
  }

  /** Shows the report to another organisation. */
  @Transaction()
  @Returns('string')
  async disclose(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(cargoReport, 'disclose', id, request);
  }

  /** Serves remarks that were stated by their hash. */
  @Transaction()
  @Returns('string')
  async serveRemarks(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(cargoReport, 'serve-remarks', id, request);
  }
}
