import { readTitle } from '../../../../src/domain/papers/documentNames';
import { buildPapers, type Case } from '../../../support/examination';
import { testRule } from '../../../support/ruleTable';

const requires = (clause: object): Case => ({
  credit: { documentsRequired: [{ originals: 1, copies: 0, ...clause }] },
});

describe('U19: sorts of documents of one kind (art. 14(f))', () => {
  const cases = [
    ['HALAL CERTIFICATE', 'HEALTH CERTIFICATE', 'NEEDS_A_PERSON'],
    ['HALAL CERTIFICATE', 'HALAL CERTIFICATE', 'COMPLIES'],
    ['HEALTH CERTIFICATE', 'VETERINARY HEALTH CERTIFICATE', 'COMPLIES'],
    ['HEALTH CERTIFICATE', 'CERTIFICATE OF FREE SALE', 'NEEDS_A_PERSON'],
    ['EXPORT LICENCE', 'EXPORT DECLARATION', 'NEEDS_A_PERSON'],
    ['EXPORT LICENSE', 'EXPORT PERMIT', 'COMPLIES'],
    ['CONSULAR INVOICE', 'CUSTOMS INVOICE', 'NEEDS_A_PERSON'],
    ['FORWARDER CERTIFICATE OF RECEIPT', 'MATE’S RECEIPT', 'NEEDS_A_PERSON'],
    ['GSP FORM A', 'CERTIFICATE OF ORIGIN', 'NEEDS_A_PERSON'],
    ['CERTIFICATE OF ORIGIN', 'GSP FORM A', 'COMPLIES'],
  ] as const;
  testRule(
    'U19',
    cases.map(([text, title, verdict]) => {
      const [kind = 'OTHER'] = readTitle(text);
      return [
        `${text} is called for, ${title} is presented`,
        {
          ...requires({ kind, text, isUnderstood: true }),
          papers: buildPapers({ certificate: null }, { kind: 'OTHER', title }),
        },
        verdict,
      ];
    }),
  );
});

describe('U19: documents that a clause may not call for', () => {
  const cases = [
    ['PACKING LIST NOT REQUIRED', 'NEEDS_A_PERSON'],
    ['PACKING LIST TO BE SENT TO APPLICANT BY COURIER', 'NEEDS_A_PERSON'],
    ['PACKING LIST NOT SHOWING PRICES', 'DISCREPANT'],
  ] as const;
  testRule(
    'U19',
    cases.map(([text, verdict]) => [
      `${text}: none is presented`,
      {
        ...requires({ kind: 'PACKING_LIST', text, isUnderstood: false }),
        papers: buildPapers({ packingList: null }),
      },
      verdict,
    ]),
  );
});

describe('U19: a condition on one of several documents that fulfil a clause', () => {
  const isSigned = { document: 'WEIGHT_LIST', field: 'isSigned', operator: 'EQUALS', value: 'true' };
  const clause = { kind: 'WEIGHT_LIST', alternatives: ['PACKING_LIST'], text: 'WEIGHT LIST OR PACKING LIST, SIGNED' };
  testRule(
    'U19',
    [true, false].map((signed) => [
      signed ? 'the other document meets it' : 'the other document does not meet it',
      {
        ...requires({ ...clause, conditions: [isSigned], isUnderstood: true }),
        papers: buildPapers({ packingList: { isSigned: signed } }),
      },
      signed ? 'COMPLIES' : 'DISCREPANT',
    ]),
  );
});
