import { reject, type TokenKeys } from '@naru/chaincode/domain';
import type { Logger } from 'pino';
import { conductCeremony, type Conducting } from './conductCeremony.js';

/** The last ceremony that this gateway conducted, or conducts. */
export interface Progress {
  readonly isRunning: boolean;
  /** What was done, in sentences. */
  readonly steps: readonly string[];
}

/** Conducts ceremonies, one at a time, and says how far they are. */
export class CeremonyDesk {
  readonly #conducting: Omit<Conducting, 'onProgress'>;
  readonly #log: Pick<Logger, 'info'>;
  #progress: Progress = { isRunning: false, steps: [] };

  constructor(conducting: Omit<Conducting, 'onProgress'>, log: Pick<Logger, 'info'>) {
    this.#conducting = conducting;
    this.#log = log;
  }

  get progress(): Progress {
    return this.#progress;
  }

  /** @throws TradeError CONFLICT if a ceremony is running, and as `conductCeremony` does */
  async conduct(without: readonly string[] = []): Promise<TokenKeys> {
    if (this.#progress.isRunning) reject('CONFLICT', 'This gateway conducts a ceremony already.', {});
    this.#progress = { isRunning: true, steps: [] };
    try {
      return await conductCeremony({ ...this.#conducting, onProgress: this.#step }, without);
    } finally {
      this.#progress = { ...this.#progress, isRunning: false };
    }
  }

  readonly #step = (step: string): void => {
    this.#progress = { isRunning: true, steps: [...this.#progress.steps, step] };
    this.#log.info({ step }, 'The keys of tokens are being shared');
  };
}
