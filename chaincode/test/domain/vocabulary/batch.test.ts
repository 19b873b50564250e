import { expect } from 'chai';
import fc from 'fast-check';
import { Ulid } from '../../../src/domain/primitives';
import {
  batchedId,
  BatchId,
  batchIdFrom,
  batchIdOf,
  isBatchedId,
  positionOf,
} from '../../../src/domain/vocabulary/batchIds';
import { packDocuments, unpackDocuments } from '../../../src/domain/vocabulary/batchPack';
import { sealContent } from '../../../src/domain/vocabulary/sealing';

const ulid = fc.stringMatching(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);

describe('The ids of a batch', () => {
  it('say to which batch a document belongs, and where it stands', () => {
    fc.assert(
      fc.property(ulid, fc.nat(32 ** 3 - 1), (made, position) => {
        const batch = batchIdFrom(made);
        const id = batchedId(batch, position);
        expect(BatchId.safeParse(batch).success && Ulid.safeParse(id).success && isBatchedId(id)).to.equal(true);
        expect([batchIdOf(id), positionOf(id)]).to.deep.equal([batch, position]);
      }),
    );
  });

  it('are in the order of their documents, and begin with the time of the batch', () => {
    const batch = batchIdFrom('01KAE5ZZZZ0123456789ABCDEF');
    expect(batch).to.equal('01KAE5ZZZZBATCH56789ABC000');
    const ids = Array.from({ length: 256 }, (_, position) => batchedId(batch, position));
    expect([...ids].sort()).to.deep.equal(ids);
  });
});

describe('The documents of a batch', () => {
  it('are the same bytes after they were packed', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.string()), { minLength: 1, maxLength: 20 }), (documents) => {
        const sealed = documents
          .filter((document) =>
            Object.keys(document).every((name) => !['__proto__', 'constructor', 'prototype'].includes(name)),
          )
          .map((document) => sealContent(document, 'a'.repeat(64)));
        fc.pre(sealed.length > 0);
        expect(unpackDocuments(packDocuments(sealed))).to.deep.equal(sealed);
      }),
    );
  });

  it('are none if the value is something else', () => {
    for (const other of ['', '{}', '[', '[]']) expect(unpackDocuments(other)).to.equal(undefined);
  });
});
