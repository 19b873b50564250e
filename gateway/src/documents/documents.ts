import { randomBytes } from 'node:crypto';
import {
  type Action,
  bringsDocument,
  type BroughtLists,
  canonicalJson,
  type CheckResult,
  type DocumentDefinition,
  FIRST_VERSION,
  type HistoryEntry,
  isCreation,
  isMember,
  type Link,
  openKept,
  type ReadResult,
  RETOKENISE,
  sealContent,
  sealDetails,
  type Token,
  type TokenEpochs,
  TRANSIENT,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import { bringLists, type Lists } from './bringLists.js';
import { type Asker, chooseSigner } from './chooseSigner.js';
import type { Acted, Ledger } from '../fabric/ledger.js';
import { type Asked, DocumentTokens } from './documentTokens.js';
import { type DocumentView, documentView } from './documentView.js';
import { NotesOfCustoms } from './notes.js';
import type { Salts } from './salts.js';
import { type KeyEpochs, NEVER_CHANGED } from '../tokens/keySource.js';
import type { FindRegisters } from '../tokens/registers.js';
import { requireContent } from './requireContent.js';
import { requireKnownParty } from './requireKnownParty.js';
import type { TokenMaker } from '../tokens/tokenMaker.js';
import type { UserTokens } from '../tokens/userTokens.js';
import { stateDetails, stateFact, stateKept } from './stateInAbsence.js';
import { type ActionBody, validateRequest } from './validateRequest.js';

const SALT_BYTES = 32;

/** What the documents of an organisation are read and made with. */
interface Parts {
  readonly ledger: Ledger;
  readonly salts: Salts;
  readonly maker: TokenMaker;
  readonly registers: FindRegisters;
  readonly lists: Lists;
  /** The epochs of the keys of tokens; one that never ends by default. */
  readonly epochs?: KeyEpochs;
  /** What makes the tokens of each user; the maker for all by default. */
  readonly ofUsers?: Pick<UserTokens, 'of'>;
  /** The gateway's own user, who signs for parties that the ledger hides. */
  readonly gatewayUser: string;
}

/** Reads documents and takes actions on them, in the same way for every type. */
export class Documents {
  readonly notes: NotesOfCustoms;
  readonly #ledger: Ledger;
  readonly #salts: Salts;
  readonly #tokens: DocumentTokens;
  readonly #registers: FindRegisters;
  readonly #lists: Lists;
  readonly #gatewayUser: string;

  constructor({ ledger, salts, registers, lists, gatewayUser, ...made }: Parts) {
    const { maker, epochs = NEVER_CHANGED, ofUsers = { of: () => maker } } = made;
    this.#gatewayUser = gatewayUser;
    this.#registers = registers;
    this.#lists = lists;
    this.#ledger = ledger;
    this.#salts = salts;
    this.notes = new NotesOfCustoms(ledger, salts);
    const read = (user: string, link: Link): Promise<DocumentView> => this.read(user, link);
    this.#tokens = new DocumentTokens({ maker, ofUsers, epochs, registers, lists, read });
  }

  /** A document as the user's organisation has it. @throws TradeError NOT_FOUND if it is not there or not the user's; LedgerFailure */
  async read(user: string, link: Link): Promise<DocumentView> {
    return documentView(await this.#ledger.read(user, link));
  }

  /** The version of a document that a transaction wrote. @throws TradeError NOT_FOUND, LedgerFailure */
  async readVersion(user: string, link: Link, transactionId: string): Promise<DocumentView> {
    return documentView(await this.#ledger.readVersion(user, link, transactionId));
  }

  /** Every version, newest first. @throws TradeError NOT_FOUND, LedgerFailure */
  async history(user: string, link: Link): Promise<HistoryEntry[]> {
    return this.#ledger.history(user, link);
  }

  /** What stands against an action if it is taken now; nobody learns that it was asked. @throws TradeError, LedgerFailure */
  async check(user: string, definition: DocumentDefinition, action: Action, sent: ActionBody): Promise<CheckResult> {
    const body = validateRequest(definition, action, sent);
    await this.#requireKnown(definition, body);
    const asked = { user, definition, action, body, id: '' };
    return this.#tokens.withEpochs(asked, (epochs) => this.#check(asked, epochs));
  }

  async #check(asked: Asked, epochs: TokenEpochs): Promise<CheckResult> {
    const { user, action, body } = asked;
    const made = await this.#tokens.ofCheck(asked, epochs);
    const request = canonicalJson({ input: body.input ?? {}, tokens: made.tokens });
    const content = sealContent(body.document, randomBytes(SALT_BYTES).toString('hex'));
    const transient = {
      [TRANSIENT.content]: content,
      ...(await this.#tokens.bring(asked, made, epochs)),
      ...(await this.#readCarried(user, action, {
        input: body.input ?? {},
        record: undefined,
        document: body.document,
      })),
    };
    return bringLists(this.#lists, (brought) =>
      this.#ledger.check(user, request, { ...transient, ...transientLists(brought) }),
    );
  }

  /** The tokens of a document that rests on no other. @throws TokensNotForRole, TokensUnavailable, QuotaExceeded */
  async tokens(user: string, definition: DocumentDefinition, document: unknown): Promise<readonly Token[]> {
    return this.#tokens.ofDocument(user, definition, document);
  }

  /** Takes an action: checks it, runs its guards, then waits. @throws TradeError, TokensNotForRole, TokensUnavailable, LedgerFailure */
  async act(
    asking: Asker,
    definition: DocumentDefinition,
    action: Action,
    id: string,
    { runGuards, ...sent }: ActionBody & { readonly runGuards?: (body: ActionBody) => Promise<void> },
  ): Promise<Acted> {
    const { name: user } = asking;
    const body = validateRequest(definition, action, sent);
    await runGuards?.(body);
    const asked = { user, definition, action, id, body };
    const { document } = body;
    const signer = await chooseSigner(this.#ledger, this.#gatewayUser, asking, { definition, action, id, document });
    await this.#requireKnown(definition, body);
    return this.#tokens.withEpochs(asked, (epochs) => this.#act(asked, epochs, signer));
  }

  /** A party that a new document names and its record is to hide. @throws TradeError UNKNOWN_PARTY */
  async #requireKnown(definition: DocumentDefinition, { document }: ActionBody): Promise<void> {
    const party = definition.hiddenParty(document);
    if (party !== undefined) await requireKnownParty(this.#registers, this.#lists, party);
  }

  async #act(taken: Asked, epochs: TokenEpochs, signer: string): Promise<Acted> {
    const { user, definition, action, id, body } = taken;
    const link = { type: definition.type, id };
    const current = await this.#readCurrent(user, action, link);
    const made = await this.#tokens.ofAction(taken, current, epochs);
    const { input = {}, expectedVersion } = body;
    const sealed = this.#transient(action, link, body, current);
    const kept = action.content === 'kept' ? sealed : undefined;
    const asked = { input, tokens: made.tokens, expectedVersion, ...stateKept(kept) };
    const request = canonicalJson(asked);
    const transient = {
      ...(kept === undefined ? sealed : {}),
      ...(await this.#tokens.bring(taken, made, epochs)),
      ...(await this.#readCarried(user, action, { input, record: current?.record, document: body.document })),
    };
    // The salt of remarks that are stated by their hash, and of a new document, belongs to the version that was read.
    const onRead = { ...asked, expectedVersion: expectedVersion ?? current?.record.version };
    const unreaching = (unreached: readonly string[]): string => canonicalJson({ ...onRead, unreached });
    const inAbsenceOf = (organizations: readonly string[]): string =>
      canonicalJson({
        ...onRead,
        tokens: made.tokens.map(withoutShare),
        absence: { organizations, ...stateDetails(transient), ...stateFact(definition, transient) },
      });
    const gone = await this.#findGone(taken, current);
    const own = gone.length === 0 ? { request, transient } : { request: inAbsenceOf(gone), transient: {} };
    return bringLists(this.#lists, (brought) =>
      this.#ledger.act(signer, {
        ...{ definition, action: action.name, id, ...own },
        transient: { ...own.transient, ...transientLists(brought) },
        kept,
        ...(action.opponentMayBeAbsent && { inAbsenceOf }),
        ...(action.waitsFor !== undefined && { unreaching }),
      }),
    );
  }

  /** The parties of a document that gets other tokens, and that have left: nobody is left to see what travels privately. */
  async #findGone({ user, action }: Asked, current: ReadResult | undefined): Promise<string[]> {
    if (action.name !== RETOKENISE || current === undefined) return [];
    const members = await this.#ledger.members(user);
    return [...new Set(current.record.parties.map(({ msp }) => msp))].filter((msp) => !isMember(members, msp));
  }

  /** The document as it is, if the private bytes of an action depend on it. */
  async #readCurrent(user: string, action: Action, link: Link): Promise<ReadResult | undefined> {
    const isPrivate = action.content !== 'none' || action.details !== undefined || action.carries.length > 0;
    return !isCreation(action) && isPrivate ? this.#ledger.read(user, link) : undefined;
  }

  /** The documents of other records that the decision reads. */
  async #readCarried(
    user: string,
    action: Action,
    asked: Parameters<Action['carried']>[0],
  ): Promise<Record<string, string>> {
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

  #content(action: Action, link: Link, { document }: ActionBody, current: ReadResult | undefined): string {
    if (bringsDocument(action)) {
      const version = current === undefined ? FIRST_VERSION : current.record.content.version + 1;
      const whole = action.adds === undefined ? document : addTo(current, document);
      return sealContent(whole, this.#salts.ofContent(link, version));
    }
    if (current === undefined) throw new Error(`The action ${action.name} takes a document that was not read.`);
    return requireContent(current);
  }
}

const Fields = z.looseObject({});

/** The document as this organisation keeps it, with what a request adds. @throws TradeError NOT_DISCLOSED */
function addTo(current: ReadResult | undefined, added: unknown): object {
  const kept = current && openKept(requireContent(current));
  return { ...Fields.parse(kept), ...Fields.parse(added) };
}

/** Nobody who stands in for others can see whether a part is sealed as the document states it. */
const withoutShare = ({ share: _, ...token }: Token): Token => token;

function transientLists(brought: BroughtLists): Record<string, string> {
  return Object.keys(brought).length === 0 ? {} : { [TRANSIENT.lists]: canonicalJson(brought) };
}
