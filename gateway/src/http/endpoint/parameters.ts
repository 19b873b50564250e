import { Ulid } from '@naru/chaincode/domain';

/** The id of a document that is there. */
export const DocumentId = Ulid.describe('The document’s id.');

/** The id of a document that the request makes. */
export const NewDocumentId = Ulid.describe('Made by the client (ULID). To repeat a request changes nothing.');
