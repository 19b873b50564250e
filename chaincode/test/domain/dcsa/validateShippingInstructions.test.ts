import { expect } from 'chai';
import { validateShippingInstructions } from '../../../src/domain/dcsa';
import { shippingInstructions } from '../../support/instructions';

const EQUIPMENT = { isShipperOwned: false, equipmentReference: 'NARU3472484', seals: [] };
const PARTY = { partyName: 'DCSA CTK', partyContactDetails: [{ name: 'DCSA', email: 'no-reply@dcsa.example.org' }] };
const MANY = 1_000_000;

/** What is wrong, by the pointers at which it must be found. */
const FAULTS: readonly (readonly [pointer: string, change: object])[] = [
  ['/transportDocumentTypeCode', { transportDocumentTypeCode: 'CIM' }],
  ['/freightPaymentTermCode', { freightPaymentTermCode: 'LATER' }],
  ['/isElectronic', { isElectronic: 'true' }],
  ['/partyContactDetails', { partyContactDetails: [] }],
  ['/documentParties/shipper', { documentParties: {} }],
  ['/documentParties/shipper/typeOfPerson', { documentParties: { shipper: { ...PARTY, typeOfPerson: 'ROBOT' } } }],
  [
    '/documentParties/issueTo/sendToPlatform',
    { documentParties: { shipper: PARTY, issueTo: { partyName: 'Bank', sendToPlatform: 'NARU' } } },
  ],
  [
    '/originChargesPaymentTerm/portChargesPaymentTermCode',
    { originChargesPaymentTerm: { portChargesPaymentTermCode: 'X' } },
  ],
  ['/requestedCarrierClauses/0', { requestedCarrierClauses: ['ANY'] }],
  ['/utilizedTransportEquipments', { utilizedTransportEquipments: [] }],
  ['/utilizedTransportEquipments/0/seals', { utilizedTransportEquipments: [{ ...EQUIPMENT, seals: undefined }] }],
  ['/consignmentItems/0/carrierBookingReference', { consignmentItems: [{}] }],
];

describe('validateShippingInstructions', () => {
  it('finds nothing wrong with DCSA’s own example, nor with fields that DCSA does not know', () => {
    expect(validateShippingInstructions(shippingInstructions())).to.deep.equal([]);
    expect(validateShippingInstructions(shippingInstructions({ 'x-note': 1 }))).to.deep.equal([]);
  });

  for (const [pointer, change] of FAULTS)
    it(`finds a fault at ${pointer}`, () => {
      const document: unknown = JSON.parse(JSON.stringify(shippingInstructions(change)));
      expect(validateShippingInstructions(document).map((issue) => issue.pointer)).to.include(pointer);
    });

  it('lists a hundred faults of many, and says how many more there are', () => {
    const consignmentItems = Array.from({ length: 100 }, () => ({}));
    const issues = validateShippingInstructions(shippingInstructions({ consignmentItems }));
    expect(issues).to.have.lengthOf(101);
    expect(issues.at(-1)?.message).to.match(/^has \d+ more faults$/);
  });

  it('gives up on a document with more faults than anybody looks at', () => {
    const consignmentItems = Array.from({ length: MANY }, () => 0);
    expect(validateShippingInstructions(shippingInstructions({ consignmentItems }))).to.deep.equal([
      { pointer: '', message: 'has too many faults to count (DCSA eBL 3.0.4)' },
    ]);
  });
});
