import { expect } from 'chai';
import { buildPapers, type Case, findResults, INSURANCE, usd } from '../../../support/examination';
import { findSentences, testRule } from '../../../support/ruleTable';

const policy = (change: object, more: Case = {}): Case => ({ papers: buildPapers({ insurance: change }), ...more });

describe('U17: form, signature, originals (art. 28(a) to (d))', () => {
  testRule('U17', [
    ['a signed policy', {}, 'COMPLIES'],
    ['a certificate', policy({ form: 'CERTIFICATE' }), 'COMPLIES'],
    ['a declaration under an open cover', policy({ form: 'DECLARATION' }), 'COMPLIES'],
    ['a cover note', policy({ form: 'COVER_NOTE' }), 'DISCREPANT'],
    ['no signature', policy({ isSigned: false }), 'DISCREPANT'],
    ['both originals', policy({ originalsIssued: 2, originalsPresented: 2 }), 'COMPLIES'],
    ['one of two originals', policy({ originalsIssued: 2, originalsPresented: 1 }), 'DISCREPANT'],
    ['a copy alone', policy({ originalsPresented: 0, copiesPresented: 1 }), 'DISCREPANT'],
    ['no insurance document', { papers: buildPapers({ insurance: null }) }, 'NOT_APPLICABLE'],
  ]);
});

describe('U17: date (art. 28(e)); goods are shipped on 10 March', () => {
  const dated = (issueDate: string | undefined, effectiveFrom?: string): Case => policy({ issueDate, effectiveFrom });
  testRule('U17', [
    ['dated on the day of shipment', dated('2026-03-10'), 'COMPLIES'],
    ['dated a day after', dated('2026-03-11'), 'DISCREPANT'],
    ['dated after, effective from the day of shipment', dated('2026-03-15', '2026-03-10'), 'COMPLIES'],
    ['dated after, effective a day after', dated('2026-03-15', '2026-03-11'), 'DISCREPANT'],
    ['dated before, effective a day after', dated('2026-03-01', '2026-03-11'), 'DISCREPANT'],
    ['undated, effective from the day of shipment', dated(undefined, '2026-03-10'), 'COMPLIES'],
    ['undated', dated(undefined), 'DISCREPANT'],
    ['no date of shipment', { papers: buildPapers({ bill: { issueDate: undefined } }) }, 'NEEDS_A_PERSON'],
    ['no bill', { papers: buildPapers({ bill: null }) }, 'NEEDS_A_PERSON'],
  ]);

  it('covers the earliest of several shipments', () => {
    const [bill] = buildPapers();
    const given = { papers: buildPapers({}, { ...bill, reference: 'HLCU7654321', issueDate: '2026-03-08' }) };
    expect(findSentences('U17', 'DISCREPANT', given)).to.deep.equal([
      'INSURANCE DOCUMENT POLICY 88-20117 COVERS FROM 2026-03-09, LATER THAN SHIPMENT 2026-03-08',
    ]);
  });
});

