import { createHash } from 'node:crypto';
import type { Handle } from 'pkcs11js';
import type { TokenConfig } from '../config/config.js';
import { type Called, Cryptoki } from './cryptoki.js';
import { generateKey, type GeneratedKey, listKeys, removeKey, requireKey } from './keyObjects.js';
import { derSignature, RAW_SIGNATURE_BYTES, type Signer } from './p256.js';
import type { KeyName } from './pkcs11Uri.js';
import { TokenFailure } from './tokenFailure.js';
import { Turns } from './turns.js';

/** A library is not restarted more often than this, whatever its callers ask for. */
const RESTART_MS = 2_000;
/** More keys than this are looked up again. */
const MAX_KNOWN_KEYS = 4_096;
/** CKR_USER_ALREADY_LOGGED_IN */
const LOGGED_IN = 0x100;
/** CKR_PIN_INCORRECT, CKR_PIN_INVALID, CKR_PIN_LEN_RANGE, CKR_PIN_EXPIRED, CKR_PIN_LOCKED */
const PIN_REFUSED: readonly number[] = [0xa0, 0xa1, 0xa2, 0xa3, 0xa4];

/** The token as it was found since the library was last restarted. */
interface Found {
  readonly slot: Handle;
  readonly restarts: number;
  /** Sessions that nobody uses now. */
  readonly idle: Handle[];
  readonly keys: Map<string, Handle>;
}

/** One call of the token, in a session. */
interface InSession extends Called {
  readonly session: Handle;
  readonly keys: Map<string, Handle>;
}

/**
 * Private keys in a PKCS #11 token, which never leave it. Only so many sessions are open as are configured. If the token
 * is away, its library is restarted, now and then, until it is back.
 */
export class KeyToken {
  readonly label: string;
  readonly #config: TokenConfig;
  readonly #turns: Turns;
  #found: Found | undefined;
  #refusal: TokenFailure | undefined;
  #restartedMs = -Infinity;

  constructor(config: TokenConfig) {
    this.#config = config;
    this.label = config.token;
    this.#turns = new Turns(config.sessions);
  }

