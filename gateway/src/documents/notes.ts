import { randomBytes } from 'node:crypto';
import { canonicalJson, type KeptNote, type Link, type OfficerNote, TRANSIENT } from '@naru/chaincode/domain';
import type { Ledger } from '../fabric/ledger.js';
import type { Salts } from './salts.js';

const SALT_BYTES = 32;

/** What an authority notes on documents for itself. */
export class NotesOfCustoms {
  readonly #ledger: Pick<Ledger, 'writeNote' | 'notes'>;
  readonly #salts: Salts;

  constructor(ledger: Pick<Ledger, 'writeNote' | 'notes'>, salts: Salts) {
    this.#ledger = ledger;
    this.#salts = salts;
  }

  /** The same note again changes nothing. @throws TradeError FORBIDDEN, CONFLICT, INVALID; LedgerFailure */
  async write(
    user: string,
    about: Link,
    { id, note }: { readonly id: string; readonly note: OfficerNote },
  ): Promise<void> {
    const salt = randomBytes(SALT_BYTES).toString('hex');
    const brought = canonicalJson({ about, id, note, salt });
    await this.#ledger.writeNote(user, { ...this.#notebook(about), [TRANSIENT.note]: brought });
  }

  /** The oldest first. @throws TradeError FORBIDDEN; LedgerFailure */
  async read(user: string, about: Link): Promise<KeptNote[]> {
    return this.#ledger.notes(user, this.#notebook(about));
  }

  #notebook(about: Link): Record<string, string> {
    return { [TRANSIENT.notebook]: canonicalJson(this.#salts.ofNotebook(about)) };
  }
}
