export { BILL_STATUSES, BillState } from './billOfLading/state';
export { canonicalJson, JSON_LIMITS, parseJson, sha256Hex } from './codec';
export { transportDocumentView } from './dcsa';
export { DEFINITIONS } from './definitions';
export { type Action, type DocumentDefinition, type Fingerprint, issuesOf, parseAs } from './document/definition';
export type { Caller, Finding, Found, Standing } from './document/facts';
export { isVisibleTo, seesWholeOrganization } from './document/guards';
export { ActionRequest, DocumentType, Link, Party, recordKey, Token, TradeRecord } from './document/record';
export { openContent, openDetails, openFindings, sealContent, sealDetails, TRANSIENT } from './envelope';
export { type Issue, type Rejection, TRADE_ERROR_CODES, TradeError, type TradeErrorCode } from './errors';
export { ClaimState, LIVE_CLAIM_STATUSES } from './financingClaim/state';
export { examinationOf } from './presentation/examination';
export { PresentationState } from './presentation/state';
export { examine } from './ucp600/examine';
export type { RuleResult } from './ucp600/rule';
export { type Member, Members, OrganizationRole, UserRole } from './member/members';
export * from './primitives';
export { authorshipKey, isAuthorsToSay, proversOf, readRecord } from './readRecord';
export { Intervention, type MembersChange } from './resolution';
export {
  CheckResult,
  EVENT_NAME,
  HistoryEntry,
  PlanResult,
  ReadResult,
  TradeEvent,
  transactionName,
} from './transactions';
