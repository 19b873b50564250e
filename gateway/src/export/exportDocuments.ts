import { isDeepStrictEqual } from 'node:util';
import { type DocumentType, type Link, recordKey, type TradeRecord } from '@naru/chaincode/domain';
import type { Ledger } from '../fabric/ledger.js';
import type { ExportedContent, ExportedDocument, ExportedVersion } from './format.js';
import type { LedgerIndex, PlacedVersion } from './ledgerIndex.js';

type Read = Awaited<ReturnType<Ledger['readVersion']>>;

/** Puts together what the chain holds of documents and what the own organisation's collection holds of them. */
export class DocumentSource {
  readonly #ledger: Pick<Ledger, 'readVersion'>;
  readonly #user: string;
  readonly #index: LedgerIndex;

  constructor(ledger: Pick<Ledger, 'readVersion'>, user: string, index: LedgerIndex) {
    this.#ledger = ledger;
    this.#user = user;
    this.#index = index;
  }

  /** Every document of a type, by its id. @throws TradeError; LedgerFailure; Error if peer and blocks differ */
  async *documents(type: DocumentType): AsyncGenerator<ExportedDocument> {
    for await (const links of this.#index.documents(type)) {
      yield* await Promise.all(links.map((link) => this.#document(link)));
    }
  }

  async #document(link: Link): Promise<ExportedDocument> {
    const history: ExportedVersion[] = [];
    const contents = new Map<string, ExportedContent>();
    let findings: string | null = null;
    for (const placed of await this.#index.versions(link)) {
      const read = await this.#read(placed);
      const { content, findings: found, ...version } = read;
      const { block, position, transactionId } = placed;
      history.push({ transactionId, block, position, ...version });
      keepContent(contents, read.record, content);
      findings ??= found;
    }
    const last = history.at(-1);
    if (last === undefined) throw new Error(`No block holds ${recordKey(link)}.`);
    const { record, authentic, genuine } = last;
    return { record, authentic, genuine, history, contents: [...contents.values()], findings };
  }

  /** What a version is worth, and its private parts: neither changes with what is written after it. */
  async #read({ block, transactionId, record }: PlacedVersion): Promise<Read> {
    const read = await this.#ledger.readVersion(this.#user, record, transactionId);
    if (!isDeepStrictEqual(read.record, record))
      throw new Error(`What the peer answers of ${recordKey(record)} is not what its block ${block} holds.`);
    return read;
  }
}

/** Forgers can name one version twice, with different hashes. */
function keepContent(
  contents: Map<string, ExportedContent>,
  { content: { version, hash } }: TradeRecord,
  sealed: string | null,
): void {
  const key = `${version}/${hash}`;
  contents.set(key, { version, hash, sealed: contents.get(key)?.sealed ?? sealed });
}
