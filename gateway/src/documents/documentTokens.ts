import {
  type Action,
  canonicalJson,
  DEFINITIONS,
  type DocumentDefinition,
  epochOf,
  epochsToGive,
  isCreation,
  type Link,
  listEpochs,
  LOOKED_UP,
  ONE_EPOCH,
  openContent,
  parseSealed,
  type ReadResult,
  reject,
  RETOKENISE,
  type Token,
  type TokenEpochs,
  TradeError,
  TRANSIENT,
} from '@naru/chaincode/domain';
import type { KeyEpochs } from '../tokens/keySource.js';
import type { FindRegisters } from '../tokens/registers.js';
import { tokenise, type Tokenised } from '../tokens/tokenise.js';
import type { TokenMaker } from '../tokens/tokenMaker.js';
import type { UserTokens } from '../tokens/userTokens.js';
import type { Lists } from './bringLists.js';
import type { DocumentView } from './documentView.js';
import { NamedDocuments } from './namedDocuments.js';
import { requireOwnTokens } from './requireOwnTokens.js';
import type { ActionBody } from './validateRequest.js';

/** The id of what is only checked. */
const UNNAMED = '';
const NO_TOKENS: Tokenised = { tokens: [], shareKeys: {} };
/** How often the keys can change while one request is made. */
const MAX_CHANGES = 3;

/** What is asked of a document, by whom. */
export interface Asked {
  readonly user: string;
  readonly definition: DocumentDefinition;
  readonly action: Action;
  readonly id: string;
  readonly body: ActionBody;
}

/** What tokens of documents are made with. */
export interface TokenParts {
  readonly maker: TokenMaker;
  /** Makes those of a user's request. */
  readonly ofUsers: Pick<UserTokens, 'of'>;
  readonly epochs: KeyEpochs;
  readonly registers: FindRegisters;
  readonly lists: Pick<Lists, 'meet'>;
  readonly read: (user: string, link: Link) => Promise<DocumentView>;
}

/** Whether an issuer registers documents of this type under their own tokens. */
const isRegistered = ({ isFingerprinted, issuerRoles }: DocumentDefinition): boolean =>
  isFingerprinted && issuerRoles !== undefined;

const isRenewal = ({ name }: Action): boolean => name === RETOKENISE;

/** What the numbers of a document are found by: the request, and the document that it brings or changes. */
function askedOf(
  { input = {}, document }: ActionBody,
  current: ReadResult | undefined,
): Parameters<Action['related']>[0] {
  if (current === undefined) return { input, record: undefined, document };
  const { record, content } = current;
  if (content === null)
    return reject('NOT_DISCLOSED', 'This organisation does not hold the document.', { id: record.id });
  return { input, record, document: openContent(parseSealed(content)).document };
}

/** Makes the tokens that go with a request, under the keys that the ledger has. */
export class DocumentTokens {
  readonly #parts: TokenParts;

  constructor(parts: TokenParts) {
    this.#parts = parts;
  }

  /**
   * Takes an action with tokens under the keys that there are; again, if the ledger finds that keys have changed meanwhile.
   * @throws what the last attempt threw
   */
  async withEpochs<T>({ definition, action }: Asked, take: (epochs: TokenEpochs) => Promise<T>): Promise<T> {
    const isNew = definition.isFingerprinted && isCreation(action);
    return isNew || action.numbers !== undefined || isRenewal(action) ? this.#whileKeysChange(take) : take(ONE_EPOCH);
  }