  /** Signs a message with ECDSA over P-256 and SHA-256. @throws TokenFailure */
  sign(name: KeyName, message: Uint8Array): ReturnType<Signer> {
    const digest = createHash('sha256').update(message).digest();
    return this.#use(async ({ library, names, session, keys }) => {
      const key = this.#keyOf({ library, names, session, keys }, name);
      library.C_SignInit(session, { mechanism: names.CKM_ECDSA }, key);
      return derSignature(await library.C_SignAsync(session, digest, Buffer.alloc(RAW_SIGNATURE_BYTES)));
    });
  }

  /** Makes a key that cannot leave the token. @throws TokenFailure */
  generate(label: string): Promise<GeneratedKey> {
    return this.#use((used) => {
      // A label that named one key may name two now.
      used.keys.clear();
      return generateKey(used, { token: this.label, object: label });
    });
  }

  /** The private keys of P-256 that the token has. @throws TokenFailure */
  list(): Promise<KeyName[]> {
    return this.#use((used) => listKeys(used).map((name) => ({ token: this.label, ...name })));
  }

  /** @throws TokenFailure if the token is away, or refuses the PIN */
  check(): Promise<void> {
    return this.#use(({ library, session }) => {
      library.C_GetTokenInfo(library.C_GetSessionInfo(session).slotID);
    });
  }

  /** Destroys a key for good. @throws TokenFailure if there is none, or more than one */
  remove(name: KeyName): Promise<void> {
    return this.#use((used) => {
      used.keys.clear();
      removeKey(used, this.#checked(name));
    });
  }

  /** Ends the sessions that nobody uses. */
  async close(): Promise<void> {
    const found = this.#found;
    this.#found = undefined;
    if (found === undefined) return;
    const cryptoki = await Cryptoki.at(this.#config.library);
    await cryptoki.call((called) => {
      if (cryptoki.restarts !== found.restarts) return;
      for (const session of found.idle.splice(0)) close(called, session);
    });
  }

  #keyOf({ keys, ...called }: InSession, name: KeyName): Handle {
    const { id, object } = this.#checked(name);
    const known = JSON.stringify([id?.toString('hex'), object]);
    const key = keys.get(known) ?? requireKey(called, name);
    if (keys.size >= MAX_KNOWN_KEYS) keys.clear();
    keys.set(known, key);
    return key;
  }

  #checked(name: KeyName): KeyName {
    if (name.token === undefined || name.token === this.label) return name;
    const message = `The key is in the token ${name.token}, and the gateway uses ${this.label}.`;
    throw new TokenFailure(message, { isLasting: true });
  }

  #use<T>(work: (used: InSession) => T | Promise<T>): Promise<T> {
    return this.#turns.run(async () => {
      const cryptoki = await Cryptoki.at(this.#config.library);
      try {
        return await this.#inSession(cryptoki, work);
      } catch (error) {
        const isLasting = error instanceof TokenFailure && error.isLasting;
        if (isLasting || !(await this.#restart(cryptoki))) throw this.#failureOf(error);
      }
      return this.#inSession(cryptoki, work).catch((error: unknown) => {
        throw this.#failureOf(error);
      });
    });
  }

  async #inSession<T>(cryptoki: Cryptoki, work: (used: InSession) => T | Promise<T>): Promise<T> {
    return cryptoki.call(async (called) => {
      const { slot, idle, keys } = this.#find(cryptoki, called);
      const session = idle.pop() ?? this.#open(called, slot);
      try {
        const done = await work({ ...called, session, keys });
        idle.push(session);
        return done;
      } catch (error) {
        // A session in which something failed may be in the middle of it, and is not used again.
        close(called, session);
        throw error;
      }
    });
  }

  /** Whether the library was restarted, so that it is worth to try once more. */
  async #restart(cryptoki: Cryptoki): Promise<boolean> {
    const now = performance.now();
    if (now - this.#restartedMs < RESTART_MS) return false;
    this.#restartedMs = now;
    await cryptoki.restart().catch(() => undefined);
    return true;
  }

  #find({ restarts }: Cryptoki, called: Called): Found {
    if (this.#found?.restarts === restarts) return this.#found;
    const slot = findSlot(called, this.label);
    if (slot === undefined) throw new TokenFailure(`There is no token ${this.label} (NARU_PKCS11_TOKEN) now.`);
    this.#found = { slot, restarts, idle: [], keys: new Map() };
    return this.#found;
  }

  /** A session that is logged in: all of a process are, or none. */
  #open(called: Called, slot: Handle): Handle {
    if (this.#refusal !== undefined) throw this.#refusal;
    const { library, names } = called;
    const session = library.C_OpenSession(slot, names.CKF_SERIAL_SESSION | names.CKF_RW_SESSION);
    try {
      library.C_Login(session, names.CKU_USER, this.#config.pin);
    } catch (error) {
      const code = error instanceof names.Pkcs11Error ? error.code : undefined;
      if (code === LOGGED_IN) return session;
      close(called, session);
      throw this.#refusedBy(error, code);
    }
    return session;
  }

  /** A token locks itself after a few wrong PINs: one that was refused is never said again. */
  #refusedBy(cause: unknown, code: number | undefined): unknown {
    if (code === undefined || !PIN_REFUSED.includes(code)) return cause;
    const message = `The token ${this.label} refuses the PIN (NARU_PKCS11_PIN). Set the right one and start again.`;
    this.#refusal = new TokenFailure(message, { cause, isLasting: true });
    return this.#refusal;
  }

  #failureOf(error: unknown): TokenFailure {
    if (error instanceof TokenFailure) return error;
    const reason = error instanceof Error ? error.message : String(error);
    return new TokenFailure(`The token ${this.label} does not do its part: ${reason}.`, { cause: error });
  }
}

/** A session of before a restart, or of a token that is away, is closed already. */
function close({ library }: Called, session: Handle): void {
  try {
    library.C_CloseSession(session);
  } catch {
    // There is nothing to close.
  }
}

/** Labels are filled with blanks. A slot whose token is away says nothing. */
function findSlot({ library }: Called, label: string): Handle | undefined {
  return library.C_GetSlotList(true).find((slot) => {
    try {
      return library.C_GetTokenInfo(slot).label.trim() === label;
    } catch {
      return false;
    }
  });
}
