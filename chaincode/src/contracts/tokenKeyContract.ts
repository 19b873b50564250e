import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { changeSharing, recordTokenKeys, retireTokenKeys, stateRetokenised } from '../ledger/sharing';
import { readTokenKeys } from '../ledger/tokenKeys';
import { TradeContext } from './context';

/** Who holds shares of the keys of which tokens are made. */
@Info({ title: 'tokenKeys', description: 'The keys of tokens, and their share-holders' })
export class TokenKeyContract extends Contract {
  constructor() {
    super('tokenKeys');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Plans who is to hold shares, as the members have resolved. */
  @Transaction()
  @Returns('string')
  async change(ctx: TradeContext, request: string): Promise<string> {
    return ctx.answer((session) => changeSharing(session, request));
  }

  /** Records the commitments of a sharing that was planned. */
  @Transaction()
  @Returns('string')
  async record(ctx: TradeContext, keys: string): Promise<string> {
    return ctx.answer((session) => recordTokenKeys(session, keys));
  }

  /** States that all documents of the caller's organisation have tokens under the next keys. */
  @Transaction()
  @Returns('string')
  async stateRetokenised(ctx: TradeContext, epoch: string): Promise<string> {
    return ctx.answer((session) => stateRetokenised(session, epoch));
  }

  /** Puts the next keys in the place of the present ones. */
  @Transaction()
  @Returns('string')
  async retire(ctx: TradeContext, request: string): Promise<string> {
    return ctx.answer((session) => retireTokenKeys(session, request));
  }

  /** Returns the keys and the plan. */
  @Transaction(false)
  @Returns('string')
  async read(ctx: TradeContext): Promise<string> {
    return ctx.answer(({ reads }) => readTokenKeys(reads));
  }
}
