import { expect } from 'chai';
import {
  buildExamination,
  buildPapers,
  type Case,
  findResults,
  HANBIT,
  INVOICE,
  NORDLICHT,
  usd,
} from '../../../support/examination';
import { findSentences, testRule } from '../../../support/ruleTable';

const invoice = (change: object, more: Case = {}): Case => ({ papers: buildPapers({ invoice: change }), ...more });
const goods = (goodsDescription: string, credit: string[]): Case =>
  invoice({ goodsDescription, items: [] }, { credit: { goods: { description: credit } } });
const SHIRTS = ['COTTON SHIRTS, LONG SLEEVES'];

describe('U10: the commercial invoice (art. 18(a), (c))', () => {
  testRule('U10', [
    ['of the beneficiary, to the applicant, as the credit has it', {}, 'COMPLIES'],
    ['not signed: 18(a)(iv)', invoice({ isSigned: false }), 'COMPLIES'],
    ['no invoice', { papers: buildPapers({ invoice: null }) }, 'NOT_APPLICABLE'],
  ]);

  describe('its parties', () => {
    const seller = (name: string): Case => invoice({ seller: { name } });
    const buyer = (name: string, context: Case['context'] = {}): Case => invoice({ buyer: { name } }, { context });
    testRule('U10', [
      ['a seller in other letters', seller('Hanbit Footwear Co Ltd'), 'COMPLIES'],
      ['a seller written out', seller('HANBIT FOOTWEAR COMPANY LIMITED'), 'COMPLIES'],
      ['a seller whose name says more', seller('HANBIT FOOTWEAR CO., LTD. BUSAN'), 'NEEDS_A_PERSON'],
      ['another seller', seller('DAEHAN SHOES'), 'DISCREPANT'],
      ['another issuer than the seller', invoice({ issuer: { name: 'DAEHAN SHOES' } }), 'DISCREPANT'],
      ['another address of the same seller: 14(j)', invoice({ seller: { ...HANBIT, addressLines: [] } }), 'COMPLIES'],
      ['another buyer', buyer('SUEDLICHT HANDELS GMBH'), 'DISCREPANT'],
      ['another buyer under a transferred credit: 38(g)', transferred(), 'NEEDS_A_PERSON'],
    ]);

    /** A second beneficiary's presentation, with an invoice on the first beneficiary. */
    function transferred(): Case {
      const { credit } = buildExamination();
      return buyer('ZWISCHENHANDEL AG', { transferredFrom: credit });
    }
  });

  describe('its currency', () => {
    testRule('U10', [
      ['another', invoice({ amount: { currency: 'EUR', amountMinor: 100_000_00 } }), 'DISCREPANT'],
      ['that of the credit', invoice({ amount: usd(1) }), 'COMPLIES'],
    ]);
  });

  describe('its description of the goods', () => {
    testRule('U10', [
      ['the words of the credit', goods('COTTON SHIRTS, LONG SLEEVES', SHIRTS), 'COMPLIES'],
      ['its words in another order', goods('Shirts (cotton) with long sleeves', SHIRTS), 'COMPLIES'],
      ['more words that change nothing', goods('COTTON SHIRTS, LONG SLEEVES, WHITE', SHIRTS), 'COMPLIES'],
      ['a word less', goods('COTTON SHIRTS', SHIRTS), 'NEEDS_A_PERSON'],
      ['other goods', goods('LEATHER BELTS', SHIRTS), 'DISCREPANT'],
      ['used goods', goods('USED COTTON SHIRTS, LONG SLEEVES', SHIRTS), 'DISCREPANT'],
      ['used goods that the credit calls used', goods('USED COTTON SHIRTS', ['USED COTTON SHIRTS']), 'COMPLIES'],
      ['none', invoice({ goodsDescription: undefined, items: [] }), 'DISCREPANT'],
      ['in its items alone', invoice({ goodsDescription: undefined }), 'COMPLIES'],
    ]);
  });

  describe('its trade term', () => {
    testRule('U10', [
      ['another', invoice({ incoterm: 'FOB BUSAN' }), 'DISCREPANT'],
      ['none', invoice({ incoterm: undefined }), 'DISCREPANT'],
      ['with place and edition', invoice({ incoterm: 'CIF Hamburg, Incoterms 2020' }), 'COMPLIES'],
      [
        'in the description',
        invoice({ incoterm: undefined, goodsDescription: 'BLACK LEATHER SHOES CIF HAMBURG' }),
        'COMPLIES',
      ],
    ]);
  });

  it('judges each of several invoices', () => {
    const other = { ...INVOICE, reference: 'HF-2026-119', buyer: { ...NORDLICHT, name: 'SUEDLICHT' } };
    const given = { papers: buildPapers({}, other) };
    expect(findSentences('U10', 'DISCREPANT', given)).to.deep.equal([
      'COMMERCIAL INVOICE HF-2026-119 MADE OUT TO SUEDLICHT, APPLICANT IS NORDLICHT HANDELS GMBH',
    ]);
    expect(findResults('U10', given)).to.have.length(10);
  });
});
