import { hashList, listKey, sha256Hex, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { listingsOf } from '../../src/readModel/listings.js';
import { claim } from '../support/records.js';

const TOKEN = { kind: 'INVOICE', token: 'ab'.repeat(32), paper: 0 } as const;
const NAME = { msp: 'BankAMSP', type: 'financing-claim', kind: TOKEN.kind, token: TOKEN.token } as const;
const EARLIER = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';

describe('listingsOf', () => {
  const made = claim('BankAMSP', { status: 'RESERVED', tokens: [TOKEN] });
  const written = { record: made, proven: true };

  /** The write of a list to a collection. */
  const listed = (ids: readonly string[], collection = '_implicit_org_BankAMSP'): object => ({
    hashedWrites: [{ collection, keyHash: sha256Hex(listKey(NAME)), valueHash: hashList([...ids]) }],
  });
  const listings = async (transaction: object, of = written, known: readonly string[] = []): Promise<string[]> => {
    const found = await listingsOf(of, { hashedWrites: [], ...transaction }, () => Promise.resolve([...known]));
    return found.map(({ name, id }) => `${name.msp} ${name.kind} ${id}`);
  };
  const of = (record: Partial<TradeRecord>): typeof written => ({ ...written, record: { ...made, ...record } });

  it('are those whose member’s collection got the list that results', async () => {
    expect(await listings(listed([made.id]))).to.deep.equal([`BankAMSP INVOICE ${made.id}`]);
    const both = [EARLIER, made.id].sort();
    expect(await listings(listed(both), written, [EARLIER])).to.deep.equal([`BankAMSP INVOICE ${made.id}`]);
  });

  it('are none if the member wrote another list, or another collection got it', async () => {
    expect(await listings({})).to.deep.equal([]);
    expect(await listings(listed([]))).to.deep.equal([]);
    expect(await listings(listed([EARLIER]))).to.deep.equal([]);
    expect(await listings(listed([made.id]), written, [EARLIER])).to.deep.equal([]);
    expect(await listings(listed([made.id], '_implicit_org_BankBMSP'))).to.deep.equal([]);
  });

  it('are of an authentic record in whatever version it gets its tokens, and of what it holds', async () => {
    expect(await listings(listed([made.id]), { ...written, proven: false })).to.deep.equal([]);
    expect(await listings(listed([made.id]), of({ version: 2 }))).to.deep.equal([`BankAMSP INVOICE ${made.id}`]);
    // A refused claim holds nothing.
    expect(await listings(listed([made.id]), of({ status: 'REFUSED' }))).to.deep.equal([]);
  });
});
