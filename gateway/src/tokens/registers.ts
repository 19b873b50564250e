import { NO_REGISTERS, type Registers } from '@naru/chaincode/domain';

/** What a gateway knows of the parties and carriers that papers name. */
export interface FindRegisters {
  /** The registers for the parties of a document. */
  find(document: unknown): Promise<Registers>;
}

/** Registers that know nothing. */
export const EMPTY_REGISTERS: FindRegisters = { find: () => Promise.resolve(NO_REGISTERS) };
