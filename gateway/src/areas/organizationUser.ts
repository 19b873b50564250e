import type { User } from '../identity/users.js';

/** Whoever can read all that an organisation can read, as an auditor of it does. */
export const userOf = (mspId: string): User => ({ name: mspId, msp: mspId, party: '', role: 'auditor' });
