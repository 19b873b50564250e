import { expect } from 'chai';
import { BillState } from '../../src/domain/documents/billOfLading/billState';
import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { ADVISER, AMOUNT_MINOR, BENEFICIARY, Credits, ISSUER, presentedDocuments, USD } from '../support/credit';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  BANK_B,
  CARRIER,
  inHours,
  OTHER_SHIPPER,
  placeOf,
  rulesOf,
  SHIPPER,
  transportDocument,
} from '../support/trade';

const REFUSAL = { discrepancies: ['LATE PRESENTATION'], disposal: 'RETURNING' };
const PAYMENT = { by: 'NEGOTIATION', amount: USD(AMOUNT_MINOR) };

describe('A bill under a credit', () => {
  let credits: Credits;
  let credit: string;
  let bill: TradeRecord;
  beforeEach(async () => {
    credits = await Credits.start();
    credit = await credits.advised();
    bill = (await credits.trade.issue()).record;
  });
  const stateOf = async (by = CARRIER): Promise<BillState> =>
    BillState.parse((await credits.read(by, bill)).record.state);
  const present = async (input: object = {}, by = BENEFICIARY): Promise<string> =>
    (await credits.present(credit, presentedDocuments(), { billOfLading: bill.id, ...input }, by)).record.id;
  const refused = async (id: string): Promise<void> => {
    await credits.examine(id, 'DISCREPANT');
    await credits.step(ADVISER, 'refuse', id, {}, REFUSAL);
  };
  const honoured = async (id: string): Promise<void> => {
    await credits.examine(id, 'COMPLYING');
    await credits.step(ADVISER, 'honour', id, {}, PAYMENT);
  };

  it('goes to the bank with the documents, which every party of the credit sees', async () => {
    const id = await present();
    const state = await stateOf(ADVISER);
    const bank = { msp: ADVISER.msp };
    expect(state).to.deep.include({ possessor: bank, titleHolder: bank });
    expect(state.presentation).to.deep.include({ id, holder: placeOf(BENEFICIARY) });
    for (const by of [ADVISER, ISSUER]) expect(await credits.document(by, bill)).to.deep.equal(transportDocument());
  });

  it('can meanwhile be neither pledged, passed on, surrendered, recalled nor presented elsewhere', async () => {
    await present();
    const { trade } = credits;
    const other = await credits.advised();
    await rejects(credits.present(other, presentedDocuments(), { billOfLading: bill.id }), 'FORBIDDEN');
    for (const by of [BENEFICIARY, ADVISER]) {
      const isBank = by === ADVISER;
      const code = isBank ? 'PRESENTED' : 'FORBIDDEN';
      await rejects(trade.bill(by, 'offerTransfer', bill.id, { to: placeOf(BANK_B), expires: inHours(1) }), code);
      await rejects(trade.bill(by, 'surrenderForDelivery', bill.id), code);
      await rejects(trade.bill(by, 'endorse', bill.id, { to: placeOf(BANK_B), endorsement: 'ENDORSE' }), code);
      await rejects(trade.bill(by, 'consentToVoid', bill.id), code);
    }
    await rejects(trade.bill(SHIPPER, 'offerPledge', bill.id, { to: BANK_A.msp, expires: inHours(1) }), 'FORBIDDEN');
    await rejects(trade.bill(CARRIER, 'void', bill.id, { reasonCode: 'OTHER' }), 'PRESENTED');
  });

  it('is presented by whoever has it, free of pledges of other banks, and on paper not at all', async () => {
    await credits.trade.bill(SHIPPER, 'offerTransfer', bill.id, { to: placeOf(OTHER_SHIPPER), expires: inHours(1) });
    await rejects(present(), 'OFFER_OPEN');
    await credits.trade.bill(OTHER_SHIPPER, 'acceptTransfer', bill.id);
    await rejects(present(), 'NOT_FOUND');
    const pledged = await credits.trade.pledged(ISSUER);
    await rejects(present({ billOfLading: pledged.bill }), 'PLEDGED');
    const paper = await credits.trade.issue(undefined, { document: { ...transportDocument(), isElectronic: false } });
    await rejects(present({ billOfLading: paper.record.id }), 'NOT_ELECTRONIC');
  });

  it('that is pledged to the bank is presented to it, and the pledge stays', async () => {
    const pledged = await credits.trade.pledged(ADVISER);
    await present({ billOfLading: pledged.bill });
    const { record } = await credits.read(ADVISER, { type: 'bill-of-lading', id: pledged.bill });
    expect(BillState.parse(record.state)).to.have.nested.property('pledge.pledgee', ADVISER.msp);
  });

  it('that is pledged to the bank is passed on only after the pledge ends', async () => {
    const { bill: id, claim } = await credits.trade.pledged(ADVISER);
    const presentation = await present({ billOfLading: id });
    await rejects(credits.step(ADVISER, 'forward', presentation), 'PLEDGED');
    await credits.trade.claim(ADVISER, 'cancel', claim);
    await credits.step(ADVISER, 'forward', presentation);
  });

  it('is refused or honoured though it is a sea waybill whose goods were delivered meanwhile', async () => {
    for (const settle of [refused, honoured]) {
      const document = { ...transportDocument({ toOrder: false }), transportDocumentTypeCode: 'SWB' };
      const { record } = await credits.trade.issue(undefined, { document });
      const id = await present({ billOfLading: record.id, credit: await credits.advised() });
      await credits.trade.bill(CARRIER, 'deliver', record.id);
      await settle(id);
      expect((await credits.read(CARRIER, record)).record.status).to.equal('ACCOMPLISHED');
    }
  });

  describe('comes back to its holder, with the title that it had,', () => {
    const expectBack = async (): Promise<void> => {
      const state = await stateOf();
      const holder = placeOf(BENEFICIARY);
      expect(state).to.deep.include({ possessor: holder, titleHolder: holder, endorsement: 'BLANK_ENDORSE' });
      expect(state).not.to.have.property('presentation');
    };

    it('when the bank refuses, and can be presented again', async () => {
      const id = await present();
      await refused(id);
      await expectBack();
      await present({ replaces: id });
    });

    it('when the beneficiary takes the documents back', async () => {
      const id = await present();
      await credits.step(BENEFICIARY, 'withdraw', id);
      await expectBack();
    });

    it('when the beneficiary asks for documents that the bank refused and holds', async () => {
      const id = await present();
      await credits.examine(id, 'DISCREPANT');
      await credits.step(ADVISER, 'refuse', id, {}, { ...REFUSAL, disposal: 'HOLDING_FOR_INSTRUCTIONS' });
      expect(await stateOf()).to.deep.include({ possessor: { msp: ADVISER.msp } });
      await credits.act(BENEFICIARY, 'presentation', 'withdraw', { id, absent: [ADVISER.msp] });
      await expectBack();
    });

    it('when the bank returns what it held', async () => {
      const id = await present();
      await credits.examine(id, 'DISCREPANT');
      await credits.step(ADVISER, 'refuse', id, {}, { ...REFUSAL, disposal: 'HOLDING_FOR_INSTRUCTIONS' });
      await credits.step(ADVISER, 'return-documents', id);
      await expectBack();
    });

    it('and its discrepancies are not waived without it', async () => {
      const id = await present();
      await refused(id);
      await rejects(credits.step(ISSUER, 'waive', id), 'WRONG_STATUS');
    });
  });

  it('goes to the issuing bank when the documents are passed on, and back from there', async () => {
    const id = await present();
    await credits.step(ADVISER, 'forward', id);
    expect(await stateOf()).to.deep.include({ possessor: { msp: ISSUER.msp }, titleHolder: { msp: ISSUER.msp } });
    await credits.examine(id, 'DISCREPANT', ISSUER);
    await credits.step(ISSUER, 'refuse', id, {}, REFUSAL);
    expect(await stateOf()).to.deep.include({ possessor: placeOf(BENEFICIARY), titleHolder: placeOf(BENEFICIARY) });
  });

  it('that a bank refuses and holds for a waiver is honoured when the waiver comes', async () => {
    const id = await present();
    await credits.examine(id, 'DISCREPANT');
    await credits.step(ADVISER, 'refuse', id, {}, { ...REFUSAL, disposal: 'HOLDING_FOR_WAIVER' });
    await credits.step(ISSUER, 'waive', id);
    await credits.step(ADVISER, 'honour', id, {}, PAYMENT);
    expect(await stateOf()).to.deep.include({ possessor: { msp: ISSUER.msp } });
  });

  describe('that was honoured', () => {
    it('is the issuing bank’s, which releases it to the buyer, who takes the goods', async () => {
      await honoured(await present());
      expect(await stateOf()).to.deep.include({ possessor: { msp: ISSUER.msp }, titleHolder: { msp: ISSUER.msp } });
      const { trade } = credits;
      await trade.bill(ISSUER, 'offerTransfer', bill.id, { to: placeOf(OTHER_SHIPPER), expires: inHours(1) });
      await trade.bill(OTHER_SHIPPER, 'acceptTransfer', bill.id);
      await trade.bill(OTHER_SHIPPER, 'surrenderForDelivery', bill.id);
    });

    it('is no security any more: it is pledged, presented and financed no second time', async () => {
      await honoured(await present());
      const { trade } = credits;
      await trade.bill(ISSUER, 'offerTransfer', bill.id, { to: placeOf(SHIPPER), expires: inHours(1) });
      await trade.bill(SHIPPER, 'acceptTransfer', bill.id);
      await rejects(trade.bill(SHIPPER, 'offerPledge', bill.id, { to: BANK_A.msp, expires: inHours(1) }), 'PRESENTED');
      const other = await credits.advised();
      await rejects(credits.present(other, presentedDocuments(), { billOfLading: bill.id }), 'PRESENTED');
      const { record, writes } = await trade.reserve(BANK_A, undefined, { bill: bill.id });
      expect(record.status).to.equal('REFUSED');
      expect(rulesOf(writes, BANK_A, record.id)).to.include('D14');
    });
  });

  it('that was honoured is no security in the bill that replaces it either', async () => {
    await honoured(await present());
    const surrender = { id: bill.id, input: { reasonCode: 'COD' }, details: {} };
    await credits.act(ISSUER, 'bill-of-lading', 'surrender-for-amendment', surrender);
    await credits.trade.bill(CARRIER, 'acceptSurrender', bill.id);
    const document = { ...transportDocument(), transportDocumentSubReference: 'Version_2' };
    const input = { issueTo: placeOf(ISSUER), replaces: [bill.id] };
    const ask = { document, tokens: bill.tokens, input };
    const { record } = await credits.act(CARRIER, 'bill-of-lading', 'issue', ask);
    expect(BillState.parse(record.state)).to.have.nested.property('presentation.honouredFor', ISSUER.msp);
  });

  it('that is presented is refused to a bank that would finance it', async () => {
    await credits.trade.bill(SHIPPER, 'disclose', bill.id, { to: placeOf(BANK_B) });
    await present();
    const { record, writes } = await credits.trade.reserve(BANK_B, undefined, { bill: bill.id });
    expect(record.status).to.equal('REFUSED');
    expect(rulesOf(writes, BANK_B, record.id)).to.include('D14');
  });
});
