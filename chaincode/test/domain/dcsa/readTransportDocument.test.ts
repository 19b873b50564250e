import { expect } from 'chai';
import { TradeError } from '../../../src/domain/errors';
import { readTitleForm, readTransportDocument } from '../../../src/domain/dcsa';
import { orderBill, publishedSample, seaWaybill, straightBill } from './sample';

const { consignee } = publishedSample().documentParties;
const transports = publishedSample().transports;

describe('readTransportDocument', () => {
  it('reads what rules ask about DCSA’s sample', () => {
    expect(readTransportDocument(straightBill())).to.deep.equal({
      transportDocumentReference: 'HHL71800000',
      transportDocumentTypeCode: 'BOL',
      carrierCode: 'MMCU',
      carrierCodeListProvider: 'NMFTA',
      isElectronic: true,
      load: 'FCL',
      originals: 0,
      copies: 0,
      isToOrder: false,
      transportDocumentSubReference: undefined,
      endorseeName: undefined,
      issueDate: '2020-12-12',
      shippedOnBoardDate: '2020-12-12',
      vesselName: 'King of the Seas',
      voyage: '2103S',
      portOfLoading: { unLocationCode: 'DEHAM', name: 'Hamburg', displayedName: 'Strawinskylaan 4117' },
      portOfDischarge: { unLocationCode: 'DEHAM', name: 'Hamburg', displayedName: 'Strawinskylaan 4117' },
      containers: [{ equipmentReference: 'NARU3472484', isShipperOwned: false, seals: ['VET123'] }],
      packages: 400,
      grossMassKg: '12000',
      hsCodes: ['640510'],
      shipperName: 'SHIPPER_LEGAL_NAME_PLACEHOLDER',
      consigneeName: 'CONSIGNEE_LEGAL_NAME_PLACEHOLDER',
    });
  });

  it('counts originals and copies, with and without charges together, and says that they are paper', () => {
    const paper = straightBill({
      isElectronic: false,
      numberOfOriginalsWithCharges: 1,
      numberOfOriginalsWithoutCharges: 2,
      numberOfCopiesWithCharges: 3,
      numberOfCopiesWithoutCharges: 4,
    });
    expect(readTransportDocument(paper)).to.include({ isElectronic: false, originals: 3, copies: 7 });
  });

  it('takes the first sea-going vessel, at any place in the list', () => {
    const mother = { vesselName: 'Mother', carrierExportVoyageNumber: 'M1', role: 'MOTHER' };
    const first = { vesselName: 'Feeder', carrierExportVoyageNumber: 'F1', role: 'FIRST_SEA_GOING' };
    const view = (vesselVoyages: unknown[]): unknown =>
      readTransportDocument(straightBill({ transports: { ...transports, vesselVoyages } }));
    expect(view([mother, first])).to.include({ vesselName: 'Feeder', voyage: 'F1' });
    expect(view([mother])).to.include({ vesselName: 'Mother', voyage: 'M1' });
  });

  it('names a port by its location or its city if it has no UN/LOCODE', () => {
    const portOfLoading = { city: { city: 'Busan', countryCode: 'KR' } };
    const portOfDischarge = { locationName: 'Port of Hamburg' };
    const view = readTransportDocument(straightBill({ transports: { ...transports, portOfLoading, portOfDischarge } }));
    expect(view.portOfLoading).to.include({ unLocationCode: undefined, name: 'Busan' });
    expect(view.portOfDischarge).to.include({ unLocationCode: undefined, name: 'Port of Hamburg' });
  });

  it('sums packages and weights exactly, and counts an HS code once; extended codes take precedence', () => {
    const cargo = (value: number, unit: string, numberOfPackages: number): unknown => ({
      equipmentReference: 'NARU3472484',
      cargoGrossWeight: { value, unit },
      outerPackaging: { numberOfPackages, description: 'Boxes' },
    });
    const consignmentItems = [
      {
        HSCodes: ['640510'],
        extendedHSCodes: ['640510001122'],
        cargoItems: [cargo(0.1, 'KGM', 1), cargo(0.2, 'KGM', 2)],
      },
      { HSCodes: ['640510', '847130'], cargoItems: [cargo(100, 'LBR', 3)] },
      { HSCodes: ['847130'], cargoItems: [cargo(1000.5, 'KGM', 4)] },
    ];
    expect(readTransportDocument(straightBill({ consignmentItems }))).to.deep.include({
      packages: 10,
      grossMassKg: '1046.159237',
      hsCodes: ['640510001122', '640510', '847130'],
    });
  });

  it('refuses a draft without a date, and says what is missing', () => {
    const { issueDate: _, ...draft } = straightBill({ transportDocumentStatus: 'DRAFT' });
    expect(() => readTransportDocument(draft))
      .to.throw(TradeError, 'not an issued transport document')
      .with.nested.include({ code: 'INVALID', 'issues[0].pointer': '/issueDate' });
  });

  it('refuses what is not a transport document', () => {
    for (const value of [undefined, null, [], 'bill', {}])
      expect(() => readTransportDocument(value)).to.throw(TradeError);
  });
});

describe('readTitleForm', () => {
  const cases: readonly (readonly [string, Record<string, unknown>, string])[] = [
    ['a sea waybill', seaWaybill(), 'SEA_WAYBILL'],
    ['a bill that is not to order', straightBill(), 'STRAIGHT'],
    ['a bill to order with an endorsee', orderBill({ endorsee: consignee }), 'TO_ORDER'],
    ['a bill to order without endorsee', orderBill(), 'BLANK'],
    ['a bill to order with a consignee', orderBill({ consignee }), 'BLANK'],
  ];
  for (const [what, document, form] of cases) {
    it(`of ${what} is ${form}`, () => {
      expect(readTitleForm(readTransportDocument(document))).to.equal(form);
    });
  }
});
