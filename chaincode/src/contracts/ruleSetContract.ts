import { Contract, Info, Returns, Transaction } from 'fabric-contract-api';
import { changeRuleSet } from '../ledger/ruleSetChange';
import { readRuleSets } from '../ledger/ruleSets';
import { TradeContext } from './context';

/** By which rules claims are weighed. */
@Info({ title: 'ruleSets', description: 'The rules by which claims are weighed' })
export class RuleSetContract extends Contract {
  constructor() {
    super('ruleSets');
  }

  override createContext(): TradeContext {
    return new TradeContext();
  }

  /** Records a rule set, in force or on trial, as the members have resolved. */
  @Transaction()
  @Returns('string')
  async change(ctx: TradeContext, request: string): Promise<string> {
    return ctx.answer((session) => changeRuleSet(session, request));
  }

  /** Returns the sets that were, are and will be in force, and the one on trial. */
  @Transaction(false)
  @Returns('string')
  async read(ctx: TradeContext): Promise<string> {
    return ctx.answer(({ reads }) => readRuleSets(reads));
  }
}
