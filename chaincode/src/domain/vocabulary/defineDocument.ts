import type { z } from 'zod';
import type { Action, RelatedChange } from './action';
import type { Awaited } from './awaited';
import type { Authors, CreationDescription, StepDescription } from './actionDescriptions';
import type { DocumentDefinition, Fingerprint, FingerprintSources, Voucher } from './definition';
import type { Change, OtherChange, Related } from './facts';
import { readFromState, makeCreation, makeStep, type StateOf } from './makeAction';
import type { OrganizationRole } from './members';
import { parseOnce } from './parse';
import type { Party, TradeRecord } from './record';
import { isListed } from './tokenLists';

/** What describes a document type beside its actions. */
export interface DocumentDescription<
  Statuses extends Readonly<Record<string, string>>,
  State extends object,
> extends Pick<DocumentDefinition, 'type' | 'path' | 'contract' | 'title' | 'description' | 'content'> {
  readonly statuses: Statuses;
  /** The public facts of the type: the `state` of its records. */
  readonly state: z.ZodType<State>;
  readonly named: (state: State, record: TradeRecord) => readonly string[];
  /** The party, of what belongs to one party; else its organisation, whose users make documents for it. */
  readonly creator: (state: State) => Party;
  /** Who has decided on it, if somebody else than its authors decides; nobody by default. */
  readonly decision?: (state: State, record: TradeRecord) => Voucher | undefined;
  /** The organisation in whose collection documents are listed; their creator by default. */
  readonly lister?: (state: State) => string;
  readonly issuer?: (state: State, record: TradeRecord) => string | undefined;
  readonly issuerRoles?: readonly OrganizationRole[];
  /** False if another organisation than the issuer gives the document its tokens. */
  readonly statesTokens?: boolean;
  readonly terms?: (state: State) => z.core.util.JSONType;
  readonly fingerprints?: DocumentDefinition['fingerprints'];
  /** The numbers that a document got by an action, apart from its fingerprints. */
  readonly numbers?: (document: unknown, state: State, sources: FingerprintSources) => readonly Fingerprint[];
  readonly restsOn?: DocumentDefinition['restsOn'];
  readonly requireTokens?: DocumentDefinition['requireTokens'];
  /** The fact of the private document that can be proven without showing it. */
  readonly fact?: (document: unknown) => string;
  /** The party that the document names and its record hides (see `PrivateParty`), whatever was kept as the document. */
  readonly hiddenParty?: (document: unknown) => Party | undefined;
  /** The document as every member may read it; undefined if it is not published. */
  readonly publicDocument?: (state: State) => unknown;
  /** The document as a reader gets it when its record is in a status; as it is by default. */
  readonly shown?: (document: unknown, status: string) => unknown;
  /** Who alone gets the remarks of actions; all parties by default. */
  readonly remarksTo?: (state: State) => readonly Party[];
  /** Who is to do something next about a document of a status; nobody by default. */
  readonly awaits?: (state: State, status: keyof Statuses & string) => readonly Awaited[];
  /** The tokens under which a new document is listed; all of its tokens by default. */
  readonly listed?: DocumentDefinition['listed'];
}

/** The words in which the actions of one document type are written: only its own statuses and state compile. */
export interface DocumentWords<Status extends string, State extends object> {
  /** The state of one of its records. @throws INVALID if the record has another state */
  readonly stateOf: (record: TradeRecord) => State;
  readonly creation: <const To extends Status, Input, Details = undefined, R = object>(
    name: string,
    description: CreationDescription<State, To, Input, Details, R>,
  ) => Action;
  readonly step: <const From extends Status, const To extends Status, Input, Details = undefined, R = object>(
    name: string,
    description: StepDescription<State, From, To, Input, Details, R>,
  ) => Action;
  /** A change to a status and state, with whatever else changes. */
  readonly changeTo: <const To extends Status>(
    status: To,
    state: State,
    rest?: Omit<Change, 'status' | 'state'>,
  ) => Change<To, State>;
  /** A change by an action of another document. What is absent stays as it is. */
  readonly changeRelated: (related: Related, change: Partial<Change<Status, State>>) => OtherChange;
  /** Says that an action of another document changes one of these, to which statuses, and who may then be its author. */
  readonly changedTo: (to: readonly Status[], authors?: Authors<State>) => RelatedChange;
  /** The finished definition. */
  readonly withActions: (...actions: readonly Action[]) => DocumentDefinition;
}

