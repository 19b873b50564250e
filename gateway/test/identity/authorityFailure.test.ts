import { expect } from 'chai';
import { authorityFailure, AuthorityRefusal } from '../../src/identity/authorityFailure.js';

const URL = 'https://ca.example:7054';
const told = (error: unknown): string => authorityFailure(URL, 'enrol a user', error).message;

describe('a failure of the certificate authority', () => {
  it('is told with the codes that the authority gives', () => {
    const error = new AuthorityRefusal([
      { code: 20, message: 'Authentication failure' },
      { code: 71, message: 'Authorization failure' },
    ]);
    expect(told(error)).to.equal(
      `The certificate authority ${URL} refused to enrol a user: Authentication failure (code 20); Authorization failure (code 71).`,
    );
  });

  const CONNECTIONS: readonly (readonly [string, unknown, string])[] = [
    [
      'of a connection',
      Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' }),
      'connect ECONNREFUSED 127.0.0.1:1',
    ],
    [
      'of connections to several addresses, which has no message',
      Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }),
      'ECONNREFUSED',
    ],
    [
      'whose message does not have its code',
      Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }),
      'socket hang up (ECONNRESET)',
    ],
    ['that is not an error', 'gone', 'gone'],
  ];
  for (const [what, error, reason] of CONNECTIONS) {
    it(`${what} is told in one sentence`, () => {
      expect(told(error)).to.equal(`The certificate authority ${URL} could not be asked to enrol a user: ${reason}.`);
    });
  }

  it('keeps its cause for the log', () => {
    const error = new Error('x');
    expect(authorityFailure(URL, 'enrol a user', error).cause).to.equal(error);
  });
});
