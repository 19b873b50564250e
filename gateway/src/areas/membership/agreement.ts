import { isDeepStrictEqual } from 'node:util';
import type { Members } from '@naru/chaincode/domain';
import { type Consortium, listMembers } from '@naru/network';
import type { Ledger } from '../../fabric/ledger.js';
import type { Readiness } from '../../http/healthRoutes.js';

/** Whether the own peer answers, and the ledger has the members of the consortium's data. */
export function agreementOnMembers(ledger: Ledger, consortium: Consortium, user: string): Readiness {
  const expected = byMsp(listMembers(consortium));
  return async () => {
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
  };
}

function byMsp(members: Members): Members {
  return [...members].sort((a, b) => (a.mspId < b.mspId ? -1 : 1));
}
