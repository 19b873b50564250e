import {
  DEFINITIONS,
  Finding,
  openContent,
  openDetails,
  openFindings,
  parseSealed,
  type ReadResult,
  TradeRecord,
} from '@naru/chaincode/domain';
import { z } from 'zod';

/** A document as its reader's organisation has it: its record, what that is worth, and its private parts or null. */
export const DocumentView = z.strictObject({
  record: TradeRecord.describe('What every member of the channel sees.'),
  authentic: z.boolean().describe('The author of the record confirms it.'),
  genuine: z.boolean().describe('The issuer of the document confirms it; true if the type has no issuer.'),
  document: z.unknown().describe('The private document; null if this organisation does not hold it.'),
  details: z
    .unknown()
    .describe(
      'The private remarks of the last action; null if there are none, or if only their hash is there: then `record.state.unservedRemarks` names them.',
    ),
  findings: z.array(Finding).nullable().describe('What the rules found when the document was made.'),
});
export type DocumentView = z.infer<typeof DocumentView>;

/** The remarks that came with a version; null if there are none for the reader. @throws TradeError INVALID if they are not sealed */
export const openRemarks = ({ details = null }: { readonly details?: string | null | undefined }): unknown =>
  details === null ? null : openDetails(parseSealed(details)).details;

/** Opens the sealed parts of what the ledger returned. @throws TradeError INVALID if they are not sealed parts */
export function documentView({ record, authentic, genuine, content, details, findings }: ReadResult): DocumentView {
  return {
    record,
    authentic,
    genuine,
    document: content === null ? null : openContent(parseSealed(content)).document,
    details: openRemarks({ details }),
    findings: findings === null ? null : openFindings(parseSealed(findings)),
  };
}

/** A document as it is shown outside: what it says of its own status is what the ledger says. */
export function showView<V extends Pick<DocumentView, 'record' | 'document'>>(view: V): V {
  const { record, document } = view;
  return document === null ? view : { ...view, document: DEFINITIONS[record.type].show(document, record) };
}
