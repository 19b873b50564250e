import { hasRole, reject, type UserRole } from '@naru/chaincode/domain';
import type { Ledger } from '../../fabric/ledger.js';
import type { User } from '../../identity/users.js';

const READERS: readonly UserRole[] = ['customs-officer', 'auditor'];

/** The user is an officer or an auditor of a customs authority. @throws TradeError FORBIDDEN */
export async function requireCustoms({ name, msp, role }: User, ledger: Pick<Ledger, 'members'>): Promise<void> {
  if (!READERS.includes(role) || !hasRole(await ledger.members(name), msp, 'CUSTOMS'))
    reject('FORBIDDEN', 'This is for officers and auditors of a customs authority.', { role, msp });
}
