import { contracts } from '../../src';
import { DEFINITIONS } from '../../src/domain/documents/registry';
import { type Action, bringsDocument, isCreation } from '../../src/domain/vocabulary/action';
import { sha256Hex } from '../../src/domain/encoding/canonicalJson';
import {
  type Absence,
  type DocumentType,
  isSameParty,
  type Link,
  type Token,
} from '../../src/domain/vocabulary/record';
import { openContent, proveFact, sealContent, sealDetails, TRANSIENT } from '../../src/domain/vocabulary/sealing';
import { ReadResult, transactionName } from '../../src/domain/vocabulary/transactions';
import type { TradeContext } from '../../src/contracts/context';
import { gatewayOf } from './cast';
import type { User } from './fakeLedger';
import { answerOf, bringNumber, newId, type Result, SALT, type Trade } from './trade';

/** What a user asks of a document. */
export interface Ask {
  readonly id?: string;
  readonly input?: object;
  readonly details?: unknown;
  readonly document?: unknown;
  readonly tokens?: readonly Token[];
  /** The version that the user saw, for what is decided on one; the present one by default. */
  readonly expectedVersion?: number;
  readonly time?: Date;
  /** Organisations whose peers do not sign: then nothing private travels. */
  readonly absent?: readonly string[];
  /** Organisations that only read, and that the action does not wait for. */
  readonly unreached?: readonly string[];
  /** Another proof of the document's fact than the right one. */
  readonly fact?: NonNullable<Absence['fact']>;
  /** Private bytes in place of what the user's organisation holds. */
  readonly transient?: Readonly<Record<string, string>>;
}

/** An action that is ready to be sent. */
export interface Prepared {
  readonly transaction: string;
  readonly id: string;
  readonly request: string;
  readonly transient: Readonly<Record<string, string>>;
  readonly time: Date | undefined;
  /** What is kept before: the type, the action, and the private bytes that its organisation's peer alone gets. */
  readonly kept?: { readonly of: readonly [string, string]; readonly transient: Readonly<Record<string, string>> };
}

/** Takes actions as a gateway does: reads what its user's organisation holds, and hands on what the action needs. */
export class Desk {
  readonly #trade: Trade;

  constructor(trade: Trade) {
    this.#trade = trade;
  }

