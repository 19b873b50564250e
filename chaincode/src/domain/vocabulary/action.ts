import type { z } from 'zod';
import type { Print } from '../fingerprints/prints';
import type { Decision, Facts, Related } from './facts';
import type { UserRole } from './members';
import type { ActionRequest, DocumentType, Link, Party, Token, TradeRecord } from './record';

/** A condition of an action: the sentence that pages show, and the guard that rejects if it does not hold. */
export interface Requirement<F> {
  readonly sentence: string;
  readonly guard: (facts: F) => void;
}

/**
 * How an action uses the private document: it brings a new one, which its parties get; it brings one that the caller's
 * organisation alone keeps, and has put into its own collection before; it hands the present one on, revises it, or does
 * not touch it.
 */
export type ContentUse = 'new' | 'kept' | 'carried' | 'revised' | 'none';

/** Whether a request for the action brings a document. */
export function bringsDocument({ content }: { readonly content: ContentUse }): boolean {
  return content === 'new' || content === 'kept';
}

/** What is known when an organisation's own peer is to keep a document. No other peer sees that. */
export interface Keeping extends Facts {
  /** The document as it was; undefined if it is new. */
  readonly before: unknown;
}

/** A token that is looked up: in the lists of one type of document, or of every type that can hold it. */
export interface Lookup extends Pick<Token, 'kind' | 'token'> {
  readonly type?: DocumentType;
  /** In the lists of these members alone; of all by default. */
  readonly listedBy?: readonly string[];
}

/** A number before its token, and the members who give such numbers: what others list under it counts for nothing. */
export interface NumberPrint extends Pick<Print, 'kind' | 'input'> {
  readonly listedBy: readonly string[];
}

/** Who may be the author of a version, and in which statuses. */
export interface Authorship {
  readonly to: readonly string[];
  /** Read from the version itself; undefined if any party with one of the action's roles can be. */
  readonly authors: ((record: TradeRecord) => readonly Party[]) | undefined;
}

/** A related document that an action changes in the same transaction. */
export interface RelatedChange extends Authorship {
  readonly type: DocumentType;
}

/** What the related documents of a request are found by: the present record of a step, the document of a creation. */
export interface Asked extends Pick<Facts, 'input' | 'document'> {
  readonly record: TradeRecord | undefined;
}

/** What an action may look tokens up by. */
export interface TokenRequest extends Asked {
  readonly tokens: readonly Token[];
  /** The documents that the action names, as far as they exist. */
  readonly related: readonly Related[];
}

/** What is known of a request before anything else is read. */
export type Admission = Pick<Facts, 'caller' | 'members' | 'id' | 'found' | 'input'> &
  Pick<ActionRequest, 'expectedVersion'>;

/** What an action is, as data and pure functions. */
export interface Action extends Authorship {
  readonly name: string;
  /** What it does, as one sentence. */
  readonly summary: string;
  /** The statuses it starts from; none for a creation. */
  readonly from: readonly string[];
  /** Whose users may take it. */
  readonly roles: readonly UserRole[];
  /**
   * Whether a party may take it that only the private document names. The gateway of its organisation signs then, so that
   * no certificate names the party.
   */
  readonly actorMayBePrivate: boolean;
  /** What must hold, in the order in which it is checked: first what is checked while the facts are read. */
  readonly requirements: readonly Requirement<Facts>[];
  /** What everybody sees of the request: opaque values only. */
  readonly input: z.ZodType;
  /** What only the parties see of it. */
  readonly details: z.ZodType | undefined;
  readonly content: ContentUse;
  /** Of a step on a document that is kept: what the request adds to it. The rest stays as it is. */
  readonly adds: z.ZodType | undefined;
  /** What the own peer requires of a document that it is to keep. */
  readonly keeping: readonly Requirement<Keeping>[];
  /**
   * Whether the action goes on while others, whom its records name, sign nothing. This is for what somebody must do by a
   * deadline, and for what frees somebody. Nothing private travels then.
   */
  readonly opponentMayBeAbsent: boolean;
  /** The parties without which it does not go on: others get what it brings later. Undefined if it waits for everybody. */
  readonly waitsFor: ((record: TradeRecord) => readonly Party[]) | undefined;
  /** Whether it is a decision on what its caller has read: the request names that version. */
  readonly isOnSeenVersion: boolean;
  /** The version whose remarks the action brings; the next one by default. */
  detailsVersion(record: TradeRecord, input: unknown): number;
  /** Whether the decision rests on the rules by which claims are weighed. */
  readonly isJudged: boolean;
  /** The types of related documents whose private content the decision reads, and may revise. */
  readonly carries: readonly DocumentType[];
  /** The related documents that it changes. */
  readonly changes: readonly RelatedChange[];
  /** The other documents that the decision rests on. */
  related(asked: Asked): readonly Link[];
  /** Those of them whose private content the decision reads. */
  carried(asked: Asked): readonly Link[];
  /** Those of them that whoever must endorse sees then, though no party of them. */
  seenByEndorsers(asked: Asked): readonly Link[];
  /**
   * The numbers that the document gets with the action: the request brings a token of each, in this order. Undefined if the
   * action gives none; the tokens of a new document are then those of its fingerprints.
   */
  readonly numbers: ((asked: Asked) => readonly NumberPrint[]) | undefined;
  /** The tokens whose holders the decision rests on. */
  tokens(request: TokenRequest): readonly Lookup[];
  /** Checks what must hold before anything else is read: the role, the document of a step, the request's form. */
  admit(facts: Admission): void;
  /** Checks all other requirements in their order, and decides. */
  decide(facts: Facts): Decision;
}

/** Whether the action makes a document, rather than changes one. */
export function isCreation({ from }: Pick<Action, 'from'>): boolean {
  return from.length === 0;
}
