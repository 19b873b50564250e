import { expect } from 'chai';
import { damageMessage, readDamaged } from '../support/mutations.js';

const MESSAGES = 5_000;

describe('A damaged message', () => {
  it('is either read or refused with tag and line, for 5,000 messages', () => {
    const counts = { read: 0, refused: 0 };
    for (let seed = 0; seed < MESSAGES; seed += 1) {
      const { text, how } = damageMessage(seed);
      try {
        counts[readDamaged(text)] += 1;
      } catch (error) {
        throw new Error(`The message of seed ${seed} (${how}): ${String(error)}`, { cause: error });
      }
    }
    expect(counts.read).to.be.greaterThan(MESSAGES / 50);
    expect(counts.refused).to.be.greaterThan(MESSAGES / 2);
  }).timeout(60_000);
});
