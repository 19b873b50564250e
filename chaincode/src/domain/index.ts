export { BILL_STATUSES, BillState, isNegotiable, toDcsaStatus } from './documents/billOfLading/billState';
export { listUnreleased } from './documents/billOfLading/holds';
export { ABOVE as BILLS_ABOVE, BELOW as BILLS_BELOW } from './documents/billOfLading/sameGoods';
export { readBillContent } from './documents/billOfLading/billContent';
export { listPledgedLinks } from './documents/financingClaim/billsOnLedger';
export { weighDeclaration } from './documents/financingClaim/declarationsOnLedger';
export { findFinancedPart } from './documents/financingClaim/declaredPapers';
export { type Drawing, findOverdrawn, type Overdrawn } from './documents/customsDeclaration/certifiedAccounts';
export { findContradictions } from './documents/customsDeclaration/contradictions';
export type { Identified } from './documents/customsDeclaration/sameWay';
export { DONE } from './documents/customsDeclaration/stopping';
export { CargoState, isStanding, parseCargoReport } from './documents/cargoReport/words';
export { findUsedTwice, type Reported, type Using } from './documents/processingRecord/usedTwice';
export { isCleared, listEntries } from './documents/processingRecord/entries';
export {
  AFTER_ACCEPTANCE as ACCEPTED_DECLARATION_STATUSES,
  canExportWith,
  DeclarationState,
  isAccepted,
  isUndecided,
  LIVE as LIVE_DECLARATION_STATUSES,
  startsToCount,
} from './documents/customsDeclaration/words';
export {
  listExporters,
  readExportDeclaration,
  viewDeclaration,
} from './documents/customsDeclaration/declarationContent';
export { findLastStep } from './documents/billOfLading/lastStep';
export { foldNumber } from './fingerprints/numbers/numberForms';
export { listPartyKeys, type PartyFacts, searchDirectory } from './fingerprints/partyKeys';
export { listTradeParties, PAPER_KINDS, PaperNumber, type TradeParty } from './papers/financed';
export { canonicalJson, JSON_LIMITS, parseJson, sha256Hex } from './encoding/canonicalJson';
export { type DateFinding, findDateFaults, readTransportDocument } from './dcsa';
export { DEFINITIONS } from './documents/registry';
export { type Action, bringsDocument, isCreation } from './vocabulary/action';
export {
  type ContentLimits,
  type DocumentDefinition,
  type Fingerprint,
  type FingerprintSources,
  ORDINARY_LIMITS,
} from './vocabulary/definition';
export { findFaults, parseAs } from './vocabulary/parse';
export { type Caller, Finding, type Found, type Standing } from './vocabulary/facts';
export { isCaller, isVisibleTo, rejectUnknown, seesWholeOrganization, UNSEEN } from './vocabulary/guards';
export { isEntryOf, rejectUnknownParty } from './vocabulary/knownParty';
export { hideParty, hidesPartyOf, isHiddenParty } from './vocabulary/privateParty';
export { implicitCollection } from './vocabulary/implicitCollection';
export {
  type Absence,
  ActionRequest,
  Base64,
  DocumentType,
  Epoch,
  epochOf,
  FIRST_EPOCH,
  FIRST_VERSION,
  isRecordKey,
  isSameParty,
  isSameToken,
  Link,
  Party,
  PRIVATE_PARTY,
  recordKey,
  Sha256,
  Token,
  TradeRecord,
  Version,
} from './vocabulary/record';
export {
  findingsKey,
  openContent,
  openDetails,
  openFindings,
  openKept,
  parseSealed,
  proveFact,
  sealContent,
  sealDetails,
  TRANSIENT,
} from './vocabulary/sealing';
export {
  type Issue,
  reject,
  rejectField,
  rejectIssues,
  type Rejection,
  TRADE_ERROR_CODES,
  TradeError,
  type TradeErrorCode,
} from './errors';
export { ConsentState } from './documents/financingConsent/consent';
export {
  ClaimState,
  isUnapproved,
  LIVE_CLAIM_STATUSES,
  WEIGHED_CLAIM_STATUSES,
} from './documents/financingClaim/claimState';
export { judgeRival } from './documents/financingClaim/rivals';
export * from './documents/presentation';
export * from './documents/documentaryCollection';
export * from './documents/letterOfCredit';
export { AmendmentState, CALL_BACK_OFFICERS } from './documents/creditAmendment/amendment';
export { CreditTerms, MAX_REQUIRED_DOCUMENTS } from './papers/creditTerms';
export {
  type AdditionalCondition,
  type ClauseCondition,
  MAX_CLAUSE_ALTERNATIVES,
  MAX_CLAUSE_CONDITIONS,
  MAX_CLAUSE_PARTS,
  type RequiredDocument,
} from './papers/creditClauses';
export { DocumentKind } from './papers/documentKind';
export { findCountryIn } from './ucp600/compare/places/findCountry';
export { findDocumentName } from './papers/documentNames';
export { readTokens, type TextToken, toWordSet } from './papers/tokens';
export {
  compileWording,
  listFirstWords,
  matchWording,
  type Slot,
  type SlotMatch,
  type Wording,
} from './papers/wording';
export { parseCertificate } from './documents/certificateOfOrigin/words';
export { PartyEntry } from './documents/party/partyEntry';
export { type Clock, computeClocks, type PresentedEvents } from './ucp600/creditClocks';
export { examine, UCP_RULES } from './ucp600/examine';
export { DEFAULT_PERIOD_DAYS } from './ucp600/time/presentationPeriod';
export type { RuleResult } from './ucp600/examination/examination';
export { findCallBacks } from './ucp600/callBacks';
export { listTransportNumbers } from './ucp600/transport/transportNumbers';
export { findSoftClauses, SOFTNESSES } from './ucp600/softClauses';
export { draftNotice, type FindingJudged, type OfficerView, viewExamination } from './ucp600/officer/officerView';
export { PROFILE_NAMES, PROFILES_VERSION, SEVERITIES } from './ucp600/officer/profiles';
export {
  countMajority,
  hasRole,
  HISTORY_KEY,
  isMember,
  listCarrierCodes,
  listMspIds,
  MAX_MEMBERS,
  Member,
  MemberHistory,
  Members,
  MEMBERS_KEY,
  ORGANIZATION_ROLE_OF,
  OrganizationRole,
  PARTY_ATTRIBUTE,
  RESOLUTIONS_KEY,
  ROLE_ATTRIBUTE,
  UserRole,
  listCustomsCountries,
} from './vocabulary/members';
export {
  addToList,
  type BroughtLists,
  hashList,
  listKey,
  isListed,
  listName,
  type ListName,
  MAX_MET,
  type MetClaims,
  type ShareKeys,
  type TokenList,
} from './vocabulary/tokenLists';
export { findSetsAt, FIRST_RULE_SETS, RULE_SETS_KEY, RuleSetChange, RuleSetRegister } from './vocabulary/ruleSets';
export { applyRuleSet, FIRST_RULE_SET, hasFinding, type RuleSet } from './ruleSets';
export { epochsToGive, RETOKENISE } from './vocabulary/retokenising';
export {
  comparableWith,
  listEpochs,
  ONE_EPOCH,
  readEpochs,
  targetEpoch,
  type TokenEpochs,
  tokensOf,
} from './vocabulary/tokenEpochs';
export { listKeys, listPlanned, type PlannedSharing } from './vocabulary/tokenSharing';
export {
  ASKERS,
  EpochRetirement,
  findKeyKind,
  type ShareHolder,
  SharingChange,
  SharingPlan,
  TOKEN_KEYS_KEY,
  TokenKeyCommitments,
  TokenKeyKind,
  TokenKeyRegister,
  TokenKeys,
} from './vocabulary/tokenKeys';
export * from './primitives';
export { TransportEventState } from './documents/transportEvent/words';
export {
  type BillFacts,
  type Evaluation,
  findLatestDue,
  judgeTransport,
  readBillFacts,
  readTransportEvent,
  type RecordedEvent,
  type TransportEventView,
  type TransportFacts,
  type TransportRule,
} from './transportEvents';
export { listVouchers, mayHaveWritten } from './documents/authorship';
export type { Voucher } from './vocabulary/definition';
export { readRecord } from './documents/readRecord';
export * from './vocabulary/proofs';
export { Intervention, MembersChange } from './vocabulary/resolution';
export {
  ActionResult,
  CheckResult,
  DocumentState,
  EVENT_NAME,
  HistoryEntry,
  KeepResult,
  ReadResult,
  TradeEvent,
  transactionName,
  VersionResult,
} from './vocabulary/transactions';
export { readWords } from './ucp600/compare/words';
export * from './financing';
export { KeptNote, Notes, OfficerNote, requireOfDeclaration } from './documents/customsDeclaration/notes';
export { isEntering, Procedure } from './papers/declarations';
export { type DeclaredLine, listDeclaredLines } from './documents/customsDeclaration/declaredLines';
export * from './provenance';
export {
  type BillOfGoods,
  type CustomsFacts,
  dayOf,
  type DeclaredFacts,
  isShipped,
  judgeTactics,
  listTraderKeys,
  type OriginCertificate,
  readApproved,
  readBillOfGoods,
  readCertified,
  readDeclared,
  readReportedCargo,
  TACTICS,
  type TacticFinding,
} from './tactics';
export * from './truthMatrix';