describe('U17: amount (art. 28(f)(i), (ii))', () => {
  const insured = (amountMinor: number, more: Case = {}): Case => policy({ insuredAmount: usd(amountMinor) }, more);
  const asked = (value: string): object => ({
    additionalConditions: [
      {
        text: `INSURANCE FOR ${value} PERCENT`,
        isUnderstood: true,
        conditions: [{ document: 'INSURANCE_DOCUMENT', field: 'insuredPercent', operator: 'GTE', value }],
      },
    ],
  });
  /** An invoice of another amount, under a trade term, with a drawing of its own. */
  const invoiced = (incoterm: string, invoiceMinor: number, drawnMinor: number, insuredMinor: number): Case => ({
    credit: { goods: { description: ['BLACK LEATHER SHOES'] } },
    presentation: { amount: usd(drawnMinor) },
    papers: buildPapers({
      invoice: { incoterm, amount: usd(invoiceMinor) },
      insurance: { insuredAmount: usd(insuredMinor) },
    }),
  });
  testRule('U17', [
    ['110 per cent of the CIF value', insured(110_000_00), 'COMPLIES'],
    ['a cent less', insured(109_999_99), 'DISCREPANT'],
    ['more', insured(150_000_00), 'COMPLIES'],
    ['another currency', policy({ insuredAmount: { currency: 'EUR', amountMinor: 110_000_00 } }), 'DISCREPANT'],
    ['120 per cent, as the credit asks', insured(120_000_00, { credit: asked('120') }), 'COMPLIES'],
    ['a cent less than 120 per cent', insured(119_999_99, { credit: asked('120') }), 'DISCREPANT'],
    ['112.5 per cent, exactly', insured(112_500_00, { credit: asked('112.5') }), 'COMPLIES'],
    ['a cent less than 112.5 per cent', insured(112_499_99, { credit: asked('112.5') }), 'DISCREPANT'],
    ['FOB: the drawing, if it is greater', invoiced('FOB', 90_000_00, 100_000_00, 110_000_00), 'COMPLIES'],
    ['FOB: a cent less than of the drawing', invoiced('FOB', 90_000_00, 100_000_00, 109_999_99), 'DISCREPANT'],
    ['FOB: the invoice, if it is greater', invoiced('FOB', 100_000_00, 90_000_00, 110_000_00), 'COMPLIES'],
    ['FOB: a cent less than of the invoice', invoiced('FOB', 100_000_00, 90_000_00, 109_999_99), 'DISCREPANT'],
    ['CIP: the invoice, though more is drawn', invoiced('CIP', 90_000_00, 100_000_00, 99_000_00), 'COMPLIES'],
    ['CIP: a cent less', invoiced('CIP', 90_000_00, 100_000_00, 98_999_99), 'DISCREPANT'],
  ]);

  it('takes the gross value if something is deducted from it', () => {
    const deducted = (insuredMinor: number): Case => ({
      papers: buildPapers({
        invoice: { grossAmount: usd(120_000_00) },
        insurance: { insuredAmount: usd(insuredMinor) },
      }),
    });
    expect(findSentences('U17', 'DISCREPANT', deducted(132_000_00))).to.deep.equal([]);
    expect(findSentences('U17', 'DISCREPANT', deducted(131_999_99))).to.have.length(1);
  });

  it('rounds what is needed up: a fraction of a cent short is short', () => {
    const odd = (insuredMinor: number): Case => ({
      papers: buildPapers({ invoice: { amount: usd(99) }, insurance: { insuredAmount: usd(insuredMinor) } }),
    });
    const [result] = findResults('U17', odd(108));
    expect(result?.verdict).to.equal('DISCREPANT');
    expect(result?.compared).to.include({ insured: 'USD 1.08', value: 'USD 0.99', percent: '110', needed: 'USD 1.09' });
    expect(findResults('U17', odd(109))[0]?.verdict).to.equal('COMPLIES');
  });

  it('adds up what several documents insure', () => {
    const half = { insuredAmount: usd(55_000_00) };
    const given = { papers: buildPapers({ insurance: half }, { ...INSURANCE, ...half, reference: 'POLICY 88-20118' }) };
    expect(findSentences('U17', 'DISCREPANT', given)).to.deep.equal([]);
  });
});

describe('U17: places (art. 28(f)(iii))', () => {
  testRule('U17', [
    ['the ports of the credit', {}, 'COMPLIES'],
    ['cover from a place inland', policy({ coverFrom: { name: 'SEOUL WAREHOUSE' } }), 'NEEDS_A_PERSON'],
    ['no place to which it covers', policy({ coverTo: undefined }), 'DISCREPANT'],
    ['cover to the final destination', to('BERLIN'), 'COMPLIES'],
    ['cover to another place than the destination', to('HAMBURG'), 'NEEDS_A_PERSON'],
    ['a credit without places', { credit: { portOfLoading: undefined, portOfDischarge: undefined } }, 'COMPLIES'],
  ]);

  function to(name: string): Case {
    return policy({ coverTo: { name } }, { credit: { placeOfDelivery: { name: 'BERLIN' } } });
  }
});
