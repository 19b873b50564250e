import { loadConsortium } from '@naru/network';

/** A user of the consortium. */
export interface User {
  readonly msp: string;
  readonly name: string;
  readonly party: string;
}

const { organizations } = loadConsortium();

function user(msp: string, name: string): User {
  const found = organizations.find(({ mspId }) => mspId === msp)?.users.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`the consortium has no ${name} of ${msp}`);
  return { msp, name, party: found.party };
}

export const SHIPPER = user('ExportersMSP', 'shipper');
export const OTHER_SHIPPER = user('ExportersMSP', 'other-shipper');
export const EXPORTERS_AUDITOR = user('ExportersMSP', 'auditor');
export const BANK_A = user('BankAMSP', 'officer');
export const BANK_B = user('BankBMSP', 'officer');
export const BANK_B_AUDITOR = user('BankBMSP', 'auditor');
export const CARRIER = user('CarrierMSP', 'agent');
export const CUSTOMS = user('CustomsMSP', 'officer');
export const CUSTOMS_SECOND = user('CustomsMSP', 'second-officer');

/** The gateway of a user's organisation. */
export const gatewayOf = ({ msp }: Pick<User, 'msp'>): User => user(msp, 'gateway');

/** The users whose parties documents name. */
export const NAMED: readonly User[] = [SHIPPER, OTHER_SHIPPER, BANK_A, BANK_B, CARRIER, CUSTOMS];

/** A user's party as the ledger names it. */
export const partyOf = ({ msp, party }: User): { msp: string; party: string } => ({ msp, party });
