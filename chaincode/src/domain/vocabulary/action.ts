import type { z } from 'zod';
import type { Action, ContentUse, Request } from './definition';
import { parseAs } from './definition';
import type { Change, Decision, Facts, Found } from './facts';
import type { Link, Party, Token, TradeRecord } from './record';
import { requireActor, requireStatus } from './guards';

/** The facts with the request and the record's own facts in their types. */
export interface TypedFacts<S, I> extends Omit<Facts, 'input' | 'found'> {
  readonly input: I;
  readonly record: TradeRecord;
  readonly state: S;
}

interface Description<I> {
  readonly summary: string;
  readonly to: readonly string[];
  readonly roles: Action['roles'];
  readonly requirements: readonly string[];
  readonly input: z.ZodType<I>;
  readonly details?: z.ZodType;
  readonly content?: ContentUse;
  /** The types of those related whose private documents the decision reads; none unless said. */
  readonly carries?: Action['carries'];
}

/** A creation: the first version of a document. */
export interface Creation<I> extends Description<I> {
  readonly related?: (input: I) => readonly Link[];
  /** The tokens whose holders matter; those of the request where this is absent. */
  readonly tokens?: (request: Request) => readonly Token[];
  readonly decide: (facts: Omit<TypedFacts<never, I>, 'record' | 'state'>) => Decision;
}

/** A change of a document that is there. */
export interface Step<S, I> extends Description<I> {
  readonly from: readonly string[];
  /** Who may take it; any one of them. */
  readonly by: (state: S, record: TradeRecord) => readonly Party[];
  readonly related?: (state: S, input: I, record: TradeRecord) => readonly Link[];
  readonly decide: (facts: TypedFacts<S, I>) => Decision;
}

/** Makes a creation out of its typed description. */
export function creation<I>(name: string, of: Creation<I>): Action {
  return {
    ...described(name, of, 'new'),
    from: [],
    related: (input) => of.related?.(parseAs(of.input, input)) ?? [],
    tokens: (request) => of.tokens?.(request) ?? request.tokens,
    decide: ({ found: _, ...facts }) => of.decide({ ...facts, input: parseAs(of.input, facts.input) }),
  };
}

/** Makes steps of one document type: they share how its state is read. */
export function stepsOf<S>(stateOf: (record: TradeRecord) => S): <I>(name: string, of: Step<S, I>) => Action {
  return (name, of) => ({
    ...described(name, of, 'none'),
    from: of.from,
    related: (input, record) =>
      record === undefined ? [] : (of.related?.(stateOf(record), parseAs(of.input, input), record) ?? []),
    tokens: () => [],
    decide: ({ found, ...facts }) => {
      const { record } = requirePresent(found);
      const state = stateOf(record);
      const input = parseAs(of.input, facts.input);
      requireActor(facts.caller, of.by(state, record));
      requireStatus(record, of.from);
      return of.decide({ ...facts, record, state, input });
    },
  });
}

function described<I>(
  name: string,
  of: Description<I>,
  content: ContentUse,
): Omit<Action, 'from' | 'related' | 'tokens' | 'decide'> {
  const { summary, to, roles, requirements, input, details, carries = [] } = of;
  return { name, summary, to, roles, requirements, input, details, carries, content: of.content ?? content };
}

function requirePresent(found: Found | undefined): Found {
  // The ledger answers NOT_FOUND before anything is decided; this keeps the types honest.
  if (found === undefined) throw new Error('A step was decided without its record.');
  return found;
}

/** A change to a status and state, with whatever else changes. */
export function changeTo(status: string, state: object, rest: Omit<Change, 'status' | 'state'> = {}): Change {
  return { status, state, ...rest };
}
