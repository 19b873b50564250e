import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { expect } from 'chai';
import fc from 'fast-check';
import { at, multiply } from '../src/group.js';
import { isProven, prove } from '../src/proof.js';
import { blindInput, evaluate, finalizeAll } from '../src/voprf.js';
import { KEY, VECTORS } from './support/rfc9497.js';

const { voprf: noble } = ristretto255_oprf;
const SCALAR_BYTES = 32;
const RUNS = 20;

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const hex = (of: Uint8Array): string => Buffer.from(of).toString('hex');

describe('The verifiable oblivious function', () => {
  for (const { title, inputs, blinds, blinded, evaluated, proof, proofRandom, outputs } of VECTORS) {
    describe(`of RFC 9497, ${title}`, () => {
      const claim = { publicKey: bytes(KEY.public), before: blinded.map(bytes), after: evaluated.map(bytes) };
      const hidden = inputs.map((input, index) => blindInput(bytes(input), bytes(at(blinds, index))));

      it('hides the inputs as the vector does', () => {
        expect(hidden.map(({ element }) => hex(element))).to.deep.equal(blinded);
      });

      it('applies the key as the vector does', () => {
        expect(claim.before.map((element) => hex(multiply(bytes(KEY.secret), element)))).to.deep.equal(evaluated);
      });

      it('gives the proof of the vector', () => {
        const { challenge, response } = prove(bytes(KEY.secret), claim, bytes(proofRandom));
        expect(hex(challenge) + hex(response)).to.equal(proof);
      });

      it('takes the proof of the vector, and no proof of other elements', () => {
        const [challenge, response] = [bytes(proof).subarray(0, SCALAR_BYTES), bytes(proof).subarray(SCALAR_BYTES)];
        expect(isProven(claim, { challenge, response })).to.equal(true);
        expect(isProven({ ...claim, after: claim.before }, { challenge, response })).to.equal(false);
        expect(isProven(claim, { challenge: response, response: challenge })).to.equal(false);
      });

      it('gives the outputs of the vector', () => {
        expect(finalizeAll(hidden, claim.after).map(hex)).to.deep.equal(outputs);
      });

      it('gives them to whoever has the whole key', () => {
        expect(inputs.map((input) => hex(evaluate(bytes(KEY.secret), bytes(input))))).to.deep.equal(outputs);
      });
    });
  }

  it('takes what another implementation proves, and the other takes what it proves', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 4 }), (inputs) => {
        const { secretKey, publicKey } = noble.generateKeyPair();
        const hidden = inputs.map((input) => blindInput(input));
        const before = hidden.map(({ element }) => element);
        const theirs = noble.blindEvaluateBatch(secretKey, publicKey, before);
        const claim = { publicKey, before, after: theirs.evaluated };
        const [challenge, response] = [theirs.proof.slice(0, SCALAR_BYTES), theirs.proof.slice(SCALAR_BYTES)];
        expect(isProven(claim, { challenge, response })).to.equal(true);
        const ours = prove(secretKey, claim);
        const proof = Buffer.concat([ours.challenge, ours.response]);
        const items = hidden.map(({ input, blind, element }, index) => ({
          ...{ input, blind, blinded: element },
          evaluated: at(theirs.evaluated, index),
        }));
        const outputs = noble.finalizeBatch(items, publicKey, proof);
        expect(finalizeAll(hidden, theirs.evaluated).map(hex)).to.deep.equal(outputs.map(hex));
      }),
      { numRuns: RUNS },
    );
  });
});
