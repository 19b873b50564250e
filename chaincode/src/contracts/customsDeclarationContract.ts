import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { customsDeclaration } from '../domain/documents/customsDeclaration/customsDeclaration';
import { TradeContext } from './context';

/** Customs declarations: one transaction per action of the definition. */
@Info({ title: 'customsDeclarations', description: 'Customs declarations' })
export class CustomsDeclarationContract extends Contract {
  constructor() {
    super('customsDeclarations');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Files a declaration. */
  @Transaction()
  @Returns('string')
  async file(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'file', id, request);
  }

  /** Holds the goods. */
  @Transaction()
  @Returns('string')
  async hold(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'hold', id, request);
  }

  /** Releases the goods. */
  @Transaction()
  @Returns('string')
  async release(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'release', id, request);
  }

  /** Serves remarks that were stated by their hash. */
  @Transaction()
  @Returns('string')
  async serveRemarks(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(customsDeclaration, 'serve-remarks', id, request);
  }
}
