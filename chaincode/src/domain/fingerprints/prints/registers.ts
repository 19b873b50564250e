import type { FindEntries } from '../partyKeys';

/** What the asker's registers know, beside what the papers state. */
export interface Registers {
  /** The entries of the directory for a party. */
  readonly findEntries: FindEntries;
  /** The codes of each carrier of the network. */
  readonly carriers: readonly (readonly string[])[];
}

/** Registers that know nothing. */
export const NO_REGISTERS: Registers = { findEntries: () => [], carriers: [] };
