import type { Consortium } from './consortium.js';

/**
 * Where the gateway of a member is.
 * @throws Error if the consortium's data have no such member
 * @example
 * const url = findGateway(loadConsortium(), 'BankAMSP');
 */
export function findGateway({ organizations }: Pick<Consortium, 'organizations'>, mspId: string): string {
  const organization = organizations.find((each) => each.mspId === mspId);
  if (organization === undefined) throw new Error(`The consortium's data have no member ${mspId}.`);
  return organization.gatewayUrl ?? `http://127.0.0.1:${organization.ports.gateway}`;
}
