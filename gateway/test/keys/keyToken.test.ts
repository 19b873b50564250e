import { createPublicKey, verify } from 'node:crypto';
import { expect } from 'chai';
import { KeyToken } from '../../src/keys/keyToken.js';
import type { GeneratedKey } from '../../src/keys/keyObjects.js';
import { TokenFailure } from '../../src/keys/tokenFailure.js';
import { failureOf } from '../support/failureOf.js';
import { describeWithSoftHsm, PIN } from '../support/softHsm.js';

const HALF_ORDER = 0x7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8n;
const AT_ONCE = 100;
/** A token is not looked for again before. */
const RESTART_MS = 2_000;

describeWithSoftHsm('Keys in a token', (hsm) => {
  let token: KeyToken;
  let key: GeneratedKey;
  before(async () => {
    hsm.make();
    token = new KeyToken({ library: hsm.library, token: hsm.token, pin: PIN, sessions: 3 });
    key = await token.generate('officer');
  });
  after(() => token.close());

  const isSigned = async (of: KeyToken, name = key.name): Promise<boolean> => {
    const message = Buffer.from(`message ${Math.random()}`);
    const signature = await of.sign(name, message);
    return verify('sha256', message, createPublicKey({ key: key.spki, format: 'der', type: 'spki' }), signature);
  };

  it('sign so that the public key confirms it and Fabric takes it, many at once in few sessions', async () => {
    const messages = Array.from({ length: AT_ONCE }, (_, index) => Buffer.from(`message ${index}`));
    const signatures = await Promise.all(messages.map((message) => token.sign(key.name, message)));
    const publicKey = createPublicKey({ key: key.spki, format: 'der', type: 'spki' });
    for (const [index, signature] of signatures.entries()) {
      expect(verify('sha256', messages[index] ?? Buffer.alloc(0), publicKey, signature)).to.equal(true);
      expect(sOf(Buffer.from(signature)) <= HALF_ORDER).to.equal(true);
    }
  });

  it('are found by their id, by their label, and by both', async () => {
    const { id, object } = key.name;
    if (id === undefined || object === undefined) throw new Error('a key without a name');
    for (const name of [{ id }, { object }, { token: hsm.token, id, object }])
      expect(await isSigned(token, name)).to.equal(true);
    expect(await failureOf(token.sign({ object: 'nobody' }, Buffer.alloc(1)))).to.equal(
      'The token has no private key nobody.',
    );
    expect(await failureOf(token.sign({ token: 'another', id }, Buffer.alloc(1)))).to.include(
      `the gateway uses ${hsm.token}`,
    );
  });

  it('are told apart by their ids if labels are the same, and destroyed one by one', async () => {
    const twin = await token.generate('officer');
    expect(await failureOf(token.sign({ object: 'officer' }, Buffer.alloc(1)))).to.include('name it by its id');
    expect((await token.list()).length).to.equal(2);
    await token.remove(twin.name);
    expect(await token.list()).to.deep.equal([key.name]);
    expect(await isSigned(token)).to.equal(true);
  });

  it('do not sign while the token is away, and do again when it is back', async function () {
    this.timeout(20_000);
    hsm.takeAway();
    try {
      expect(await failureOf(isSigned(token))).to.match(/The token naru keys|There is no token naru keys/);
      expect(await failureOf(token.check())).to.include('naru keys');
    } finally {
      hsm.putBack();
    }
    const since = performance.now();
    while (!(await isSigned(token).catch(() => false)))
      if (performance.now() - since > 5 * RESTART_MS) throw new Error('the token is not found again');
    expect(await isSigned(token)).to.equal(true);
  });

  it('are opened with the right PIN alone, and a wrong one is said once, however many ask', async () => {
    await token.close();
    const other = new KeyToken({ library: hsm.library, token: hsm.token, pin: '00000', sessions: 3 });
    const asked = await Promise.all(
      Array.from({ length: AT_ONCE }, () => other.check().catch((error: unknown) => error)),
    );
    for (const error of asked) {
      expect(error).to.be.instanceOf(TokenFailure);
      expect(error).to.have.property('message').that.includes('refuses the PIN (NARU_PKCS11_PIN)');
    }
    expect(new Set(asked).size).to.equal(1);
    expect(await isSigned(token)).to.equal(true);
  });

  it('are not there without the library', async () => {
    const other = new KeyToken({ library: '/nowhere/pkcs11.so', token: hsm.token, pin: PIN, sessions: 1 });
    expect(await failureOf(other.check())).to.include('/nowhere/pkcs11.so (NARU_PKCS11_LIBRARY) cannot be loaded');
  });
});

/** The second integer of the DER sequence. */
function sOf(der: Buffer): bigint {
  const rLength = der.readUInt8(3);
  return BigInt(`0x${der.subarray(4 + rLength + 2).toString('hex')}`);
}
