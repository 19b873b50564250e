import { expect } from 'chai';

import { privateKey } from '../support/fakeLedger';
import { canonicalJson } from '../../src/domain/codec';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  BANK_B,
  CARRIER,
  CUSTOMS,
  inHours,
  newId,
  OTHER_SHIPPER,
  placeOf,
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
    it('writes the document for the new party alone', async () => {
      const { record } = await trade.issue();
      const { writes } = await trade.bill(SHIPPER, 'disclose', record.id, { to: { msp: 'BankAMSP' } });
      const content = [...writes.private.keys()].filter((key) => key.includes('content/'));
      expect(content).to.deep.equal([privateKey('_implicit_org_BankAMSP', `content/bill-of-lading/${record.id}/1`)]);
    });

    it('refuses another document than the bill’s own', async () => {
      const { record } = await trade.issue();
      const content = JSON.stringify({ document: transportDocument({ reference: 'FORGED' }), salt: 'a'.repeat(64) });
      await rejects(trade.bill(SHIPPER, 'disclose', record.id, { to: { msp: 'BankAMSP' } }, { content }), 'INVALID');
    });

    it('refuses whoever does not hold the bill, and to show it twice', async () => {
      const { record } = await trade.issue();
      await rejects(trade.bill(BANK_A, 'disclose', record.id, { to: { msp: 'BankBMSP' } }), 'NOT_FOUND');
      await rejects(trade.bill(OTHER_SHIPPER, 'disclose', record.id, { to: { msp: 'BankBMSP' } }), 'NOT_FOUND');
      await trade.bill(SHIPPER, 'disclose', record.id, { to: { msp: 'BankAMSP' } });
      await rejects(trade.bill(BANK_A, 'disclose', record.id, { to: { msp: 'BankBMSP' } }), 'FORBIDDEN');
      await rejects(trade.bill(SHIPPER, 'disclose', record.id, { to: { msp: 'BankAMSP' } }), 'ALREADY_DISCLOSED');
    });
  });

  describe('transfer', () => {
    it('passes possession and title when the other party accepts', async () => {
      const { record } = await trade.issue();
      await trade.bill(SHIPPER, 'offerTransfer', record.id, { to: placeOf(OTHER_SHIPPER), expires: inHours(1) });
      const { record: passed } = await trade.bill(OTHER_SHIPPER, 'acceptTransfer', record.id);
      expect(passed.state).to.deep.include({ possessor: placeOf(OTHER_SHIPPER), titleHolder: placeOf(OTHER_SHIPPER) });
      expect(passed.state).not.to.have.property('offer');
      await rejects(
        trade.bill(SHIPPER, 'offerTransfer', record.id, { to: placeOf(BANK_A), expires: inHours(1) }),
        'FORBIDDEN',
      );
    });

    it('is accepted only by the one to whom it is offered, and only in time', async () => {
      const { record } = await trade.issue();
      await rejects(trade.bill(SHIPPER, 'acceptTransfer', record.id), 'FORBIDDEN');
      const expires = new Date(Date.now() + 30_000);
      await trade.bill(SHIPPER, 'offerTransfer', record.id, { to: placeOf(BANK_A), expires: expires.toISOString() });
      await rejects(trade.bill(OTHER_SHIPPER, 'acceptTransfer', record.id), 'NOT_FOUND');
      await rejects(trade.bill(CARRIER, 'acceptTransfer', record.id), 'FORBIDDEN');
      await rejects(
        trade.bill(BANK_A, 'acceptTransfer', record.id, {}, { time: new Date(expires.getTime() + 1) }),
        'OFFER_LAPSED',
      );
    });

    it('allows one open offer, which the holder may withdraw', async () => {
      const { record } = await trade.issue();
      await rejects(trade.bill(SHIPPER, 'withdrawOffer', record.id), 'NO_OFFER');
      await rejects(
        trade.bill(SHIPPER, 'offerTransfer', record.id, { to: placeOf(BANK_A), expires: inHours(-1) }),
        'OFFER_LAPSED',
      );
      await rejects(
        trade.bill(SHIPPER, 'offerTransfer', record.id, { to: { msp: 'StrangersMSP' }, expires: inHours(1) }),
        'NOT_A_MEMBER',
      );
      await trade.bill(SHIPPER, 'offerTransfer', record.id, { to: placeOf(BANK_A), expires: inHours(1) });
      await rejects(
        trade.bill(SHIPPER, 'offerTransfer', record.id, { to: placeOf(BANK_B), expires: inHours(1) }),
        'OFFER_OPEN',
      );
      await rejects(trade.bill(SHIPPER, 'surrenderForDelivery', record.id), 'OFFER_OPEN');
      await trade.bill(SHIPPER, 'withdrawOffer', record.id);
      await rejects(trade.bill(BANK_A, 'acceptTransfer', record.id), 'FORBIDDEN');
    });

    it('is refused for a straight bill', async () => {
      const document = transportDocument({ toOrder: false });
      const { record } = await trade.issue(newId(), { document });
      const content = JSON.stringify({ document, salt: 'a'.repeat(64) });
      expect(record.state['form']).to.equal('STRAIGHT');
      const sealed = canonicalJson(JSON.parse(content));
      await rejects(
        trade.bill(
          SHIPPER,
          'offerTransfer',
          record.id,
          { to: placeOf(BANK_A), expires: inHours(1) },
          { content: sealed },
        ),
        'NOT_NEGOTIABLE',
      );
    });
  });

  describe('offerPledge', () => {
    it('needs a bank that sees the bill', async () => {
      const { record } = await trade.issue();
      const offer = { claim: newId(), expires: inHours(1) };
      await rejects(trade.bill(SHIPPER, 'offerPledge', record.id, { to: 'BankAMSP', ...offer }), 'NOT_DISCLOSED');
      await rejects(trade.bill(SHIPPER, 'offerPledge', record.id, { to: 'CarrierMSP', ...offer }), 'FORBIDDEN');
      await trade.bill(SHIPPER, 'disclose', record.id, { to: { msp: 'BankAMSP' } });
      const { record: offered } = await trade.bill(SHIPPER, 'offerPledge', record.id, { to: 'BankAMSP', ...offer });
      expect(offered.state['offer']).to.deep.equal({ kind: 'PLEDGE', to: 'BankAMSP', ...offer });
      await rejects(trade.bill(SHIPPER, 'offerPledge', record.id, { to: 'BankAMSP', ...offer }), 'OFFER_OPEN');
    });

    it('is refused, like a transfer and a surrender, while the bill is pledged', async () => {
      const { bill } = await trade.pledged();
      await trade.bill(SHIPPER, 'disclose', bill, { to: { msp: 'BankBMSP' } });
      await rejects(
        trade.bill(SHIPPER, 'offerPledge', bill, { to: 'BankBMSP', claim: newId(), expires: inHours(1) }),
        'PLEDGED',
      );
      await rejects(
        trade.bill(SHIPPER, 'offerTransfer', bill, { to: placeOf(OTHER_SHIPPER), expires: inHours(1) }),
        'PLEDGED',
      );
      await rejects(trade.bill(SHIPPER, 'surrenderForDelivery', bill), 'PLEDGED');
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

    it('returns possession where the carrier refuses', async () => {
      const { record } = await trade.issue();
      await trade.bill(SHIPPER, 'surrenderForDelivery', record.id);
      const { record: back } = await trade.bill(CARRIER, 'rejectSurrender', record.id, {
        reasonCode: 'FREIGHT_UNPAID',
      });
      expect(back).to.include({ status: 'ISSUED' });
      expect(back.state).to.deep.include({ possessor: placeOf(SHIPPER), surrenderRefusal: 'FREIGHT_UNPAID' });
    });

    it('belongs to the holder, and its answer to the issuing carrier', async () => {
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
