import { type Link, sealContent } from '@naru/chaincode/domain';
import { expect } from 'chai';
import type { User } from '../../src/identity/users.js';
import type { DocumentQueries } from '../../src/readModel/documentQueries.js';
import type { Place } from '../../src/readModel/pages.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { transactionOf } from '../support/fakeWire.js';
import { FollowedLedger } from '../support/followedLedger.js';
import { bill, record, surrendered } from '../support/records.js';

const PARTY = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';
const OTHER_PARTY = '01KAE5TZ3VF4S6K9BJ1Z3R7WTP';
const START = { block: -1, position: 0 };
const officer: User = { name: 'officer', msp: 'BankAMSP', party: PARTY, role: 'bank-officer' };
const shipper: User = { name: 'shipper', msp: 'ExportersMSP', party: PARTY, role: 'shipper' };
const ANY = { type: 'shipment', status: undefined, terms: [], after: undefined, limit: 10 } as const;
const BILLS = { ...ANY, type: 'bill-of-lading' } as const;

describeOnEachDatabase('ReadModel', (kind) => {
  let ledger: FollowedLedger;
  let queries: DocumentQueries;
  const commit: FollowedLedger['commit'] = (...records) => ledger.commit(...records);

  before(async () => {
    ledger = await FollowedLedger.open(kind);
    ({ queries } = ledger);
  });
  after(() => ledger.close());

  beforeEach(() => ledger.begin());
  afterEach(() => ledger.readModel.stop());

  it('shows a document to its parties and to nobody else', async () => {
    await ledger.readModel.stop();
    await ledger.begin('ExportersMSP');
    const own = record({ parties: [{ msp: 'ExportersMSP', party: PARTY }, { msp: 'BankAMSP' }] });
    const others = record({ parties: [{ msp: 'ExportersMSP', party: OTHER_PARTY }] });
    await commit(own, others);
    const ids = async (user: User): Promise<string[]> =>
      (await queries.page(user, ANY)).map(({ record: { id } }) => id);
    expect(await ids(shipper)).to.deep.equal([own.id]);
    expect(await ids({ ...shipper, party: OTHER_PARTY })).to.deep.equal([others.id]);
    expect(await ids({ ...shipper, role: 'auditor' })).to.have.members([own.id, others.id]);
    expect(await ids(officer)).to.deep.equal([]);
  });

  it('pages from the newest to the oldest without missing or repeating one', async () => {
    const made = Array.from({ length: 7 }, () => record());
    await commit(...made);
    const seen: string[] = [];
    for (let after: Place | undefined; seen.length < made.length;) {
      const page = (await queries.page(officer, { ...ANY, after, limit: 2 })).slice(0, 2);
      const last = page.at(-1);
      after = last && { ...last, ...last.record };
      seen.push(...page.map(({ record: { id } }) => id));
    }
    expect(seen).to.deep.equal(made.map(({ id }) => id).reverse());
  });

  it('has the present version of a document, and every version as its history', async () => {
    const first = bill();
    await commit(first);
    await commit(surrendered(first));
    const [present] = await queries.page(officer, { ...BILLS, status: 'PENDING_SURRENDER_FOR_DELIVERY' });
    expect(present?.record.version).to.equal(2);
    expect(await queries.page(officer, { ...BILLS, status: 'ISSUED' })).to.deep.equal([]);
    const history = await queries.authenticVersions(first);
    expect(history.map(({ record: { version, action }, block }) => [version, action, block])).to.deep.equal([
      [1, 'issue', 1],
      [2, 'surrender-for-delivery', 2],
    ]);
  });

  it('has the last version of a document that one block changed twice, and both in its history', async () => {
    const first = bill({ links: [{ type: 'shipment', id: record().id }] });
    await commit(first, { ...surrendered(first), links: [] }, bill());
    const [present] = await queries.page(officer, { ...BILLS, status: 'PENDING_SURRENDER_FOR_DELIVERY' });
    expect(present?.record).to.deep.include({ version: 2, links: [] });
    expect(await queries.authenticVersions(first)).to.have.length(2);
    expect(await queries.page(officer, BILLS)).to.have.length(2);
  });

  it('takes in a block that is larger than one statement', async () => {
    const many = Array.from({ length: 501 }, () => record());
    await commit(...many);
    expect(await queries.page(officer, { ...ANY, limit: 1_000 })).to.have.length(many.length);
    expect((await ledger.graph.around(officer, many)).links).to.deep.equal([]);
    await commit(record());
  });

  it('goes on where it stopped, and takes no block twice', async () => {
    await commit(record());
    await ledger.readModel.stop();
    const { number } = ledger.wire.block([transactionOf(record())]);
    await ledger.resume();
    await ledger.reached(number);
    expect(await queries.page(officer, ANY)).to.have.length(2);
  });

  it('finds a document by a container in it, once its content is there', async () => {
    const sealed = sealContent({ boxes: ['CSQU3054383', 'CSQU3054384'] }, 'ab'.repeat(32));
    ledger.readContent = () => Promise.resolve(sealed);
    const found = record();
    await commit(found);
    await commit(record({ parties: [{ msp: 'ExportersMSP', party: PARTY }] }));
    const withContainer = (value: string): Promise<Link[]> =>
      ledger.graph.withTerms(officer, { terms: [{ kind: 'container', value }], of: undefined }, 10);
    expect(await withContainer('CSQU3054383')).to.deep.equal([{ type: 'shipment', id: found.id }]);
    expect(await withContainer('CSQU3054384')).to.deep.equal([]);
  });

  it('follows links in both directions, only through what the user may see', async () => {
    const shipment = record();
    const linked = bill({ links: [{ type: 'shipment', id: shipment.id }] });
    const hidden = bill({ links: linked.links, parties: [{ msp: 'ExportersMSP', party: PARTY }] });
    await commit(shipment, linked, hidden);
    const billLink = { type: 'bill-of-lading', id: linked.id } as const;
    const found = [{ from: billLink, to: { type: 'shipment', id: shipment.id }, reason: undefined }];
    for (const of of [shipment, billLink])
      expect((await ledger.graph.around(officer, [of])).links).to.deep.equal(found);
  });

  it('tells each user the events of the versions of which it was a party, in order', async () => {
    const hidden = record({ parties: [{ msp: 'ExportersMSP', party: PARTY }] });
    await commit(hidden);
    await commit({ ...hidden, version: 2, parties: [...hidden.parties, { msp: 'BankAMSP' }] });
    const page = await ledger.events.after(officer, START);
    expect(page?.events.map(({ data }) => 'version' in data && data.version)).to.deep.equal([2]);
    expect(page?.until.block).to.equal(2);
    expect(await ledger.events.after(officer, page?.until ?? START)).to.equal(undefined);
  });
});
