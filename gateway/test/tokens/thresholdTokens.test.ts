import type { IncomingMessage, ServerResponse } from 'node:http';
import { FIRST_EPOCH } from '@naru/chaincode/domain';
import { expect } from 'chai';
import type { TokenInput } from '../../src/tokens/tokenMaker.js';
import { BANK_A, BANK_B, CARRIER, CUSTOMS, SHIPPER } from '../support/consortium/cast.js';
import { TokenMembers } from '../support/tokens/tokenMembers.js';

const INVOICE: TokenInput = { kind: 'TRADE_PAPER', value: 'INVOICE|TAX:1234567890|2026118' };
const BILL: TokenInput = { kind: 'BILL', value: 'BILL|MAEU|NARU1' };
const TOKEN = /^[0-9a-f]{64}$/;

const gone = (request: IncomingMessage): void => {
  request.socket.destroy();
};

const answering =
  (body: string, status = 200) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    request.resume().on('end', () => response.writeHead(status, { 'Content-Type': 'application/json' }).end(body));
  };

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('Tokens of several share-holders', () => {
  let members: TokenMembers;
  before(async () => {
    members = await TokenMembers.start();
  });
  after(() => members.close());
  afterEach(() => {
    for (const { msp } of [BANK_A, BANK_B, CARRIER, CUSTOMS, SHIPPER]) members.replace(msp, undefined);
  });
  const make = (msp: string, inputs: readonly TokenInput[]): Promise<string[]> =>
    members.of(msp).tokens.maker.make(inputs, FIRST_EPOCH);

  it('are not there before the keys are made', async () => {
    expect(await errorOf(make(BANK_A.msp, [INVOICE]))).to.include({ name: 'TokensUnavailable' });
  });

  it('are made when all members have dealt, and the commitments are on the ledger', async () => {
    const steps = await members.conduct();
    expect(steps).to.deep.equal([
      '5 members are to hold shares, of which it takes 3.',
      'All of them have joined.',
      '5 members have dealt.',
      'Every holder has its shares, and all have the same commitments.',
      'The commitments are on the ledger.',
    ]);
  });

  it('are the same for every member, in the order of what is asked, one for each text', async () => {
    const asked = [INVOICE, BILL, INVOICE, { ...INVOICE, kind: 'DECLARATION' as const }];
    const [one, other] = [await make(BANK_A.msp, asked), await make(BANK_B.msp, asked)];
    expect(one).to.deep.equal(other);
    expect(one[0]).to.equal(one[2]);
    expect(new Set(one).size).to.equal(3);
    expect(one.every((token) => TOKEN.test(token))).to.equal(true);
    expect(await make(CARRIER.msp, [BILL])).to.deep.equal([one[1]]);
  });

  it('are for members of some roles alone, whatever these say', async () => {
    const error = { name: 'TokensNotForRole' };
    expect(await errorOf(make(CARRIER.msp, [BILL, INVOICE]))).to.include(error);
    expect(await errorOf(make(SHIPPER.msp, [BILL]))).to.include(error);
    expect(await errorOf(make(CUSTOMS.msp, [BILL]))).to.include(error);
  });

  it('are made while two of five share-holders are gone, and these are told of', async () => {
    const before = await make(BANK_A.msp, [INVOICE]);
    members.replace(CARRIER.msp, gone);
    members.replace(SHIPPER.msp, gone);
    const { failures } = members.of(BANK_A.msp);
    for (let asked = 0; asked < 5; asked++) expect(await make(BANK_A.msp, [INVOICE])).to.deep.equal(before);
    expect(new Set(failures)).to.deep.equal(new Set(['ExportersMSP UNREACHABLE', 'CarrierMSP UNREACHABLE']));
  });

  it('are not made while too few answer, and the error names those that gave nothing', async () => {
    for (const { msp } of [CARRIER, SHIPPER, CUSTOMS]) members.replace(msp, gone);
    const error = await errorOf(make(BANK_A.msp, [INVOICE]));
    expect(error).to.include({ name: 'TokensUnavailable' });
    expect(String(error))
      .to.match(/CarrierMSP \(UNREACHABLE\)/)
      .and.match(/It takes 3/);
  });

  const zeros = '0'.repeat(64);
  const lies: Readonly<Record<string, readonly [string, string]>> = {
    'no JSON': [CARRIER.msp, 'nothing'],
    'an answer of another form': [CUSTOMS.msp, '{"evaluated":[]}'],
    'an answer that is too large': [SHIPPER.msp, JSON.stringify({ evaluated: ['0'.repeat(100_000)] })],
    'no elements': [
      BANK_A.msp,
      JSON.stringify({ evaluated: [zeros, zeros], proof: { challenge: zeros, response: zeros } }),
    ],
  };
  for (const [title, [liar, body]] of Object.entries(lies)) {
    it(`are made without a share-holder that answers with ${title}`, async () => {
      const before = await make(BANK_B.msp, [BILL]);
      const { failures } = members.of(BANK_B.msp);
      failures.length = 0;
      members.replace(liar, answering(body));
      for (let asked = 0; asked < 5; asked++) expect(await make(BANK_B.msp, [BILL])).to.deep.equal(before);
      const reason = title === 'no elements' ? 'WRONG_ANSWER' : 'UNREADABLE';
      expect(new Set(failures)).to.deep.equal(new Set([`${liar} ${reason}`]));
    });
  }

  it('are made of more texts than one question has', async () => {
    const many = Array.from({ length: 150 }, (_, index) => ({ ...INVOICE, value: `F5|${index}` }));
    expect(new Set(await make(BANK_A.msp, many)).size).to.equal(150);
    expect(await make(BANK_A.msp, [])).to.deep.equal([]);
  });
});
