import { hasRole, reject, type UserRole } from '@naru/chaincode/domain';
import type { Authorise } from '../../http/endpoint/endpoint.js';

const READERS: readonly UserRole[] = ['customs-officer', 'auditor'];

/** The user is an officer or an auditor of a customs authority. @throws TradeError FORBIDDEN */
export const requireCustoms: Authorise = async ({ name, msp, role }, { ledger }) => {
  if (!READERS.includes(role) || !hasRole(await ledger.members(name), msp, 'CUSTOMS'))
    reject('FORBIDDEN', 'This is for officers and auditors of a customs authority.', { role, msp });
};
