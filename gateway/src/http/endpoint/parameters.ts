import { Ulid } from '@naru/chaincode/domain';
import { z } from 'zod';

/** The id of a document that is there. */
export const DocumentId = Ulid.describe('The document’s id.');

/** The id of a document that the request makes. */
export const NewDocumentId = Ulid.describe('Made by the client (ULID). To repeat a request changes nothing.');

/** The number of a block, in a query. */
export const BlockNumber = z
  .string()
  .regex(/^\d{1,15}$/, 'is not the number of a block')
  .meta({ examples: ['0'] })
  .transform(Number);

/** How many items a page has. @param byDefault without it, as many as it can have */
export const pageLimit = (max: number, byDefault = max): z.ZodDefault<z.coerce.ZodCoercedNumber> =>
  z.coerce
    .number()
    .int()
    .min(1)
    .max(max)
    .default(byDefault)
    .describe(`How many a page has at most: up to ${max}, ${byDefault} by default.`);
