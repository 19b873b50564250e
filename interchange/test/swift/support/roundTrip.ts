import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { parseMt, writeMt } from '../../../src/index.js';
import { readCredit } from '../../../src/swift/credit/readCredit.js';
import { writeCredit } from '../../../src/swift/credit/writeCredit.js';
import { arbitraryCredit } from './arbitraryCredit.js';

/**
 * Writes generated credits as messages, reads these, and compares messages and terms.
 *
 * @returns the number of messages that the credits needed
 * @throws Error with the first credit that is not the same
 */
export function writeAndRead(credits: number): { readonly credits: number; readonly messages: number } {
  let messages = 0;
  const same = fc.property(arbitraryCredit, (terms) => {
    const written = writeCredit(terms, { sender: terms.issuingBank.bic, receiver: terms.advisingBank?.bic ?? '' });
    const read = written.map((message) => parseMt(writeMt(message)));
    deepStrictEqual(read, written);
    deepStrictEqual(readCredit(read.toReversed()), terms);
    messages += written.length;
  });
  // A credit has so many parts that to shrink a failing one would take minutes.
  fc.assert(same, { numRuns: credits, endOnFailure: true });
  return { credits, messages };
}
