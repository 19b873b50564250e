import { Members } from '@naru/chaincode/members';
import type { Consortium } from './consortium.js';

/**
 * The members in the consortium's data, in the form in which the ledger keeps them.
 * @example
 * const members = listMembers(loadConsortium());
 */
export function listMembers({ organizations }: Consortium): Members {
  return Members.parse(
    organizations.map(({ mspId, roles, identifiers, country }) => ({
      mspId,
      roles,
      carrierCodes: identifiers.carrierCodes ?? [],
      bics: identifiers.bic === undefined ? [] : [identifiers.bic],
      ...(country !== undefined && { country }),
    })),
  );
}
