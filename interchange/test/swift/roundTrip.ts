import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { parseMt, writeMt } from '../../src/index.js';
import { creditOfMt700 } from '../../src/swift/credit/creditOfMt700.js';
import { mt700OfCredit } from '../../src/swift/credit/mt700OfCredit.js';
import { arbitraryCredit } from './arbitraryCredit.js';

/**
 * Writes so many generated credits as messages, reads these, and finds the same messages and the same terms.
 *
 * @returns how many messages the credits needed
 * @throws Error with the first credit that is not the same
 */
export function writeAndRead(credits: number): { readonly credits: number; readonly messages: number } {
  let messages = 0;
  const same = fc.property(arbitraryCredit, (terms) => {
    const written = mt700OfCredit(terms, { sender: terms.issuingBank.bic, receiver: terms.advisingBank?.bic ?? '' });
    const read = written.map((message) => parseMt(writeMt(message)));
    deepStrictEqual(read, written);
    deepStrictEqual(creditOfMt700(read.toReversed()), terms);
    messages += written.length;
  });
  // A credit is made of so many parts that making a wrong one smaller would take minutes.
  fc.assert(same, { numRuns: credits, endOnFailure: true });
  return { credits, messages };
}
