import { expect } from 'chai';
import { findFaults } from '../../../src/domain/vocabulary/parse';
import { ReadVersion } from '../../../src/domain/vocabulary/readVersion';

const ID = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';

describe('a document in the version that was read', () => {
  const faultsOf = (value: unknown): string[] =>
    findFaults(ReadVersion, value).map(({ pointer, message }) => `${pointer} ${message}`);

  it('is an id and a version', () => {
    expect(faultsOf({ id: ID, version: 3 })).to.deep.equal([]);
  });

  it('tells both fields to whoever names an id alone', () => {
    for (const value of [ID, 3, [ID], null])
      expect(faultsOf(value)[0], String(value)).to.match(/^ is not \{"id", "version"\}/);
  });

  it('says which of them is missing or not known', () => {
    expect(faultsOf({ id: ID })).to.deep.equal(['/version is missing']);
    expect(faultsOf({ id: ID, version: 1, more: 1 })).to.deep.equal(['/more is not a known field']);
    expect(faultsOf(undefined)).to.deep.equal([' is missing']);
  });
});
