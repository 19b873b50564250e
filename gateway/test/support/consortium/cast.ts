import { loadConsortium } from '@naru/network';
import type { Identity } from '../channel/simulation.js';

/** A user of the consortium, by the name under which its own gateway knows it. */
export interface Actor extends Identity {
  readonly name: string;
}

const actors: readonly Actor[] = loadConsortium().organizations.flatMap(({ mspId: msp, users }) =>
  users.map(({ name, role, party }) => ({ name, msp, role, party })),
);

function actor(msp: string, name: string): Actor {
  const found = actors.find((each) => each.msp === msp && each.name === name);
  if (found === undefined) throw new Error(`The consortium has no ${name} of ${msp}.`);
  return found;
}

export const SHIPPER = actor('ExportersMSP', 'shipper');
export const OTHER_SHIPPER = actor('ExportersMSP', 'other-shipper');
export const EXPORTERS_AUDITOR = actor('ExportersMSP', 'auditor');
export const EXPORTERS_ADMINISTRATOR = actor('ExportersMSP', 'administrator');
export const BANK_A = actor('BankAMSP', 'officer');
/** A colleague of the officer of bank A. */
export const BANK_A_SECOND = actor('BankAMSP', 'second-officer');
export const BANK_A_AUDITOR = actor('BankAMSP', 'auditor');
export const BANK_A_ADMINISTRATOR = actor('BankAMSP', 'administrator');
export const BANK_B = actor('BankBMSP', 'officer');
export const CARRIER = actor('CarrierMSP', 'agent');
export const CUSTOMS = actor('CustomsMSP', 'officer');
/** A colleague of the officer of customs. */
export const CUSTOMS_SECOND = actor('CustomsMSP', 'second-officer');

/** The users whose parties documents can name. */
export const NAMED = actors.filter(({ role }) => !['auditor', 'administrator', 'gateway'].includes(role));

/** The users of an organisation. */
export const actorsOf = (msp: string): Actor[] => actors.filter((each) => each.msp === msp);

/** Where a user's party is on the ledger. */
export const placeOf = ({ msp, party }: Identity): { msp: string; party: string } => ({ msp, party });
