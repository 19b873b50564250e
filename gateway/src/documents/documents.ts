import { randomBytes } from 'node:crypto';
import {
  type Absence,
  type Action,
  type BroughtLists,
  canonicalJson,
  type CheckResult,
  DEFINITIONS,
  type DocumentDefinition,
  FIRST_VERSION,
  type HistoryEntry,
  isCreation,
  LOOKED_UP,
  type Link,
  openContent,
  parseSealed,
  proveFact,
  readBillContent,
  type ReadResult,
  reject,
  sealContent,
  sealDetails,
  sha256Hex,
  type Token,
  TRANSIENT,
} from '@naru/chaincode/domain';
import { bringLists, type Lists } from './bringLists.js';
import type { Acted, Ledger } from '../fabric/ledger.js';
import { type DocumentView, documentView } from './documentView.js';
import type { Salts } from './salts.js';
import type { FindRegisters } from '../tokens/registers.js';
import { requireOwnTokens } from './requireOwnTokens.js';
import { tokenise, type Tokenised } from '../tokens/tokenise.js';
import type { TokenMaker } from '../tokens/tokenMaker.js';
import { type ActionBody, validateRequest } from './validateRequest.js';

const SALT_BYTES = 32;
/** The id of what is only checked. */
const UNNAMED = '';
type Asked = Parameters<Action['related']>[0];
const NO_TOKENS: Tokenised = { tokens: [], shareKeys: {} };

/** Whether an issuer registers documents of this type under their own tokens. */
const isRegistered = ({ isFingerprinted, issuerRole }: DocumentDefinition): boolean =>
  isFingerprinted && issuerRole !== undefined;

function readNoBill(): never {
  throw new Error('A bill rests on no other bill.');
}

/** Reads documents and takes actions on them, in the same way for every type. */
export class Documents {
  readonly #ledger: Ledger;
  readonly #salts: Salts;
  readonly #maker: TokenMaker;
  readonly #registers: FindRegisters;
  readonly #lists: Lists;

  constructor(ledger: Ledger, salts: Salts, maker: TokenMaker, registers: FindRegisters, lists: Lists) {
    this.#registers = registers;
    this.#lists = lists;
    this.#ledger = ledger;
    this.#salts = salts;
    this.#maker = maker;
  }

