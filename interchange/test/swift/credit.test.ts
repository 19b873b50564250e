import { expect } from 'chai';
import { writeAndRead } from './roundTrip.js';

describe('A credit in messages', () => {
  it('is the same credit when it is read again, for 1,000 generated ones', () => {
    const { credits, messages } = writeAndRead(1_000);
    expect(messages).to.be.greaterThan(credits + 50);
  }).timeout(60_000);
});
