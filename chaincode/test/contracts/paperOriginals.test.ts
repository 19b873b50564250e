import { expect } from 'chai';
import { Desk } from '../support/desk';
import { Rewriting } from '../support/rewriting';
import {
  BANK_A,
  BANK_B,
  CARRIER,
  f1,
  findingsOf,
  MEMBERS,
  newId,
  placeOf,
  SHIPPER,
  Trade,
  transportDocument,
} from '../support/trade';

const NUMBER = [f1('number')];
const LETTER = 'f'.repeat(64);
const HONOURED = {
  presentation: { id: newId(), holder: placeOf(SHIPPER), titleHolder: placeOf(SHIPPER), honouredFor: 'BankBMSP' },
};

describe('A claim on a paper bill whose number is on the ledger', () => {
  let trade: Trade;
  let desk: Desk;
  let rewriting: Rewriting;
  beforeEach(async () => {
    trade = await Trade.start();
    desk = new Desk(trade);
    rewriting = new Rewriting(trade.ledger, MEMBERS);
  });
  const issue = async (document: object = transportDocument(), input: object = {}): Promise<string> =>
    (
      await desk.act(CARRIER, 'bill-of-lading', 'issue', {
        document,
        tokens: NUMBER,
        input: { issueTo: placeOf(SHIPPER), ...input },
      })
    ).record.id;
  const surrender = async (id: string): Promise<void> => {
    await desk.act(SHIPPER, 'bill-of-lading', 'surrender-for-amendment', {
      id,
      input: { reasonCode: 'SWTP' },
      details: {},
    });
    await trade.bill(CARRIER, 'acceptSurrender', id);
  };
  /** The rules by which a bank’s claim on the paper is refused; none if it is reserved. */
  const reserve = async (by = BANK_A): Promise<string[]> => {
    const { record, writes } = await trade.reserve(by, newId(), { tokens: NUMBER });
    const findings = findingsOf(writes, by, record.id);
    expect(record.status).to.equal(findings.length === 0 ? 'RESERVED' : 'REFUSED');
    return findings.map(({ rule, severity }) => `${rule} ${severity}`);
  };
  const asPaper = (more: object = {}): object => ({ ...transportDocument(), isElectronic: false, ...more });

  it('is refused while the electronic bill is in force', async () => {
    await issue();
    expect(await reserve()).to.deep.equal(['D12 BLOCK']);
  });

  it('is refused if the electronic bill was replaced under another number', async () => {
    const old = await issue();
    await surrender(old);
    await desk.act(CARRIER, 'bill-of-lading', 'issue', {
      document: transportDocument({ reference: 'NARU0002' }),
      tokens: [f1('other')],
      input: { issueTo: placeOf(SHIPPER), replaces: [old] },
    });
    expect(await reserve()).to.deep.equal(['D12 BLOCK']);
  });

  it('is refused if the electronic bill was recalled and issued again', async () => {
    await trade.bill(CARRIER, 'void', await issue(), { reasonCode: 'MISISSUED' });
    await issue();
    expect(await reserve()).to.deep.equal(['D12 BLOCK']);
  });

  const originals: Record<string, () => Promise<string>> = {
    'went on as paper': async () => {
      const id = await issue();
      await surrender(id);
      await trade.bill(CARRIER, 'convertToPaper', id);
      return id;
    },
    'was issued on paper': () => issue(asPaper()),
    'was replaced by a paper bill under its number': async () => {
      const old = await issue();
      await surrender(old);
      return issue(asPaper({ transportDocumentSubReference: 'Version_2' }), { replaces: [old] });
    },
    'was recalled': async () => {
      const id = await issue();
      await trade.bill(CARRIER, 'void', id, { reasonCode: 'MISISSUED' });
      return id;
    },
  };
  for (const [what, make] of Object.entries(originals)) {
    it(`is reserved if the bill ${what}`, async () => {
      await make();
      expect(await reserve()).to.deep.equal([]);
    });

    it(`is refused if the bill ${what} after a bank had honoured it`, async () => {
      rewriting.rewriteState({ type: 'bill-of-lading', id: await make() }, HONOURED);
      expect(await reserve()).to.deep.equal(['D14 BLOCK']);
    });

    it(`is refused if the bill ${what}, and its carrier does not confirm that`, async () => {
      rewriting.forge({ type: 'bill-of-lading', id: await make() });
      expect(await reserve()).to.include('D12 BLOCK');
    });
  }

  it('is refused if the goods left without the paper bill', async () => {
    const id = await issue(asPaper());
    await trade.bill(CARRIER, 'deliverAgainstIndemnity', id, { indemnity: LETTER });
    expect(await reserve()).to.deep.equal(['D18 BLOCK']);
  });

  it('is refused if the paper bill is not made out to order, or its goods are delivered', async () => {
    const waybill = { ...transportDocument({ toOrder: false }), isElectronic: false, transportDocumentTypeCode: 'SWB' };
    const id = await issue(waybill);
    expect(await reserve()).to.deep.equal(['D13 BLOCK']);
    await trade.bill(CARRIER, 'deliver', id);
    expect(await reserve(BANK_B)).to.deep.equal(['D14 BLOCK', 'D13 BLOCK']);
  });
});
