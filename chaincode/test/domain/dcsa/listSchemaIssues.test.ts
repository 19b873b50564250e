import { expect } from 'chai';
import { validateTransportDocument } from '../../../src/domain/dcsa';
import { straightBill } from './sample';

/** A change to one field of a good document, and all that is then said of it. */
const CASES: readonly (readonly [string, Record<string, unknown>, Record<string, string>])[] = [
  ['a type', { isElectronic: 'yes' }, { '/isElectronic': 'is not of type boolean' }],
  ['a closed list', { transportDocumentTypeCode: 'AWB' }, { '/transportDocumentTypeCode': 'is not BOL or SWB' }],
  ['a date', { issueDate: '2020-02-30' }, { '/issueDate': 'is not a date that exists, YYYY-MM-DD' }],
  ['a length', { carrierCode: 'MAERSK' }, { '/carrierCode': 'has more than 4 characters' }],
  ['a space', { carrierCode: 'M U' }, { '/carrierCode': 'is empty or contains a space' }],
  [
    'a number of characters that is exact',
    { declaredValueCurrency: 'DK' },
    { '/declaredValueCurrency': 'has fewer than 3 characters' },
  ],
  [
    'a pattern',
    { declaredValueCurrency: 'dkk' },
    { '/declaredValueCurrency': 'is not a currency code of three capital letters' },
  ],
  ['a minimum', { declaredValue: -0.5 }, { '/declaredValue': 'is less than 0' }],
  ['a whole number', { numberOfRiderPages: 1.5 }, { '/numberOfRiderPages': 'is not of type integer' }],
  ['a list that must not be empty', { consignmentItems: [] }, { '/consignmentItems': 'has fewer than 1 items' }],
  [
    'a place that is named in neither way',
    { invoicePayableAt: {} },
    { '/invoicePayableAt': 'needs UNLocationCode or freeText' },
  ],
  [
    'a place that is named in both ways',
    { placeOfIssue: { UNLocationCode: 'NLAMS', countryCode: 'NL' } },
    { '/placeOfIssue': 'has more than one of the alternatives of which it may have one' },
  ],
  [
    'a place whose code is wrong',
    { invoicePayableAt: { UNLocationCode: 'NLAM1' } },
    { '/invoicePayableAt/UNLocationCode': 'is not a UN/LOCODE: country and three letters or digits from 2 to 9' },
  ],
  ['a place that is not an object', { invoicePayableAt: 5 }, { '/invoicePayableAt': 'is not of type object' }],
  [
    'a contact without phone or email',
    { partyContactDetails: [{ name: 'Henrik' }] },
    { '/partyContactDetails/0': 'needs phone or email' },
  ],
  [
    'a contact whose only phone number is wrong',
    { partyContactDetails: [{ name: 'Henrik', phone: ' ' }] },
    { '/partyContactDetails/0/phone': 'is empty, has several lines, or begins or ends with a space' },
  ],
  [
    'two contacts, each for itself',
    { partyContactDetails: [{ name: 'Henrik' }, { phone: '+45 51801234' }] },
    { '/partyContactDetails/0': 'needs phone or email', '/partyContactDetails/1/name': 'is required' },
  ],
];

describe('the faults by DCSA’s schema', () => {
  for (const [what, change, expected] of CASES) {
    it(`name the field and the rule: ${what}`, () => {
      const issues = validateTransportDocument(straightBill(change));
      const withSource = Object.entries(expected).map(([pointer, message]) => ({
        pointer,
        message: `${message} (DCSA eBL 3.0.4)`,
      }));
      expect(issues).to.have.deep.members(withSource);
    });
  }

  it('accept a contact with a right phone and a wrong email: DCSA asks for one of them', () => {
    const partyContactDetails = [{ name: 'Henrik', phone: '+45 51801234', email: 'henrik' }];
    expect(validateTransportDocument(straightBill({ partyContactDetails }))).to.deep.equal([]);
  });

  it('reach into the goods: HS code, seal source and weight', () => {
    const text = JSON.stringify(straightBill())
      .replace('"640510"', '"6405.10"')
      .replace('"number":"VET123"', '"number":"1234567890123456","source":"BANK"')
      .replace('"value":12000', '"value":0')
      .replace('"unit":"KGM"', '"unit":"TNE"');
    expect(validateTransportDocument(JSON.parse(text)).map(({ pointer }) => pointer)).to.have.members([
      '/consignmentItems/0/HSCodes/0',
      '/utilizedTransportEquipments/0/seals/0/number',
      '/utilizedTransportEquipments/0/seals/0/source',
      '/consignmentItems/0/cargoItems/0/cargoGrossWeight/value',
      '/consignmentItems/0/cargoItems/0/cargoGrossWeight/unit',
    ]);
  });
});
