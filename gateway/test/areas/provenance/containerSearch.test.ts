import { expect } from 'chai';
import { containerSearch } from '../../../src/areas/provenance/containerSearch.js';

const RIGHT = 'CSQU3054383';
const WRONG_DIGIT = 'CSQU3054384';
const OWN_BOX = 'SHIPPERBOX1';

describe('the container numbers of a document', () => {
  const FOUND: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['are found in any field, at any depth', { a: [{ b: { c: RIGHT } }], d: 'text' }, [RIGHT]],
    ['are told once, however often they stand there', { a: RIGHT, b: [RIGHT, RIGHT] }, [RIGHT]],
    ['are not what only looks like one', { a: WRONG_DIGIT, b: OWN_BOX, c: 7, d: null, e: true }, []],
    ['are whatever DCSA’s field for them says', { equipmentReference: OWN_BOX }, [OWN_BOX]],
    ['are so in lists, too', { equipmentReference: [WRONG_DIGIT, OWN_BOX] }, [WRONG_DIGIT, OWN_BOX]],
    ['are none in a document without fields', {}, []],
    ['are none in what is no document', 'CSQU', []],
  ];
  for (const [what, document, numbers] of FOUND) {
    it(what, () => {
      expect(containerSearch.termsIn(document)).to.deep.equal(numbers);
    });
  }
});
