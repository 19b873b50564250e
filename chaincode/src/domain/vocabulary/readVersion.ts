import { z } from 'zod';
import { Ulid } from '../primitives';
import { Version } from './record';

/** The fault of a value that names no version, such as an id alone. */
const NO_VERSION = 'is not {"id", "version"}: the document, and the version of it that you have read';

/** A document in the version that somebody has read, where its type is known. */
export const ReadVersion = z.strictObject(
  {
    id: Ulid.describe('The document.'),
    version: Version.describe('The version of it that you have read.'),
  },
  { error: ({ code, input }) => (code === 'invalid_type' && input !== undefined ? NO_VERSION : undefined) },
);
