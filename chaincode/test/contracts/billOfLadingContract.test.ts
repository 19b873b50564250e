import { expect } from 'chai';

import { privateKey } from '../support/fakeLedger';
import { canonicalJson } from '../../src/domain/encoding/canonicalJson';
import { sealContent } from '../../src/domain/vocabulary/sealing';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  CARRIER,
  CUSTOMS,
  OTHER_SHIPPER,
  placeOf,
  SALT,
  SHIPPER,
  Trade,
  transportDocument,
} from '../support/trade';

describe('Bill of lading', () => {
  let trade: Trade;
  beforeEach(async () => {
    trade = await Trade.start();
  });

  describe('disclose', () => {
    it('writes the document only for the new party', async () => {
      const { record } = await trade.issue();
      const { writes } = await trade.bill(SHIPPER, 'disclose', record.id, { to: { msp: 'BankAMSP' } });
      const content = [...writes.private.keys()].filter((key) => key.includes('content/'));
      expect(content).to.deep.equal([privateKey('_implicit_org_BankAMSP', `content/bill-of-lading/${record.id}/1`)]);
    });

    it('refuses another document than the bill’s own, and one that is not canonical', async () => {
      const { record } = await trade.issue();
      const forged = sealContent(transportDocument({ reference: 'FORGED' }), SALT);
      const to = { msp: 'BankAMSP' };
      const { values } = await rejects(
        trade.bill(SHIPPER, 'disclose', record.id, { to }, { content: forged }),
        'INVALID',
      );
      expect(values).to.have.keys('expected', 'actual');
      const spaced = sealContent(transportDocument(), SALT).replace('{', '{ ');
      const rejection = await rejects(
        trade.bill(SHIPPER, 'disclose', record.id, { to }, { content: spaced }),
        'INVALID',
      );
      expect(rejection.message).to.include('canonical');
    });

    it('rejects an organisation that is not a member, and names a wrong field of the request', async () => {
      const { record } = await trade.issue();
      await rejects(trade.bill(SHIPPER, 'disclose', record.id, { to: { msp: 'StrangersMSP' } }), 'NOT_A_MEMBER');
      const { issues } = await rejects(trade.bill(SHIPPER, 'disclose', record.id, { to: { msp: '' } }), 'INVALID');
      expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/input/to/msp']);
    });

    it('rejects a caller who does not hold the bill, and a second showing to the same party', async () => {
      const { record } = await trade.issue();
      await rejects(trade.bill(BANK_A, 'disclose', record.id, { to: { msp: 'BankBMSP' } }), 'NOT_FOUND');
      await rejects(trade.bill(OTHER_SHIPPER, 'disclose', record.id, { to: { msp: 'BankBMSP' } }), 'NOT_FOUND');
      await trade.bill(SHIPPER, 'disclose', record.id, { to: { msp: 'BankAMSP' } });
      await rejects(trade.bill(BANK_A, 'disclose', record.id, { to: { msp: 'BankBMSP' } }), 'FORBIDDEN');
      await rejects(trade.bill(SHIPPER, 'disclose', record.id, { to: { msp: 'BankAMSP' } }), 'ALREADY_DISCLOSED');
    });
  });

  describe('surrender', () => {
    it('goes to the carrier, who accepts and delivers', async () => {
      const { record } = await trade.issue();
      const { record: pending } = await trade.bill(SHIPPER, 'surrenderForDelivery', record.id);
      expect(pending.status).to.equal('PENDING_SURRENDER_FOR_DELIVERY');
      expect(pending.state).to.deep.include({ possessor: { msp: 'CarrierMSP' }, surrenderedBy: placeOf(SHIPPER) });
      await rejects(trade.bill(CARRIER, 'deliver', record.id), 'WRONG_STATUS');
      await trade.bill(CARRIER, 'acceptSurrender', record.id);
      const { record: delivered } = await trade.bill(CARRIER, 'deliver', record.id);
      expect(delivered.status).to.equal('ACCOMPLISHED');
      await rejects(trade.bill(CARRIER, 'deliver', record.id), 'WRONG_STATUS');
    });

    it('returns possession if the carrier refuses', async () => {
      const { record } = await trade.issue();
      await trade.bill(SHIPPER, 'surrenderForDelivery', record.id);
      const { record: back } = await trade.bill(CARRIER, 'rejectSurrender', record.id, {
        reasonCode: 'FREIGHT_UNPAID',
      });
      expect(back).to.include({ status: 'ISSUED' });
      expect(back.state).to.deep.include({ possessor: placeOf(SHIPPER), surrenderRefusal: 'FREIGHT_UNPAID' });
    });

    it('belongs to the holder, and the answer to the issuing carrier', async () => {
      const { record } = await trade.issue();
      await rejects(trade.bill(CARRIER, 'surrenderForDelivery', record.id), 'FORBIDDEN');
      await trade.bill(SHIPPER, 'surrenderForDelivery', record.id);
      await rejects(trade.bill(SHIPPER, 'acceptSurrender', record.id), 'FORBIDDEN');
      await rejects(trade.bill({ ...CARRIER, msp: 'CustomsMSP' }, 'acceptSurrender', record.id), 'FORBIDDEN');
      await rejects(trade.bill(CUSTOMS, 'deliver', record.id), 'FORBIDDEN');
    });
  });

  it('refuses a version that the caller did not see', async () => {
    const { record } = await trade.issue();
    const { values } = await rejects(
      trade.bill(SHIPPER, 'surrenderForDelivery', record.id, {}, { expectedVersion: 2 }),
      'VERSION_MISMATCH',
    );
    expect(values).to.deep.equal({ expected: 2, actual: 1 });
  });

  it('refuses to act on a bill whose issuer does not confirm it, though its author does', async () => {
    const { record } = await trade.issue();
    const text = canonicalJson({ ...record, state: { ...record.state, titleMode: 'REGISTRY_OF_RECORD' } });
    trade.ledger.tamper(`bill-of-lading/${record.id}`, text);
    trade.ledger.tamperPrivate('CarrierMSP', `record/bill-of-lading/${record.id}/1`, text);
    await rejects(trade.bill(SHIPPER, 'surrenderForDelivery', record.id), 'NOT_GENUINE');
  });

  it('does not believe an author that is not a member', async () => {
    const { record } = await trade.issue();
    const text = canonicalJson({ ...record, author: { ...record.author, msp: 'StrangersMSP' } });
    trade.ledger.tamper(`bill-of-lading/${record.id}`, text);
    trade.ledger.tamperPrivate('StrangersMSP', `record/bill-of-lading/${record.id}/1`, text);
    await rejects(trade.bill(SHIPPER, 'surrenderForDelivery', record.id), 'NOT_AUTHENTIC');
  });

  it('refuses to act on a record that its author does not confirm', async () => {
    const { record } = await trade.issue();
    trade.ledger.tamper(
      `bill-of-lading/${record.id}`,
      JSON.stringify({ ...record, status: 'SURRENDERED_FOR_DELIVERY' }),
    );
    await rejects(trade.bill(CARRIER, 'deliver', record.id), 'NOT_AUTHENTIC');
    trade.ledger.tamper(`bill-of-lading/${record.id}`, 'no record');
    await rejects(trade.bill(CARRIER, 'deliver', record.id), 'NOT_AUTHENTIC');
  });
});
