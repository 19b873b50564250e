import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { documentaryCollection } from '../domain/documents/documentaryCollection/documentaryCollection';
import { TradeContext } from './context';

/** Documentary collections: one transaction per action of the definition. */
@Info({ title: 'documentaryCollections', description: 'Documentary collections under URC 522' })
export class DocumentaryCollectionContract extends Contract {
  constructor() {
    super('documentaryCollections');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Lodges documents with the remitting bank. */
  @Transaction()
  @Returns('string')
  async lodge(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(documentaryCollection, 'lodge', id, request);
  }

  /** Takes the documents back before they are presented. */
  @Transaction()
  @Returns('string')
  async withdraw(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(documentaryCollection, 'withdraw', id, request);
  }

  /** Sends the collection to the collecting bank. */
  @Transaction()
  @Returns('string')
  async send(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(documentaryCollection, 'send', id, request);
  }

  /** Does not handle the collection. */
  @Transaction()
  @Returns('string')
  async decline(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(documentaryCollection, 'decline', id, request);
  }

  /** Takes the documents up. */
  @Transaction()
  @Returns('string')
  async acknowledge(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(documentaryCollection, 'acknowledge', id, request);
  }

  /** Presents the documents to the drawee. */
  @Transaction()
  @Returns('string')
  async present(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(documentaryCollection, 'present', id, request);
  }

  /** Accepts the bill of exchange. */
  @Transaction()
  @Returns('string')
  async accept(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(documentaryCollection, 'accept', id, request);
  }

  /** Records that the drawee has paid. */
  @Transaction()
  @Returns('string')
  async pay(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(documentaryCollection, 'pay', id, request);
  }

  /** Delivers the documents to the drawee. */
  @Transaction()
  @Returns('string')
  async releaseDocuments(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(documentaryCollection, 'release-documents', id, request);
  }

  /** Tells that the drawee did not accept or did not pay. */
  @Transaction()
  @Returns('string')
  async adviseRefusal(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(documentaryCollection, 'advise-refusal', id, request);
  }

  /** Says what becomes of documents that were refused. */
  @Transaction()
  @Returns('string')
  async instruct(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(documentaryCollection, 'instruct', id, request);
  }

  /** Returns documents that were refused. */
  @Transaction()
  @Returns('string')
  async returnDocuments(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(documentaryCollection, 'return-documents', id, request);
  }

  /** Amends the instruction. */
  @Transaction()
  @Returns('string')
  async amendInstruction(ctx: TradeContext, id: string, request: string): Promise<string> {
    return ctx.act(documentaryCollection, 'amend-instruction', id, request);
  }
}
