import type { z } from 'zod';
import type { Action, Admission, Asked, Authorship, Requirement } from './action';
import type { Authors, CreationDescription, CreationFacts, StepDescription, StepFacts } from './actionDescriptions';
import type { DocumentDefinition } from './definition';
import type { Facts } from './facts';
import { findPartyLinks, type Naming, requiredParties } from './knownParty';
import { numbering, numbersOfStep } from './numbering';
import { oncePerObject } from './once';
import { parseAs } from './parse';
import { FIRST_VERSION, type Link, type TradeRecord } from './record';
import {
  type CreationAsked,
  findCarried,
  findLinks,
  findSeenByEndorsers,
  type Relations,
  relatedBy,
  type StepAsked,
} from './relations';
import {
  requiredActor,
  requiredDocument,
  requiredKept,
  requiredNumbers,
  requiredRecord,
  requiredRelations,
  requiredRole,
  requiredSeenVersion,
  requiredStatus,
  requiredTokens,
} from './requirements';

/** Reads the state of a type's records. */
export type StateOf<State> = (record: TradeRecord) => State;

/** What is of steps alone: nobody has seen a new document, and nobody can be without it. */
const NOTHING_BEFORE = {
  ...{ adds: undefined, opponentMayBeAbsent: false, isOnSeenVersion: false, waitsFor: undefined },
} as const;

/** The related documents that travel along, and those of them that whoever endorses may see. */
const carrying = (
  of: (find: typeof findCarried) => Action['carried'],
): Pick<Action, 'carried' | 'seenByEndorsers'> => ({
  ...{ carried: of(findCarried), seenByEndorsers: of(findSeenByEndorsers) },
});

/** Makes a creation out of its typed description. */
export function makeCreation<State, To extends string, Input, Details, R>(
  name: string,
  of: CreationDescription<State, To, Input, Details, R>,
  stateOf: StateOf<State>,
  requireTokens: DocumentDefinition['requireTokens'] | undefined,
): Action {
  const relations: Relations<CreationAsked<Input>> = of.relations ?? {};
  const names: readonly Naming<CreationAsked<Input>>[] = of.names ?? [];
  const { numbers } = of;
  const parseAsked = ({ input, document }: Pick<Facts, 'input' | 'document'>): CreationAsked<Input> => ({
    input: parseAs(of.input, input, '/input'),
    document,
  });
  const numbersOf = numbers && ((asked: Pick<Facts, 'input' | 'document'>) => numbers(parseAsked(asked)));
  const typed = oncePerObject(({ found: _, ...facts }: Facts): CreationFacts<Input, Details, R> => {
    const asked = parseAsked(facts);
    const related = relatedBy<CreationAsked<Input>, R>(relations, asked, facts.related);
    return { ...facts, ...asked, details: parseDetails(of.details, facts.details), related };
  });
  const own = [
    ...[...requiredTokens(requireTokens), ...requiredNumbers(numbersOf), ...requiredKept(of.keeping)],
    ...requiredRelations(relations, parseAsked),
    ...(of.requirements ?? []).map((requirement) => onFacts(requirement, typed)),
    ...requiredParties(names, parseAsked),
  ];
  return {
    ...commonParts(name, of, relations),
    from: [],
    content: of.content ?? 'new',
    keeping: of.keeping ?? [],
    ...NOTHING_BEFORE,
    isJudged: of.isJudged ?? false,
    detailsVersion: () => FIRST_VERSION,
    authors: readFromState(of.authors, stateOf),
    ...runInOrder(of.input, [requiredRole(name, of)], own, (facts) => of.decide(typed(facts))),
    related: (asked) => findDocuments(relations, names, parseAsked(asked)),
    ...carrying((find) => (asked) => find(relations, parseAsked(asked))),
    ...numbering(numbersOf, (request) => of.tokens?.(request) ?? request.tokens),
  };
}

/** Makes a step out of its typed description. */
export function makeStep<State, From extends string, To extends string, Input, Details, R>(
  name: string,
  of: StepDescription<State, From, To, Input, Details, R>,
  stateOf: StateOf<State>,
): Action {
  const relations: Relations<StepAsked<State, Input>> = of.relations ?? {};
  const names: readonly Naming<StepAsked<State, Input>>[] = of.names ?? [];
  const parseAsked = (input: unknown, record: TradeRecord): StepAsked<State, Input> => ({
    input: parseAs(of.input, input, '/input'),
    record,
    state: stateOf(record),
  });
  const parseFacts = (facts: Facts): StepAsked<State, Input> => parseAsked(facts.input, recordIn(facts));
  const numbersOf = numbersOfStep(of.numbers, parseAsked);
  const typed = oncePerObject((facts: Facts): StepFacts<State, From, Input, Details, R> => {
    const asked = parseFacts(facts);
    const related = relatedBy<StepAsked<State, Input>, R>(relations, asked, facts.related);
    const record = { ...asked.record, status: statusIn(asked.record, of.from) };
    return { ...facts, ...asked, record, details: parseDetails(of.details, facts.details), related };
  });
  const ofStep = requiredOfStep(name, of, stateOf, numbersOf);
  const own = [
    ...requiredRelations(relations, parseFacts),
    ...[...ofStep, ...requiredKept(of.keeping, of.requirements)],
    ...(of.requirements ?? []).map((requirement) => onFacts(requirement, typed)),
    ...requiredParties(names, parseFacts),
  ];
  return {
    ...commonParts(name, of, relations),
    ...{ from: of.from, content: of.content ?? 'none', adds: of.adds, keeping: [...ofStep, ...(of.keeping ?? [])] },
    ...{ opponentMayBeAbsent: of.opponentMayBeAbsent ?? false, isOnSeenVersion: of.isOnSeenVersion ?? false },
    ...{ isJudged: false, waitsFor: readFromState(of.waitsFor, stateOf) },
    detailsVersion: (record, input) => of.detailsVersion?.(parseAs(of.input, input, '/input')) ?? record.version + 1,
    authors: readFromState(of.authors ?? of.by?.parties, stateOf),
    ...runInOrder(of.input, admissionOf(name, of), own, (facts) => of.decide(typed(facts))),
    related: ofRecord(parseAsked, (asked) => findDocuments(relations, names, asked)),
    ...carrying((find) => ofRecord(parseAsked, (asked) => find(relations, asked))),
    ...numbering(numbersOf, () => []),
  };
}

