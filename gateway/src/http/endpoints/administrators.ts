import { reject } from '@naru/chaincode/domain';
import type { User } from '../../identity/users.js';
import type { Services } from '../services.js';

/** People and policies are for the member's administrators. @throws TradeError FORBIDDEN */
function requireAdministrator({ role }: User): void {
  if (role !== 'administrator') reject('FORBIDDEN', 'Only an administrator of the organisation may do this.', { role });
}

/** What endpoints for administrators have in common. */
export const OF_ADMINISTRATORS = {
  tag: 'Administration',
  problems: ['FORBIDDEN'],
  authorise: requireAdministrator,
  isAdministration: true,
} as const;

/** The one place that tells what administrators do. Values are names and roles, never a password or a code. */
export function note(
  { log }: Pick<Services, 'log'>,
  { name: by }: User,
  event: string,
  about: Readonly<Record<string, unknown>>,
): void {
  log.info({ event, by, about }, 'An administrator has done something');
}
