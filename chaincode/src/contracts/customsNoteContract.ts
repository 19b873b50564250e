import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { readNotes, writeNote } from '../ledger/notes';
import { TradeContext } from './context';

/** What an authority notes for itself on declarations. */
@Info({ title: 'customsNotes', description: 'Notes of customs officers, for their authority alone' })
export class CustomsNoteContract extends Contract {
  constructor() {
    super('customsNotes');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Adds a note, which travels as transient data. Returns nothing, since every member sees what a transaction returns. */
  @Transaction()
  @Returns('string')
  async write(ctx: TradeContext): Promise<string> {
    return ctx.answer(writeNote);
  }

  /** Returns the notes on a document, the oldest first. */
  @Transaction(false)
  @Returns('string')
  async read(ctx: TradeContext): Promise<string> {
    return ctx.answer(readNotes);
  }
}
