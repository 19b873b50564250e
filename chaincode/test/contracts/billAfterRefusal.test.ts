import { expect } from 'chai';
import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { ADVISER, AMOUNT_MINOR, BENEFICIARY, Credits, ISSUER, presentedDocuments, USD } from '../support/credit';
import { billLink, offerTo } from '../support/pledges';
import { rejects } from '../support/rejects';
import { CARRIER, OTHER_SHIPPER, placeOf, SHIPPER, type Trade } from '../support/trade';

const BILL = 'bill-of-lading';

describe('A bill that a bank holds, or has paid for', () => {
  let credits: Credits;
  let trade: Trade;
  let credit: string;
  let bill: string;
  beforeEach(async () => {
    credits = await Credits.start();
    ({ trade } = credits);
    credit = await credits.advised();
    bill = (await trade.issue()).record.id;
  });
  const stateOf = async (id: string): Promise<TradeRecord['state']> =>
    (await credits.read(CARRIER, billLink(id))).record.state;
  const presented = async (): Promise<string> =>
    (await credits.present(credit, presentedDocuments(), { billOfLading: bill })).record.id;
  const refused = async (disposal: string): Promise<string> => {
    const id = await presented();
    await credits.examine(id, 'DISCREPANT');
    await credits.step(ADVISER, 'refuse', id, {}, { discrepancies: ['LATE SHIPMENT'], disposal });
    return id;
  };
  const honour = (id: string): Promise<unknown> =>
    credits.step(ADVISER, 'honour', id, {}, { by: 'NEGOTIATION', amount: USD(AMOUNT_MINOR) });

  it('is not made void after it was honoured, whoever consents', async () => {
    const id = await presented();
    await credits.examine(id, 'COMPLYING');
    await honour(id);
    await credits.act(ISSUER, BILL, 'offer-transfer', { id: bill, ...offerTo(OTHER_SHIPPER) });
    await trade.bill(OTHER_SHIPPER, 'acceptTransfer', bill);
    await trade.bill(OTHER_SHIPPER, 'consentToVoid', bill);
    await rejects(trade.bill(CARRIER, 'void', bill, { reasonCode: 'MISISSUED' }), 'PRESENTED');
  });

  it('does not stay with a bank that holds it for a presentation that another replaced', async () => {
    const id = await refused('HOLDING_FOR_INSTRUCTIONS');
    const instead = credits.present(credit, presentedDocuments(), { replaces: id });
    await rejects(instead, 'WRONG_STATUS');
    await credits.step(BENEFICIARY, 'withdraw', id);
    expect(await stateOf(bill)).to.deep.include({ possessor: placeOf(SHIPPER) });
    await credits.present(credit, presentedDocuments(), { billOfLading: bill, replaces: id });
  });

  it('is presented again, and nothing waived, once it went back', async () => {
    const back = await refused('RETURNING');
    await rejects(credits.step(ISSUER, 'waive', back), 'WRONG_STATUS');
    await credits.present(credit, presentedDocuments(), { billOfLading: bill, replaces: back });
  });

  it('stands for a waiver while the bank holds it', async () => {
    const held = await refused('HOLDING_FOR_WAIVER');
    await credits.step(ISSUER, 'waive', held);
    await honour(held);
    expect(await stateOf(bill)).to.have.nested.property('presentation.honouredFor', ISSUER.msp);
  });

  it('is not paid for by the issuing bank while it is pledged to another', async () => {
    const pledged = await trade.pledged(ADVISER);
    await trade.claim(ADVISER, 'finance', pledged.claim);
    bill = pledged.bill;
    const id = await presented();
    await credits.examine(id, 'COMPLYING');
    await rejects(honour(id), 'PLEDGED');
    await credits.act(ADVISER, 'financing-claim', 'release', {
      id: pledged.claim,
      input: { reasonCode: 'REPAID', bills: [] },
    });
    await honour(id);
  });
});
