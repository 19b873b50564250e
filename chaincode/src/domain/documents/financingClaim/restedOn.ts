import { z } from 'zod';
import { Ulid } from '../../primitives';
import { type Link, Sha256, Version } from '../../vocabulary/record';

/** How many declarations on this ledger one claim names: each travels to all who endorse the claim. */
export const MAX_DECLARATIONS = 8;

/** The declarations on this ledger on which a claim rests, each with the hash of the document that customs had accepted. */
export const RestedOn = z
  .array(z.strictObject({ id: Ulid, content: Sha256 }))
  .min(1)
  .max(MAX_DECLARATIONS);

/** The field of a request that says of each declaration in which version the bank saw it. */
export const DeclarationVersions = z
  .record(Ulid, Version)
  .refine(
    (versions) => Object.keys(versions).length <= MAX_DECLARATIONS,
    `names more than ${MAX_DECLARATIONS} declarations`,
  )
  .default({});

/** The declarations on which a claim rests. */
export function listRestedOn({
  declarations = [],
}: {
  readonly declarations?: z.infer<typeof RestedOn> | undefined;
}): Link[] {
  return declarations.map(({ id }) => ({ type: 'customs-declaration', id }));
}
