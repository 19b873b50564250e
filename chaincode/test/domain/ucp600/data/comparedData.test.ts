import { buildPapers, type Case, usd } from '../../../support/examination';
import { testRule } from '../../../support/ruleTable';

/** What the packing list says among its further fields. */
const list = (fields: object, more: object = {}): Case => ({
  papers: buildPapers({ packingList: { fields }, ...more }),
});

describe('U18: another way of writing is not a conflict (art. 14(d))', () => {
  describe('the vessel', () => {
    testRule('U18', [
      ['with the kind of ship', list({ vesselName: 'M/V King of the Seas' }), 'COMPLIES'],
      ['with the kind of ship as one word', list({ vesselName: 'MV KING OF THE SEAS' }), 'COMPLIES'],
      ['another, with the kind of ship', list({ vesselName: 'MV QUEEN OF THE SEAS' }), 'DISCREPANT'],
      [
        'on the bill as one that is intended, on the list as the actual one',
        list(
          { vesselName: 'QUEEN OF THE SEAS' },
          {
            bill: { isVesselIntended: true, onBoardNotation: { date: '2026-03-10', vesselName: 'QUEEN OF THE SEAS' } },
          },
        ),
        'COMPLIES',
      ],
    ]);
  });

  describe('numbers', () => {
    testRule('U18', [
      ['of the credit, in groups', list({ creditNumber: 'LC-2026-001' }), 'COMPLIES'],
      ['of the credit, a digit otherwise', list({ creditNumber: 'LC-2026-007' }), 'DISCREPANT'],
      ['of the credit, two digits exchanged', list({ creditNumber: 'LC-2026-010' }), 'NEEDS_A_PERSON'],
      ['of the credit, behind a word', list({ creditNumber: 'L/C NO. LC-2026-001' }), 'COMPLIES'],
      ['of the invoice, in one', list({ invoiceNumber: 'HF2026118' }), 'COMPLIES'],
      ['of the invoice, a digit less', list({ invoiceNumber: 'HF202611' }), 'DISCREPANT'],
    ]);
  });

  describe('the term of trade', () => {
    testRule('U18', [
      ['with place and version', list({ incoterm: 'CIF Hamburg (Incoterms 2020)' }), 'COMPLIES'],
      ['another with the same place', list({ incoterm: 'CFR HAMBURG' }), 'DISCREPANT'],
    ]);
  });

  describe('the country of origin, KR on the certificate', () => {
    testRule('U18', [
      ['the code', list({ countryOfOrigin: 'kr' }), 'COMPLIES'],
      ['another code', list({ countryOfOrigin: 'CN' }), 'DISCREPANT'],
      ['a name', list({ countryOfOrigin: 'REPUBLIC OF KOREA' }), 'COMPLIES'],
      ['a name that is not known', list({ countryOfOrigin: 'ATLANTIS' }), 'NEEDS_A_PERSON'],
      [
        'a name, and another code on a third document',
        list({ countryOfOrigin: 'REPUBLIC OF KOREA' }, { insurance: { fields: { countryOfOrigin: 'CN' } } }),
        'DISCREPANT',
      ],
    ]);
  });
});

describe('U19: a line of 46A in words of its own', () => {
  const asks = (text: string): Case => ({
    credit: { documentsRequired: [{ kind: 'OTHER', text, originals: 1, copies: 0, isUnderstood: false }] },
    papers: buildPapers(),
  });
  testRule('U19', [
    ['that names a document, which is not presented', asks('INSPECTION CERTIFICATE ISSUED BY SGS'), 'DISCREPANT'],
    ['that names none', asks('ALL IN ENGLISH'), 'NEEDS_A_PERSON'],
    [
      'that names a document, with one of another title',
      {
        ...asks('INSPECTION CERTIFICATE ISSUED BY SGS'),
        papers: buildPapers({}, { kind: 'OTHER', title: 'Survey' }, { kind: 'DRAFT', amount: usd(1) }),
      },
      'NEEDS_A_PERSON',
    ],
  ]);
});
