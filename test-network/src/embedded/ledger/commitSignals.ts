import type { TransactionRecord } from './transactionRecord.js';

/** Lets callers wait for a transaction or for the next block. */
export class CommitSignals {
  readonly #byTransaction = new Map<string, Set<(record: TransactionRecord) => void>>();
  #forBlock = new Set<() => void>();

  /** Waits until a transaction is committed. @throws Error if the signal aborts first. */
  transaction(transactionId: string, signal: AbortSignal): Promise<TransactionRecord> {
    return new Promise((resolve, reject) => {
      const waiting = this.#byTransaction.get(transactionId) ?? new Set();
      this.#byTransaction.set(transactionId, waiting);
      const abort = (): void => {
        waiting.delete(committed);
        reject(new Error('nobody waits for the transaction any more'));
      };
      const committed = (record: TransactionRecord): void => {
        signal.removeEventListener('abort', abort);
        resolve(record);
      };
      waiting.add(committed);
      signal.addEventListener('abort', abort, { once: true });
    });
  }

  /** Resolves at the next block, or when the signal aborts. */
  nextBlock(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        signal.removeEventListener('abort', wake);
        this.#forBlock.delete(wake);
        resolve();
      };
      this.#forBlock.add(wake);
      signal.addEventListener('abort', wake, { once: true });
    });
  }

  committed(records: readonly TransactionRecord[]): void {
    for (const record of records) {
      for (const wake of this.#byTransaction.get(record.transactionId) ?? []) wake(record);
      this.#byTransaction.delete(record.transactionId);
    }
    const waiting = this.#forBlock;
    this.#forBlock = new Set();
    for (const wake of waiting) wake();
  }
}
