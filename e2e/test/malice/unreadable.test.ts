import { randomBytes } from 'node:crypto';
import { authorshipKey, recordKey, type TradeRecord } from '@naru/chaincode/domain';
import { LocalSystem } from '@naru/local';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { z } from 'zod';
import { Attacker, recordWrite } from '../support/ledger/attacker.js';
import { SHIPPER } from '../support/cast.js';
import { HttpUser } from '../support/http/httpUser.js';
import { shipmentOf } from '../support/http/shipment.js';
import { readHeight } from '../support/ledger/channelBlocks.js';
import { VALID } from '../support/ledger/codes.js';
import { renameTransaction } from '../support/ledger/proposalBytes.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { inPlaceOfGateway } from '../support/system/gatewayCli.js';
import { TestNetwork } from '../support/system/testNetwork.js';
import { until } from '../support/until.js';

const INTEGER_END = 2_147_483_648;
/** No compression makes it short enough for an index. */
const LONG_ID = randomBytes(4_000).toString('hex');
const Unreadable = z.object({ items: z.array(z.looseObject({ block: z.number(), fault: z.string() })) });
const Standing = z.looseObject({ block: z.number() });

describeOnEachNetwork('Gateways whose blocks hold what no database takes', (on) => {
  let network: TestNetwork;
  let system: LocalSystem;
  before(async () => {
    network = await TestNetwork.start(on, ['ExportersMSP', 'BankBMSP']);
    system = await LocalSystem.start({ home: network.home, ports: 'free', network: 'fabric' });
  });
  after(async () => {
    await system.stop();
    await network.stop();
  });

  const auditors = (): Promise<HttpUser[]> =>
    Promise.all(system.consortium.organizations.map(({ name }) => HttpUser.signIn(system, name, 'auditor')));

  /** Every gateway reads the block of a document that is made now, says that it is ready, and the document is listed. */
  const goOn = async (): Promise<void> => {
    const shipper = await HttpUser.signIn(system, 'Exporters', 'shipper');
    const id = ulid();
    await shipper.put('/v1/shipments/{id}', { path: { id }, body: shipmentOf(id) });
    const height = await readHeight(network.trade.as(SHIPPER));
    for (const auditor of await auditors()) {
      await until(
        `${auditor.url} has the last block`,
        async () => Standing.parse((await auditor.get('/v1/members')).body).block >= height - 1,
      );
      expect((await fetch(`${auditor.url}/health/ready`)).status).to.equal(200);
    }
    const listed = await shipper.get('/v1/shipments');
    expect(listed.body.items.map(({ record }) => record.id)).to.include(id);
  };

  const faults = async (auditor: HttpUser): Promise<string[]> =>
    (await auditor.read(Unreadable, '/v1/unreadable-transactions')).items.map(({ fault }) => fault);

  it('go on after transactions with odd ids, which one user has ordered without any endorsement, and name them', async () => {
    const { trade } = network;
    const shipper = trade.as(SHIPPER);
    for (const id of [`a\0${'1'.repeat(62)}`, LONG_ID]) {
      const own = ulid();
      const call = trade.prepare('shipment', 'create', own, shipmentOf(own));
      const endorsed = await shipper.propose({ ...call, endorsers: [SHIPPER.msp, 'CarrierMSP'] }).endorse();
      await (await renameTransaction(endorsed, id, shipper)).submit();
    }
    await goOn();
    for (const auditor of await auditors())
      expect(await faults(auditor)).to.deep.equal(['TRANSACTION_ID', 'TRANSACTION_ID']);
  });

  it('go on after records of two colluders that are beyond what columns hold, and believe none of them', async () => {
    const { trade } = network;
    const real = await trade.issue();
    const colluders = new Attacker(trade, SHIPPER, ['BankBMSP']);
    const odd: readonly Partial<TradeRecord>[] = [
      { version: INTEGER_END },
      { content: { ...real.content, version: INTEGER_END } },
      { status: 'a\u0000b' },
      { status: '\ud800' },
      { action: '\u0000' },
    ];
    const forged = odd.map((changes): TradeRecord => ({
      ...real,
      ...{ id: ulid(), author: { msp: SHIPPER.msp, party: SHIPPER.party } },
      ...changes,
    }));
    for (const record of forged) {
      // Text that canonical JSON does not take, either.
      const value = JSON.stringify(record);
      const { policy = '' } = recordWrite(real);
      const proof = { msp: SHIPPER.msp, key: authorshipKey(record), value };
      const writes = { public: [{ key: recordKey(record), value, policy }], private: [proof] };
      expect(await colluders.attempt(writes)).to.equal(VALID);
    }
    await goOn();
    const shipper = await HttpUser.signIn(system, 'Exporters', 'shipper');
    const { items } = (await shipper.get('/v1/bills-of-lading')).body;
    expect(items.filter(({ authentic }) => authentic).map(({ record }) => record.id)).to.deep.equal([real.id]);
  });

  it('go on after a restart, and after their read models are emptied', async () => {
    const gateway = system.gateways.get('BankAMSP');
    await gateway?.stop();
    await gateway?.start();
    const { status, stderr } = await inPlaceOfGateway(system, 'CarrierMSP', ['read-model', 'empty']);
    expect({ status, stderr }).to.deep.equal({ status: 0, stderr: '' });
    await goOn();
    for (const auditor of await auditors())
      expect((await faults(auditor)).filter((fault) => fault === 'TRANSACTION_ID')).to.have.length(2);
  });
});
