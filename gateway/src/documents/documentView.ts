import {
  type Finding,
  openContent,
  openDetails,
  openFindings,
  parseJson,
  type ReadResult,
  type TradeRecord,
} from '@naru/chaincode/domain';

/** A document as its reader's organisation has it: its record, what that is worth, and its private parts or null. */
export interface DocumentView {
  readonly record: TradeRecord;
  readonly authentic: boolean;
  readonly genuine: boolean;
  readonly document: unknown;
  readonly details: unknown;
  readonly findings: readonly Finding[] | null;
}

/** Opens the sealed parts of what the ledger returned. @throws TradeError INVALID where they are no sealed parts */
export function documentView({ record, authentic, genuine, content, details, findings }: ReadResult): DocumentView {
  return {
    record,
    authentic,
    genuine,
    document: content === null ? null : openContent(parseJson(content)).document,
    details: details === null ? null : openDetails(parseJson(details)).details,
    findings: findings === null ? null : openFindings(parseJson(findings)),
  };
}