/** What must hold before anything of a step is read. */
function admissionOf(
  name: string,
  of: Pick<
    StepDescription<never, string, string, unknown, unknown, unknown>,
    'roles' | 'actorMayBePrivate' | 'isOnSeenVersion' | 'isPublic'
  >,
): Requirement<Admission>[] {
  const document = of.isPublic === true ? requiredRecord : requiredDocument;
  return [requiredRole(name, of), document, ...(of.isOnSeenVersion === true ? [requiredSeenVersion] : [])];
}

/** What a step finds by its record; nothing if there is none. */
const ofRecord =
  <Step>(parse: (input: unknown, record: TradeRecord) => Step, find: (asked: Step) => Link[]) =>
  ({ input, record }: Asked): Link[] =>
    record === undefined ? [] : find(parse(input, record));

/** The documents that an action reads: those that it rests on, and the entries of the parties that it names. */
function findDocuments<Asked>(relations: Relations<Asked>, names: readonly Naming<Asked>[], asked: Asked): Link[] {
  return [...findLinks(relations, asked), ...findPartyLinks(names, asked)];
}

/** Who may take a step, from which statuses, and with which tokens. */
function requiredOfStep<State>(
  name: string,
  { by, from, to }: Pick<StepDescription<State, string, string, unknown, unknown, unknown>, 'by' | 'from' | 'to'>,
  stateOf: StateOf<State>,
  numbers: Action['numbers'],
): Requirement<Facts>[] {
  const actor = by && requiredActor(by.sentence, (facts) => by.parties(stateOf(recordIn(facts)), recordIn(facts)));
  const numbered = numbers && ((facts: Facts) => numbers({ ...facts, record: recordIn(facts) }));
  const status = requiredStatus({ name, from, to }, recordIn);
  return [...(actor === undefined ? [] : [actor]), status, ...requiredNumbers(numbered)];
}

/** Authors that are read from the state of a version. */
export function readFromState<State>(
  authors: Authors<State> | undefined,
  stateOf: StateOf<State>,
): Authorship['authors'] {
  return authors && ((record) => authors(stateOf(record), record));
}

type CommonParts =
  'name' | 'summary' | 'to' | 'roles' | 'actorMayBePrivate' | 'input' | 'details' | 'carries' | 'changes';
/** Parts that follow from the relations, or that a description may leave out. */
type DerivedParts = 'name' | 'actorMayBePrivate' | 'details' | 'carries' | 'changes';

function commonParts<Asked>(
  name: string,
  {
    summary,
    to,
    roles,
    actorMayBePrivate = false,
    input,
    details,
  }: Omit<Pick<Action, CommonParts>, DerivedParts> & {
    readonly details?: z.ZodType;
    readonly actorMayBePrivate?: boolean;
  },
  relations: Relations<Asked>,
): Pick<Action, CommonParts> {
  const all = Object.values(relations);
  const carries = all.flatMap((relation) => relation.carries ?? []);
  const changes = all.flatMap(({ change }) => change ?? []);
  return { name, summary, to, roles, actorMayBePrivate, input, details, carries, changes };
}

/** Without a schema, `Details` is undefined. */
function parseDetails<Details>(schema: z.ZodType<Details> | undefined, details: unknown): Details {
  return schema === undefined ? (undefined as Details) : parseAs(schema, details, '/details');
}

/** A step's record; the ledger rejects before if it does not exist. */
function recordIn({ found, id }: Facts): TradeRecord {
  if (found === undefined) throw new Error(`${id} was not read before the decision.`);
  return found.record;
}

/** The record's status as one of those from which the step starts, which is checked before. */
function statusIn<From extends string>({ status }: TradeRecord, from: readonly From[]): From {
  const found = from.find((each) => each === status);
  if (found === undefined) throw new Error(`The status ${status} was not checked before the decision.`);
  return found;
}

function onFacts<F>({ sentence, guard }: Requirement<F>, typed: (facts: Facts) => F): Requirement<Facts> {
  return {
    sentence,
    guard: (facts) => {
      guard(typed(facts));
    },
  };
}

/** Lists the requirements, and runs them in the order of the list. */
function runInOrder(
  input: z.ZodType,
  admission: readonly Requirement<Admission>[],
  own: readonly Requirement<Facts>[],
  decide: Action['decide'],
): Pick<Action, 'requirements' | 'admit' | 'decide'> {
  return {
    requirements: [...admission, ...own],
    admit: (facts) => {
      // Who may not take it learns nothing of what it takes.
      for (const { guard } of admission) guard(facts);
      parseAs(input, facts.input, '/input');
    },
    decide: (facts) => {
      for (const { guard } of own) guard(facts);
      return decide(facts);
    },
  };
}
