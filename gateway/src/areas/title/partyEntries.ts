import { DEFINITIONS, type Party, PartyEntry, TradeError } from '@naru/chaincode/domain';
import type { Documents } from '../../documents/documents.js';

/** Reads who parties are from the directory: only entries that the user may see, and each once. */
export class PartyEntries {
  readonly #documents: Pick<Documents, 'read'>;
  readonly #user: string;
  readonly #read = new Map<string, Promise<PartyEntry | undefined>>();

  constructor(documents: Pick<Documents, 'read'>, user: string) {
    this.#documents = documents;
    this.#user = user;
  }

  /** The entry of a party; undefined if the user may not see it, or its organisation did not write it. @throws LedgerFailure */
  async find({ msp, party }: Party): Promise<PartyEntry | undefined> {
    if (party === undefined) return undefined;
    const key = `${msp}/${party}`;
    const reading = this.#read.get(key) ?? this.#readEntry(msp, party);
    this.#read.set(key, reading);
    return reading;
  }

  async #readEntry(msp: string, id: string): Promise<PartyEntry | undefined> {
    try {
      const { record, authentic, document } = await this.#documents.read(this.#user, { type: 'party', id });
      if (!authentic || DEFINITIONS.party.creator(record).msp !== msp) return undefined;
      return PartyEntry.safeParse(DEFINITIONS.party.publicDocument(record) ?? document).data;
    } catch (error) {
      if (error instanceof TradeError && error.code === 'NOT_FOUND') return undefined;
      throw error;
    }
  }
}
