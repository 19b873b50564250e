import { expect } from 'chai';
import fc from 'fast-check';
import { MT_TYPES, parseMt, writeMt } from '../../../src/index.js';
import { composeMt } from '../../../src/swift/blocks/writeMt.js';
import { arbitraryMessage } from '../support/arbitraryMessage.js';
import { catchIssues } from '../support/issues.js';

const RUNS = 60;
const SEED = 720;

describe('A message of any type', () => {
  let written = 0;
  for (const type of MT_TYPES) {
    it(`MT ${type} is written and read as the same message, or refused by both with the same faults`, () => {
      const property = fc.property(arbitraryMessage(type), (message) => {
        const issues = catchIssues(() => writeMt(message));
        expect(catchIssues(() => parseMt(composeMt(message), type))).to.deep.equal(issues);
        if (issues.length > 0) return;
        written += 1;
        const text = writeMt(message);
        expect(parseMt(text, type)).to.deep.equal(message);
        expect(writeMt(parseMt(text, type))).to.equal(text);
      });
      fc.assert(property, { numRuns: RUNS, seed: SEED });
    });
  }

  it('keeps the rules often enough to be written', () => {
    expect(written).to.be.greaterThan((MT_TYPES.length * RUNS) / 4);
  });
});
