import { expect } from 'chai';
import { QuotaExceeded } from '../../src/tokens/errors.js';
import type { TokenInput, TokenMaker } from '../../src/tokens/tokenMaker.js';
import { UserTokens } from '../../src/tokens/userTokens.js';

const PER_DAY = 10;
const inputs = (count: number, kind: TokenInput['kind'] = 'TRADE_PAPER'): TokenInput[] =>
  Array.from({ length: count }, (_, index) => ({ kind, value: `${index}` }));

/** A maker whose requests end when they are told to, and that notes what is being made. */
class SlowMaker implements TokenMaker {
  readonly made: string[] = [];
  readonly #ends: (() => void)[] = [];

  async make(asked: readonly TokenInput[]): Promise<string[]> {
    this.made.push(`${asked.length}`);
    await new Promise<void>((resolve) => this.#ends.push(resolve));
    return asked.map(({ value }) => value);
  }

  endFirst(): void {
    this.#ends.shift()?.();
  }
}

const quick: TokenMaker = { make: (asked) => Promise.resolve(asked.map(({ value }) => value)) };
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const rejection = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('The tokens of a user', () => {
  it('are made one request at a time, beside those of others', async () => {
    const maker = new SlowMaker();
    const users = new UserTokens(maker, 1_000);
    const asked = [
      users.of('one').make(inputs(1), 1),
      users.of('one').make(inputs(2), 1),
      users.of('other').make(inputs(3), 1),
    ];
    await settled();
    expect(maker.made).to.deep.equal(['1', '3']);
    maker.endFirst();
    await settled();
    expect(maker.made).to.deep.equal(['1', '3', '2']);
    maker.endFirst();
    maker.endFirst();
    expect((await Promise.all(asked)).map(({ length }) => length)).to.deep.equal([1, 2, 3]);
  });

  it('are half of what the organisation may have on a day, so that its other users go on', async () => {
    const users = new UserTokens(quick, PER_DAY);
    const half = PER_DAY / 2;
    await users.of('one').make(inputs(half), 1);
    expect(await rejection(users.of('one').make(inputs(1), 1))).to.be.an.instanceOf(QuotaExceeded);
    expect(await users.of('one').make(inputs(half, 'BILL'), 1)).to.have.length(half);
    expect(await users.of('other').make(inputs(half), 1)).to.have.length(half);
  });

  it('count for nothing if they are too many', async () => {
    const users = new UserTokens(quick, PER_DAY);
    expect(await rejection(users.of('one').make(inputs(PER_DAY), 1))).to.be.an.instanceOf(QuotaExceeded);
    expect(await users.of('one').make(inputs(PER_DAY / 2), 1)).to.have.length(PER_DAY / 2);
  });

  it('are made after others that failed', async () => {
    let isBroken = true;
    const maker: TokenMaker = {
      make: (asked) => (isBroken ? Promise.reject(new Error('broken')) : quick.make(asked, 1)),
    };
    const users = new UserTokens(maker, PER_DAY);
    expect(await rejection(users.of('one').make(inputs(1), 1))).to.have.property('message', 'broken');
    isBroken = false;
    expect(await users.of('one').make(inputs(1), 1)).to.have.length(1);
  });
});
