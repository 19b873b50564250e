import { expect } from 'chai';
import { enrolmentOf, newSecret, stepOf } from '../../src/identity/oneTimeCodes.js';

/** RFC 6238, appendix B: the secret of the vectors for SHA-1, and time in seconds with its code; the last six digits of eight. */
const SECRET = Buffer.from('12345678901234567890');
const VECTORS: readonly (readonly [number, string])[] = [
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
];
const at = (seconds: number): number => seconds * 1_000;
const six = (code: string): string => code.slice(-6);

describe('one-time codes', () => {
  it('are those of RFC 6238, appendix B', () => {
    for (const [seconds, code] of VECTORS)
      expect(stepOf(SECRET, six(code), at(seconds)), String(seconds)).to.equal(Math.floor(seconds / 30));
  });

  it('are taken one step early and one step late, as the step that they are of, and no further', () => {
    const [, [seconds, code] = [0, '']] = VECTORS;
    const step = Math.floor(seconds / 30);
    const taken = [-60, -30, 0, 30, 60].map((late) => stepOf(SECRET, six(code), at(step * 30 + late)));
    expect(taken).to.deep.equal([undefined, step, step, step, undefined]);
  });

  it('are six digits and nothing else', () => {
    for (const code of ['', '94287082', '28708', '2870822', ' 287082', '287082\n', '２８７０８２', '0x1234'])
      expect(stepOf(SECRET, code, at(59)), JSON.stringify(code)).to.equal(undefined);
  });

  it('are made of a secret of 160 bits, which apps take as a URI', () => {
    const secret = newSecret();
    expect([secret.length, secret.equals(newSecret())]).to.deep.equal([20, false]);
    const { secret: typed, uri } = enrolmentOf(SECRET, 'an officer@bank', 'Naru Bank A');
    expect(typed).to.equal('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
    const { protocol, host, pathname, searchParams } = new URL(uri);
    expect([protocol, host, decodeURIComponent(pathname)]).to.deep.equal([
      'otpauth:',
      'totp',
      '/Naru Bank A:an officer@bank',
    ]);
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      ...{ issuer: 'Naru Bank A', secret: typed, algorithm: 'SHA1', digits: '6', period: '30' },
    });
  });
});