  async read(by: User, link: Link): Promise<ReadResult> {
    const run = transactionOf('documents:read');
    return ReadResult.parse(JSON.parse(await this.#trade.ledger.evaluate(by, (ctx) => run(ctx, link.type, link.id))));
  }

  async document(by: User, link: Link): Promise<unknown> {
    const { content } = await this.read(by, link);
    return content === null ? undefined : openContent(JSON.parse(content)).document;
  }

  async act(by: User, type: DocumentType, name: string, ask: Ask = {}): Promise<Result> {
    const prepared = await this.prepare(by, type, name, ask);
    return this.send(await this.#signerOf(by, type, name, ask), prepared);
  }

  /** As whom a gateway submits: as itself, for a party that the ledger hides. */
  async #signerOf(by: User, type: DocumentType, name: string, ask: Ask): Promise<User> {
    const definition = DEFINITIONS[type];
    const action = definition.actions[name];
    if (action?.actorMayBePrivate !== true) return by;
    const document = isCreation(action) ? ask.document : await this.document(by, { type, id: ask.id ?? '' });
    const hidden = definition.hiddenParty(document);
    return hidden !== undefined && isSameParty(hidden, by) ? gatewayOf(by) : by;
  }

  /** Reserves a claim, to whose papers the shipper consents first. */
  async reserve(by: User, { input, ...ask }: Ask): Promise<Result> {
    const consented = await this.#trade.consentTo(by, ask.document);
    return this.act(by, 'financing-claim', 'reserve', { ...ask, input: { ...input, ...consented.input } });
  }

  /** What a user sends for an action: the request, and the private bytes that its organisation holds. */
  async prepare(by: User, type: DocumentType, name: string, ask: Ask = {}): Promise<Prepared> {
    const definition = DEFINITIONS[type];
    const action = definition.actions[name];
    if (action === undefined) throw new Error(`a ${type} has no action ${name}`);
    const id = ask.id ?? newId();
    const isAlone = ask.absent !== undefined;
    const carried = await this.#transient(by, action, { type, id }, ask);
    const own = isAlone ? {} : carried;
    const isKept = action.content === 'kept';
    const transient = { ...(isKept ? {} : own), ...ask.transient };
    const kept = isKept && { kept: { of: [type, name] as const, transient: own } };
    const named = isKept && nameKept(own);
    const absence = isAlone ? { absence: absenceOf(type, action, ask, carried) } : {};
    const seen = this.#see(action, { type, id }, ask);
    const tokens = tokensOf({ type, id }, name, ask);
    const { input = {}, unreached } = ask;
    const request = JSON.stringify({ input, tokens, unreached, ...named, ...seen, ...absence });
    return { transaction: transactionName(definition, name), id, request, transient, time: ask.time, ...kept };
  }

  /** The version that an officer names: the one that stands there, unless the test says otherwise. */
  #see({ isOnSeenVersion }: Action, link: Link, { expectedVersion }: Ask): Pick<Ask, 'expectedVersion'> {
    return isOnSeenVersion ? { expectedVersion: expectedVersion ?? this.#trade.versionOf(link) } : {};
  }

  /** Sends what was prepared, as any user. */
  async send(by: User, prepared: Prepared): Promise<Result> {
    await this.keep(by, prepared);
    const { transaction, id, request, transient, time } = prepared;
    const run = transactionOf(transaction);
    const proposal = { transient, ...(time && { time }) };
    const { text, writes } = await this.#trade.ledger.submit(by, (ctx) => run(ctx, id, request), proposal);
    return { ...answerOf(text), writes };
  }

  /** Puts into the collection of a user's organisation what an action brings and nobody else is to get. */
  async keep(by: User, { id, request, time, kept }: Prepared): Promise<void> {
    if (kept === undefined) return;
    const run = transactionOf('documents:keep');
    const [type, name] = kept.of;
    const proposal = { transient: kept.transient, ...(time && { time }) };
    await this.#trade.ledger.submit(by, (ctx) => run(ctx, type, id, name, request), proposal);
  }

  async #transient(by: User, action: Action, link: Link, ask: Ask): Promise<Record<string, string>> {
    const isNew = isCreation(action);
    const found = isNew ? undefined : await this.read(by, link).catch(() => undefined);
    const transient = privateParts(action, ask, found?.content ?? sealContent({}, SALT));
    for (const related of isNew || found !== undefined ? carriedBy(link.type, action, ask, found) : []) {
      const { content } = await this.read(by, related);
      transient[TRANSIENT.contentOf(related)] = content ?? '';
    }
    return transient;
  }
}

/** The token of a declaration's number; each test's declarations have numbers of their own. */
export const numberOfDeclaration = (number: string): Token => ({ kind: 'DECLARATION', token: sha256Hex(number) });

/** The tokens of a request, as a gateway makes them. */
function tokensOf({ type, id }: Link, name: string, { tokens, document, input = {} }: Ask): readonly Token[] {
  if (type === 'bill-of-lading' && name === 'issue') return bringNumber(tokens ?? [], document);
  return tokens ?? numbersOf({ type, id }, name, input);
}

/** The number that a document gets by an action. */
function numbersOf({ type, id }: Link, name: string, input: object): Token[] {
  if (type === 'customs-declaration' && name === 'accept') return [numberOfDeclaration(id)];
  const isNumbered = type === 'letter-of-credit' && (name === 'issue' || 'transferOf' in input);
  return isNumbered ? [{ kind: 'CREDIT', token: sha256Hex(id) }] : [];
}

/** The documents that travel along; none if the request cannot be read, which the contract then rejects. */
function carriedBy(type: DocumentType, action: Action, ask: Ask, found: ReadResult | undefined): Link[] {
  if (!action.input.safeParse(ask.input ?? {}).success) return [];
  if (isCreation(action) && DEFINITIONS[type].content.check(ask.document).length > 0) return [];
  const asked = { input: ask.input ?? {}, record: found?.record, document: ask.document };
  return [...action.carried(asked)];
}

function privateParts({ content, details }: Action, ask: Ask, present: string): Record<string, string> {
  return {
    [TRANSIENT.seed]: SALT,
    ...(content !== 'none' && {
      [TRANSIENT.content]: bringsDocument({ content }) ? sealContent(ask.document, SALT) : present,
    }),
    ...(details !== undefined && { [TRANSIENT.details]: sealDetails(ask.details ?? {}, SALT) }),
  };
}

/** A document that is kept, by its hash. */
function nameKept({ [TRANSIENT.content]: sealed }: Readonly<Record<string, string>>): { kept?: string } {
  return sealed === undefined ? {} : { kept: sha256Hex(sealed) };
}

/** What a gateway says of those that do not sign. */
function absenceOf(
  type: DocumentType,
  { details }: Action,
  ask: Ask,
  { [TRANSIENT.content]: sealed }: Readonly<Record<string, string>>,
): Absence {
  const organizations = [...(ask.absent ?? [])];
  const stated = details && { details: sha256Hex(sealDetails(ask.details ?? {}, SALT)) };
  const value = sealed === undefined ? undefined : DEFINITIONS[type].fact(openContent(JSON.parse(sealed)).document);
  const proven = sealed !== undefined && value !== undefined && { fact: ask.fact ?? proveFact(value, sealed) };
  return { organizations, ...stated, ...proven };
}

type Run = (ctx: TradeContext, ...args: string[]) => Promise<string>;

/** A transaction by the name under which Fabric knows it. */
function transactionOf(name: string): Run {
  const [contractName, method = ''] = name.split(':');
  const contract = contracts.map((Class) => new Class()).find((each) => each.getName() === contractName);
  const run: unknown = contract && Reflect.get(contract, method);
  if (typeof run !== 'function') throw new Error(`there is no transaction ${name}`);
  return (ctx, ...args) => Reflect.apply(run, contract, [ctx, ...args]) as Promise<string>;
}
