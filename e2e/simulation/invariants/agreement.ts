import { implicitCollection } from '@naru/chaincode/domain';
import type { Ledger, PrivateStore } from '@naru/test-network/parts';
import type { World } from '../world/world.js';
import { Violation } from './violation.js';

interface Held {
  readonly ledger: Ledger;
  readonly stores: readonly PrivateStore[];
}

/**
 * A peer that reads the chain anew comes to the state that the others have: public keys, hashes, private values.
 * @throws Violation
 */
export function requireSameState(one: Held, world: World): void {
  const { chaincode } = world.consortium;
  const collections = world.mspIds.map(implicitCollection);
  const of = ({ ledger, stores }: Held): Record<string, string> => ({
    height: String(ledger.chain.height),
    lastHash: ledger.chain.lastHash.toString('hex'),
    public: digest(ledger.state.of(chaincode.name), ledger.lastBlock),
    ...Object.fromEntries(
      collections.map((name) => [
        `hashes of ${name}`,
        digest(ledger.hashed.of(chaincode.name, name), ledger.lastBlock),
      ]),
    ),
    ...Object.fromEntries(
      stores.map(({ mspId, data }) => [
        `data of ${mspId}`,
        digest(data.of(chaincode.name, implicitCollection(mspId)), ledger.lastBlock),
      ]),
    ),
  });
  const [before, after] = [of(one), of(world)];
  for (const [name, state] of Object.entries(before))
    if (after[name] !== state)
      throw new Violation('the peers of honest members agree', `Read anew, ${name} is another.`);
}

type Table = ReturnType<Ledger['state']['of']>;

function digest(table: Table, block: number): string {
  let text = '';
  for (const [key, version] of table.range('', '', block))
    text += `${key}@${version.block}:${version.tx}=${Buffer.from(version.value).toString('base64')}/${Buffer.from(version.metadata ?? []).toString('base64')}\n`;
  return text;
}
