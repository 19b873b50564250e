import { canonicalJson } from '@naru/chaincode/domain';
import { askBatch } from '@naru/oprf';
import { expect } from 'chai';
import { purposeOf } from '../../src/exchange/memberRequest.js';
import { Attestations } from '../../src/fabric/attestations.js';
import { Evaluations } from '../../src/tokens/evaluations.js';
import { hashKeys } from '../../src/tokens/keySource.js';
import { BANK_A, BANK_B, CARRIER, CUSTOMS, SHIPPER } from '../support/consortium/cast.js';
import { TokenMembers } from '../support/tokens/tokenMembers.js';

const PATH = '/token-evaluations';
const QUOTA = 1_000;
const AT_ONCE = 20;

const DAY_MS = 86_400_000;
const daysFromNow = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

interface Sent {
  readonly by: string;
  readonly to: string;
  /** For whom it was signed, if not for whom it is sent to. */
  readonly signedFor?: string;
  readonly path?: string;
  readonly request: object;
}

describe('A share-holder', () => {
  let members: TokenMembers;
  let keys: string;
  before(async () => {
    members = await TokenMembers.start({ NARU_TOKEN_EVALUATIONS_PER_DAY: String(QUOTA) });
    await members.conduct();
    const { keys: made } = await members.of(BANK_A.msp).tokens.source.refreshed();
    if (made === undefined) throw new Error('The keys were made.');
    keys = hashKeys(made);
  });
  after(() => members.close());

  const question = (kind = 'TRADE_PAPER', more: object = {}): object => {
    const elements = askBatch([Buffer.from('input')]).elements.map((each) => Buffer.from(each).toString('hex'));
    return { kind, keys, among: [1, 2, 3], elements, ...more };
  };

  async function sign({ by, to, signedFor = to, path = PATH, request }: Sent): Promise<string> {
    const { wire, config } = members.of(by);
    const attestations = new Attestations(wire, by, config.serviceUser);
    return Buffer.from(await attestations.sign(purposeOf(signedFor, path, request))).toString('base64');
  }

  async function post(to: string, body: object | string): Promise<string> {
    const response = await fetch(`${members.of(to).url}/v1${PATH}`, {
      method: 'POST',
      body: typeof body === 'string' ? body : canonicalJson(body),
    });
    const text = await response.text();
    const code = /"code":"(\w+)"/.exec(text)?.[1];
    return code === undefined ? String(response.status) : `${response.status} ${code}`;
  }

  const send = async (sent: Sent): Promise<string> =>
    post(sent.to, { attestation: await sign(sent), request: sent.request });
  const countOf = async (holder: string, msp: string): Promise<number> => {
    const counts = await members
      .of(SHIPPER.msp)
      .tokens.counts.of(holder, { from: daysFromNow(-1), to: daysFromNow(1) });
    return counts.filter((each) => each.msp === msp).reduce((sum, { count }) => sum + count, 0);
  };
  const byBankA = { by: BANK_A.msp, to: BANK_B.msp } as const;

  it('answers a member that may ask, and counts each element before', async () => {
    const before = await countOf(BANK_B.msp, BANK_A.msp);
    expect(await send({ ...byBankA, request: question() })).to.equal('200');
    expect(await countOf(BANK_B.msp, BANK_A.msp)).to.equal(before + 2);
  });

  it('answers no request again', async () => {
    const request = question();
    const body = { attestation: await sign({ ...byBankA, request }), request };
    expect(await post(BANK_B.msp, body)).to.equal('200');
    const before = await countOf(BANK_B.msp, BANK_A.msp);
    expect(await post(BANK_B.msp, body)).to.equal('409 CONFLICT');
    expect(await countOf(BANK_B.msp, BANK_A.msp)).to.equal(before);
  });

  it('answers no request that was signed for another receiver, service or question', async () => {
    const request = question();
    const refused = '403 FORBIDDEN';
    expect(await send({ ...byBankA, signedFor: CARRIER.msp, request })).to.equal(refused);
    expect(await send({ ...byBankA, path: '/token-keys/dealings', request })).to.equal(refused);
    const attestation = await sign({ ...byBankA, request });
    expect(await post(BANK_B.msp, { attestation, request: question() })).to.equal(refused);
  });

  it('answers nobody in the name of another: who asks is who signed', async () => {
    const before = await countOf(BANK_B.msp, BANK_A.msp);
    const request = question('BILL');
    const signed = Buffer.from(await sign({ by: CARRIER.msp, to: BANK_B.msp, request }), 'base64').toString();
    const forged = signed.replaceAll(CARRIER.msp, BANK_A.msp);
    const attestation = Buffer.from(forged).toString('base64');
    expect(await post(BANK_B.msp, { attestation, request })).to.equal('502 LEDGER_ERROR');
    expect(await countOf(BANK_B.msp, BANK_A.msp)).to.equal(before);
    expect(await countOf(BANK_B.msp, CARRIER.msp)).to.equal(0);
  });

  it('answers each role under the keys that are for it', async () => {
    const may: Readonly<Record<string, readonly string[]>> = {
      [BANK_A.msp]: ['BILL', 'TRADE_PAPER', 'DECLARATION'],
      [CARRIER.msp]: ['BILL'],
      [CUSTOMS.msp]: ['DECLARATION'],
      [SHIPPER.msp]: [],
    };
    for (const [by, kinds] of Object.entries(may))
      for (const kind of ['BILL', 'TRADE_PAPER', 'DECLARATION'])
        expect(await send({ by, to: BANK_B.msp, request: question(kind) }), `${by} ${kind}`).to.equal(
          kinds.includes(kind) ? '200' : '403 FORBIDDEN',
        );
  });

  it('answers no malformed, too large or odd question', async () => {
    const zero = '0'.repeat(64);
    const odd: readonly (readonly [object, string])[] = [
      [question('OTHER'), '400 INVALID'],
      [question('BILL', { among: [1, 2, 4] }), '400 INVALID'],
      [question('BILL', { among: [2, 2, 3] }), '400 INVALID'],
      [question('BILL', { among: [2, 3, 9] }), '400 INVALID'],
      [question('BILL', { elements: [zero, zero] }), '400 INVALID'],
      [question('BILL', { elements: Array.from({ length: 200 }, () => zero) }), '400 INVALID'],
      [question('BILL', { elements: Array.from({ length: 2_000 }, () => zero) }), '413 TOO_LARGE'],
      [question('BILL', { keys: 'f'.repeat(64) }), '409 CONFLICT'],
      [question('BILL', { more: 1 }), '400 INVALID'],
    ];
    for (const [request, expected] of odd)
      expect(await send({ ...byBankA, request }), JSON.stringify(request).slice(0, 120)).to.equal(expected);
    for (const body of ['', '[]', '{', '{"attestation":"?","request":{}}', '{"request":{}}'])
      expect(await post(BANK_B.msp, body)).to.equal('400 INVALID');
    expect(await post(BANK_B.msp, { attestation: 'AAAA', request: {} })).to.match(/^(403|502)/);
  });

  it('answers a member so much a day and no more, however much it asks at once', async () => {
    const elements = Array.from({ length: 100 }, (_, index) => index);
    const batch = askBatch(elements.map((each) => Buffer.from(String(each)))).elements;
    const request = question('DECLARATION', { elements: batch.map((each) => Buffer.from(each).toString('hex')) });
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, () =>
        send({ by: CUSTOMS.msp, to: BANK_A.msp, request: { ...request, among: [1, 2, 3] } }),
      ),
    );
    const given = answers.filter((each) => each === '200').length;
    expect(given).to.equal(Math.floor(QUOTA / batch.length));
    expect(new Set(answers)).to.deep.equal(new Set(['200', '429 TOO_MANY_REQUESTS']));
    expect(await countOf(BANK_A.msp, CUSTOMS.msp)).to.equal(given * batch.length);
    const { db } = members.of(BANK_A.msp).database;
    const error = await new Evaluations(db, 10).count(BANK_B.msp, 'BILL', 11).catch((thrown: unknown) => thrown);
    expect(error).to.include({ name: 'QuotaExceeded' });
  });
});
