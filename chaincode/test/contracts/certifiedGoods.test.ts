import { expect } from 'chai';
import { Credits } from '../support/credit';
import { CERTIFICATE, exportDeclaration, LINE } from '../support/declaration';
import { rejects } from '../support/rejects';
import { CUSTOMS, placeOf, SHIPPER } from '../support/trade';

const TYPE = 'certificate-of-origin';

describe('What a certificate of origin certifies', () => {
  const { now } = Date;
  let desk: Credits;
  beforeEach(async () => {
    desk = await Credits.start();
  });
  afterEach(() => {
    Date.now = now;
  });
  const issue = async (more: object): Promise<string> => {
    const ask = { document: { ...CERTIFICATE, ...more }, input: { exporter: placeOf(SHIPPER) } };
    return (await desk.act(CUSTOMS, TYPE, 'issue', ask)).record.id;
  };

  describe('of goods that are counted otherwise than they are declared', () => {
    const { netMassKg: _, ...counted } = CERTIFICATE.goods[0] ?? {};
    const { unitPrice: __, ...unpriced } = LINE;
    const pointersOf = async (goods: object[], line: object): Promise<string[] | undefined> => {
      const id = await issue({ goods: goods.map((each) => ({ ...counted, ...each })) });
      const document = exportDeclaration({ certificatesOfOrigin: [id], lines: [{ ...unpriced, ...line }] });
      const filed = desk.act(SHIPPER, 'customs-declaration', 'file', { document, input: { customs: CUSTOMS.msp } });
      return filed.then(
        () => undefined,
        async () => (await rejects(filed, 'INVALID')).issues?.map(({ pointer }) => pointer.replace('/document/', '')),
      );
    };
    const of = (value: string, unit: string): object => ({ quantity: { value, unit } });

    it('bounds them in whatever unit of the same measure', async () => {
      const pairs = [of('400', 'NPR')];
      expect(await pointersOf(pairs, of('800', 'NMB'))).to.equal(undefined);
      expect(await pointersOf(pairs, of('801', 'NMB'))).to.deep.equal(['lines/0/quantity/value']);
      expect(await pointersOf([of('1.2005', 'TNE')], of('9', 'NPR'))).to.equal(undefined);
      expect(await pointersOf([of('1.2', 'TNE')], of('9', 'NPR'))).to.deep.equal(['lines/0/netMassKg']);
    });

    it('says so, if what is certified is of another measure', async () => {
      expect(await pointersOf([of('400', 'NPR')], of('9', 'LTR'))).to.deep.equal(['lines/0/quantity/unit']);
      expect(await pointersOf([of('400', 'NPR')], of('1200.5', 'KGM'))).to.deep.equal(['lines/0/quantity/unit']);
      const both = [of('1', 'NPR'), { ...of('1', 'LTR'), netMassKg: '1' }];
      expect(await pointersOf(both, {})).to.deep.equal(['lines/0/quantity/unit']);
      expect(await pointersOf([{ ...of('400', 'NPR'), netMassKg: '1200.5' }], of('9', 'LTR'))).to.equal(undefined);
    });
  });

  it('that is issued after the declaration says so', async () => {
    const file = async (more: object): Promise<unknown> => {
      const document = exportDeclaration({ certificatesOfOrigin: [await issue({ issueDate: '2026-11-05', ...more })] });
      return desk.act(SHIPPER, 'customs-declaration', 'file', { document, input: { customs: CUSTOMS.msp } });
    };
    const { issues } = await rejects(file({}), 'INVALID');
    expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/document/certificatesOfOrigin/0']);
    await file({ issuedRetrospectively: true });
  });

  it('that has run out is cited by no new declaration, whatever day that states, and holds for one that was filed before', async () => {
    const input = { customs: CUSTOMS.msp };
    const file = async (id: string): Promise<string> => {
      const document = exportDeclaration({ date: '2026-11-02', certificatesOfOrigin: [id] });
      return (await desk.act(SHIPPER, 'customs-declaration', 'file', { document, input })).record.id;
    };
    const { issues } = await rejects(file(await issue({ expiryDate: '2026-11-02' })), 'INVALID');
    expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/document/certificatesOfOrigin/0']);
    const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
    const cited = await issue({ expiryDate: today });
    const [first, second] = [await file(cited), await file(cited)];
    const accept = (id: string): Promise<unknown> =>
      desk.act(CUSTOMS, 'customs-declaration', 'accept', { id, input: { channel: 'GREEN' } });
    await accept(first);
    Date.now = () => Date.parse(today) + 86_400_000;
    await accept(second);
    const early = exportDeclaration({ date: '2026-11-02' });
    const uncited = (await desk.act(SHIPPER, 'customs-declaration', 'file', { document: early, input })).record.id;
    const cite = (id: string): Promise<unknown> => {
      const details = { declaration: exportDeclaration({ date: '2026-11-02', certificatesOfOrigin: [cited] }) };
      return desk.act(SHIPPER, 'customs-declaration', 'correct', { id, input: { certificates: [cited] }, details });
    };
    await rejects(cite(uncited), 'INVALID');
    await accept(uncited);
    await rejects(cite(uncited), 'INVALID');
    const declaration = exportDeclaration({ certificatesOfOrigin: [cited], grossMassKg: '1401' });
    await desk.act(SHIPPER, 'customs-declaration', 'correct', { id: first, details: { declaration } });
  });

  it('certifies no origin that is no country, and has no date that is a slip', async () => {
    for (const countryOfOrigin of ['ZZ', 'QQ'])
      await rejects(issue({ goods: [{ ...CERTIFICATE.goods[0], countryOfOrigin }] }), 'INVALID');
    for (const issueDate of ['1999-11-02', '2031-11-02']) await rejects(issue({ issueDate }), 'INVALID');
  });
});
