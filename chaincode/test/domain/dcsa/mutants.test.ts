import { expect } from 'chai';
import { validateTransportDocument } from '../../../src/domain/dcsa';
import { INVARIANTS } from '../../../src/domain/dcsa/invariants';
import { LenientDocument } from '../../../src/domain/dcsa/lenientDocument';
import { completeBill, SCHEMA } from './completeBill';
import { DOCUMENT_MUTANTS } from './documentMutants';
import { GOODS_MUTANTS } from './goodsMutants';
import { PARTY_MUTANTS } from './partyMutants';
import { listSchemaMutants } from './schemaMutants';
import { UNLISTED_MUTANTS } from './unlistedValues';

const RULE_MUTANTS = { ...DOCUMENT_MUTANTS, ...PARTY_MUTANTS, ...GOODS_MUTANTS };

const pointersOf = (document: unknown): string[] => validateTransportDocument(document).map(({ pointer }) => pointer);

describe('a transport document with every property', () => {
  it('is accepted', () => {
    expect(validateTransportDocument(completeBill())).to.deep.equal([]);
  });

  it('is refused for each part of it that breaks DCSA’s schema, with the pointer of that part', () => {
    const mutants = listSchemaMutants(SCHEMA, completeBill());
    expect(mutants).to.have.lengthOf.above(1_000);
    const missed = mutants.filter(({ changes, pointer }) => !pointersOf(completeBill(changes)).includes(pointer));
    expect(missed.map(({ pointer, what }) => `${pointer} ${what}`)).to.deep.equal([]);
  });

  for (const { what, changes, pointer } of UNLISTED_MUTANTS) {
    it(`is refused for ${pointer} ${what}`, () => {
      expect(pointersOf(completeBill(changes))).to.deep.equal([pointer]);
    });
  }
});

describe('the invariants', () => {
  it('have mutants, each of them', () => {
    expect(Object.keys(RULE_MUTANTS)).to.have.members(INVARIANTS.map(({ sentence }) => sentence));
  });

  for (const invariant of INVARIANTS) {
    describe(`“${invariant.sentence}” (${invariant.source})`, () => {
      for (const { what, changes, pointer } of RULE_MUTANTS[invariant.sentence] ?? []) {
        it(`refuses ${what}: ${pointer}`, () => {
          const document = completeBill(changes);
          expect(pointersOf(document)).to.include(pointer);
          expect(invariant.find(LenientDocument.parse(document)).map((issue) => issue.pointer)).to.include(pointer);
        });
      }
    });
  }
});
