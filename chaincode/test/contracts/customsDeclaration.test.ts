import { expect } from 'chai';
import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { Credits } from '../support/credit';
import { DECLARATION, exportDeclaration, LINE } from '../support/declaration';
import { numberOfDeclaration } from '../support/desk';
import { rejects } from '../support/rejects';
import { renew, startTransition } from '../support/tokenEpochs';
import { Rewriting } from '../support/rewriting';
import { CARRIER, CUSTOMS, MEMBERS, newId, OTHER_SHIPPER, SHIPPER } from '../support/trade';

const TYPE = 'customs-declaration';

describe('A customs declaration', () => {
  let desk: Credits;
  beforeEach(async () => {
    desk = await Credits.start();
  });

  const file = async (document: object = DECLARATION, links: object[] = [], by = SHIPPER): Promise<TradeRecord> =>
    (await desk.act(by, TYPE, 'file', { document, input: { customs: CUSTOMS.msp, links } })).record;
  const accept = async (id: string, channel = 'GREEN', number = id): Promise<TradeRecord> =>
    (await desk.act(CUSTOMS, TYPE, 'accept', { id, input: { channel }, tokens: [numberOfDeclaration(number)] })).record;
  const decide = async (id: string, action: string, details?: object, by = CUSTOMS): Promise<string> =>
    (await desk.act(by, TYPE, action, { id, details })).record.status;
  const correct = async (id: string, declaration: object, by = SHIPPER): Promise<TradeRecord> =>
    (await desk.act(by, TYPE, 'correct', { id, details: { declaration } })).record;
  const withdraw = async (id: string): Promise<string> =>
    (await desk.act(SHIPPER, TYPE, 'withdraw', { id, details: { reasonCode: 'OTHER' } })).record.status;

  describe('is filed', () => {
    it('with a header and lines, or in the form of the published data set', async () => {
      for (const document of [DECLARATION, exportDeclaration()])
        expect((await file(document)).status).to.equal('DECLARED');
    });

    it('with an origin that nobody knows, and on a day of some years ago', async () => {
      await file(exportDeclaration({ lines: [{ ...LINE, countryOfOrigin: 'ZZ' }] }));
      await file({ ...DECLARATION, date: '2021-04-01' });
      await rejects(file({ ...DECLARATION, date: '1999-04-01' }), 'INVALID');
    });

    it('with 999 lines, and no more', async () => {
      const lines = (count: number): object => ({
        lines: Array.from({ length: count }, () => ({ ...LINE, netMassKg: '1' })),
      });
      await file(exportDeclaration(lines(999)));
      const { issues } = await rejects(file(exportDeclaration(lines(1_000))), 'INVALID');
      expect(issues).to.deep.equal([{ pointer: '/document/lines', message: 'has more than 999 items' }]);
    });

    const wrong: Readonly<Record<string, [object, string]>> = {
      'an unknown field': [{ colour: 'red' }, '/document/colour'],
      'a mass that is no number': [{ lines: [{ ...LINE, netMassKg: '?' }] }, '/document/lines/0/netMassKg'],
      'no lines': [{ lines: [] }, '/document/lines'],
      'lines in two currencies': [
        { lines: [LINE, { ...LINE, netMassKg: '1', value: { currency: 'EUR', amountMinor: 40_000_00 } }] },
        '/document/lines/1/value/currency',
      ],
      'more net than gross mass': [{ grossMassKg: '1200' }, '/document/grossMassKg'],
      'a price that is not that of the goods': [
        { lines: [{ ...LINE, unitPrice: '98.9' }] },
        '/document/lines/0/unitPrice',
      ],
      'a procedure that is none': [{ procedure: 'IMPROT' }, '/document/procedure'],
      'a party of which nothing is said': [{ exporter: {} }, '/document/exporter'],
      'an origin that is no country': [
        { lines: [{ ...LINE, countryOfOrigin: 'QQ' }] },
        '/document/lines/0/countryOfOrigin',
      ],
      'a year that is a slip': [{ date: '1999-11-02' }, '/document/date'],
      'a day that is years ahead': [{ date: '2031-11-02' }, '/document/date'],
    };
    for (const [what, [more, pointer]] of Object.entries(wrong))
      it(`not with ${what}`, async () => {
        const { issues = [] } = await rejects(file(exportDeclaration(more)), 'INVALID');
        expect(issues.map((issue) => issue.pointer)).to.deep.equal([pointer]);
      });

    it('with links to what it names and to what it is linked with, each once', async () => {
      const { record: bill } = await desk.trade.issue();
      const { id } = await file();
      const link = { type: 'bill-of-lading', id: bill.id };
      const related = { type: TYPE, id };
      const relatedDeclarations = [{ id, relation: 'EXPORT_OF_IMPORT' }];
      const { links } = await file(exportDeclaration({ billOfLading: bill.id, relatedDeclarations }), [link]);
      expect(links).to.deep.equal([link, related]);
    });

    it('not with what is not on the ledger', async () => {
      const id = newId();
      const { issues, values } = await rejects(file({ ...DECLARATION, billOfLading: id }), 'NOT_FOUND');
      expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/document/billOfLading']);
      expect(values).to.deep.equal({ type: 'bill-of-lading', id });
      await rejects(file(exportDeclaration({ relatedDeclarations: [{ id, relation: 'RETURN_OF' }] })), 'NOT_FOUND');
      await rejects(file(DECLARATION, [{ type: 'shipment', id }]), 'NOT_FOUND');
    });

    it('with a bill that its declarant does not see', async () => {
      const { record } = await desk.trade.issue();
      await rejects(desk.read(OTHER_SHIPPER, record), 'NOT_FOUND');
      const { links } = await file({ ...DECLARATION, billOfLading: record.id }, [], OTHER_SHIPPER);
      expect(links).to.deep.equal([{ type: 'bill-of-lading', id: record.id }]);
    });

    it('with customs, by a shipper', async () => {
      const input = { customs: CARRIER.msp };
      await rejects(desk.act(SHIPPER, TYPE, 'file', { document: DECLARATION, input }), 'FORBIDDEN');
      await rejects(file(DECLARATION, [], CARRIER), 'FORBIDDEN');
    });
  });

  describe('has its number for itself', () => {
    it('from its acceptance until it is withdrawn, rejected or cancelled', async () => {
      const ends: ((id: string) => Promise<string>)[] = [
        withdraw,
        (id) => decide(id, 'reject', { reasonCode: 'DECLARED_TWICE' }),
        (id) => decide(id, 'cancel', { reasonCode: 'NOT_SHIPPED' }),
      ];
      for (const [index, end] of ends.entries()) {
        const number = `number ${index}`;
        const { id } = await file();
        await accept(id, 'GREEN', number);
        const second = await file();
        await rejects(accept(second.id, 'GREEN', number), 'DUPLICATE_NUMBER');
        await end(id);
        expect((await accept(second.id, 'GREEN', number)).status).to.equal('ACCEPTED');
      }
    });

    it('and not before its acceptance, by tokens under the next keys either', async () => {
      const { id } = await file();
      startTransition(desk.trade.ledger);
      const early = { id, tokens: renew([numberOfDeclaration('number')]) };
      await rejects(desk.act(CUSTOMS, TYPE, 'retokenise', early), 'WRONG_STATUS');
      await rejects(desk.act({ ...CUSTOMS, role: 'gateway' }, TYPE, 'retokenise', early), 'WRONG_STATUS');
    });

    it('though somebody forges that it is withdrawn', async () => {
      const { id } = await file();
      await accept(id, 'GREEN', 'number');
      const rewriting = new Rewriting(desk.trade.ledger, MEMBERS);
      rewriting.rewrite({ type: TYPE, id }, () => ({ status: 'CANCELLED' }));
      rewriting.forge({ type: TYPE, id });
      await rejects(accept((await file()).id, 'GREEN', 'number'), 'DUPLICATE_NUMBER');
    });

    it('after its release, too', async () => {
      const { id } = await file();
      await accept(id, 'GREEN', 'number');
      await decide(id, 'release', { reasonCode: 'DOCUMENTS_IN_ORDER' });
      await rejects(accept((await file()).id, 'GREEN', 'number'), 'DUPLICATE_NUMBER');
    });
  });

  describe('is cleared', () => {
    it('by the channel that customs chooses', async () => {
      const statuses = { GREEN: 'ACCEPTED', DOCUMENTS: 'DOCUMENT_CHECK', INSPECTION: 'INSPECTION' };
      for (const [channel, status] of Object.entries(statuses))
        expect((await accept((await file()).id, channel)).status).to.equal(status);
    });

    it('from the check of its papers to its release', async () => {
      const { id } = await file();
      await rejects(decide(id, 'release', { reasonCode: 'EXAMINED' }), 'WRONG_STATUS');
      await accept(id, 'DOCUMENTS');
      expect(await decide(id, 'hold', { reasonCode: 'DISCREPANCY_IN_PAPERWORK' })).to.equal('HELD');
      await correct(id, { ...DECLARATION, itemPrice: '120000' });
      const duties = { currency: 'KRW', amountMinor: 12_000 };
      expect(await decide(id, 'notify-payment', { duties })).to.equal('PAYMENT_NOTIFIED');
      expect(await decide(id, 'release', { reasonCode: 'CORRECTED' })).to.equal('RELEASED');
      expect(desk.trade.ledger.publicText()).not.to.include('DISCREPANCY').and.not.to.include('120000');
    });

    it('by the authority addressed, with a reason code', async () => {
      const { id } = await file();
      const { issues } = await rejects(decide(id, 'hold', { reasonCode: 'MOOD' }), 'INVALID');
      expect(issues?.[0]?.pointer).to.equal('/details/reasonCode');
      await rejects(decide(id, 'hold'), 'INVALID');
      await rejects(decide(id, 'hold', { reasonCode: 'RISK_SCREENING' }, SHIPPER), 'FORBIDDEN');
    });

    it('or the goods are seized, and nothing more happens', async () => {
      const { id } = await file();
      await accept(id);
      expect(await decide(id, 'seize', { reasonCode: 'SMUGGLING' })).to.equal('SEIZED');
      await rejects(decide(id, 'release', { reasonCode: 'EXAMINED' }), 'WRONG_STATUS');
      await rejects(correct(id, DECLARATION), 'WRONG_STATUS');
    });
  });

  describe('is corrected', () => {
    it('by its declarant, in a new version that customs holds', async () => {
      const { id } = await file(exportDeclaration());
      await accept(id);
      const line = { ...LINE, netMassKg: '1100' };
      const record = await correct(id, exportDeclaration({ lines: [line] }));
      expect([record.status, record.content.version]).to.deep.equal(['ACCEPTED', 2]);
      expect(await desk.document(CUSTOMS, record)).to.have.nested.property('lines[0].netMassKg', '1100');
      await rejects(correct(id, exportDeclaration(), CARRIER), 'FORBIDDEN');
    });

    it('and is decided on again: released goods, and what is to be paid', async () => {
      const { id } = await file();
      await accept(id);
      await decide(id, 'notify-payment', { duties: { currency: 'KRW', amountMinor: 12_000 } });
      expect((await correct(id, DECLARATION)).status).to.equal('DOCUMENT_CHECK');
      await decide(id, 'release', { reasonCode: 'EXAMINED' });
      expect((await correct(id, { ...DECLARATION, itemPrice: '1' })).status).to.equal('CORRECTED');
      expect(await decide(id, 'release', { reasonCode: 'CORRECTED' })).to.equal('RELEASED');
    });

    it('but not to a day of another year', async () => {
      const { id } = await file(exportDeclaration());
      const { issues } = await rejects(correct(id, exportDeclaration({ date: '2031-11-02' })), 'INVALID');
      expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/details/declaration/date']);
    });

    it('but not into another declaration', async () => {
      const { id } = await file(exportDeclaration());
      const other = exportDeclaration({
        declarationNumber: '1',
        country: 'CN',
        procedure: 'TRANSIT',
        billOfLading: newId(),
      });
      const { issues = [] } = await rejects(correct(id, other), 'INVALID');
      expect(issues.map(({ pointer }) => pointer)).to.deep.equal(
        ['declarationNumber', 'country', 'procedure', 'billOfLading'].map((name) => `/details/declaration/${name}`),
      );
      const wrong = exportDeclaration({ lines: [] });
      const { issues: faults = [] } = await rejects(correct(id, wrong), 'INVALID');
      expect(faults.map(({ pointer }) => pointer)).to.deep.equal(['/details/declaration/lines']);
    });
  });

  it('is withdrawn by its declarant until customs inspects or holds the goods', async () => {
    const { id } = await file();
    await accept(id, 'INSPECTION');
    await rejects(withdraw(id), 'WRONG_STATUS');
    const second = await file();
    await accept(second.id, 'DOCUMENTS');
    expect(await withdraw(second.id)).to.equal('CANCELLED');
    await rejects(accept(second.id), 'WRONG_STATUS');
  });
});
