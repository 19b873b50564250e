import { expect } from 'chai';
import { DEFINITIONS } from '../../../src/domain/documents/registry';
import { creditTerms } from '../../support/credit';
import { transportDocument } from '../../support/trade';

describe('A number by which a document is found', () => {
  const faultsOf = (type: 'bill-of-lading' | 'letter-of-credit', document: unknown): string[] =>
    DEFINITIONS[type].content.check(document).map(({ pointer, message }) => `${pointer} ${message}`);

  it('has a letter or digit on a bill of lading', () => {
    const document = { ...transportDocument(), transportDocumentReference: '--', carrierCode: '-' };
    expect(faultsOf('bill-of-lading', document)).to.deep.equal([
      '/transportDocumentReference has no letter or digit',
      '/carrierCode has no letter or digit',
    ]);
  });

  it('has a letter or digit on a letter of credit', () => {
    expect(faultsOf('letter-of-credit', { terms: creditTerms({ creditNumber: '///' }) })).to.deep.equal([
      '/terms/creditNumber has no letter or digit',
    ]);
  });
});
