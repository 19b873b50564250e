import { createHash } from 'node:crypto';
import type { Members } from '../../src/domain/vocabulary/members';
import type { User } from './fakeLedger';

/** The users and members of one trade. */

/** A user's party as documents name it. */
export const placeOf = ({ msp, party }: User): { msp: string; party: string } => ({ msp, party });

const party = (name: string): string =>
  createHash('sha256')
    .update(name)
    .digest('hex')
    .slice(0, 25)
    .toUpperCase()
    .replace(/[ILOU]/g, '0')
    .padStart(26, '0');
const user = (msp: string, role: User['role'], name: string): User => ({ msp, role, party: party(name) });

export const SHIPPER = user('ExportersMSP', 'shipper', 'shipper');
export const OTHER_SHIPPER = user('ExportersMSP', 'shipper', 'other shipper');
/** The gateway of a user's organisation. */
export const gatewayOf = ({ msp }: Pick<User, 'msp'>): User => user(msp, 'gateway', `gateway of ${msp}`);

export const EXPORTERS_AUDITOR = user('ExportersMSP', 'auditor', 'auditor');
export const BANK_A = user('BankAMSP', 'bank-officer', 'bank a');
/** A colleague of the officer of bank A. */
export const BANK_A_SECOND = user('BankAMSP', 'bank-officer', 'second officer of bank a');
export const BANK_B = user('BankBMSP', 'bank-officer', 'bank b');
/** A colleague of the officer of bank B. */
export const BANK_B_SECOND = user('BankBMSP', 'bank-officer', 'second officer of bank b');
export const CARRIER = user('CarrierMSP', 'carrier-agent', 'carrier');
export const CUSTOMS = user('CustomsMSP', 'customs-officer', 'customs');

/** The users whose parties are in the directory of each trade. */
export const PARTIES: readonly User[] = [SHIPPER, OTHER_SHIPPER, BANK_A, BANK_B, CARRIER, CUSTOMS];

export const MEMBERS: Members = [
  { mspId: 'ExportersMSP', roles: ['EXPORTER'], carrierCodes: [], bics: [] },
  { mspId: 'BankAMSP', roles: ['BANK'], carrierCodes: [], bics: ['NARUKRSAXXX'] },
  { mspId: 'BankBMSP', roles: ['BANK'], carrierCodes: [], bics: ['NARUKRSBXXX'] },
  { mspId: 'CarrierMSP', roles: ['CARRIER'], carrierCodes: [{ provider: 'NMFTA', code: 'MMCU' }], bics: [] },
  { mspId: 'CustomsMSP', roles: ['CUSTOMS'], carrierCodes: [], bics: [], country: 'KR' },
];
