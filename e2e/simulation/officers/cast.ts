import { loadConsortium } from '@naru/network';
import type { User } from '../world/world.js';

const USERS: readonly User[] = loadConsortium().organizations.flatMap(({ mspId, users }) =>
  users.map((user) => ({ ...user, msp: mspId })),
);
const ofRole = (role: User['role']): User[] => USERS.filter((user) => user.role === role);

/** The officers of the consortium, by what they do. */
export const SHIPPERS = ofRole('shipper');
export const BANKS = ofRole('bank-officer');
export const CUSTOMS = requireOne(ofRole('customs-officer'));
/** Those through whose hands bills and claims go. */
const WITHOUT_PART: readonly User['role'][] = ['auditor', 'administrator', 'gateway'];
export const OFFICERS: readonly User[] = USERS.filter(({ role }) => !WITHOUT_PART.includes(role));
export const TRADERS: readonly User[] = OFFICERS.filter(({ role }) => role !== 'customs-officer');

function requireOne(users: readonly User[]): User {
  const [user] = users;
  if (user === undefined) throw new Error('The consortium has no such officer.');
  return user;
}
