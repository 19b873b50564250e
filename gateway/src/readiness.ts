import { isDeepStrictEqual } from 'node:util';
import type { Consortium } from '@naru/network';
import { Members } from '@naru/chaincode/domain';
import type { Ledger } from './fabric/ledger.js';
import type { Condition, Readiness } from './http/healthRoutes.js';
import type { ReadModel } from './readModel/readModel.js';

/** The members as the consortium's data has them, in the form in which the ledger keeps them. */
export function membersOf({ organizations }: Consortium): Members {
  return Members.parse(
    organizations.map(({ mspId, roles, identifiers }) => ({
      mspId,
      roles,
      carrierCodes: identifiers.carrierCodes ?? [],
    })),
  );
}

/** What must hold before a gateway serves: its peer answers, all agree on who is a member, and it is up to date. */
export function readinessOf(
  ledger: Ledger,
  readModel: ReadModel,
  consortium: Consortium,
  serviceUser: string,
): Readiness {
  const expected = byMsp(membersOf(consortium));
  return async () => {
    const [peer, members] = await askMembers(ledger, serviceUser, expected);
    const isCurrent = readModel.isCurrent;
    const detail = isCurrent ? `At block ${readModel.block}.` : `Reading the ledger, at block ${readModel.block}.`;
    return [peer, members, { name: 'read-model', holds: isCurrent, detail }];
  };
}

async function askMembers(ledger: Ledger, user: string, expected: Members): Promise<[Condition, Condition]> {
  try {
    const isEqual = isDeepStrictEqual(byMsp(await ledger.members(user)), expected);
    const detail = isEqual
      ? 'The ledger and the consortium’s data agree.'
      : 'The ledger has other members than the consortium’s data.';
    return [
      { name: 'peer', holds: true, detail: 'The peer answers.' },
      { name: 'members', holds: isEqual, detail },
    ];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [
      { name: 'peer', holds: false, detail },
      { name: 'members', holds: false, detail: 'The ledger’s members are not known.' },
    ];
  }
}

function byMsp(members: Members): Members {
  return [...members].sort((a, b) => (a.mspId < b.mspId ? -1 : 1));
}
