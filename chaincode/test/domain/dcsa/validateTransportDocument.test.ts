import { expect } from 'chai';
import fc from 'fast-check';
import { TRANSPORT_DOCUMENT_LIMITS, validateTransportDocument } from '../../../src/domain/dcsa';
import { orderBill, seaWaybill, straightBill } from './sample';

describe('validateTransportDocument', () => {
  it('finds nothing wrong with the sample once it has a number', () => {
    expect(validateTransportDocument(straightBill())).to.deep.equal([]);
  });

  it('finds nothing wrong with the sample made to order', () => {
    expect(validateTransportDocument(orderBill())).to.deep.equal([]);
  });

  it('finds nothing wrong with a sea waybill', () => {
    expect(validateTransportDocument(seaWaybill())).to.deep.equal([]);
  });

  it('does not change what it validates', () => {
    const document = orderBill({}, { 'x-unknown': [3, 1, 2], issueDate: '2020-02-30' });
    const before = structuredClone(document);
    validateTransportDocument(document);
    expect(document).to.deep.equal(before);
  });

  it('accepts fields that DCSA does not know', () => {
    expect(validateTransportDocument(straightBill({ 'x-carrier-note': 'seen' }))).to.deep.equal([]);
  });

  it('leaves check digits to the rules: a wrong one is not a fault of the document', () => {
    const text = JSON.stringify(straightBill()).replaceAll('NARU3472484', 'NARU3472485');
    expect(validateTransportDocument(JSON.parse(text))).to.deep.equal([]);
  });

  for (const value of [undefined, null, 'text', 5, true, []]) {
    it(`finds that ${JSON.stringify(value)} is not an object`, () => {
      const issues = validateTransportDocument(value);
      expect(issues).to.deep.include({ pointer: '', message: 'is not of type object (DCSA eBL 3.0.4)' });
    });
  }

  it('names every field that is missing', () => {
    const pointers = validateTransportDocument({}).map(({ pointer }) => pointer);
    expect(pointers).to.include.members([
      '/transportDocumentReference',
      '/carrierCode',
      '/documentParties',
      '/transports',
    ]);
    expect(new Set(pointers).size).to.equal(pointers.length);
  });

  it('lists faults of the schema and broken invariants together', () => {
    const document = orderBill({ notifyParties: [] }, { carrierCode: 'TOOLONG', numberOfRiderPages: -1 });
    expect(validateTransportDocument(document).map(({ pointer }) => pointer)).to.have.members([
      '/carrierCode',
      '/numberOfRiderPages',
      '/documentParties/notifyParties',
    ]);
  });

  it('says how many faults it does not list', () => {
    const carrierClauses = Array.from({ length: 107 }, () => ' ');
    const issues = validateTransportDocument(straightBill({ carrierClauses }));
    expect(issues).to.have.lengthOf(101);
    expect(issues.at(-1)).to.deep.equal({ pointer: '', message: 'has 7 more faults' });
  });

  it('does not look at a document with too many values', () => {
    const { values } = TRANSPORT_DOCUMENT_LIMITS;
    const carrierClauses = Array.from({ length: values }, () => 'Clean on board');
    expect(validateTransportDocument(straightBill({ carrierClauses }))).to.deep.equal([
      { pointer: '', message: `has more than ${values} values` },
    ]);
  });

  for (const [what, part] of [
    ['items of another type', { partyContactDetails: 0 }],
    ['items without any property', { utilizedTransportEquipments: {} }],
    ['texts', { carrierClauses: ' ' }],
  ] as const) {
    it(`gives up on a document with too many faults: ${what}`, () => {
      const repeated: Record<string, unknown> = Object.fromEntries(
        Object.entries(part).map(([name, item]) => [name, Array.from({ length: 300_000 }, (): unknown => item)]),
      );
      const issues = validateTransportDocument(straightBill(repeated));
      expect(issues).to.deep.equal([{ pointer: '', message: 'has too many faults to count (DCSA eBL 3.0.4)' }]);
    });
  }

  it('lists the faults of a long list of wrong items in linear time', () => {
    const partyContactDetails = Array.from({ length: 50_000 }, () => 0);
    const issues = validateTransportDocument(straightBill({ partyContactDetails }));
    expect(issues.at(-1)?.message).to.equal(`has ${partyContactDetails.length - 100} more faults`);
  });

  it('does not match a hostile text against a pattern that would take quadratic time', () => {
    const email = `${'@'.repeat(200_000)} `;
    const document = straightBill({ partyContactDetails: [{ name: 'Mallory', email }] });
    expect(validateTransportDocument(document)).to.deep.equal([
      { pointer: '/partyContactDetails/0/email', message: 'has more than 100 characters (DCSA eBL 3.0.4)' },
    ]);
  });

  it('does not throw for any JSON value', () => {
    const mangled = fc.record({ key: fc.constantFrom(...Object.keys(straightBill())), value: fc.jsonValue() });
    fc.assert(
      fc.property(mangled, ({ key, value }) => {
        for (const issue of validateTransportDocument(straightBill({ [key]: value }))) {
          expect(issue.pointer).to.match(/^(\/[^/]*)*$/);
          expect(issue.message).to.not.contain('undefined');
        }
      }),
    );
  });
});
