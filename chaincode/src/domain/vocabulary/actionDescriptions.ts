import { z } from 'zod';
import type { ContentUse, Keeping, Lookup, NumberPrint, Requirement, TokenRequest } from './action';
import type { Decision, Facts } from './facts';
import type { Naming } from './knownParty';
import type { UserRole } from './members';
import type { Party, TradeRecord } from './record';
import type { CreationAsked, RelatedBy, Relations, StepAsked } from './relations';

/** The input of an action that needs none. */
export const Nothing = z.strictObject({});

/** Who may be the author of a version, read from the version itself. */
export type Authors<State> = (state: State, record: TradeRecord) => readonly Party[];

/** What the decision of a creation gets. */
export interface CreationFacts<Input, Details, R> extends Omit<Facts, 'input' | 'details' | 'related' | 'found'> {
  readonly input: Input;
  readonly details: Details;
  readonly related: RelatedBy<R>;
}

/** What the decision of a step gets. */
export interface StepFacts<State, Status, Input, Details, R> extends CreationFacts<Input, Details, R> {
  readonly record: TradeRecord & { readonly status: Status };
  readonly state: State;
}

/** What describes an action of either kind. */
export interface ActionDescription<To, Input, Details> {
  readonly summary: string;
  /** The statuses it can end in. */
  readonly to: readonly To[];
  readonly roles: readonly UserRole[];
  /** Whether a party may take it that only the private document names; not by default. */
  readonly actorMayBePrivate?: boolean;
  /** What everybody sees of the request. */
  readonly input: z.ZodType<Input>;
  /** What only the parties see of it; nothing by default. */
  readonly details?: z.ZodType<Details>;
  /** What the own peer requires of a document that its organisation alone keeps: no other peer can check it. */
  readonly keeping?: readonly Requirement<Keeping>[];
}

/** The first version of a document. */
export interface CreationDescription<State, To extends string, Input, Details, R> extends ActionDescription<
  To,
  Input,
  Details
> {
  /** Who is the author of what it makes, read from the new document. */
  readonly authors: Authors<State>;
  readonly relations?: R & Relations<CreationAsked<Input>>;
  /** The parties that the request names: each must be in the directory of its organisation. */
  readonly names?: readonly Naming<CreationAsked<NoInfer<Input>>>[];
  /** Whether all parties get the document, or the caller's organisation alone keeps it; the parties by default. */
  readonly content?: 'new' | 'kept';
  /** Whether it is decided by the rule sets; not by default. */
  readonly isJudged?: boolean;
  /** The numbers that the document gets, apart from its fingerprints; by default none. */
  readonly numbers?: (asked: CreationAsked<NoInfer<Input>>) => readonly NumberPrint[];
  /** The tokens that it looks up; those of the request by default. */
  readonly tokens?: (request: TokenRequest) => readonly Lookup[];
  readonly requirements?: readonly Requirement<CreationFacts<Input, Details, NoInfer<R>>>[];
  readonly decide: (facts: CreationFacts<Input, Details, NoInfer<R>>) => Decision<NoInfer<To>, State & object>;
}

/** A change of a document. */
export interface StepDescription<
  State,
  From extends string,
  To extends string,
  Input,
  Details,
  R,
> extends ActionDescription<To, Input, Details> {
  readonly from: readonly From[];
  /** Who may take it: as a sentence, and as the parties of whom the caller must be one. By default whoever has the role. */
  readonly by?: { readonly sentence: string; readonly parties: Authors<State> };
  /** Whether its public record is enough, so that the caller need not be a party of it. */
  readonly isPublic?: true;
  /** Who is the author of what it makes, read from the changed document; the parties of `by` by default. */
  readonly authors?: Authors<State>;
  readonly content?: Exclude<ContentUse, 'new'>;
  /** What the request adds to a document that is kept, as its `document`. */
  readonly adds?: z.ZodType;
  /** Whether it goes on while those whom its records name sign nothing; not by default. It then gets nothing private. */
  readonly opponentMayBeAbsent?: boolean;
  /** The parties for whose peers it waits, of those that get what it brings; all of them by default. */
  readonly waitsFor?: Authors<State>;
  /** Whether the request must name the version that its caller saw; not by default. */
  readonly isOnSeenVersion?: boolean;
  /** The version whose remarks it brings; the next one by default. */
  readonly detailsVersion?: (input: Input) => number;
  readonly relations?: R & Relations<StepAsked<State, Input>>;
  /** The numbers that the document gets by it, whose holders it looks up; by default none. */
  readonly numbers?: (
    asked: StepAsked<State, NoInfer<Input>> & { readonly document: unknown },
  ) => readonly NumberPrint[];
  /** The parties that the request names: each must be in the directory of its organisation. */
  readonly names?: readonly Naming<StepAsked<State, NoInfer<Input>>>[];
  readonly requirements?: readonly Requirement<StepFacts<State, From, Input, Details, NoInfer<R>>>[];
  readonly decide: (facts: StepFacts<State, From, Input, Details, NoInfer<R>>) => Decision<NoInfer<To>, State & object>;
}
