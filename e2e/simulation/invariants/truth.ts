import {
  DEFINITIONS,
  isListed,
  isSameToken,
  type Link,
  NO_REGISTERS,
  openContent,
  openShare,
  parseJson,
  readBillContent,
  recordKey,
  type ShareKeys,
  TradeError,
  type TradeRecord,
} from '@naru/chaincode/domain';
import { tokenise } from '@naru/gateway';
import { makeTokenMaker } from '../gateways/gateway.js';
import type { World } from '../world/world.js';
import type { LedgerView } from './ledgerView.js';

type Tokenised = Awaited<ReturnType<typeof tokenise>>;
export type Share = NonNullable<ReturnType<typeof openShare>>;

const CARRIER = 'CarrierMSP';

/** What is known of a claim by whoever has every key: whether its tokens are those of its document, and their keys. */
export interface Known {
  readonly isTrue: boolean;
  readonly shareKeys: ShareKeys;
}

/** The tokens of documents by the keys of the members’ gateways. */
export class Truth {
  readonly #world: World;
  readonly #view: LedgerView;
  readonly #maker: ReturnType<typeof makeTokenMaker>;

  constructor(world: World, view: LedgerView, seed: string) {
    this.#world = world;
    this.#view = view;
    this.#maker = makeTokenMaker(seed);
  }

  /** The tokens of a document that stand on its record, as an honest gateway makes them. */
  async tokenise({ type, id }: Link, document: unknown): Promise<Tokenised> {
    const sources = { ...NO_REGISTERS, readBill: (bill: string) => this.#readBill(bill), readDeclaration: () => ({}) };
    const made = await tokenise(this.#maker, DEFINITIONS[type].fingerprints(document, sources), id);
    // The one of a bill's sub-reference is in its state.
    return type === 'bill-of-lading' ? { ...made, tokens: made.tokens.filter(isListed) } : made;
  }

  /** What is known of a claim whose document is this. */
  async know(record: TradeRecord, document: unknown): Promise<Known> {
    const { tokens, shareKeys } = await this.tokenise(record, document);
    const isTrue =
      tokens.length === record.tokens.length &&
      tokens.every((own) =>
        record.tokens.some((held) => isSameToken(held, own) && held.paper === own.paper && held.share === own.share),
      );
    return { isTrue, shareKeys };
  }

  /** Nothing is known of a bill that its carrier does not have any more, or of which it has kept something else. */
  #readBill(id: string): ReturnType<typeof readBillContent> {
    const link: Link = { type: 'bill-of-lading', id };
    const version = this.#world.reader.records.get(recordKey(link))?.record.content.version;
    const sealed = version === undefined ? undefined : this.#view.document(CARRIER, link, version);
    if (sealed === undefined) return {};
    try {
      return readBillContent(openContent(parseJson(sealed)).document);
    } catch (error) {
      if (error instanceof TradeError) return {};
      throw error;
    }
  }
}
