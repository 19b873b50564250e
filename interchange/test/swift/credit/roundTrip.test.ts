import { expect } from 'chai';
import { writeAndRead } from '../support/roundTrip.js';

describe('A credit in messages', () => {
  it('is read as the same credit, for 200 generated credits', () => {
    const { credits, messages } = writeAndRead(200);
    expect(messages).to.be.greaterThan(credits + 10);
  }).timeout(60_000);
});
