import type { CreditTerms } from '../papers/creditTerms';
import type { Presentation } from '../papers/presentedDocuments';
import type { TransportDocumentView } from '../dcsa';
import type { CalendarDate } from '../primitives';

/** What a rule finds. What it cannot tell from data it leaves to a person, and never passes over. */
export type Verdict = 'COMPLIES' | 'DISCREPANT' | 'NOT_APPLICABLE' | 'NEEDS_A_PERSON';

/** One thing that a rule examined. */
export interface RuleResult {
  /** The rule's number in the catalogue, U1 to U25. */
  readonly rule: string;
  /** The article on which it rests, such as "UCP 600 art. 14(c)". */
  readonly article: string;
  readonly verdict: Verdict;
  /** What was compared, by name, as it stands in credit and documents; computed values beside it. */
  readonly compared: Readonly<Record<string, string>>;
  /** The sentence of an officer, as it would stand in field 77J of a notice of refusal. */
  readonly sentence: string;
  /** What the presenter would change; absent where there is nothing to change. */
  readonly remedy?: string;
}

/** What is known of a bill that is on the ledger. */
export interface BillStanding {
  /** The reference of the presented bill of lading that it is. */
  readonly reference: string;
  readonly authentic: boolean;
  readonly genuine: boolean;
  readonly isHeldByPresenter: boolean;
  readonly isPledged: boolean;
  /** What the document on the ledger says; it is compared with what was presented as its face. */
  readonly facts?: TransportDocumentView;
}

/** A notice of refusal that a bank gave. */
export interface NoticeGiven {
  readonly on: CalendarDate;
  /** Whether it says that the bank refuses to honour or negotiate (UCP 600 art. 16(c)(i)). */
  readonly statesRefusal: boolean;
  /** Each discrepancy in respect of which it refuses (16(c)(ii)). */
  readonly discrepancies: readonly string[];
  /** What becomes of the documents (16(c)(iii) a to d). */
  readonly disposal?: string;
}

/** eUCP: a record that the bank could not read. */
export interface Corruption {
  readonly noticeOn: CalendarDate;
  readonly presentedAgainOn?: CalendarDate;
}

/** What happened around a presentation, beside its documents. */
export interface ExaminationContext {
  /** The day on which it is examined. */
  readonly today: CalendarDate;
  /** The day on which the documents reached the bank that examines. */
  readonly receivedOn: CalendarDate;
  /** The notices of refusal that were given, if any; more than one is a fault of the bank. */
  readonly notices?: readonly NoticeGiven[];
  /** eUCP: when the bank told that a record was corrupted, and when it was presented again. */
  readonly corruption?: Corruption;
  /** Minor units drawn under the credit before, in its currency. */
  readonly drawnMinor?: number;
  /** How many instalments were drawn before, in their order. */
  readonly instalmentsDrawn?: number;
  readonly bills?: readonly BillStanding[];
  /** The credit as it was before its transfer, where the presentation is a second beneficiary's. */
  readonly transferredFrom?: CreditTerms;
}

/** Everything that a rule may look at. */
export interface Examination {
  readonly credit: CreditTerms;
  readonly presentation: Presentation;
  readonly context: ExaminationContext;
}

/** A rule is pure: the same examination gives the same results, in whatever order the documents stand. */
export type Rule = (examination: Examination) => readonly RuleResult[];
