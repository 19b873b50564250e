import { Members, MEMBERS_KEY, parseJson, recordKey } from '@naru/chaincode/domain';
import type { BlockTransaction } from '../../fabric/parseBlock.js';
import { recordsIn } from '../../readModel/recordsIn.js';

/** What the blocks of an export hold: which documents there must be in it, in how many versions, and who is a member. */
export class LedgerRecords {
  readonly #mspId: string;
  readonly #versions = new Map<string, number>();
  readonly #own = new Set<string>();
  #members: Members = [];

  constructor(mspId: string) {
    this.#mspId = mspId;
  }

  /** Takes the transactions of the next block. */
  take(transactions: readonly BlockTransaction[]): void {
    for (const transaction of transactions) {
      const register = transaction.writes.find(({ key }) => key === MEMBERS_KEY);
      if (register !== undefined) this.#members = membersIn(register.value) ?? this.#members;
      for (const { record } of recordsIn(transaction, this.#members)) {
        const key = recordKey(record);
        this.#versions.set(key, this.versions(key) + 1);
        if (record.parties.some(({ msp }) => msp === this.#mspId)) this.#own.add(key);
      }
    }
  }

  /** The members at the last block. */
  get members(): Members {
    return this.#members;
  }

  /** How many versions of a document the blocks hold. */
  versions(key: string): number {
    return this.#versions.get(key) ?? 0;
  }

  /** The documents of which the organisation was ever a party. */
  get own(): ReadonlySet<string> {
    return this.#own;
  }
}

/** Two members together can write anything under the key; undefined if it is not a register. */
function membersIn(value: Uint8Array): Members | undefined {
  try {
    return Members.parse(parseJson(value));
  } catch {
    return undefined;
  }
}
