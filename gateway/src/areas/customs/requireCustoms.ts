import { hasRole, reject, type UserRole } from '@naru/chaincode/domain';
import type { Authorise } from '../../http/endpoint/endpoint.js';

const OFFICERS: readonly UserRole[] = ['customs-officer'];
const READERS: readonly UserRole[] = [...OFFICERS, 'auditor'];

const requireAuthority =
  (roles: readonly UserRole[], who: string): Authorise =>
  async ({ name, msp, role }, { ledger }) => {
    if (!roles.includes(role) || !hasRole(await ledger.members(name), msp, 'CUSTOMS'))
      reject('FORBIDDEN', `This is for ${who} of a customs authority.`, { role, msp });
  };

/** The user is an officer or an auditor of a customs authority. @throws TradeError FORBIDDEN */
export const requireCustoms = requireAuthority(READERS, 'officers and auditors');

/** The user is an officer of a customs authority. @throws TradeError FORBIDDEN */
export const requireCustomsOfficer = requireAuthority(OFFICERS, 'officers');
