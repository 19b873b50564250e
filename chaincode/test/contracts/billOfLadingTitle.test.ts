import { expect } from 'chai';
import { type TradeRecord } from '../../src/domain/vocabulary/record';
import { sealContent } from '../../src/domain/vocabulary/sealing';
import type { User } from '../support/fakeLedger';
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
  SALT,
  SHIPPER,
  Trade,
  transportDocument,
} from '../support/trade';

const STRAIGHT = transportDocument({ toOrder: false });
const WAYBILL = { ...STRAIGHT, transportDocumentTypeCode: 'SWB' };
const PAPER = { ...transportDocument(), isElectronic: false };

function toOrderOf(endorsee: object): Record<string, unknown> {
  const { documentParties, ...document } = transportDocument();
  return { ...document, documentParties: { ...Object(documentParties), endorsee } };
}
const TO_ORDER = toOrderOf({ partyName: 'Bank A', identifyingCodes: [{ codeListProvider: 'GLEIF', partyCode: 'X' }] });

describe('Possession and title', () => {
  let trade: Trade;
  let document: object;
  beforeEach(async () => {
    trade = await Trade.start();
    document = transportDocument();
  });

  async function issue(of: object, input: object = {}): Promise<string> {
    document = of;
    return (await trade.issue(newId(), { document, input })).record.id;
  }
  const act = async (
    by: User,
    action: Parameters<Trade['bill']>[1],
    id: string,
    input: object = {},
  ): Promise<TradeRecord> => (await trade.bill(by, action, id, input, { content: sealContent(document, SALT) })).record;
  async function transfer(from: User, to: User, id: string, endorsement?: string): Promise<TradeRecord> {
    const offer = { to: placeOf(to), expires: inHours(1), ...(endorsement !== undefined && { endorsement }) };
    await act(from, 'offerTransfer', id, offer);
    return act(to, 'acceptTransfer', id);
  }

  describe('of a straight bill', () => {
    it('reach its consignee, who takes it and surrenders it', async () => {
      const id = await issue(STRAIGHT, { consignee: placeOf(OTHER_SHIPPER) });
      const { state } = await transfer(SHIPPER, OTHER_SHIPPER, id);
      expect(state).to.deep.include({ possessor: placeOf(OTHER_SHIPPER), titleHolder: placeOf(OTHER_SHIPPER) });
      await act(OTHER_SHIPPER, 'surrenderForDelivery', id);
      await act(CARRIER, 'acceptSurrender', id);
      expect((await act(CARRIER, 'deliver', id)).status).to.equal('ACCOMPLISHED');
    });

    it('stay with the consignee: a bank that has the bill can neither surrender nor endorse it', async () => {
      const id = await issue(STRAIGHT, { consignee: placeOf(OTHER_SHIPPER) });
      const { state } = await transfer(SHIPPER, BANK_A, id);
      expect(state).to.deep.include({ possessor: placeOf(BANK_A), titleHolder: placeOf(OTHER_SHIPPER) });
      await rejects(act(BANK_A, 'surrenderForDelivery', id), 'FORBIDDEN');
      const offer = { to: placeOf(BANK_B), endorsement: 'ENDORSE', expires: inHours(1) };
      await rejects(act(BANK_A, 'offerTransfer', id, offer), 'FORBIDDEN');
      await rejects(
        act(OTHER_SHIPPER, 'nominate', id, { to: placeOf(BANK_B), endorsement: 'ENDORSE' }),
        'NOT_NEGOTIABLE',
      );
    });

    it('let its shipper surrender it, and be no security', async () => {
      const id = await issue(STRAIGHT, { consignee: placeOf(OTHER_SHIPPER) });
      await act(SHIPPER, 'disclose', id, { to: { msp: 'BankAMSP' } });
      await rejects(act(SHIPPER, 'offerPledge', id, { to: 'BankAMSP', expires: inHours(1) }), 'FORBIDDEN');
      expect((await act(SHIPPER, 'surrenderForDelivery', id)).status).to.equal('PENDING_SURRENDER_FOR_DELIVERY');
    });
  });

  describe('of a bill to the order of a named party', () => {
    it('are with that party from the issue on: the shipper can hand the bill over, and nothing else', async () => {
      await rejects(trade.issue(newId(), { document: TO_ORDER }), 'INVALID');
      const id = await issue(TO_ORDER, { endorsee: placeOf(BANK_A) });
      await rejects(act(SHIPPER, 'surrenderForDelivery', id), 'FORBIDDEN');
      const endorsing = { to: placeOf(BANK_B), endorsement: 'ENDORSE', expires: inHours(1) };
      await rejects(act(SHIPPER, 'offerTransfer', id, endorsing), 'FORBIDDEN');
      const { state } = await transfer(SHIPPER, BANK_A, id);
      expect(state).to.deep.include({ possessor: placeOf(BANK_A), titleHolder: placeOf(BANK_A) });
      await act(BANK_A, 'surrenderForDelivery', id);
    });

    it('pass to a nominee of the title holder by whoever has the bill, as it was named', async () => {
      const id = await issue(TO_ORDER, { endorsee: placeOf(BANK_A) });
      await rejects(act(SHIPPER, 'nominate', id, { to: placeOf(BANK_B), endorsement: 'ENDORSE' }), 'FORBIDDEN');
      await act(BANK_A, 'nominate', id, { to: placeOf(BANK_B), endorsement: 'ENDORSE_TO_ORDER' });
      const offer = { to: placeOf(BANK_B), expires: inHours(1) };
      await rejects(act(SHIPPER, 'offerTransfer', id, { ...offer, endorsement: 'ENDORSE' }), 'FORBIDDEN');
      const { state } = await transfer(SHIPPER, BANK_B, id, 'ENDORSE_TO_ORDER');
      expect(state).to.deep.include({ possessor: placeOf(BANK_B), titleHolder: placeOf(BANK_B) });
      expect(state).not.to.have.property('nominee');
    });

    it('are the shipper’s if it is to the order of the shipper', async () => {
      const { shipper } = transportDocument()['documentParties'] as { shipper: object };
      const id = await issue(toOrderOf(shipper));
      const { state } = await transfer(SHIPPER, BANK_A, id, 'ENDORSE_TO_ORDER');
      expect(state).to.deep.include({ form: 'TO_ORDER_OF_SHIPPER', titleHolder: placeOf(BANK_A) });
    });
  });

  describe('of a bill that was endorsed', () => {
    it('to a name alone cannot be endorsed further, nor pledged', async () => {
      const id = await issue(transportDocument());
      await transfer(SHIPPER, OTHER_SHIPPER, id, 'ENDORSE');
      const offer = { to: placeOf(BANK_A), endorsement: 'ENDORSE', expires: inHours(1) };
      await rejects(act(OTHER_SHIPPER, 'offerTransfer', id, offer), 'NOT_NEGOTIABLE');
      await act(OTHER_SHIPPER, 'disclose', id, { to: { msp: 'BankAMSP' } });
      await rejects(act(OTHER_SHIPPER, 'offerPledge', id, { to: 'BankAMSP', expires: inHours(1) }), 'NOT_NEGOTIABLE');
      await act(OTHER_SHIPPER, 'surrenderForDelivery', id);
    });

    it('without the bill are apart until it is handed over', async () => {
      const id = await issue(transportDocument());
      const endorsed = await act(SHIPPER, 'endorse', id, { to: placeOf(BANK_A), endorsement: 'ENDORSE_TO_ORDER' });
      expect(endorsed.state).to.deep.include({ possessor: placeOf(SHIPPER), titleHolder: placeOf(BANK_A) });
      await rejects(act(SHIPPER, 'endorse', id, { to: placeOf(BANK_B), endorsement: 'ENDORSE' }), 'FORBIDDEN');
      await rejects(act(SHIPPER, 'surrenderForDelivery', id), 'FORBIDDEN');
      const { state } = await transfer(SHIPPER, BANK_A, id);
      expect(state).to.deep.include({ possessor: placeOf(BANK_A), titleHolder: placeOf(BANK_A) });
    });

    it('in blank go with the bill again', async () => {
      const id = await issue(TO_ORDER, { endorsee: placeOf(BANK_A) });
      await transfer(SHIPPER, BANK_A, id);
      await transfer(BANK_A, OTHER_SHIPPER, id, 'BLANK_ENDORSE');
      await act(OTHER_SHIPPER, 'nominate', id, { to: placeOf(BANK_A), endorsement: 'ENDORSE_TO_ORDER' });
      const { state } = await transfer(OTHER_SHIPPER, BANK_B, id);
      expect(state).to.deep.include({ titleHolder: placeOf(BANK_B) });
      expect(state, 'whom a former title holder named').not.to.have.property('nominee');
    });
  });

  describe('an offer', () => {
    it('that is declined leaves the offeree nothing to see, and the holder free', async () => {
      const id = await issue(transportDocument());
      await act(SHIPPER, 'offerTransfer', id, { to: placeOf(BANK_A), expires: inHours(1) });
      await rejects(act(SHIPPER, 'declineOffer', id, { reasonCode: 'OTHER' }), 'FORBIDDEN');
      const declined = await act(BANK_A, 'declineOffer', id, { reasonCode: 'NOT_EXPECTED' });
      expect(declined.state).to.deep.include({ declined: { by: placeOf(BANK_A), reasonCode: 'NOT_EXPECTED' } });
      expect(declined.parties).to.deep.equal([{ msp: 'CarrierMSP' }, placeOf(SHIPPER)]);
      await act(SHIPPER, 'surrenderForDelivery', id);
    });

    it('to somebody who saw the bill before leaves it among the parties', async () => {
      const id = await issue(transportDocument());
      await act(SHIPPER, 'disclose', id, { to: placeOf(BANK_A) });
      await act(SHIPPER, 'offerTransfer', id, { to: placeOf(BANK_A), expires: inHours(1) });
      expect((await act(BANK_A, 'declineOffer', id, { reasonCode: 'OTHER' })).parties).to.deep.include(placeOf(BANK_A));
    });

    it('of a pledge can be declined by the bank', async () => {
      const { bill } = await trade.offered();
      const { state } = await act(BANK_A, 'declineOffer', bill, { reasonCode: 'TERMS_NOT_AGREED' });
      expect(state).not.to.have.property('offer');
    });

    it('goes to exporters and banks alone, as the issue does', async () => {
      const id = await issue(transportDocument());
      for (const to of [CUSTOMS, CARRIER]) {
        await rejects(act(SHIPPER, 'offerTransfer', id, { to: placeOf(to), expires: inHours(1) }), 'FORBIDDEN');
        await rejects(trade.issue(newId(), { input: { issueTo: placeOf(to) } }), 'FORBIDDEN');
      }
    });
  });

  it('return to whoever had the bill before, if nothing else was done with it', async () => {
    const id = await issue(transportDocument());
    await transfer(SHIPPER, BANK_A, id, 'ENDORSE');
    const back = await act(BANK_A, 'returnTransfer', id, { reasonCode: 'WRONG_PARTY' });
    expect(back.state).to.deep.include({
      possessor: placeOf(SHIPPER),
      titleHolder: placeOf(SHIPPER),
      endorsement: 'BLANK_ENDORSE',
    });
    expect(back.parties).to.deep.equal([{ msp: 'CarrierMSP' }, placeOf(SHIPPER)]);
    await transfer(SHIPPER, BANK_A, id);
    await act(BANK_A, 'sign', id);
    await rejects(act(BANK_A, 'returnTransfer', id, { reasonCode: 'OTHER' }), 'ALREADY_TAKEN');
  });

  it('do not pass here if the original is of paper', async () => {
    await rejects(
      trade.issue(newId(), { document: PAPER, input: { titleMode: 'REGISTRY_OF_RECORD' } }),
      'NOT_ELECTRONIC',
    );
    const id = await issue(PAPER);
    const offer = { to: placeOf(BANK_A), expires: inHours(1) };
    await rejects(act(SHIPPER, 'offerTransfer', id, offer), 'NOT_ELECTRONIC');
    await rejects(act(SHIPPER, 'surrenderForDelivery', id), 'NOT_ELECTRONIC');
  });

  it('are not given by a sea waybill, which is delivered without a surrender', async () => {
    await rejects(
      trade.issue(newId(), { document: WAYBILL, input: { titleMode: 'REGISTRY_OF_RECORD' } }),
      'NOT_NEGOTIABLE',
    );
    const id = await issue(WAYBILL, { consignee: placeOf(OTHER_SHIPPER) });
    await rejects(act(SHIPPER, 'surrenderForDelivery', id), 'NOT_NEGOTIABLE');
    await rejects(act(SHIPPER, 'offerTransfer', id, { to: placeOf(BANK_A), expires: inHours(1) }), 'NOT_NEGOTIABLE');
    expect((await act(CARRIER, 'deliver', id)).status).to.equal('ACCOMPLISHED');
  });

  it('have files by their hash: the carrier’s picture of them, and what their holder adds', async () => {
    const id = await issue(transportDocument());
    const picture = { kind: 'VISUALISATION', mediaType: 'application/pdf', sha256: 'a'.repeat(64) };
    const paper = { kind: 'SUPPORTING_DOCUMENT', mediaType: 'image/png', sha256: 'b'.repeat(64) };
    const { state: untaken } = await act(CARRIER, 'attach', id, picture);
    const ofCarrier = { ...picture, by: CARRIER.msp };
    expect(untaken)
      .to.deep.include({ attachments: [ofCarrier] })
      .and.not.to.have.property('isTaken');
    await rejects(act(CARRIER, 'attach', id, picture), 'INVALID');
    await rejects(act(OTHER_SHIPPER, 'attach', id, paper), 'NOT_FOUND');
    const { state } = await act(SHIPPER, 'attach', id, paper);
    expect(state).to.deep.include({ attachments: [ofCarrier, { ...paper, by: SHIPPER.msp }], isTaken: true });
  });

  it('need a bill in hand: goods are not delivered against one that is out', async () => {
    const id = await issue(transportDocument());
    await rejects(act(CARRIER, 'deliver', id), 'WRONG_STATUS');
    const { state } = await act(CARRIER, 'deliverAgainstIndemnity', id, { indemnity: 'a'.repeat(64) });
    expect(state).to.include({ indemnity: 'a'.repeat(64) });
  });
});
