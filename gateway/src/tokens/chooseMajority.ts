import { countMajority, listMspIds } from '@naru/chaincode/domain';
import type { Ledger } from '../fabric/ledger.js';

/** Who chooses, and how it reaches the ledger. */
interface Choosing {
  readonly ledger: Pick<Ledger, 'members'>;
  readonly user: string;
  readonly mspId: string;
}

/**
 * A majority of the members, by the policy of what the members change together: the own organisation, and others, first those
 * whose peers answer.
 */
export async function chooseMajority({ ledger, user, mspId }: Choosing): Promise<string[]> {
  const members = await ledger.members(user);
  const others = listMspIds(members).filter((other) => other !== mspId);
  const isAnswering = (other: string): Promise<boolean> =>
    ledger.members(user, other).then(
      () => true,
      () => false,
    );
  const answers = await Promise.all(others.map(isAnswering));
  const answering = others.filter((_, place) => answers[place]);
  const silent = others.filter((_, place) => !answers[place]);
  return [mspId, ...answering, ...silent].slice(0, countMajority(members));
}
