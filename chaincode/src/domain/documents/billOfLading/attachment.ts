import { z } from 'zod';
import { MspId } from '../../primitives';
import { Sha256 } from '../../vocabulary/record';

/** How many files one organisation attaches, and all but the carrier together: the carrier can always attach its own. */
export const MAX_OWN_ATTACHMENTS = 16;
export const MAX_HOLDERS_ATTACHMENTS = 48;

/** A file that belongs to a bill: only its hash is on the ledger. Its name would say too much. */
export const Attachment = z.strictObject({
  sha256: Sha256.describe('The hash of the file.'),
  kind: z
    .enum(['VISUALISATION', 'SUPPORTING_DOCUMENT'])
    .describe(
      'The carrier’s own picture of the bill (DCSA PINT eBLVisualisationByCarrier), which only the carrier attaches, or a supporting document.',
    ),
  mediaType: z
    .enum(['application/pdf', 'image/jpeg', 'image/png', 'image/tiff', 'application/xml', 'application/json'])
    .describe('What kind of file it is.'),
});

/** The files that belong to a bill, and whose organisation attached them. */
export const Attachments = z
  .array(Attachment.extend({ by: MspId }))
  .min(1)
  .max(MAX_OWN_ATTACHMENTS + MAX_HOLDERS_ATTACHMENTS);
