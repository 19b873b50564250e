import { expect } from 'chai';
import { Bond } from '../support/bond';
import { entryDeclaration, processingRecord } from '../support/declaration';
import { rejects } from '../support/rejects';

describe('A record of processing', () => {
  let bond: Bond;
  beforeEach(async () => {
    bond = await Bond.start();
  });

  it('gives no origin that neither went in nor has a reason, and none for goods of the same heading', async () => {
    const [output] = processingRecord(bond.entry)['outputs'] as [object];
    const outputs = (more: object): object => ({ outputs: [{ ...output, ...more }] });
    await rejects(bond.file(outputs({ countryOfOrigin: 'VN', originCriterion: undefined })), 'INVALID');
    await rejects(bond.file(outputs({ hsCode: '640610' })), 'INVALID');
    await rejects(bond.file(outputs({ countryOfOrigin: 'VN', originCriterion: 'VALUE_CONTENT' })), 'INVALID');
    await bond.file(outputs({ countryOfOrigin: 'CN', originCriterion: undefined }));
    await bond.file(outputs({ countryOfOrigin: 'KR', originCriterion: 'VALUE_CONTENT', hsCode: '640610' }));
  });

  it('gives the origin of the country of customs, whatever country a declaration to it names', async () => {
    const abroad = await bond.released(entryDeclaration({ country: 'VN', countryOfDestination: 'VN' }));
    const [output] = processingRecord(abroad)['outputs'] as [object];
    const inputs = processingRecord(abroad)['inputs'];
    await rejects(bond.file({ inputs, outputs: [{ ...output, countryOfOrigin: 'VN' }] }), 'INVALID');
    await bond.file({ inputs, outputs: [{ ...output, countryOfOrigin: 'KR' }] });
  });

  describe('lets goods keep an origin only as far as as much of it went in', () => {
    const goods = (hsCode: string, countryOfOrigin: string, netMassKg: string, more: object = {}): object => ({
      ...{ hsCode, description: 'GOODS', countryOfOrigin, netMassKg },
      ...{ quantity: { value: netMassKg, unit: 'KGM' }, ...more },
    });
    const pairs = (value: string): object => ({ quantity: { value, unit: 'NPR' } });
    const record = (operation: string, added: object[], outputs: object[]): object => ({
      ...bond.using('400', '1000'),
      ...{ operations: [operation], addedMaterials: added, outputs, wasteKg: '0' },
    });
    const UPPERS = '6406100000';

    const refused: Readonly<Record<string, () => object>> = {
      'a gram of it': () => record('REPACKING', [goods(UPPERS, 'KR', '0.001')], [goods(UPPERS, 'KR', '1000')]),
      'a gram of it, in two kinds of goods': () =>
        record('MIXING', [goods(UPPERS, 'KR', '500')], [goods(UPPERS, 'KR', '300'), goods(UPPERS, 'KR', '300')]),
      'other goods of it': () =>
        record(
          'LABELLING',
          [goods('220110', 'KR', '1000')],
          [goods(UPPERS, 'KR', '1000'), goods('220110', 'CN', '1000')],
        ),
      'other goods of it, as manufacture': () =>
        record(
          'MANUFACTURE',
          [goods('220110', 'KR', '1000')],
          [goods(UPPERS, 'KR', '1000'), goods('220110', 'CN', '1000')],
        ),
      'most of it, if goods of the same heading are joined': () =>
        record(
          'SIMPLE_ASSEMBLY',
          [goods('640399', 'CN', '500'), goods('640399', 'VN', '300')],
          [goods('640399', 'CN', '1800')],
        ),
      'less than half of what is joined': () =>
        record('SIMPLE_ASSEMBLY', [goods('640620', 'KR', '500')], [goods('640399', 'KR', '1500')]),
      'fewer of them': () =>
        record('REPACKING', [goods(UPPERS, 'KR', '500', pairs('100'))], [goods(UPPERS, 'KR', '500', pairs('101'))]),
      'goods of another kind, by repacking': () => record('REPACKING', [], [goods('640399', 'CN', '1000')]),
    };
    for (const [what, more] of Object.entries(refused))
      it(`not ${what}`, async () => {
        const { issues = [] } = await rejects(bond.file(more()), 'INVALID');
        expect(issues[0]?.pointer).to.match(/^\/document\/outputs\/\d\/countryOfOrigin$/);
      });

    const filed: Readonly<Record<string, () => object>> = {
      'goods of two origins that are repacked': () =>
        record(
          'REPACKING',
          [goods(UPPERS, 'KR', '500', pairs('100'))],
          [goods(UPPERS, 'KR', '500', pairs('100')), goods(UPPERS, 'CN', '1000', pairs('400'))],
        ),
      'small parts of another origin that are put into goods': () =>
        record('SIMPLE_ASSEMBLY', [goods('640620', 'KR', '200')], [goods('640399', 'CN', '1200')]),
      'goods that are made of parts, one of which has their heading': () =>
        record(
          'ASSEMBLY',
          [goods('640399', 'CN', '100'), goods('640620', 'VN', '100')],
          [goods('640399', 'CN', '1200')],
        ),
      'pairs that are counted as pieces afterwards': () =>
        record('SORTING', [], [goods(UPPERS, 'CN', '1000', { quantity: { value: '800', unit: 'NMB' } })]),
    };
    for (const [what, more] of Object.entries(filed))
      it(`as ${what}`, async () => {
        expect(await bond.statusOf(await bond.file(more()))).to.equal('FILED');
      });

    it('by the mass that they have, in whatever unit', async () => {
      const ofTonnes = goods(UPPERS, 'CN', '1000', { quantity: { value: '1', unit: 'TNE' } });
      await bond.file(record('REPACKING', [], [ofTonnes]));
      const heavier = { ...ofTonnes, quantity: { value: '2', unit: 'TNE' } };
      const { issues } = await rejects(bond.file(record('REPACKING', [], [heavier])), 'INVALID');
      expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/document/outputs/0/quantity']);
    });
  });
});
