import { implicitCollection, openContent, parseJson } from '@naru/chaincode/domain';
import { VALID } from '@naru/test-network/parts';
import type { Acknowledged } from '../run/simulation.js';
import type { World } from '../world/world.js';
import { requireNoSalt } from './secrets.js';
import { Violation } from './violation.js';

/** What a gateway reported as done is in the chain once, and valid. @throws Violation */
export function requireThereOnce({ ledger }: World, acknowledged: readonly Acknowledged[]): void {
  const valid = new Map<string, number>();
  for (let block = 0; block < ledger.chain.height; block++)
    for (const { transactionId, code } of ledger.chain.transactions(block))
      if (code === VALID) valid.set(transactionId, (valid.get(transactionId) ?? 0) + 1);
  for (const { record, transactionId } of acknowledged) {
    const times = valid.get(transactionId) ?? 0;
    if (times !== 1)
      throw new Violation(
        'what was acknowledged is there once',
        `${record.action} of ${record.type}/${record.id} was acknowledged, and is there ${times} times.`,
      );
  }
}

/** The salts of honest members' documents are nowhere in public. @throws Violation */
export function requireSecretSalts(world: World, isHonest: (mspId: string) => boolean): void {
  const { ledger, stores, consortium } = world;
  const salts = new Set<string>();
  for (const { mspId, data } of stores.filter((store) => isHonest(store.mspId)))
    for (const [key, { value }] of data
      .of(consortium.chaincode.name, implicitCollection(mspId))
      .range('content/', 'content0', ledger.lastBlock)) {
      const salt = readSalt(value);
      if (salt !== undefined && key.startsWith('content/')) salts.add(salt);
    }
  for (let block = 1; block < ledger.chain.height; block++)
    requireNoSalt(ledger.chain.block(block).getData()?.getDataList_asU8() ?? [], salts);
}

function readSalt(sealed: Uint8Array): string | undefined {
  try {
    return openContent(parseJson(sealed)).salt;
  } catch {
    return undefined;
  }
}
