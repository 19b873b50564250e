import { expect } from 'chai';
import { Credits } from '../support/credit';
import { CERTIFICATE, exportDeclaration, LINE } from '../support/declaration';
import { numberOfDeclaration } from '../support/desk';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { BANK_A, BANK_B, CUSTOMS, newId, OTHER_SHIPPER, placeOf, SHIPPER } from '../support/trade';

const TYPE = 'certificate-of-origin';

describe('A certificate of origin', () => {
  let desk: Credits;
  beforeEach(async () => {
    desk = await Credits.start();
  });
  const issue = async (more: object = {}, bills: string[] = []): Promise<string> => {
    const ask = { document: { ...CERTIFICATE, ...more }, input: { exporter: placeOf(SHIPPER), bills } };
    return (await desk.act(CUSTOMS, TYPE, 'issue', ask)).record.id;
  };

  it('is issued to an exporter, with links to the bills of its goods', async () => {
    const { record: bill } = await desk.trade.issue();
    const id = await issue({}, [bill.id]);
    const { record, authentic, genuine } = await desk.read(SHIPPER, { type: TYPE, id });
    expect([record.status, authentic, genuine]).to.deep.equal(['ISSUED', true, true]);
    expect(record.links).to.deep.equal([{ type: 'bill-of-lading', id: bill.id }]);
    await rejects(issue({}, [newId()]), 'NOT_FOUND');
    expect(desk.trade.ledger.publicText()).not.to.include('LEATHER').and.not.to.include('KCCI');
  });

  it('is not issued by whoever is neither a chamber nor customs', async () => {
    const input = { exporter: placeOf(SHIPPER) };
    await rejects(desk.act(SHIPPER, TYPE, 'issue', { document: CERTIFICATE, input }), 'FORBIDDEN');
    const banker = { ...BANK_A, role: 'customs-officer' } as const;
    await rejects(desk.act(banker, TYPE, 'issue', { document: CERTIFICATE, input }), 'FORBIDDEN');
  });

  it('states what its criterion rests on, and nothing else', async () => {
    const { hsChange: _, ...plain } = CERTIFICATE.goods[0] ?? {};
    const pointersOf = async (more: object): Promise<string[]> => {
      const { issues = [] } = await rejects(issue({ goods: [{ ...plain, ...more }] }), 'INVALID');
      return issues.map(({ pointer }) => pointer.replace('/document/goods/0/', ''));
    };
    for (const stated of [
      { criterion: 'WHOLLY_OBTAINED' },
      { criterion: 'VALUE_CONTENT', valueContentPercent: 45 },
      { criterion: 'SPECIFIC_PROCESS', process: 'TANNING' },
    ])
      await issue({ goods: [{ ...plain, ...stated }] });
    expect(await pointersOf({ criterion: 'HS_CHANGE' })).to.deep.equal(['hsChange']);
    expect(await pointersOf({ criterion: 'VALUE_CONTENT', process: 'TANNING' })).to.have.members([
      'valueContentPercent',
      'process',
    ]);
    expect(await pointersOf({ criterion: 'WHOLLY_OBTAINED', quantity: undefined, netMassKg: undefined })).to.deep.equal(
      ['quantity'],
    );
    await rejects(issue({ expiryDate: '2026-11-01' }), 'INVALID');
  });

  it('is shown to others by its exporter, and says to all of them that it is revoked, and why', async () => {
    const id = await issue();
    const show = { id, input: { to: { msp: BANK_A.msp } } };
    await rejects(desk.act(OTHER_SHIPPER, TYPE, 'disclose', show), 'NOT_FOUND');
    await desk.act(SHIPPER, TYPE, 'disclose', show);
    const revoke = { id, details: { reasonCode: 'FALSE_STATEMENT' } };
    await rejects(desk.act({ ...SHIPPER, role: 'customs-officer' }, TYPE, 'revoke', revoke), 'FORBIDDEN');
    await desk.act(CUSTOMS, TYPE, 'revoke', revoke);
    const { record } = await desk.read(BANK_A, { type: TYPE, id });
    expect(record.status).to.equal('REVOKED');
    expect(record.details).to.match(/^[0-9a-f]{64}$/);
    expect(desk.trade.ledger.publicText()).not.to.include('FALSE_STATEMENT');
    await rejects(desk.read(BANK_B, { type: TYPE, id }), 'NOT_FOUND');
  });

  it('is genuine by its issuer’s statement of each version', async () => {
    const id = await issue();
    await desk.act(CUSTOMS, TYPE, 'amend', { id, details: { certificate: { ...CERTIFICATE, vesselName: 'NARU' } } });
    const { record, genuine } = await desk.read(SHIPPER, { type: TYPE, id });
    expect([record.content.version, genuine]).to.deep.equal([2, true]);
    expect(await desk.document(SHIPPER, { type: TYPE, id })).to.include({ vesselName: 'NARU' });
    const forged = { ...CERTIFICATE, goods: [] };
    await rejects(desk.act(CUSTOMS, TYPE, 'amend', { id, details: { certificate: forged } }), 'INVALID');
  });

  it('ends when another is issued in its place', async () => {
    const id = await issue();
    const input = { exporter: placeOf(SHIPPER), replaces: id };
    const { record: next } = await desk.act(CUSTOMS, TYPE, 'issue', { document: CERTIFICATE, input });
    const { record } = await desk.read(SHIPPER, { type: TYPE, id });
    expect([record.status, record.state['replacedBy']]).to.deep.equal(['REPLACED', next.id]);
    expect(next.links).to.deep.equal([{ type: TYPE, id }]);
    await rejects(desk.act(CUSTOMS, TYPE, 'issue', { document: CERTIFICATE, input }), 'WRONG_STATUS');
  });

  it('bounds what declarations that cite it declare: origin, mass and quantity at the six digits of the HS', async () => {
    const id = await issue({ expiryDate: '2026-11-30' });
    const pointersOf = async (line: object, more: object = {}): Promise<string[]> => {
      const document = exportDeclaration({ certificatesOfOrigin: [id], lines: [{ ...LINE, ...line }], ...more });
      const filed = desk.act(SHIPPER, 'customs-declaration', 'file', { document, input: { customs: CUSTOMS.msp } });
      return ((await rejects(filed, 'INVALID')).issues ?? []).map(({ pointer }) => pointer.replace('/document/', ''));
    };
    expect(await pointersOf({ countryOfOrigin: 'CN' })).to.deep.equal(['lines/0/countryOfOrigin']);
    expect(await pointersOf({ netMassKg: '1200.6' })).to.deep.equal(['lines/0/netMassKg']);
    expect(await pointersOf({ quantity: { value: '401', unit: 'NPR' }, unitPrice: undefined })).to.deep.equal([
      'lines/0/quantity/value',
    ]);
    expect(await pointersOf({}, { lines: [LINE, LINE], grossMassKg: '2800' })).to.deep.equal([
      'lines/1/netMassKg',
      'lines/1/quantity/value',
    ]);
    expect(await pointersOf({ hsCode: '6404110000' })).to.deep.equal(['certificatesOfOrigin/0']);
    expect(await pointersOf({}, { date: '2026-12-01' })).to.deep.equal(['certificatesOfOrigin/0']);
  });

  it('is of the exporter, the invoices and the bill of what cites it, as far as both name them', async () => {
    const { record: bill } = await desk.trade.issue();
    const { record: other } = await desk.trade.issue();
    const id = await issue({ invoiceNumbers: ['INV-0042', 'INV-0043'] }, [bill.id]);
    const file = (more: object): Promise<unknown> => {
      const document = exportDeclaration({ certificatesOfOrigin: [id], ...more });
      return desk.act(SHIPPER, 'customs-declaration', 'file', { document, input: { customs: CUSTOMS.msp } });
    };
    const pointersOf = async (more: object): Promise<string[]> =>
      ((await rejects(file(more), 'INVALID')).issues ?? []).map(({ pointer }) => pointer);
    expect(await pointersOf({ exporter: { name: 'Lotus Shoes' }, invoiceNumbers: ['INV-0044'] })).to.deep.equal([
      '/document/exporter',
      '/document/invoiceNumbers',
    ]);
    expect(await pointersOf({ billOfLading: other.id })).to.deep.equal(['/document/billOfLading']);
    const exporter = { name: 'HANBIT SHOES CO., LTD.' };
    await file({ exporter, invoiceNumbers: ['inv 42'], billOfLading: bill.id });
    await file({ exporter: { taxId: '124-81-00998' } });
    await file({ exporter: { name: 'Lotus Bonded' }, procedure: 'RE_EXPORT' });
  });

  it('is looked at again when customs accepts what cites it', async () => {
    const id = await issue();
    const document = exportDeclaration({ certificatesOfOrigin: [id] });
    const input = { customs: CUSTOMS.msp };
    const { record } = await desk.act(SHIPPER, 'customs-declaration', 'file', { document, input });
    const accept = (): Promise<unknown> =>
      desk.act(CUSTOMS, 'customs-declaration', 'accept', { id: record.id, input: { channel: 'GREEN' } });
    const amend = (more: object): Promise<unknown> =>
      desk.act(CUSTOMS, TYPE, 'amend', { id, details: { certificate: { ...CERTIFICATE, ...more } } });
    await amend({ expiryDate: '2026-11-02', goods: [{ ...CERTIFICATE.goods[0], netMassKg: '1200' }] });
    expect((await rejects(accept(), 'INVALID')).issues?.map(({ pointer }) => pointer)).to.deep.equal([
      '/document/lines/0/netMassKg',
    ]);
    await amend({});
    await desk.act(CUSTOMS, TYPE, 'revoke', { id, details: { reasonCode: 'OTHER' } });
    const { issues } = await rejects(accept(), 'WRONG_STATUS');
    expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/document/certificatesOfOrigin/0']);
  });

  it('that has ended keeps goods from being released, until the declaration is corrected', async () => {
    const [id, next] = [await issue(), await issue()];
    const document = exportDeclaration({ certificatesOfOrigin: [id] });
    const declaration = (
      await desk.act(SHIPPER, 'customs-declaration', 'file', { document, input: { customs: CUSTOMS.msp } })
    ).record.id;
    const decide = (action: string, ask: object): Promise<unknown> =>
      desk.act(CUSTOMS, 'customs-declaration', action, { id: declaration, ...ask });
    const release = (): Promise<unknown> => decide('release', { details: { reasonCode: 'DOCUMENTS_IN_ORDER' } });
    const correct = (certificatesOfOrigin: string[], certificates?: string[]): Promise<unknown> =>
      desk.act(SHIPPER, 'customs-declaration', 'correct', {
        id: declaration,
        details: { declaration: exportDeclaration({ certificatesOfOrigin }) },
        ...(certificates && { input: { certificates } }),
      });
    await decide('accept', { input: { channel: 'GREEN' }, tokens: [numberOfDeclaration(declaration)] });
    await desk.act(CUSTOMS, TYPE, 'revoke', { id, details: { reasonCode: 'OTHER' } });
    await rejects(release(), 'WRONG_STATUS');
    await rejects(correct([id]), 'WRONG_STATUS');
    await rejects(correct([]), 'INVALID');
    await rejects(correct([next]), 'INVALID');
    await correct([], []);
    const cited = async (): Promise<object[]> =>
      (await desk.read(SHIPPER, { type: 'customs-declaration', id: declaration })).record.links;
    expect(await cited()).to.deep.equal([]);
    await correct([next], [next]);
    expect(await cited()).to.deep.equal([{ type: TYPE, id: next }]);
    await release();
  });

  it('is cited neither by those who do not see it, nor when it is revoked', async () => {
    const id = await issue();
    const file = (by: User): Promise<unknown> => {
      const document = exportDeclaration({ certificatesOfOrigin: [id] });
      return desk.act(by, 'customs-declaration', 'file', { document, input: { customs: CUSTOMS.msp } });
    };
    await rejects(file(OTHER_SHIPPER), 'NOT_FOUND');
    await desk.act(CUSTOMS, TYPE, 'revoke', { id, details: { reasonCode: 'OTHER' } });
    await rejects(file(SHIPPER), 'WRONG_STATUS');
  });

  it('is named by declarations, which link it', async () => {
    const id = await issue();
    const document = exportDeclaration({ certificatesOfOrigin: [id] });
    const { record } = await desk.act(SHIPPER, 'customs-declaration', 'file', {
      document,
      input: { customs: CUSTOMS.msp },
    });
    expect(record.links).to.deep.equal([{ type: TYPE, id }]);
    const other = exportDeclaration({ certificatesOfOrigin: [newId()] });
    await rejects(
      desk.act(SHIPPER, 'customs-declaration', 'file', { document: other, input: { customs: CUSTOMS.msp } }),
      'NOT_FOUND',
    );
  });
});
