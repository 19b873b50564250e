import { expect } from 'chai';
import { LedgerFailure } from '../../../src/fabric/ledgerFailure.js';
import { type GatewayUnderTest, startGatewayUnderTest } from '../../support/gatewayUnderTest.js';
import { type RawAnswer, send } from '../../support/rawRequest.js';
import { newId } from '../../support/records.js';

/** More than wait for one user. */
const CROWD = 300;
const READ = 'documents:read';

describe('hundreds of requests of one user at the same time', () => {
  let under: GatewayUnderTest;
  let officer: string;
  let auditor: string;
  before(async () => {
    under = await startGatewayUnderTest({ NARU_REQUESTS_PER_MINUTE: '10000000' });
    officer = await under.as('bank-officer');
    auditor = await under.as('auditor');
  });
  after(() => under.close());

  const read = (authorization: string): Promise<RawAnswer> =>
    send(under.gateway.port, {
      ...{ method: 'GET', path: `/v1/shipments/${newId()}` },
      headers: { Authorization: authorization },
    });

  it('leave room for others: those get answers while none of them has one from the peer', async () => {
    let answer: () => void = () => undefined;
    const peer = new Promise<void>((resolve) => {
      answer = resolve;
    });
    under.wire.answers(READ, async (_call, user) => {
      if (user === 'bank-officer') await peer;
      throw new LedgerFailure('UNAVAILABLE', 'away');
    });
    const answered: RawAnswer[] = [];
    const crowd = Array.from({ length: CROWD }, () => read(officer).then((each) => answered.push(each)));
    await Promise.race(crowd);
    expect((await read(auditor)).status).to.equal(503);
    for (const { status, headers } of answered) expect([status, headers['retry-after']]).to.deep.equal([429, '1']);
    answer();
    await Promise.all(crowd);
    expect(new Set(answered.map(({ status }) => status))).to.deep.equal(new Set([429, 503]));
  }).timeout(60_000);

  it('are told to come again when the peer has as much to do as it takes', async () => {
    under.wire.answers(READ, () => {
      throw new LedgerFailure('BUSY', 'too many requests');
    });
    const { status, headers, text } = await read(auditor);
    expect([status, headers['retry-after']]).to.deep.equal([429, '5']);
    expect(text).to.include('"code":"TOO_MANY_REQUESTS"');
  });
});
