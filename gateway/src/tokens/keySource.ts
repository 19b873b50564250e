import {
  canonicalJson,
  ONE_EPOCH,
  readEpochs,
  sha256Hex,
  type TokenEpochs,
  type TokenKeyRegister,
  type TokenKeys,
} from '@naru/chaincode/domain';
import type { Ledger } from '../fabric/ledger.js';

/** How long the register is taken for what it was. It changes once in months. */
const FRESH_MS = 10_000;

/** What keys are known by between gateways. */
export const hashKeys = (keys: TokenKeys): string => sha256Hex(canonicalJson(keys));

/** Tells under which keys documents have tokens. */
export interface KeyEpochs {
  /** @param isRefreshed whether the ledger is asked now */
  epochs(isRefreshed: boolean): Promise<TokenEpochs>;
}

/** On a ledger whose keys were never changed. */
export const NEVER_CHANGED: KeyEpochs = { epochs: () => Promise.resolve(ONE_EPOCH) };

/** The keys of tokens as the ledger has them. */
export class KeySource implements KeyEpochs {
  readonly #ledger: Pick<Ledger, 'tokenKeys'>;
  readonly #user: string;
  #known: { readonly at: number; readonly register: TokenKeyRegister } | undefined;
  #reading: Promise<TokenKeyRegister> | undefined;

  constructor(ledger: Pick<Ledger, 'tokenKeys'>, user: string) {
    this.#ledger = ledger;
    this.#user = user;
  }

  /** The register as it is, or was a moment ago. @throws TradeError NOT_A_MEMBER before the members are recorded; LedgerFailure */
  async register(): Promise<TokenKeyRegister> {
    const isFresh = this.#known?.register.keys !== undefined && Date.now() - this.#known.at < FRESH_MS;
    if (this.#known !== undefined && isFresh) return this.#known.register;
    return this.refreshed();
  }

  async epochs(isRefreshed: boolean): Promise<TokenEpochs> {
    return readEpochs(isRefreshed ? await this.refreshed() : await this.register());
  }

  /** The register as it is. Who asks while it is read gets the same answer. */
  async refreshed(): Promise<TokenKeyRegister> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #read(): Promise<TokenKeyRegister> {
    const at = Date.now();
    const register = await this.#ledger.tokenKeys(this.#user);
    this.#known = { at, register };
    return register;
  }
}
