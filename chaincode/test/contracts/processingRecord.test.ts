import { expect } from 'chai';
import type { TradeRecord } from '../../src/domain/vocabulary/record';
import { Credits } from '../support/credit';
import { DECLARATION, entryDeclaration, exportDeclaration, processingRecord } from '../support/declaration';
import { numberOfDeclaration } from '../support/desk';
import { rejects } from '../support/rejects';
import { CUSTOMS, newId, OTHER_SHIPPER, SHIPPER } from '../support/trade';

const TYPE = 'processing-record';
const ENTRY = 'customs-declaration';

describe('What is done with goods in bond', () => {
  let desk: Credits;
  let entry: string;
  beforeEach(async () => {
    desk = await Credits.start();
    entry = await released(entryDeclaration());
  });

  const declare = async (document: object): Promise<string> =>
    (await desk.act(SHIPPER, ENTRY, 'file', { document, input: { customs: CUSTOMS.msp } })).record.id;
  const decide = (id: string, action: string, ask: object): Promise<unknown> =>
    desk.act(CUSTOMS, ENTRY, action, { id, ...ask });
  const release = (id: string): Promise<unknown> =>
    decide(id, 'release', { details: { reasonCode: 'DOCUMENTS_IN_ORDER' } });
  async function released(document: object): Promise<string> {
    const id = await declare(document);
    await decide(id, 'accept', { input: { channel: 'GREEN' }, tokens: [numberOfDeclaration(id)] });
    await release(id);
    return id;
  }
  const file = async (more: object = {}, by = SHIPPER): Promise<string> => {
    const ask = { document: processingRecord(entry, more), input: { customs: CUSTOMS.msp } };
    return (await desk.act(by, TYPE, 'file', ask)).record.id;
  };
  const using = (value: string, netMassKg = '600', more: object = {}): object => ({
    inputs: [{ declaration: entry, line: 1, quantity: { value, unit: 'NPR' }, netMassKg, ...more }],
  });
  const approve = async (id: string, ...earlier: string[]): Promise<TradeRecord> =>
    (await desk.act(CUSTOMS, TYPE, 'approve', { id, input: { earlier } })).record;
  const statusOf = async (id: string): Promise<string> => (await desk.read(SHIPPER, { type: TYPE, id })).record.status;

  it('counts from the approval of an officer, and says nothing of the goods in public', async () => {
    const id = await file();
    expect(await statusOf(id)).to.equal('FILED');
    await rejects(desk.act(SHIPPER, TYPE, 'approve', { id }), 'FORBIDDEN');
    await rejects(desk.act({ ...SHIPPER, role: 'customs-officer' }, TYPE, 'approve', { id }), 'FORBIDDEN');
    expect((await approve(id)).status).to.equal('APPROVED');
    const { record } = await desk.read(CUSTOMS, { type: ENTRY, id: entry });
    expect([record.status, record.state['processedBy']]).to.deep.equal(['RELEASED', [id]]);
    for (const secret of ['BF-2026-0042', 'MANUFACTURE', '6403990000', '02012345'])
      expect(desk.trade.ledger.publicText()).not.to.include(secret);
  });

  it('uses no more than entered, with all that was approved before', async () => {
    const [first, second, third] = [
      await file(),
      await file(),
      await file({ ...using('1', '1'), addedMaterials: [], outputs: [], operations: ['DESTRUCTION'], wasteKg: '1' }),
    ];
    await approve(first);
    await rejects(approve(second), 'INVALID');
    await approve(second, first);
    const { values } = await rejects(approve(third, first, second), 'NOT_CONSERVED');
    expect(values['surplus']).to.deep.equal([
      {
        declaration: entry,
        line: 1,
        used: { quantity: '401', netMassKg: '1201' },
        entered: { quantity: '400', netMassKg: '1200.5' },
      },
    ]);
  });

  it('frees the goods of an approval that customs revokes', async () => {
    const [first, second] = [await file(using('400', '1200.5')), await file()];
    await approve(first);
    await rejects(approve(second, first), 'NOT_CONSERVED');
    await desk.act(CUSTOMS, TYPE, 'revoke', { id: first, details: { reasonCode: 'NOT_PROCESSED' } });
    expect((await approve(second, first)).status).to.equal('APPROVED');
  });

  const wrong: Readonly<Record<string, [() => object, string]>> = {
    'a line that the declaration does not have': [() => using('200', '600', { line: 2 }), '/document/inputs/0/line'],
    'another unit': [
      () => using('200', '600', { quantity: { value: '200', unit: 'KGM' } }),
      '/document/inputs/0/quantity/unit',
    ],
    'more mass out than in': [() => ({ wasteKg: '21' }), '/document/outputs'],
    'nothing that comes out, and nothing destroyed': [() => ({ outputs: [] }), '/document/outputs'],
    'an end before its start': [() => ({ finishedOn: '2026-11-09' }), '/document/finishedOn'],
    'an origin by a simple operation': [
      () => ({ operations: ['REPACKING', 'LABELLING', 'SIMPLE_ASSEMBLY', 'MIXING'] }),
      '/document/outputs/0/originCriterion',
    ],
  };
  for (const [what, [more, pointer]] of Object.entries(wrong))
    it(`is not filed with ${what}`, async () => {
      const { issues = [] } = await rejects(file(more()), 'INVALID');
      expect(issues.map((issue) => issue.pointer)).to.deep.equal([pointer]);
    });

  it('is not filed with more than entered', async () => {
    await rejects(file(using('401')), 'NOT_CONSERVED');
    await rejects(file(using('400', '1200.6')), 'NOT_CONSERVED');
  });

  it('gives no origin that neither went in nor has a reason, and none for goods of the same heading', async () => {
    const [output] = processingRecord(entry)['outputs'] as [object];
    const outputs = (more: object): object => ({ outputs: [{ ...output, ...more }] });
    await rejects(file(outputs({ countryOfOrigin: 'VN', originCriterion: undefined })), 'INVALID');
    await rejects(file(outputs({ hsCode: '640610' })), 'INVALID');
    await file(outputs({ countryOfOrigin: 'CN', originCriterion: undefined }));
    await file(outputs({ countryOfOrigin: 'VN', originCriterion: 'VALUE_CONTENT', hsCode: '640610' }));
  });

  it('is of goods that the operator itself declared into bond', async () => {
    await rejects(file({}, OTHER_SHIPPER), 'NOT_FOUND');
    entry = await declare(exportDeclaration());
    await rejects(file(), 'INVALID');
  });

  it('can be of goods that were declared in the form of the data set, by their mass', async () => {
    entry = await released(DECLARATION);
    const [output] = processingRecord(entry)['outputs'] as [object];
    const inputs = [{ declaration: entry, line: 1, quantity: { value: '600', unit: 'KGM' }, netMassKg: '600' }];
    const repacked = { ...output, originCriterion: undefined };
    expect((await approve(await file({ inputs, outputs: [repacked], operations: ['REPACKING'] }))).status).to.equal(
      'APPROVED',
    );
  });

  it('is not approved before its goods are released, nor after a correction on which customs has not decided', async () => {
    const open = await declare(entryDeclaration());
    const used = entry;
    entry = open;
    const early = await file();
    await rejects(approve(early), 'WRONG_STATUS');
    entry = used;
    const id = await file();
    await desk.act(SHIPPER, ENTRY, 'correct', { id: entry, details: { declaration: entryDeclaration() } });
    await rejects(approve(id), 'WRONG_STATUS');
  });

  it('is corrected or withdrawn by the operator until customs has decided', async () => {
    const id = await file();
    const correct = (record: object, by = SHIPPER): Promise<unknown> =>
      desk.act(by, TYPE, 'correct', { id, details: { record } });
    await correct(processingRecord(entry, { recordNumber: 'BF-2026-0043' }));
    const { issues } = await rejects(correct(processingRecord(entry, { wasteKg: '?', colour: 'red' })), 'INVALID');
    expect(issues?.map(({ pointer }) => pointer)).to.have.members([
      '/details/record/wasteKg',
      '/details/record/colour',
    ]);
    await rejects(correct(processingRecord(entry, using('401'))), 'NOT_CONSERVED');
    await rejects(correct({ ...processingRecord(newId()) }), 'INVALID');
    expect(await desk.document(CUSTOMS, { type: TYPE, id })).to.deep.include({ recordNumber: 'BF-2026-0043' });
    await approve(id);
    await rejects(correct(processingRecord(entry)), 'WRONG_STATUS');
    await rejects(desk.act(SHIPPER, TYPE, 'withdraw', { id }), 'WRONG_STATUS');
    const other = await file();
    await desk.act(SHIPPER, TYPE, 'withdraw', { id: other });
    await rejects(approve(other, id), 'WRONG_STATUS');
  });

  it('is rejected though the operator does not sign', async () => {
    const id = await file();
    const details = { reasonCode: 'NO_SUCH_SITE' };
    await desk.act(CUSTOMS, TYPE, 'reject', { id, details, absent: [SHIPPER.msp] });
    expect(await statusOf(id)).to.equal('REJECTED');
    await desk.act(CUSTOMS, TYPE, 'serve-remarks', { id, details, input: { version: 2 } });
  });
});
