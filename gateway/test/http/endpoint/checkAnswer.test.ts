import { expect } from 'chai';
import { z } from 'zod';
import { checkAnswer } from '../../../src/http/endpoint/checkAnswer.js';

const Weight = z.strictObject({ kilograms: z.string(), block: z.int() });
const of = { method: 'get', path: '/weights', answer: Weight } as const;

describe('checkAnswer', () => {
  it('lets an answer pass that is what its schema says, as it is', () => {
    const weight = { kilograms: '24000.5', block: 7 };
    expect(checkAnswer(of, weight)).to.equal(weight);
  });

  const departures: readonly (readonly [string, object])[] = [
    ['a field that the schema does not have', { kilograms: '1', block: 7, owner: 'Seller' }],
    ['another type', { kilograms: 1, block: 7 }],
    ['no block', { kilograms: '1' }],
  ];
  for (const [what, body] of departures) {
    it(`refuses an answer with ${what}, and names the endpoint but no value`, () => {
      expect(() => checkAnswer(of, body)).to.throw(/get \/weights departs from its schema/);
      expect(() => checkAnswer(of, body)).not.to.throw(/Seller/);
    });
  }
});
