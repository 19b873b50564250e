import { expect } from 'chai';
import { listTransportNumbers } from '../../../../src/domain/ucp600/transport/transportNumbers';
import { presentedDocuments } from '../../../support/credit';
import { BILL, INVOICE } from '../../../support/examination';

const numbersOf = (...documents: readonly object[]): string[] =>
  listTransportNumbers(presentedDocuments(1, { documents }));

describe('the numbers of transport documents in a presentation', () => {
  it('are one number however they are written', () => {
    const written = ['HJSC-123456', 'hjsc 123456', 'B/L NO. HJSC 123456'];
    expect(numbersOf(...written.map((reference) => ({ ...BILL, reference })))).to.deep.equal(['HJSC123456']);
  });

  it('are those of every form, and of a title that names one', () => {
    expect(numbersOf({ kind: 'OTHER', title: 'AIR WAYBILL', reference: '180-12345675' })).to.deep.equal([
      '18012345675',
    ]);
    expect(numbersOf({ kind: 'COURIER_RECEIPT', reference: 'DHL7654321' })).to.have.length(1);
    expect(numbersOf(INVOICE, { kind: 'OTHER', title: 'CERTIFICATE', reference: 'CERT123456' })).to.deep.equal([]);
  });

  it('are none if they are too short to tell documents apart, or if there are no documents', () => {
    for (const reference of ['17', '---', undefined]) expect(numbersOf({ ...BILL, reference })).to.deep.equal([]);
    expect(listTransportNumbers(undefined)).to.deep.equal([]);
  });
});
