import type * as Pkcs11js from 'pkcs11js';
import { TokenFailure } from './tokenFailure.js';

/** CKR_CRYPTOKI_ALREADY_INITIALIZED */
const ALREADY_INITIALISED = 0x191;

/** The names of PKCS #11, and the library's functions. */
export interface Called {
  readonly names: typeof Pkcs11js;
  readonly library: Pkcs11js.PKCS11;
}

/**
 * A PKCS #11 library. A process has each library once, whoever uses it, and to restart it is the only way by which some find
 * a token again that was away. It is restarted while nobody calls it.
 */
export class Cryptoki {
  static readonly #opened = new Map<string, Promise<Cryptoki>>();
  readonly #called: Called;
  #calls = 0;
  #restarts = 0;
  #restarting: Promise<void> | undefined;
  #onIdle: (() => void) | undefined;

  private constructor(called: Called) {
    this.#called = called;
  }

  /** @throws TokenFailure if there is no such library, or pkcs11js was not built */
  static at(path: string): Promise<Cryptoki> {
    const known = this.#opened.get(path);
    if (known !== undefined) return known;
    const opened = load(path).then((called) => new Cryptoki(called));
    this.#opened.set(path, opened);
    opened.catch(() => this.#opened.delete(path));
    return opened;
  }

  /** How often it was restarted: sessions and handles from before are gone. */
  get restarts(): number {
    return this.#restarts;
  }

  async call<T>(work: (called: Called) => T | Promise<T>): Promise<T> {
    while (this.#restarting !== undefined) await this.#restarting;
    this.#calls++;
    try {
      return await work(this.#called);
    } finally {
      this.#calls--;
      if (this.#calls === 0) this.#onIdle?.();
    }
  }

  /** Restarts it once, however many ask meanwhile. @throws Pkcs11Error if it does not start */
  restart(): Promise<void> {
    this.#restarting ??= this.#restart().finally(() => (this.#restarting = undefined));
    return this.#restarting;
  }

  async #restart(): Promise<void> {
    if (this.#calls > 0) await new Promise<void>((resolve) => (this.#onIdle = resolve));
    this.#onIdle = undefined;
    this.#restarts++;
    const { library } = this.#called;
    try {
      library.C_Finalize();
    } finally {
      initialise(this.#called);
    }
  }
}

async function load(path: string): Promise<Called> {
  const names = await loadNames();
  try {
    const library = new names.PKCS11();
    library.load(path);
    const called = { names, library };
    initialise(called);
    return called;
  } catch (cause) {
    throw new TokenFailure(
      `The PKCS #11 library ${path} (NARU_PKCS11_LIBRARY) cannot be loaded: ${messageOf(cause)}.`,
      {
        cause,
      },
    );
  }
}

/** It is native code, which `npm ci` does not build: only who has a token needs it, and a compiler. */
async function loadNames(): Promise<typeof Pkcs11js> {
  try {
    const { default: names } = await import('pkcs11js');
    return names;
  } catch (cause) {
    throw new TokenFailure('pkcs11js is not built here: `npm rebuild pkcs11js --ignore-scripts=false` builds it.', {
      cause,
    });
  }
}

function initialise({ names, library }: Called): void {
  try {
    library.C_Initialize({ flags: names.CKF_OS_LOCKING_OK });
  } catch (error) {
    if (!(error instanceof names.Pkcs11Error) || error.code !== ALREADY_INITIALISED) throw error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
