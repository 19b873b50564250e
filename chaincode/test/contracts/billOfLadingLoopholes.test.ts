import { expect } from 'chai';
import { MAX_LINKS, type TradeRecord } from '../../src/domain/vocabulary/record';
import { ADVISER, AMOUNT_MINOR, BENEFICIARY, Credits, ISSUER, presentedDocuments, USD } from '../support/credit';
import { DECLARATION } from '../support/declaration';
import { Desk } from '../support/desk';
import type { User } from '../support/fakeLedger';
import { billLink, offerTo, Pledges, termsWith } from '../support/pledges';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  BANK_B,
  CARRIER,
  CUSTOMS,
  f1,
  inHours,
  newId,
  OTHER_SHIPPER,
  placeOf,
  SHIPPER,
  Trade,
  transportDocument,
} from '../support/trade';

const BILL = 'bill-of-lading';
const NUMBER = [f1('number')];
const LETTER = 'f'.repeat(64);
const WHOLE = 400;
const part = (reference: string, packages: number): object => transportDocument({ reference, packages });
const versionOf = (name: string, more: object = {}): object => ({
  ...transportDocument(),
  transportDocumentSubReference: name,
  ...more,
});

interface Replacing {
  readonly siblings?: string[];
  readonly tokens?: typeof NUMBER;
  readonly issueTo?: User;
  readonly endorsee?: User;
}

