import { expect } from 'chai';
import type { z } from 'zod';

/** States for each value that a schema takes it as it is, or refuses it. */
export function accepts(
  schema: z.ZodType,
  { valid, invalid }: { valid: readonly unknown[]; invalid: readonly unknown[] },
): void {
  for (const value of valid) {
    it(`accepts ${JSON.stringify(value)}`, () => {
      expect(schema.parse(value)).to.deep.equal(value);
    });
  }
  for (const value of invalid) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      expect(schema.safeParse(value).success).to.equal(false);
    });
  }
}
