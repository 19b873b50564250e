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
