import { expect } from 'chai';
import { BillState } from '../../src/domain/documents/billOfLading/billState';
import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { ADVISER, AMOUNT_MINOR, BENEFICIARY, Credits, ISSUER, presentedDocuments, USD } from '../support/credit';
import type { User } from '../support/fakeLedger';
import { offerTo } from '../support/pledges';
import { newId, OTHER_SHIPPER, placeOf, rulesOf, SHIPPER, transportDocument } from '../support/trade';

/** Made out to the order of a bank, as credits ask for it. */
function toOrderOfBank(): object {
  const document = transportDocument();
  const parties = document['documentParties'] as { shipper: object };
  return { ...document, documentParties: { ...parties, endorsee: { ...parties.shipper, partyName: 'Bank' } } };
}

describe('A bill to the order of a bank', () => {
  let credits: Credits;
  let bill: TradeRecord;
  let presentation: string;
  const stateOf = async (): Promise<BillState> => BillState.parse((await credits.read(ADVISER, bill)).record.state);
  const present = async (endorsee: User): Promise<void> => {
    credits = await Credits.start();
    const credit = await credits.advised();
    const input = { endorsee: placeOf(endorsee) };
    bill = (await credits.trade.issue(newId(), { document: toOrderOfBank(), input })).record;
    const { record } = await credits.present(credit, presentedDocuments(), { billOfLading: bill.id });
    presentation = record.id;
  };
  const honour = async (): Promise<void> => {
    await credits.examine(presentation, 'COMPLYING');
    await credits.step(ADVISER, 'honour', presentation, {}, { by: 'NEGOTIATION', amount: USD(AMOUNT_MINOR) });
  };

  it('is that bank’s, with the right to the goods, once it was honoured for it', async () => {
    await present(ISSUER);
    expect(await stateOf()).to.deep.include({ possessor: { msp: ADVISER.msp }, titleHolder: placeOf(ISSUER) });
    await honour();
    expect(await stateOf()).to.deep.include({ possessor: { msp: ISSUER.msp }, titleHolder: { msp: ISSUER.msp } });
    const offer = offerTo(OTHER_SHIPPER, { endorsement: 'ENDORSE_TO_ORDER' });
    await credits.act(ISSUER, 'bill-of-lading', 'offer-transfer', { id: bill.id, ...offer });
    await credits.trade.bill(OTHER_SHIPPER, 'acceptTransfer', bill.id);
    expect(await stateOf()).to.deep.include({ titleHolder: placeOf(OTHER_SHIPPER) });
  });

  it('is surrendered by it', async () => {
    await present(ISSUER);
    await honour();
    const { record } = await credits.act(ISSUER, 'bill-of-lading', 'surrender-for-delivery', { id: bill.id });
    expect(record.status).to.equal('PENDING_SURRENDER_FOR_DELIVERY');
  });

  it('goes on with title from the bank to whose order it is and that passes the documents on', async () => {
    await present(ADVISER);
    expect(await stateOf()).to.deep.include({ possessor: { msp: ADVISER.msp }, titleHolder: { msp: ADVISER.msp } });
    await credits.step(ADVISER, 'forward', presentation);
    expect(await stateOf()).to.deep.include({ possessor: { msp: ISSUER.msp }, titleHolder: { msp: ISSUER.msp } });
  });

  it('comes back with the title that it had', async () => {
    await present(ADVISER);
    await credits.step(BENEFICIARY, 'withdraw', presentation);
    expect(await stateOf()).to.deep.include({ possessor: placeOf(SHIPPER), titleHolder: placeOf(ADVISER) });
  });

  it('has the bank as its holder in a claim, too: it is refused for the credit alone', async () => {
    await present(ISSUER);
    await honour();
    const { trade } = credits;
    const { record, writes } = await trade.reserve(ADVISER, newId(), { bill: bill.id, applicant: ISSUER });
    expect(rulesOf(writes, ADVISER, record.id)).to.deep.equal(['D14']);
  });
});
