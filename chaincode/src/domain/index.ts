export { BILL_STATUSES, BillState } from './billOfLading/state';
export { canonicalJson, JSON_LIMITS, parseJson, sha256Hex } from './codec';
export { transportDocumentView } from './dcsa';
export { DEFINITIONS } from './definitions';
export { type Action, type DocumentDefinition, type Fingerprint, issuesOf, parseAs } from './document/definition';
export type { Caller, Finding, Found, Standing } from './document/facts';
export { isVisibleTo, seesWholeOrganization } from './document/guards';
export { ActionRequest, DocumentType, Link, Party, recordKey, Sha256, Token, TradeRecord } from './document/record';
export { findingsKey, openContent, openDetails, openFindings, sealContent, sealDetails, TRANSIENT } from './envelope';
export { type Issue, type Rejection, TRADE_ERROR_CODES, TradeError, type TradeErrorCode } from './errors';
export { ClaimState, LIVE_CLAIM_STATUSES } from './financingClaim/state';
export { examinationOf } from './presentation/examination';
export { PresentationState } from './presentation/state';
export { CreditContent } from './letterOfCredit/content';
export { Presentation } from './letterOfCredit/presentation';
export type { CreditTerms } from './letterOfCredit/terms';
export { RefusalNotice } from './presentation/examining';
export { Payment } from './presentation/settling';
export { amendedTerms } from './swift/credit/amendedTerms';
export { amendmentOfMt707 } from './swift/credit/amendmentOfMt707';
export { creditOfMt700, fieldsOutsideTerms } from './swift/credit/creditOfMt700';
export { mt700OfCredit } from './swift/credit/mt700OfCredit';
export type { MtHeader } from './swift/drafts/draft';
export { mt734 } from './swift/drafts/mt734';
export { mt750 } from './swift/drafts/mt750';
export { mt754 } from './swift/drafts/mt754';
export { MT_TYPES, type MtField, type MtMessage, type MtType } from './swift/messages/mtMessage';
export { parseMt } from './swift/parseMt';
export { writeMt } from './swift/writeMt';
export { type Clock, clocksOf, type PresentedEvents } from './ucp600/clocks';
export { examine } from './ucp600/examine';
export type { RuleResult } from './ucp600/rule';
export { type Member, Members, OrganizationRole, UserRole } from './member/members';
export * from './primitives';
export { authorshipKey, isAuthorsToSay, proversOf, readRecord } from './readRecord';
export { Intervention, type MembersChange } from './resolution';
export {
  ActionResult,
  CheckResult,
  EVENT_NAME,
  HistoryEntry,
  ReadResult,
  TradeEvent,
  transactionName,
  VersionResult,
} from './transactions';
