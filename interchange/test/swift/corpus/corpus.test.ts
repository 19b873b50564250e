import { expect } from 'chai';
import fc from 'fast-check';
import { readAdditionalConditions } from '../../../src/swift/clauses/readAdditionalConditions.js';
import { readRequiredDocuments } from '../../../src/swift/clauses/readRequiredDocuments.js';
import { ADDITIONAL_CONDITIONS, REQUIRED_DOCUMENTS } from '../support/corpus.js';
import { writeAdditional, writeDocuments } from '../support/writeReading.js';

const SEED = 4647;
const LEAST_CLAUSES = 400;

describe('The corpus of clauses', () => {
  it('has at least 400 clauses', () => {
    expect(REQUIRED_DOCUMENTS.length + ADDITIONAL_CONDITIONS.length).to.be.at.least(LEAST_CLAUSES);
  });

  for (const [text, label] of REQUIRED_DOCUMENTS)
    it(`46A: ${text}`, () => {
      expect(writeDocuments(readRequiredDocuments([text]))).to.equal(label);
    });

  for (const [text, label] of ADDITIONAL_CONDITIONS)
    it(`47A: ${text}`, () => {
      expect(writeAdditional(readAdditionalConditions([text])[0])).to.equal(label);
    });

  it('is left to a person, clause by clause, if a word is not known', () => {
    const isRead = (text: string): boolean => readRequiredDocuments([text]).every(({ isUnderstood }) => isUnderstood);
    const plain = REQUIRED_DOCUMENTS.map(([text]) => text).filter((text) => isRead(text) && !hasOwnWords(text));
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.nat(), (text, at) => {
        const words = text.split(' ');
        expect(isRead(words.toSpliced(at % (words.length + 1), 0, 'UNHEARDOF').join(' ')), text).to.equal(false);
      }),
      { seed: SEED },
    );
  });
});

/** A clause with a statement or a name can have any words there. */
function hasOwnWords(text: string): boolean {
  return readRequiredDocuments([text]).some(({ conditions }) =>
    conditions.some(({ field, value = '' }) => field === 'statement' || !/^(?:\$|SHIPPER|true|false|\d|$)/.test(value)),
  );
}
