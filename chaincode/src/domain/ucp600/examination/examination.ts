import type { CreditTerms } from '../../papers/creditTerms';
import type { Presentation } from '../../papers/presentedDocuments';
import type { TransportDocumentView } from '../../dcsa';
import type { CalendarDate } from '../../primitives';

/** The verdict of a rule. What data cannot tell is left to a person, never passed over. */
export type Verdict = 'COMPLIES' | 'DISCREPANT' | 'NOT_APPLICABLE' | 'NEEDS_A_PERSON';

/** The result of a rule about one thing that it examined. */
export interface RuleResult {
  /** The number of the rule, such as U1. */
  readonly rule: string;
  /** The article on which it rests, such as "UCP 600 art. 14(c)". */
  readonly article: string;
  readonly verdict: Verdict;
  /** What was compared, by name: the words of credit and documents, and computed values. */
  readonly compared: Readonly<Record<string, string>>;
  /** The sentence that an officer would write in field 77J of a notice of refusal. */
  readonly sentence: string;
  /** What the presenter can change; absent if there is nothing to change. */
  readonly remedy?: string;
}

/** What the ledger knows about a presented bill. */
export interface BillStanding {
  /** The id of the bill, by which the presented document names it. */
  readonly onLedger: string;
  readonly authentic: boolean;
  readonly genuine: boolean;
  readonly isHeldByPresenter: boolean;
  readonly isPledged: boolean;
  /** What the bill on the ledger says. It is compared with what was presented. */
  readonly facts?: TransportDocumentView;
}

/** A notice of refusal that a bank gave. */
export interface NoticeGiven {
  readonly on: CalendarDate;
  /** Whether it says that the bank refuses to honour or negotiate (UCP 600 art. 16(c)(i)). */
  readonly statesRefusal: boolean;
  /** Each discrepancy in respect of which it refuses (16(c)(ii)). */
  readonly discrepancies: readonly string[];
  /** What the bank does with the documents (16(c)(iii) a to d). */
  readonly disposal?: string;
}

/** eUCP: a record that the bank could not read. */
export interface Corruption {
  readonly noticeOn: CalendarDate;
  readonly presentedAgainOn?: CalendarDate;
}

/** What happened around a presentation, besides its documents. */
export interface ExaminationContext {
  /** The day of the examination. */
  readonly today: CalendarDate;
  /** The day on which the documents reached the bank that examines. */
  readonly receivedOn: CalendarDate;
  /** The notices of refusal that the bank gave. More than one is a fault of the bank. */
  readonly notices?: readonly NoticeGiven[];
  /** eUCP: when the bank reported that a record is corrupted, and when it was presented again. */
  readonly corruption?: Corruption;
  /** What was drawn under the credit before, in minor units of its currency. */
  readonly drawnMinor?: number;
  /** What the credit keeps for the presentation, or could keep for it before it is presented; in minor units. */
  readonly keptMinor?: number;
  /** How many instalments were drawn before. */
  readonly instalmentsDrawn?: number;
  readonly bills?: readonly BillStanding[];
  /** The credit before its transfer, if a second beneficiary presents. */
  readonly transferredFrom?: CreditTerms;
}

/** Everything that a rule can look at. */
export interface Examination {
  readonly credit: CreditTerms;
  readonly presentation: Presentation;
  readonly context: ExaminationContext;
}

/** A rule is pure: the same examination gives the same results, whatever the order of the documents. */
export type Rule = (examination: Examination) => readonly RuleResult[];
