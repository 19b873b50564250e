import {
  type FingerprintSources,
  type Link,
  listExporters,
  readBillContent,
  readExportDeclaration,
  type TradeParty,
} from '@naru/chaincode/domain';

/** The documents on the ledger that another one names, whose fingerprints it has, too. */
export class NamedDocuments {
  readonly #documents = new Map<string, unknown>();
  readonly #parties: TradeParty[] = [];

  add(link: Link, document: unknown): void {
    this.#documents.set(link.id, document);
    this.#parties.push(...listExporters(link, document));
  }

  /** The parties that they name and the other document does not. */
  get parties(): readonly TradeParty[] {
    return this.#parties;
  }

  /** What fingerprints of them are made of. */
  get sources(): Pick<FingerprintSources, 'readBill' | 'readDeclaration'> {
    return {
      readBill: (id) => readBillContent(this.#documents.get(id)),
      readDeclaration: (id) => readExportDeclaration(this.#documents.get(id)),
    };
  }
}