  async #whileKeysChange<T>(take: (epochs: TokenEpochs) => Promise<T>): Promise<T> {
    for (let changes = 0; ; changes++) {
      const epochs = await this.#parts.epochs.epochs(changes > 0);
      try {
        return await take(epochs);
      } catch (error) {
        const isOutdated = error instanceof TradeError && error.code === 'TOKENS_OUTDATED';
        if (!isOutdated || changes >= MAX_CHANGES) throw error;
      }
    }
  }

  /** The tokens of a document that rests on no other. @throws TokensNotForRole, TokensUnavailable, QuotaExceeded */
  async ofDocument(user: string, definition: DocumentDefinition, document: unknown): Promise<readonly Token[]> {
    const { ofUsers, registers } = this.#parts;
    const sources = { ...(await registers.find(document)), ...new NamedDocuments().sources };
    const fingerprints = definition.fingerprints(document, sources);
    const make = (epochs: TokenEpochs): Promise<Tokenised> =>
      tokenise(ofUsers.of(user), fingerprints, UNNAMED, listEpochs(epochs));
    return (await this.#whileKeysChange(make)).tokens;
  }

  /** What is only checked is compared under the present keys. */
  async ofCheck(asked: Omit<Asked, 'id'>, { present }: TokenEpochs): Promise<Tokenised> {
    return this.#ofNew({ ...asked, id: UNNAMED }, [present]);
  }

  /**
   * The tokens that an action brings: of the numbers that a document gets; of a new document; or those that a document gets
   * under the next keys.
   * @throws TradeError NOT_GENUINE, NOT_FOUND, NOT_DISCLOSED; TokensNotForRole, TokensUnavailable
   */
  async ofAction(asked: Asked, current: ReadResult | undefined, epochs: TokenEpochs): Promise<Tokenised> {
    const { user, definition, action, id, body } = asked;
    if (isRenewal(action)) return this.#ofKnown(asked, epochs);
    if (action.numbers !== undefined)
      return tokenise(this.#parts.ofUsers.of(user), action.numbers(askedOf(body, current)), id, listEpochs(epochs));
    if (!definition.isFingerprinted || !isCreation(action)) return NO_TOKENS;
    return this.#ofNew(asked, listEpochs(epochs));
  }

  /**
   * Of what a new document says, and of what the bills and declarations say that it names. It rests only on bills that are
   * registered under their own number: a bank lends on no copy of a bill.
   */
  async #ofNew({ user, definition, action, id, body }: Asked, epochs: readonly number[]): Promise<Tokenised> {
    const { ofUsers, registers } = this.#parts;
    const maker = ofUsers.of(user);
    const { document, input = {} } = body;
    const declarations = definition.restsOn(document).filter(({ type }) => !isRegistered(DEFINITIONS[type]));
    const named = await this.#readNamed(user, declarations);
    const sources = { ...(await registers.find(document, named.parties)), ...named.sources };
    const related = action.related({ input, record: undefined, document });
    for (const link of related.filter(({ type }) => isRegistered(DEFINITIONS[type]))) {
      const view = await this.#parts.read(user, link);
      await requireOwnTokens(maker, sources, view, epochs);
      named.add(link, view.document);
    }
    return tokenise(maker, definition.fingerprints(document, sources), id, epochs);
  }

  /** Of a document that is on the ledger. */
  async #ofKnown({ user, definition, id }: Asked, epochs: TokenEpochs): Promise<Tokenised> {
    const { maker, registers } = this.#parts;
    const { document, record } = await this.#readOwn(user, { type: definition.type, id });
    const named = await this.#readNamed(user, definition.restsOn(document));
    const sources = { ...(await registers.find(document, named.parties)), ...named.sources };
    const prints = [...definition.fingerprints(document, sources), ...definition.numbers(document, record, sources)];
    return tokenise(maker, prints, id, epochsToGive(record, epochs));
  }

  async #readNamed(user: string, links: readonly Link[]): Promise<NamedDocuments> {
    const named = new NamedDocuments();
    for (const link of links) named.add(link, (await this.#readOwn(user, link)).document);
    return named;
  }

  async #readOwn(user: string, link: Link): Promise<DocumentView> {
    const view = await this.#parts.read(user, link);
    if (view.document === null) reject('NOT_DISCLOSED', 'This organisation does not hold the document.', { ...link });
    return view;
  }

  /** What a new claim brings beside its tokens: the claims that it meets, and the keys of the parts that it takes. */
  async bring(
    { definition, action }: Pick<Asked, 'definition' | 'action'>,
    made: Tokenised,
    { present }: TokenEpochs,
  ): Promise<Record<string, string>> {
    const { tokens, shareKeys } = made;
    if (tokens.every(({ paper }) => paper === undefined)) return {};
    const keys = { [TRANSIENT.shareKeys]: canonicalJson(shareKeys) };
    if (!isCreation(action)) return keys;
    const searched = tokens.filter((token) => LOOKED_UP[token.kind] && epochOf(token) === present);
    return { ...keys, [TRANSIENT.met]: canonicalJson(await this.#parts.lists.meet(definition.type, searched)) };
  }
}
