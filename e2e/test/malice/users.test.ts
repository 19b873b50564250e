import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DocumentType, ReadResult, UserRole } from '@naru/chaincode/domain';
import { enrollUser, preparePeerOrganization } from '@naru/test-network';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { readDeclarations, readToOrderBill } from '@naru/local';
import {
  BANK_A,
  BANK_B,
  BANK_B_AUDITOR,
  CUSTOMS,
  EXPORTERS_AUDITOR,
  OTHER_SHIPPER,
  partyOf,
  SHIPPER,
} from '../support/cast.js';
import { f1 } from '../support/ledger/claimOn.js';
import { LedgerClient, findOrganization } from '../support/ledger/ledgerClient.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { catchCode } from '../support/ledger/rejection.js';
import { TestNetwork } from '../support/system/testNetwork.js';

const BILL: DocumentType = 'bill-of-lading';
const ALL = ['ExportersMSP', 'BankAMSP', 'BankBMSP', 'CarrierMSP', 'CustomsMSP'];

describeOnEachNetwork('A client straight at the peers', (on) => {
  let network: TestNetwork;
  const clients: LedgerClient[] = [];
  before(async () => {
    network = await TestNetwork.start(on);
  });
  after(async () => {
    for (const client of clients) client.close();
    await network.stop();
  });

  const clientWith = (mspId: string, certificate: string, privateKey: string): LedgerClient => {
    const read = (file: string): string => readFileSync(file, 'utf8');
    const as = { certificate: read(certificate), privateKey: read(privateKey) };
    const client = LedgerClient.connectAs(network.description, mspId, as);
    clients.push(client);
    return client;
  };

  /** A user to whom an organisation's own CA gives a role. */
  const enroll = async (mspId: string, role: UserRole): Promise<LedgerClient> => {
    const { cryptoDirectory, domain } = findOrganization(network.description, mspId);
    const organization = await preparePeerOrganization(dirname(dirname(cryptoDirectory)), domain);
    const { certificate, privateKey } = await enrollUser(organization, { name: `its-${role}`, role, party: ulid() });
    return clientWith(mspId, certificate, privateKey);
  };

  /** An organisation's administrator, whose certificate has neither role nor party. */
  const administrator = (mspId: string): LedgerClient => {
    const { cryptoDirectory, domain } = findOrganization(network.description, mspId);
    const folder = join(cryptoDirectory, 'users', `Admin@${domain}`, 'msp');
    return clientWith(
      mspId,
      join(folder, 'signcerts', `Admin@${domain}-cert.pem`),
      join(folder, 'keystore', 'priv_sk'),
    );
  };

  describe('that reads', () => {
    it('gets the content of its own organisation, and no content from the peers of others', async () => {
      const { trade } = network;
      const { id } = await trade.issue();
      await trade.disclose(id, BANK_A);
      for (const peer of ALL) {
        const { content } = await trade.read(SHIPPER, BILL, id, [peer]);
        expect(content, peer).to.equal(peer === 'ExportersMSP' ? trade.sealed(id) : null);
      }
    });

    it('gets nothing of a document to which its organisation is not a party, whichever peer it asks', async () => {
      const { trade } = network;
      const { id } = await trade.issue();
      for (const peer of ALL)
        for (const by of [BANK_B, BANK_B_AUDITOR, CUSTOMS, OTHER_SHIPPER])
          expect(await catchCode(trade.read(by, BILL, id, [peer]))).to.equal('NOT_FOUND');
    });

    it('gets all documents of its organisation as its auditor, and can change none of them', async () => {
      const { trade } = network;
      const { id } = await trade.issue();
      expect((await trade.read(EXPORTERS_AUDITOR, BILL, id)).content).to.equal(trade.sealed(id));
      expect(await catchCode(trade.bill(EXPORTERS_AUDITOR, 'surrender-for-delivery', id))).to.equal('FORBIDDEN');
    });

    it('gets no more by submitting a query than by asking: other peers have nothing to endorse', async () => {
      const { trade } = network;
      const { id } = await trade.issue();
      const call = { transaction: 'documents:read', args: [BILL, id] };
      const submitted = trade.as(SHIPPER).propose({ ...call, endorsers: ['BankAMSP', 'CarrierMSP'] });
      const result = Buffer.from((await submitted.endorse()).getResult()).toString();
      expect(ReadResult.parse(JSON.parse(result)).content).to.equal(null);
      const planned = trade.prepare(BILL, 'disclose', id, { input: { to: { msp: 'CustomsMSP' } } });
      expect(await catchCode(trade.as(BANK_B).plan({ ...planned, endorsers: ['CarrierMSP'] }))).to.equal('NOT_FOUND');
    });

    it('learns nothing of claims by checking, unless it is a bank’s officer', async () => {
      const { trade } = network;
      for (const by of [SHIPPER, CUSTOMS, BANK_B_AUDITOR])
        expect(await catchCode(trade.check(by, { papers: [f1(ulid())] }))).to.equal('FORBIDDEN');
    });
  });

  describe('whose certificate', () => {
    it('names no role and no party, can do nothing', async () => {
      const { id } = await network.trade.issue();
      for (const msp of ['ExportersMSP', 'BankBMSP']) {
        const admin = administrator(msp);
        for (const endorsers of [[msp], ['CarrierMSP']])
          expect(
            await catchCode(admin.evaluate({ transaction: 'documents:read', args: [BILL, id], endorsers })),
          ).to.equal('FORBIDDEN');
      }
    });

    it('names a role of another kind of organisation, gives no power of that role', async () => {
      const { trade } = network;
      const asked = { document: readToOrderBill('MMCUBUS1'), input: { issueTo: partyOf(SHIPPER) } };
      const issue = trade.prepare(BILL, 'issue', ulid(), asked);
      const impostors = {
        'carrier-agent': issue,
        'bank-officer': prepareCheck(),
        'customs-officer': await prepareHold(),
      };
      for (const [role, call] of Object.entries(impostors)) {
        const impostor = await enroll('ExportersMSP', UserRole.parse(role));
        const endorsers = ['CarrierMSP', 'BankAMSP'];
        expect(await catchCode(impostor.submit({ ...call, endorsers })), role).to.equal('FORBIDDEN');
      }
    });
  });

  const prepareCheck = (): { transaction: string; args: string[] } => {
    const input = {};
    return { transaction: 'financingClaims:check', args: [JSON.stringify({ input, tokens: [] })] };
  };

  /** A hold on a declaration that the shipper has filed. */
  const prepareHold = async (): Promise<ReturnType<TestNetwork['trade']['prepare']>> => {
    const { trade } = network;
    const input = { customs: 'CustomsMSP' };
    const [document] = readDeclarations();
    const filed = await trade.act(SHIPPER, 'customs-declaration', 'file', ulid(), { document, input });
    return trade.prepare('customs-declaration', 'hold', filed.id, { details: { reasonCode: 'RISK_SCREENING' } });
  };
});