/**
 * Defines a document type, and gives the words in which its actions are written.
 * @example
 * const parcel = defineDocument({ type: 'parcel', statuses: { SENT: '…', RECEIVED: '…' }, state: ParcelState, … });
 * const receive = parcel.step('receive', { from: ['SENT'], to: ['RECEIVED'], …,
 *   decide: ({ state }) => ({ change: parcel.changeTo('RECEIVED', state) }) });
 * export const parcelDefinition = parcel.withActions(send, receive);
 */
export function defineDocument<const Statuses extends Readonly<Record<string, string>>, State extends object>(
  description: DocumentDescription<Statuses, State>,
): DocumentWords<keyof Statuses & string, State> {
  const parseState = parseOnce(description.state, '/state');
  const stateOf = ({ state }: TradeRecord): State => parseState(state);
  return {
    stateOf,
    creation: (name, of) => makeCreation(name, of, stateOf, description.requireTokens),
    step: (name, of) => makeStep(name, of, stateOf),
    changeTo: (status, state, rest = {}) => ({ status, state, ...rest }),
    changeRelated: ({ record }, change) => ({
      record,
      change: { status: record.status, state: record.state, ...change },
    }),
    changedTo: (to, authors) => ({ type: description.type, to, authors: readFromState(authors, stateOf) }),
    withActions: (...actions) => finishDefinition(description, stateOf, actions),
  };
}

const isStatus = (statuses: Readonly<Record<string, string>>, status: string): boolean =>
  Object.hasOwn(statuses, status);

function finishDefinition<State extends object>(
  of: DocumentDescription<Readonly<Record<string, string>>, State>,
  stateOf: StateOf<State>,
  actions: readonly Action[],
): DocumentDefinition {
  const { type, path, contract, title, description, content, statuses, issuerRoles, creator, shown } = of;
  return {
    ...{ type, path, contract, title, description, content, statuses, issuerRoles },
    actions: Object.fromEntries(actions.map((action) => [action.name, action])),
    named: (record) => of.named(stateOf(record), record),
    creator: (record) => creator(stateOf(record)),
    decision: (record) => of.decision?.(stateOf(record), record),
    issuer: (record) => of.issuer?.(stateOf(record), record),
    terms: (record) => of.terms?.(stateOf(record)) ?? null,
    statesTokens: of.statesTokens ?? true,
    fingerprints: of.fingerprints ?? (() => []),
    isFingerprinted: of.fingerprints !== undefined,
    numbers: (document, record, sources) =>
      of
        .numbers?.(document, stateOf(record), sources)
        .map(({ kind, input, paper }) => ({ kind, input, ...(paper !== undefined && { paper }) })) ?? [],
    restsOn: of.restsOn ?? (() => []),
    requireTokens: of.requireTokens ?? (() => undefined),
    fact: (document) => of.fact?.(document),
    hiddenParty: (document) => of.hiddenParty?.(document),
    publicDocument: (record) => of.publicDocument?.(stateOf(record)),
    show: (document, { status }) => (shown === undefined ? document : shown(document, status)),
    remarksTo: (record) => of.remarksTo?.(stateOf(record)),
    awaits: (record) =>
      isStatus(of.statuses, record.status) ? (of.awaits?.(stateOf(record), record.status) ?? []) : [],
    listed: of.listed ?? (({ tokens }) => tokens.filter(isListed)),
    lister: (record) => of.lister?.(stateOf(record)) ?? creator(stateOf(record)).msp,
  };
}