  /** A document as the user's organisation has it. @throws TradeError NOT_FOUND if it is not there or not the user's; LedgerFailure */
  async read(user: string, link: Link): Promise<DocumentView> {
    return documentView(await this.#ledger.read(user, link));
  }

  /** Every version, newest first. @throws TradeError NOT_FOUND, LedgerFailure */
  async history(user: string, link: Link): Promise<HistoryEntry[]> {
    return this.#ledger.history(user, link);
  }

  /** What stands against an action if it is taken now; nobody learns that it was asked. @throws TradeError, LedgerFailure */
  async check(user: string, definition: DocumentDefinition, action: Action, body: ActionBody): Promise<CheckResult> {
    validateRequest(definition, action, body);
    const made = await this.#tokenise(user, definition, action, body, { id: UNNAMED });
    const request = canonicalJson({ input: body.input ?? {}, tokens: made.tokens });
    const content = sealContent(body.document, randomBytes(SALT_BYTES).toString('hex'));
    const asked = { input: body.input ?? {}, record: undefined, document: body.document };
    const transient = {
      [TRANSIENT.content]: content,
      ...(await this.#meet(definition, made)),
      ...(await this.#readCarried(user, action, asked)),
    };
    return bringLists(this.#lists, (brought) =>
      this.#ledger.check(user, request, { ...transient, ...transientLists(brought) }),
    );
  }

  /** The tokens of a document that rests on no other. @throws TokensNotForRole, TokensUnavailable */
  async tokens(definition: DocumentDefinition, document: unknown): Promise<readonly Token[]> {
    const sources = { ...(await this.#registers.find(document)), readBill: readNoBill };
    return (await tokenise(this.#maker, definition.fingerprints(document, sources), UNNAMED)).tokens;
  }

  /** Takes an action. @throws TradeError, TokensNotForRole, TokensUnavailable, LedgerFailure */
  async act(
    user: string,
    definition: DocumentDefinition,
    action: Action,
    id: string,
    body: ActionBody,
  ): Promise<Acted> {
    validateRequest(definition, action, body);
    const link = { type: definition.type, id };
    const current = await this.#readCurrent(user, action, link);
    const made = await this.#tokenise(user, definition, action, body, { id, current });
    const { input = {}, expectedVersion } = body;
    const asked = { input, tokens: made.tokens, expectedVersion };
    const request = canonicalJson(asked);
    const transient = {
      ...this.#transient(action, link, body, current),
      ...(await this.#meet(definition, made)),
      ...(await this.#readCarried(user, action, { input, record: current?.record, document: body.document })),
    };
    const inAbsenceOf = (organizations: readonly string[]): string =>
      canonicalJson({
        ...asked,
        // The salt of remarks that are stated by their hash belongs to the version that was read.
        expectedVersion: expectedVersion ?? current?.record.version,
        absence: { organizations, ...stateDetails(transient), ...stateFact(definition, transient) },
      });
    return bringLists(this.#lists, (brought) =>
      this.#ledger.act(user, {
        definition,
        action: action.name,
        id,
        request,
        transient: { ...transient, ...transientLists(brought) },
        ...(action.opponentMayBeAbsent && { inAbsenceOf }),
      }),
    );
  }

  /**
   * The tokens of the numbers that a document gets; or of a new one, of what it says and of what its bills say. It rests only on bills that are registered
   * under their own number: a bank lends on no copy of a bill.
   * @throws TradeError NOT_GENUINE; TokensNotForRole, TokensUnavailable
   */
  async #tokenise(
    user: string,
    definition: DocumentDefinition,
    action: Action,
    body: ActionBody,
    { id, current }: { readonly id: string; readonly current?: ReadResult | undefined },
  ): Promise<Tokenised> {
    if (action.numbers !== undefined) return tokenise(this.#maker, action.numbers(askedOf(body, current)), id);
    if (!definition.isFingerprinted || !isCreation(action)) return NO_TOKENS;
    const bills = new Map<string, unknown>();
    const registers = await this.#registers.find(body.document);
    const sources = { ...registers, readBill: (bill: string) => readBillContent(bills.get(bill)) };
    const related = action.related({ input: body.input ?? {}, record: undefined, document: body.document });
    for (const link of related.filter(({ type }) => isRegistered(DEFINITIONS[type]))) {
      const view = await this.read(user, link);
      await requireOwnTokens(this.#maker, sources, view);
      bills.set(link.id, view.document);
    }
    return tokenise(this.#maker, definition.fingerprints(body.document, sources), id);
  }

  /** What a request brings beside its tokens: the claims that it meets, and the keys of the parts that it takes. */
  async #meet({ type }: DocumentDefinition, { tokens, shareKeys }: Tokenised): Promise<Record<string, string>> {
    if (tokens.every(({ paper }) => paper === undefined)) return {};
    const met = await this.#lists.meet(
      type,
      tokens.filter(({ kind }) => LOOKED_UP[kind]),
    );
    return { [TRANSIENT.met]: canonicalJson(met), [TRANSIENT.shareKeys]: canonicalJson(shareKeys) };
  }

  /** The document as it is, if the private bytes of an action depend on it. */
  async #readCurrent(user: string, action: Action, link: Link): Promise<ReadResult | undefined> {
    const isPrivate = action.content !== 'none' || action.details !== undefined || action.carries.length > 0;
    return !isCreation(action) && isPrivate ? this.#ledger.read(user, link) : undefined;
  }

  /** The documents of other records that the decision reads. */
  async #readCarried(user: string, action: Action, asked: Asked): Promise<Record<string, string>> {
    const found = await Promise.all(
      action
        .carried(asked)
        .map(async (link) => [TRANSIENT.contentOf(link), requireContent(await this.#ledger.read(user, link))] as const),
    );
    return Object.fromEntries(found);
  }

  #transient(action: Action, link: Link, body: ActionBody, current: ReadResult | undefined): Record<string, string> {
    const version = current?.record.version ?? 0;
    const detailsVersion = current === undefined ? FIRST_VERSION : action.detailsVersion(current.record, body.input);
    return {
      [TRANSIENT.seed]: this.#salts.seed(link, version + 1),
      ...(action.content !== 'none' && { [TRANSIENT.content]: this.#content(action, link, body, current) }),
      ...(action.details !== undefined && {
        [TRANSIENT.details]: sealDetails(body.details ?? {}, this.#salts.ofDetails(link, detailsVersion)),
      }),
    };
  }

  #content({ content }: Action, link: Link, { document }: ActionBody, current: ReadResult | undefined): string {
    if (content === 'new') return sealContent(document, this.#salts.ofContent(link, FIRST_VERSION));
    if (current === undefined) throw new Error(`The action ${content} a document that was not read.`);
    return requireContent(current);
  }
}

/** What the numbers of a document are found by: the request, and the document that it brings or changes. */
function askedOf({ input = {}, document }: ActionBody, current: ReadResult | undefined): Asked {
  if (current === undefined) return { input, record: undefined, document };
  return { input, record: current.record, document: openContent(parseSealed(requireContent(current))).document };
}

/** The hash of the remarks, if there are some, in place of the remarks. */
function stateDetails({ [TRANSIENT.details]: sealed }: Readonly<Record<string, string>>): Pick<Absence, 'details'> {
  return sealed === undefined ? {} : { details: sha256Hex(sealed) };
}

/** The proof of the document's fact, if it has one, in place of the document. */
function stateFact(
  definition: DocumentDefinition,
  { [TRANSIENT.content]: sealed }: Readonly<Record<string, string>>,
): Pick<Absence, 'fact'> {
  if (sealed === undefined) return {};
  const value = definition.fact(openContent(parseSealed(sealed)).document);
  return value === undefined ? {} : { fact: proveFact(value, sealed) };
}

function transientLists(brought: BroughtLists): Record<string, string> {
  return Object.keys(brought).length === 0 ? {} : { [TRANSIENT.lists]: canonicalJson(brought) };
}

/** The sealed document that this organisation holds. @throws TradeError NOT_DISCLOSED */
function requireContent({ content, record: { type, id } }: ReadResult): string {
  if (content !== null) return content;
  return reject('NOT_DISCLOSED', 'This organisation does not hold the document.', { type, id });
}
