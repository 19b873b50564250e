import { sealContent, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import type { User } from '../../src/identity/users.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { FollowedLedger } from '../support/followedLedger.js';
import { claim, heldClaim, record } from '../support/records.js';

const PARTY = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';
const OTHER_PARTY = '01KAE5TZ3VF4S6K9BJ1Z3R7WTP';
const START = { block: -1, position: 0 };
const CLAIMS = { type: 'financing-claim', status: undefined, terms: [], after: undefined, limit: 10 } as const;
const shipper: User = { name: 'shipper', msp: 'ExportersMSP', party: PARTY, role: 'shipper' };
const others: readonly User[] = [
  { ...shipper, party: OTHER_PARTY },
  { ...shipper, msp: 'BankBMSP' },
];

describeOnEachDatabase('A party that a record hides', (kind) => {
  let ledger: FollowedLedger;
  before(async () => {
    ledger = await FollowedLedger.open(kind);
  });
  after(() => ledger.close());
  beforeEach(() => ledger.begin('ExportersMSP'));
  afterEach(() => ledger.readModel.stop());

  const hold = (sealed: string | null): void => {
    ledger.readContent = () => Promise.resolve(sealed);
  };
  const idsFor = async (user: User): Promise<string[]> =>
    (await ledger.queries.page(user, CLAIMS)).map(({ record: { id } }) => id);
  const versionsFor = async (user: User): Promise<unknown[]> => {
    const page = await ledger.events.after(user, START);
    return (page?.events ?? []).map(({ data }) => 'version' in data && data.version);
  };
  const next = (of: TradeRecord): TradeRecord => ({ ...of, version: of.version + 1, action: 'finance' });

  it('sees the document with its block, as if the record named it; nobody of another party does', async () => {
    hold(heldClaim());
    const reserved = claim('BankAMSP', { status: 'RESERVED' });
    await ledger.commit(reserved);
    expect(await idsFor(shipper)).to.deep.equal([reserved.id]);
    expect(await versionsFor(shipper)).to.deep.equal([1]);
    for (const user of others) expect([await idsFor(user), await versionsFor(user)]).to.deep.equal([[], []]);
    expect(await idsFor({ ...shipper, party: OTHER_PARTY, role: 'auditor' })).to.deep.equal([reserved.id]);
  });

  it('sees it after each later version, and every version as an event', async () => {
    hold(heldClaim());
    const reserved = claim('BankAMSP', { status: 'RESERVED' });
    await ledger.commit(reserved);
    await ledger.commit({ ...next(reserved), status: 'FINANCED' });
    expect(await idsFor(shipper)).to.deep.equal([reserved.id]);
    expect(await versionsFor(shipper)).to.deep.equal([1, 2]);
    expect(await versionsFor({ ...shipper, party: OTHER_PARTY })).to.deep.equal([]);
  });

  it('sees it when its organisation has the document, if that comes later than the block', async () => {
    const reserved = claim('BankAMSP', { status: 'RESERVED' });
    await ledger.commit(reserved);
    expect(await idsFor(shipper)).to.deep.equal([]);
    hold(heldClaim());
    await ledger.commit(record());
    // The content is read after its block is told.
    await ledger.commit(record());
    expect(await idsFor(shipper)).to.deep.equal([reserved.id]);
  });

  it('is nobody if the document names none, or one of another organisation', async () => {
    const documents = [{}, { applicant: { msp: 'BankBMSP', party: PARTY } }, { applicant: PARTY }];
    for (const sealed of [...documents.map((each) => sealContent(each, 'ab'.repeat(32))), 'no document']) {
      hold(sealed);
      await ledger.commit(claim('BankAMSP', { status: 'RESERVED' }));
    }
    for (const user of [shipper, ...others]) expect(await idsFor(user)).to.deep.equal([]);
  });

  it('is nobody if the record hides no party of the organisation', async () => {
    hold(heldClaim());
    await ledger.commit(claim('BankAMSP', { status: 'RESERVED', parties: [{ msp: 'BankAMSP' }] }));
    expect(await idsFor(shipper)).to.deep.equal([]);
  });

  it('does not keep the blocks waiting if its document cannot be read', async () => {
    ledger.readContent = () => Promise.reject(new Error('the peer is away'));
    await ledger.commit(claim('BankAMSP', { status: 'RESERVED' }));
    expect(await idsFor({ ...shipper, role: 'auditor' })).to.have.length(1);
  });
});
