import { canonicalJson, type Members } from '@naru/chaincode/domain';
import { Violation } from './violation.js';

/** The register of members changes only as the members resolved, and by each resolution once. */
export class Register {
  /** How often each register may still be written. */
  readonly #open = new Map<string, number>();

  /** @param members as they are recorded first */
  constructor(members: Members) {
    this.resolve(members);
  }

  /** The members resolve outside of the ledger what the register is to be. */
  resolve(members: Members): void {
    const text = canonicalJson(members);
    this.#open.set(text, (this.#open.get(text) ?? 0) + 1);
  }

  /** @throws Violation if nobody resolved what is written */
  note(text: string): void {
    const left = this.#open.get(text) ?? 0;
    if (left === 0)
      throw new Violation(
        'the register changes as resolved',
        `Nobody resolved, or not again, that the register is ${text}.`,
      );
    this.#open.set(text, left - 1);
  }
}
