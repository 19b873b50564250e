import { type Action, type Caller, reject } from '@naru/chaincode/domain';

/** Whether a user may take an action at all, as the ledger says it, too. @throws TradeError FORBIDDEN */
export function requireRole({ role }: Pick<Caller, 'role'>, { name, roles }: Action): void {
  if (!roles.includes(role))
    reject('FORBIDDEN', `The role ${role} may not take the action ${name}.`, { role, required: roles });
}
