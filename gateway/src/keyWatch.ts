import { randomBytes } from 'node:crypto';
import type { Condition } from './http/healthRoutes.js';
import type { IdentityWallet } from './identity/wallet.js';
import type { Keys } from './keys/keys.js';

/** However often it is asked, a token signs for it no more often than this. */
const LOOKS_EVERY_MS = 2_000;
const CHALLENGE_BYTES = 32;

/** Whether the private keys can be used: the gateway's own one signs something. */
export class KeyWatch {
  readonly #keys: Keys;
  readonly #wallet: Pick<IdentityWallet, 'get'>;
  readonly #user: string;
  #looked: { readonly condition: Promise<Condition>; readonly untilMs: number } | undefined;

  /** @param user whose key signs */
  constructor(keys: Keys, wallet: Pick<IdentityWallet, 'get'>, user: string) {
    this.#keys = keys;
    this.#wallet = wallet;
    this.#user = user;
  }

  /** Nothing if keys are in this process, which then has them. */
  async conditions(): Promise<readonly Condition[]> {
    if (this.#keys.token === undefined) return [];
    const now = performance.now();
    if (this.#looked === undefined || this.#looked.untilMs < now)
      this.#looked = { condition: this.#look(this.#keys.token.label), untilMs: now + LOOKS_EVERY_MS };
    return [await this.#looked.condition];
  }

  async #look(token: string): Promise<Condition> {
    const name = 'keys';
    try {
      const { privateKey } = await this.#wallet.get(this.#user);
      await this.#keys.signerOf(privateKey)(randomBytes(CHALLENGE_BYTES));
      await this.#keys.token?.check();
      return { name, holds: true, detail: `The token ${token} signs.` };
    } catch (error) {
      return { name, holds: false, detail: error instanceof Error ? error.message : String(error) };
    }
  }
}
