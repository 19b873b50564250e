import { expect } from 'chai';
import { readTitle } from '../../../src/domain/papers/documentNames';
import { readTokens } from '../../../src/domain/papers/tokens';

describe('The title of a document', () => {
  const ROWS: readonly (readonly [title: string, ...kinds: string[]])[] = [
    ['AIR WAYBILL', 'AIR_WAYBILL'],
    ['House Air Waybill', 'AIR_WAYBILL'],
    ['AIRWAY BILL', 'AIR_WAYBILL'],
    ['AWB', 'AIR_WAYBILL'],
    ['MULTIMODAL TRANSPORT DOCUMENT', 'MULTIMODAL_TRANSPORT_DOCUMENT'],
    ['MULTI-MODAL TRANSPORT DOCUMENT', 'MULTIMODAL_TRANSPORT_DOCUMENT'],
    ['COMBINED TRANSPORT BILL OF LADING', 'MULTIMODAL_TRANSPORT_DOCUMENT'],
    ['NON-NEGOTIABLE SEA WAYBILL', 'SEA_WAYBILL'],
    ['SEAWAYBILL', 'SEA_WAYBILL'],
    ['CHARTER PARTY BILL OF LADING', 'CHARTER_PARTY_BILL_OF_LADING'],
    ['BILL OF LADING', 'BILL_OF_LADING'],
    ['Ocean B/L', 'BILL_OF_LADING'],
    ['CMR', 'ROAD_WAYBILL'],
    ['CIM CONSIGNMENT NOTE', 'RAIL_WAYBILL'],
    ['RIVER BILL OF LADING', 'INLAND_WATERWAY_DOCUMENT'],
    ['DHL RECEIPT', 'COURIER_RECEIPT'],
    ['FORWARDER’S CARGO RECEIPT', 'FORWARDER_RECEIPT'],
    ["BENEFICIARY'S CERTIFICATE", 'BENEFICIARY_CERTIFICATE'],
    ['CERTIFICATE BY THE BENEFICIARY', 'BENEFICIARY_CERTIFICATE'],
    ['SHIPPING COMPANY CERTIFICATE', 'SHIPPING_COMPANY_CERTIFICATE'],
    ['CERTIFICATE OF INSPECTION', 'INSPECTION_CERTIFICATE'],
    ['CERTIFICATE OF WEIGHT', 'WEIGHT_CERTIFICATE'],
    ['WEIGHT LIST', 'WEIGHT_LIST'],
    ['PACKING/WEIGHT LIST', 'PACKING_LIST'],
    ['PACKING LIST CUM WEIGHT NOTE', 'PACKING_LIST'],
    ['PACKING LIST', 'PACKING_LIST'],
    ['CERTIFICATE OF URUGUAY ORIGIN', 'CERTIFICATE_OF_ORIGIN'],
    ['CARGO INSURANCE CERTIFICATE', 'INSURANCE_DOCUMENT'],
    ['MARINE INSURANCE POLICY', 'INSURANCE_DOCUMENT'],
    ['CONSULAR INVOICE', 'CONSULAR_INVOICE'],
    ['PRO-FORMA INVOICE', 'PROFORMA_INVOICE'],
    ['COMMERCIAL INVOICE', 'COMMERCIAL_INVOICE'],
    ['BILL OF EXCHANGE', 'DRAFT'],
    ['QUALITY CERTIFICATE AND WEIGHT CERTIFICATE', 'QUALITY_CERTIFICATE', 'WEIGHT_CERTIFICATE'],
    ['PACKING LIST / WEIGHT LIST', 'PACKING_LIST', 'WEIGHT_LIST'],
    ['LETTER'],
    [''],
  ];
  for (const [title, ...kinds] of ROWS) {
    it(`"${title}" names ${kinds.join(' and ') || 'no kind'}`, () => {
      expect(readTitle(title)).to.deep.equal(kinds);
    });
  }
});

describe('The words of a clause', () => {
  const ROWS: readonly (readonly [text: string, words: string])[] = [
    ['L/C no. 12', 'LC NO 12'],
    ['L.C.', 'LC'],
    ['B/L, B/Ls', 'BL BL'],
    ["BENEFICIARY'S", 'BENEFICIARY'],
    ['USD 1,000,000.50', 'USD 1000000.50'],
    ['0,5 PCT', '0.5 PERCENT'],
    ['110% or 110PCT or 110 per cent', '110 PERCENT OR 110 PERCENT OR 110 PERCENT'],
    ['3ORIGINALS & 2 copies', '3 ORIGINALS AND 2 COPIES'],
    ['value + 10', 'VALUE PLUS 10'],
    ['2/3 set', '2 3 SET'],
  ];
  for (const [text, words] of ROWS) {
    it(`of "${text}" are ${words}`, () => {
      const tokens = readTokens(text);
      expect(tokens.map(({ word }) => word).join(' ')).to.equal(words);
    });
  }

  it('stand at their places in the text', () => {
    const text = 'Signed  invoice, 110PCT';
    expect(readTokens(text).map(({ start, end }) => text.slice(start, end))).to.deep.equal([
      'Signed',
      'invoice',
      '110',
      'PCT',
    ]);
  });
});
