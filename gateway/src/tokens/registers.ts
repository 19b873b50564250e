import { NO_REGISTERS, type Party, type Registers, type TradeParty } from '@naru/chaincode/domain';

/** What a gateway knows of the parties and carriers that papers name. */
export interface FindRegisters {
  /** The registers for the parties of a document, and for others that it does not name itself. */
  find(document: unknown, others?: readonly TradeParty[]): Promise<Registers>;
  /** Whether a party is one that its organisation knows. */
  knows(party: Party): Promise<boolean>;
}

/** Registers that say nothing of papers, and of each party that its organisation knows it. */
export const EMPTY_REGISTERS: FindRegisters = {
  find: () => Promise.resolve(NO_REGISTERS),
  knows: () => Promise.resolve(true),
};
