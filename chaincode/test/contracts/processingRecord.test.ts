import { expect } from 'chai';
import { Bond } from '../support/bond';
import { DECLARATION, entryDeclaration, exportDeclaration, processingRecord } from '../support/declaration';
import { rejects } from '../support/rejects';
import { CUSTOMS, newId, OTHER_SHIPPER, SHIPPER } from '../support/trade';

const TYPE = 'processing-record';
const ENTRY = 'customs-declaration';

describe('What is done with goods in bond', () => {
  let bond: Bond;
  beforeEach(async () => {
    bond = await Bond.start();
  });

  it('counts from the approval of an officer, and says nothing of the goods in public', async () => {
    const id = await bond.file();
    expect(await bond.statusOf(id)).to.equal('FILED');
    await rejects(bond.desk.act(SHIPPER, TYPE, 'approve', { id }), 'FORBIDDEN');
    await rejects(bond.desk.act({ ...SHIPPER, role: 'customs-officer' }, TYPE, 'approve', { id }), 'FORBIDDEN');
    expect((await bond.approve(id)).status).to.equal('APPROVED');
    const { record } = await bond.desk.read(CUSTOMS, { type: ENTRY, id: bond.entry });
    expect([record.status, record.state['processedBy']]).to.deep.equal(['RELEASED', [id]]);
    for (const secret of ['BF-2026-0042', 'MANUFACTURE', '6403990000', '02012345'])
      expect(bond.desk.trade.ledger.publicText()).not.to.include(secret);
  });

  it('uses no more than entered, with all that was approved before', async () => {
    const [first, second, third] = [
      await bond.file(),
      await bond.file(),
      await bond.file({
        ...bond.using('1', '1'),
        addedMaterials: [],
        outputs: [],
        operations: ['DESTRUCTION'],
        wasteKg: '1',
      }),
    ];
    await bond.approve(first);
    await rejects(bond.approve(second), 'INVALID');
    await bond.approve(second, first);
    const { values } = await rejects(bond.approve(third, first, second), 'NOT_CONSERVED');
    expect(values['surplus']).to.deep.equal([
      {
        declaration: bond.entry,
        line: 1,
        used: { quantity: '401', netMassKg: '1201' },
        entered: { quantity: '400', netMassKg: '1200.5' },
      },
    ]);
  });

  it('frees the goods of an approval that customs revokes', async () => {
    const [first, second] = [await bond.file(bond.using('400', '1200.5')), await bond.file()];
    await bond.approve(first);
    await rejects(bond.approve(second, first), 'NOT_CONSERVED');
    await bond.desk.act(CUSTOMS, TYPE, 'revoke', { id: first, details: { reasonCode: 'NOT_PROCESSED' } });
    expect((await bond.approve(second)).status).to.equal('APPROVED');
  });

  const wrong: Readonly<Record<string, [() => object, string]>> = {
    'a line that the declaration does not have': [
      () => bond.using('200', '600', { line: 2 }),
      '/document/inputs/0/line',
    ],
    'another unit': [
      () => bond.using('200', '600', { quantity: { value: '200', unit: 'KGM' } }),
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
      const { issues = [] } = await rejects(bond.file(more()), 'INVALID');
      expect(issues.map((issue) => issue.pointer)).to.deep.equal([pointer]);
    });

  it('is not filed with more than entered', async () => {
    await rejects(bond.file(bond.using('401')), 'NOT_CONSERVED');
    await rejects(bond.file(bond.using('400', '1200.6')), 'NOT_CONSERVED');
  });

  it('is of goods that the operator itself declared into bond', async () => {
    await rejects(bond.file({}, OTHER_SHIPPER), 'NOT_FOUND');
    bond.entry = await bond.declare(exportDeclaration());
    await rejects(bond.file(), 'INVALID');
  });

  it('can be of goods that were declared in the form of the data set, by their mass', async () => {
    bond.entry = await bond.released(DECLARATION);
    const [output] = processingRecord(bond.entry)['outputs'] as [object];
    const inputs = [{ declaration: bond.entry, line: 1, quantity: { value: '600', unit: 'KGM' }, netMassKg: '600' }];
    const repacked = { ...output, netMassKg: '580', originCriterion: undefined };
    expect(
      (await bond.approve(await bond.file({ inputs, outputs: [repacked], operations: ['REPACKING'] }))).status,
    ).to.equal('APPROVED');
  });

  it('is not approved before its goods are released, nor after a correction on which customs has not decided', async () => {
    const open = await bond.declare(entryDeclaration());
    const used = bond.entry;
    bond.entry = open;
    const early = await bond.file();
    await rejects(bond.approve(early), 'WRONG_STATUS');
    bond.entry = used;
    const id = await bond.file();
    await bond.desk.act(SHIPPER, ENTRY, 'correct', { id: bond.entry, details: { declaration: entryDeclaration() } });
    await rejects(bond.approve(id), 'WRONG_STATUS');
  });

  it('is corrected or withdrawn by the operator until customs has decided', async () => {
    const id = await bond.file();
    const correct = (record: object, by = SHIPPER): Promise<unknown> =>
      bond.desk.act(by, TYPE, 'correct', { id, details: { record } });
    await correct(processingRecord(bond.entry, { recordNumber: 'BF-2026-0043' }));
    const { issues } = await rejects(correct(processingRecord(bond.entry, { wasteKg: '?', colour: 'red' })), 'INVALID');
    expect(issues?.map(({ pointer }) => pointer)).to.have.members([
      '/details/record/wasteKg',
      '/details/record/colour',
    ]);
    await rejects(correct(processingRecord(bond.entry, bond.using('401'))), 'NOT_CONSERVED');
    await rejects(correct({ ...processingRecord(newId()) }), 'INVALID');
    expect(await bond.desk.document(CUSTOMS, { type: TYPE, id })).to.deep.include({ recordNumber: 'BF-2026-0043' });
    await bond.approve(id);
    await rejects(correct(processingRecord(bond.entry)), 'WRONG_STATUS');
    await rejects(bond.desk.act(SHIPPER, TYPE, 'withdraw', { id }), 'WRONG_STATUS');
    const other = await bond.file();
    await bond.desk.act(SHIPPER, TYPE, 'withdraw', { id: other });
    await rejects(bond.approve(other, id), 'WRONG_STATUS');
  });

  it('is rejected though the operator does not sign', async () => {
    const id = await bond.file();
    const details = { reasonCode: 'NO_SUCH_SITE' };
    await bond.desk.act(CUSTOMS, TYPE, 'reject', { id, details, absent: [SHIPPER.msp] });
    expect(await bond.statusOf(id)).to.equal('REJECTED');
    await bond.desk.act(CUSTOMS, TYPE, 'serve-remarks', { id, details, input: { version: 2 } });
  });
});