describe('Who twists the life of a bill of lading', () => {
  let trade: Trade;
  let desk: Desk;
  beforeEach(async () => {
    trade = await Trade.start();
    desk = new Desk(trade);
  });

  const surrender = async (id: string, by: User = SHIPPER, input: object = {}): Promise<void> => {
    await desk.act(by, BILL, 'surrender-for-amendment', { id, input, details: {} });
    await trade.bill(CARRIER, 'acceptSurrender', id);
  };
  const replace = async (
    replaces: string[],
    document: object,
    { siblings = [], tokens = NUMBER, issueTo = SHIPPER, endorsee }: Replacing = {},
  ): Promise<TradeRecord> => {
    const input = { issueTo: placeOf(issueTo), replaces, siblings, ...(endorsee && { endorsee: placeOf(endorsee) }) };
    return (await desk.act(CARRIER, BILL, 'issue', { document, tokens, input })).record;
  };
  const stateOf = async (id: string): Promise<TradeRecord['state']> =>
    (await desk.read(CARRIER, billLink(id))).record.state;
  const issueNumbered = async (tokens = NUMBER): Promise<string> => (await trade.issue(newId(), { tokens })).record.id;

  describe('as a carrier that issues in the place of other bills', () => {
    it('cannot count the goods of one bill twice', async () => {
      const old = await issueNumbered();
      await surrender(old);
      const twice = versionOf('V2', {
        consignmentItems: transportDocument({ packages: 2 * WHOLE })['consignmentItems'],
      });
      const { issues } = await rejects(replace([old, old], twice), 'INVALID');
      expect(JSON.stringify(issues)).to.include('names an id twice');
    });

    it('cannot recall what it issued in the place of a bill that its holder had', async () => {
      const old = await issueNumbered();
      await surrender(old);
      const next = await replace([old], versionOf('V2'));
      await rejects(trade.bill(CARRIER, 'void', next.id, { reasonCode: 'MISISSUED' }), 'ALREADY_TAKEN');
      await trade.bill(SHIPPER, 'consentToVoid', next.id);
      await trade.bill(CARRIER, 'void', next.id, { reasonCode: 'MISISSUED' });
      await issueNumbered();
    });

    it('cannot use the number of a replaced bill again while the goods are in others', async () => {
      const old = await issueNumbered();
      await surrender(old);
      const one = await replace([old], part('N2', 150), { tokens: [f1('2')] });
      await replace([old], part('N3', 250), { tokens: [f1('3')], siblings: [one.id] });
      await rejects(issueNumbered(), 'DUPLICATE_NUMBER');
      await surrender(one.id);
      const back = await replace([one.id], part('NARU0001', 150));
      await surrender(back.id);
      await replace([back.id], { ...part('NARU0001', 150), transportDocumentSubReference: 'V3' });
    });

    it('cannot leave goods over when no more bills can be named in the place of one', async () => {
      const old = await issueNumbered();
      await surrender(old);
      const done: string[] = [];
      for (let each = 0; each < MAX_LINKS - 1; each += 1) {
        const tokens = [f1(`part ${each}`)];
        done.push((await replace([old], part(`P${each}`, 1), { tokens, siblings: done })).id);
      }
      const left = WHOLE - done.length;
      const last = (packages: number): Promise<TradeRecord> =>
        replace([old], part('PR', packages), { tokens: [f1('rest')], siblings: done });
      await rejects(last(left - 1), 'INVALID');
      await last(left);
      expect((await desk.read(CARRIER, billLink(old))).record.status).to.equal('VOIDED');
    });

    it('cannot give title to somebody whom neither the title holder nor the last holder named', async () => {
      const old = await issueNumbered();
      await trade.bill(SHIPPER, 'disclose', old, { to: { msp: BANK_A.msp } });
      await surrender(old, SHIPPER, { reasonCode: 'COD' });
      const [parties] = [transportDocument()['documentParties'] as { shipper: object }];
      const toOrder = versionOf('V2', {
        documentParties: { ...parties, endorsee: { ...parties.shipper, partyName: 'BANK' } },
      });
      await rejects(replace([old], toOrder, { endorsee: BANK_A }), 'FORBIDDEN');
      await trade.bill(CARRIER, 'rejectSurrender', old, { reasonCode: 'OTHER' });
      await surrender(old, SHIPPER, { reasonCode: 'COD', madeOutTo: placeOf(BANK_A) });
      const { state } = await replace([old], toOrder, { endorsee: BANK_A });
      expect(state).to.deep.include({ possessor: placeOf(SHIPPER), titleHolder: placeOf(BANK_A) });
    });
  });

  describe('with a bank that paid or holds the bill', () => {
    let credits: Credits;
    let credit: string;
    let bill: string;
    beforeEach(async () => {
      credits = await Credits.start();
      trade = credits.trade;
      desk = credits;
      credit = await credits.advised();
      bill = await issueNumbered();
    });
    const presented = async (): Promise<string> =>
      (await credits.present(credit, presentedDocuments(), { billOfLading: bill })).record.id;
    const refused = async (disposal: string): Promise<string> => {
      const id = await presented();
      await credits.examine(id, 'DISCREPANT');
      await credits.step(ADVISER, 'refuse', id, {}, { discrepancies: ['LATE SHIPMENT'], disposal });
      return id;
    };
    const honour = (id: string): Promise<unknown> =>
      credits.step(ADVISER, 'honour', id, {}, { by: 'SIGHT', amount: USD(AMOUNT_MINOR) });

    it('cannot make the bill void after it was honoured, whoever consents', async () => {
      const id = await presented();
      await credits.examine(id, 'COMPLYING');
      await honour(id);
      await credits.act(ISSUER, BILL, 'offer-transfer', { id: bill, ...offerTo(OTHER_SHIPPER) });
      await trade.bill(OTHER_SHIPPER, 'acceptTransfer', bill);
      await trade.bill(OTHER_SHIPPER, 'consentToVoid', bill);
      await rejects(trade.bill(CARRIER, 'void', bill, { reasonCode: 'MISISSUED' }), 'PRESENTED');
    });

    it('cannot leave the bill with a bank that holds it for a presentation that another replaced', async () => {
      const id = await refused('HOLDING_FOR_INSTRUCTIONS');
      const instead = credits.present(credit, presentedDocuments(), { replaces: id });
      await rejects(instead, 'WRONG_STATUS');
      await credits.step(BENEFICIARY, 'withdraw', id);
      expect(await stateOf(bill)).to.deep.include({ possessor: placeOf(SHIPPER) });
      await credits.present(credit, presentedDocuments(), { billOfLading: bill, replaces: id });
    });

    it('cannot have discrepancies waived once the bills went back', async () => {
      const back = await refused('RETURNING');
      await rejects(credits.step(ISSUER, 'waive', back), 'WRONG_STATUS');
      await credits.present(credit, presentedDocuments(), { billOfLading: bill, replaces: back });
    });

    it('can have them waived while the bank holds the bills', async () => {
      const held = await refused('HOLDING_FOR_WAIVER');
      await credits.step(ISSUER, 'waive', held);
      await honour(held);
      expect(await stateOf(bill)).to.have.nested.property('presentation.honouredFor', ISSUER.msp);
    });

    it('cannot have the issuing bank pay for what is pledged to another', async () => {
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

  describe('with a pledgee that enforced its pledge', () => {
    let pledges: Pledges;
    beforeEach(async () => {
      pledges = await Pledges.start();
      trade = pledges.trade;
      desk = pledges.desk;
    });
    const sell = async (id: string, from: User, to: User): Promise<void> => {
      await pledges.act(from, billLink(id), 'offer-transfer', offerTo(to, { endorsement: 'ENDORSE_TO_ORDER' }));
      await trade.bill(to, 'acceptTransfer', id);
    };

    it('cannot take back, by its repayment, what the pledgee sold and bought again', async () => {
      const { bill, claim } = await pledges.taken();
      await sell(bill, BANK_A, OTHER_SHIPPER);
      await sell(bill, OTHER_SHIPPER, BANK_A);
      await pledges.release(claim);
      expect(await stateOf(bill)).to.deep.include({ possessor: placeOf(BANK_A), titleHolder: placeOf(BANK_A) });
    });

    it('gets back by its repayment what the buyer returned at once, or the bank passed on within itself', async () => {
      const { bill, claim } = await pledges.taken();
      await sell(bill, BANK_A, OTHER_SHIPPER);
      await pledges.act(OTHER_SHIPPER, billLink(bill), 'return-transfer', { input: { reasonCode: 'OTHER' } });
      const clerk: User = { ...BANK_A, party: newId() };
      await trade.register(clerk);
      await sell(bill, BANK_A, clerk);
      await pledges.release(claim);
      expect(await stateOf(bill)).to.deep.include({ possessor: placeOf(SHIPPER), titleHolder: placeOf(SHIPPER) });
    });

    it('gets back by its repayment a bill that the pledgee has surrendered, if the carrier refuses', async () => {
      const { bill, claim } = await pledges.taken(termsWith({ remedies: ['SURRENDER'] }));
      await trade.bill(BANK_A, 'surrenderForDelivery', bill);
      await pledges.release(claim);
      await trade.bill(CARRIER, 'rejectSurrender', bill, { reasonCode: 'FREIGHT_UNPAID' });
      const state = await stateOf(bill);
      expect(state).to.deep.include({ possessor: placeOf(SHIPPER), titleHolder: placeOf(SHIPPER) });
      expect(state).to.not.have.property('enforced');
      await trade.bill(SHIPPER, 'surrenderForDelivery', bill);
    });

    it('reads nothing more after the sale, and again if the bill comes back', async () => {
      const { bill } = await pledges.taken();
      await sell(bill, BANK_A, OTHER_SHIPPER);
      await rejects(desk.read(SHIPPER, billLink(bill)), 'NOT_FOUND');
      await pledges.act(OTHER_SHIPPER, billLink(bill), 'return-transfer', { input: { reasonCode: 'OTHER' } });
      await desk.read(SHIPPER, billLink(bill));
    });
  });

  describe('under the eyes of customs', () => {
    const declare = async (bill: string): Promise<string> => {
      await trade.bill(SHIPPER, 'disclose', bill, { to: { msp: CUSTOMS.msp } });
      const document = { ...DECLARATION, billOfLading: bill };
      return (await desk.act(SHIPPER, 'customs-declaration', 'file', { document, input: { customs: CUSTOMS.msp } }))
        .record.id;
    };
    const holdDeclaration = (id: string): Promise<unknown> =>
      desk.act(CUSTOMS, 'customs-declaration', 'hold', { id, details: { reasonCode: 'INTENSIVE_EXAMINATION' } });
    const hold = (id: string, declaration: string, more: object = {}): Promise<unknown> =>
      desk.act(CUSTOMS, BILL, 'hold-goods', { id, input: { declaration, ...more } });

    it('cannot get rid of a hold by a recall or on paper', async () => {
      const bill = await issueNumbered();
      const declaration = await declare(bill);
      await holdDeclaration(declaration);
      await hold(bill, declaration);
      await trade.bill(SHIPPER, 'consentToVoid', bill);
      await rejects(trade.bill(CARRIER, 'void', bill, { reasonCode: 'OTHER' }), 'HELD');
      await surrender(bill, SHIPPER, { reasonCode: 'SWTP' });
      await rejects(trade.bill(CARRIER, 'convertToPaper', bill), 'HELD');
    });

    it('cannot escape it by an amendment: what replaces a declared bill is held, too', async () => {
      const first = await issueNumbered();
      const declaration = await declare(first);
      await surrender(first);
      const second = await replace([first], versionOf('V2'));
      await surrender(second.id);
      const third = await replace([second.id], versionOf('V3'));
      await holdDeclaration(declaration);
      await rejects(hold(third.id, declaration), 'INVALID');
      await rejects(hold(third.id, declaration, { through: [first] }), 'INVALID');
      await rejects(hold(third.id, declaration, { through: [first, second.id] }), 'INVALID');
      await hold(third.id, declaration, { through: [second.id, first] });
      await trade.bill(SHIPPER, 'surrenderForDelivery', third.id);
      await trade.bill(CARRIER, 'acceptSurrender', third.id);
      await rejects(trade.bill(CARRIER, 'deliver', third.id), 'HELD');
    });

    it('cannot push the authority out of the parties while it holds the goods', async () => {
      const bill = await issueNumbered();
      const declaration = await declare(bill);
      await holdDeclaration(declaration);
      await hold(bill, declaration);
      for (let each = 0; each < 18; each += 1) {
        const user: User = { msp: BANK_A.msp, role: 'bank-officer', party: newId() };
        await trade.register(user);
        await desk.act(SHIPPER, BILL, 'disclose', { id: bill, input: { to: placeOf(user) } });
      }
      await desk.act(CUSTOMS, 'customs-declaration', 'release', {
        id: declaration,
        details: { reasonCode: 'EXAMINED' },
      });
      await desk.act(CUSTOMS, BILL, 'release-goods', { id: bill, input: { declaration } });
    });
  });

  it('cannot put on paper what was delivered against a letter of indemnity', async () => {
    const bill = await issueNumbered();
    await desk.act(SHIPPER, BILL, 'surrender-for-amendment', { id: bill, input: { reasonCode: 'SWTP' }, details: {} });
    await trade.bill(CARRIER, 'deliverAgainstIndemnity', bill, { indemnity: LETTER });
    await trade.bill(CARRIER, 'acceptSurrender', bill);
    await rejects(trade.bill(CARRIER, 'convertToPaper', bill), 'WRONG_STATUS');
  });

  it('reads nothing more once title and bill have passed from a nominator to its nominee', async () => {
    const parties = transportDocument()['documentParties'] as { shipper: object };
    const document = {
      ...transportDocument(),
      documentParties: { ...parties, endorsee: { ...parties.shipper, partyName: 'E' } },
    };
    const { id } = (await trade.issue(newId(), { document, input: { endorsee: placeOf(BANK_A) } })).record;
    const nominated = { to: placeOf(OTHER_SHIPPER), endorsement: 'ENDORSE_TO_ORDER' };
    await desk.act(BANK_A, BILL, 'nominate', { id, input: nominated });
    await desk.act(SHIPPER, BILL, 'offer-transfer', { id, input: { ...nominated, expires: inHours(1) } });
    await desk.act(OTHER_SHIPPER, BILL, 'accept-transfer', { id });
    await rejects(desk.read(BANK_A, billLink(id)), 'NOT_FOUND');
    await desk.act(OTHER_SHIPPER, BILL, 'return-transfer', { id, input: { reasonCode: 'WRONG_PARTY' } });
    expect(await stateOf(id)).to.deep.include({ possessor: placeOf(SHIPPER), titleHolder: placeOf(BANK_A) });
    await desk.read(BANK_A, billLink(id));
  });

  it('is not shut out by returning a bill that it had been shown before', async () => {
    const bill = await issueNumbered();
    await trade.bill(SHIPPER, 'disclose', bill, { to: { msp: BANK_B.msp } });
    await desk.act(SHIPPER, BILL, 'offer-transfer', { id: bill, ...offerTo(BANK_B) });
    await desk.act(BANK_B, BILL, 'accept-transfer', { id: bill });
    await desk.act(BANK_B, BILL, 'return-transfer', { id: bill, input: { reasonCode: 'OTHER' } });
    await desk.read(BANK_B, billLink(bill));
  });

  it('leaves no nominee of somebody who has passed a blank bill on', async () => {
    const bill = await issueNumbered();
    await desk.act(SHIPPER, BILL, 'nominate', {
      id: bill,
      input: { to: placeOf(BANK_B), endorsement: 'ENDORSE_TO_ORDER' },
    });
    await desk.act(SHIPPER, BILL, 'offer-transfer', { id: bill, ...offerTo(OTHER_SHIPPER) });
    await trade.bill(OTHER_SHIPPER, 'acceptTransfer', bill);
    expect(await stateOf(bill)).to.not.have.property('nominee');
  });
});
