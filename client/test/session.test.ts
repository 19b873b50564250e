import { expect } from 'chai';
import { ProblemError } from '../src/index.js';
import { catchFailure } from './support/catchFailure.js';
import { FakeClock } from './support/fakeClock.js';
import { problem, StubGateway, type Told } from './support/stubGateway.js';

const LIFETIME_MS = 900_000;
const MEMBERS = '/v1/members';

describe('a session', () => {
  let stub: StubGateway;
  const start = async (...told: Told[]): Promise<StubGateway> => (stub = await StubGateway.start(...told));
  afterEach(() => stub.close());
  const sent = (): (string | undefined)[] => stub.seen.map(({ headers }) => headers.authorization);

  it('signs in once for all the requests of one moment', async () => {
    const client = (await start()).client();
    await Promise.all([client.get(MEMBERS), client.get(MEMBERS), client.get(MEMBERS)]);
    expect(stub.tokens).to.equal(1);
    expect(sent()).to.deep.equal(Array(3).fill('Bearer token-1'));
  });

  it('renews its token before it ends, once for all requests', async () => {
    const clock = new FakeClock();
    const client = (await start()).client({ clock });
    await client.get(MEMBERS);
    clock.pass(LIFETIME_MS / 2);
    await client.get(MEMBERS);
    clock.pass(LIFETIME_MS / 2 - 1_000);
    await Promise.all([client.get(MEMBERS), client.get(MEMBERS)]);
    expect(sent()).to.deep.equal(['Bearer token-1', 'Bearer token-1', 'Bearer token-2', 'Bearer token-2']);
  });

  it('signs in again and repeats the request once when its token is refused', async () => {
    const client = (await start(problem(401, 'UNAUTHENTICATED'), { body: { members: [] } })).client();
    expect((await client.get(MEMBERS)).body.members).to.deep.equal([]);
    expect(sent()).to.deep.equal(['Bearer token-1', 'Bearer token-2']);
  });

  it('takes a second refusal as the answer', async () => {
    const client = (await start(problem(401, 'UNAUTHENTICATED'))).client();
    const { status, code } = await catchFailure(ProblemError, client.get(MEMBERS));
    expect({ status, code, requests: stub.seen.length }).to.deep.equal({
      status: 401,
      code: 'UNAUTHENTICATED',
      requests: 2,
    });
  });

  it('says that the credentials are wrong, and tries again with the next request', async () => {
    const client = (await start()).client();
    stub.refusal = problem(401, 'WRONG_CREDENTIALS');
    expect((await catchFailure(ProblemError, client.signIn())).code).to.equal('WRONG_CREDENTIALS');
    stub.refusal = undefined;
    await client.get(MEMBERS);
    expect(sent()).to.deep.equal(['Bearer token-1']);
  });

  it('sends the token of another identity provider, and does not sign in', async () => {
    const given = ['first', 'second'];
    const client = (await start()).client({ credentials: { accessToken: () => given.shift() ?? 'none' } });
    await client.get(MEMBERS);
    await client.get(MEMBERS);
    expect(sent()).to.deep.equal(['Bearer first', 'Bearer second']);
    expect(stub.tokens).to.equal(0);
  });

  it('does not repeat what another provider’s token was refused for', async () => {
    const client = (await start(problem(401, 'UNAUTHENTICATED'))).client({ credentials: { accessToken: () => 'old' } });
    await catchFailure(ProblemError, client.get(MEMBERS));
    expect(sent()).to.deep.equal(['Bearer old']);
  });
});
