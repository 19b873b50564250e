import { AsyncLocalStorage } from 'node:async_hooks';
import { verify, X509Certificate } from 'node:crypto';
import { reject, rejectField } from '@naru/chaincode/domain';
import { derSignature, rawSignature, type Signer } from './p256.js';

/** What stands in the wallet in the place of a private key that its user keeps. */
export const KEPT_BY_USER = 'kept-by-user';

/** How long a signature is waited for: peers take no proposal that is older than two minutes. */
const SIGNED_WITHIN_MS = 60_000;

/** What is signed: a question to the own peer, a proposal, a transaction, or a question whether it was committed. */
export type SignatureKind = 'QUERY' | 'PROPOSAL' | 'TRANSACTION' | 'COMMIT';

/** A signature that a user is asked for. */
export interface AskedSignature {
  /** The first of an action is 1. */
  readonly number: number;
  readonly kind: SignatureKind;
  /** What is signed, with ECDSA over P-256 and SHA-256. */
  readonly bytes: Uint8Array;
  readonly untilMs: number;
}

/** The user has to sign, and was not asked to, or did not. */
export class UserSignatureLacking extends Error {
  constructor(message: string) {
    super(message);
    this.name = UserSignatureLacking.name;
  }
}

interface Waiting {
  readonly asked: AskedSignature;
  readonly timer: NodeJS.Timeout;
  readonly resolve: (signature: Uint8Array) => void;
  readonly reject: (error: UserSignatureLacking) => void;
}

interface Context {
  readonly signing: Signing<unknown>;
  readonly kind: SignatureKind;
}

const context = new AsyncLocalStorage<Context>();

/** Says of what the signatures are that some work asks for. */
export function asking<T>(kind: SignatureKind, work: () => T): T {
  const present = context.getStore();
  return present === undefined ? work() : context.run({ ...present, kind }, work);
}

/** Has the user sign for whom this work is done. */
export const userSigner: Signer = (message) => {
  const present = context.getStore();
  if (present !== undefined) return present.signing.ask(present.kind, message);
  return Promise.reject(
    new UserSignatureLacking('This user’s private key is not at the gateway: use /v1/offline/actions, and sign there.'),
  );
};

/** Some work in the name of a user who signs elsewhere. It goes on whenever a signature comes. */
export class Signing<T> {
  readonly #certificate: X509Certificate;
  readonly #waiting: Waiting[] = [];
  readonly #onChange: (() => void)[] = [];
  #count = 0;
  #outcome: { readonly done: T } | { readonly error: unknown } | undefined;

  /** @param certificate of whoever must sign: PEM */
  constructor(certificate: string, work: () => Promise<T>) {
    this.#certificate = new X509Certificate(certificate);
    void context.run({ signing: this, kind: 'QUERY' }, work).then(
      (done) => {
        this.#outcome = { done };
        this.#tell();
      },
      (error: unknown) => {
        this.#outcome = { error };
        this.#tell();
      },
    );
  }

  get isOver(): boolean {
    return this.#outcome !== undefined;
  }

  /** Waits until the work is over, however it ends. */
  async ended(): Promise<void> {
    while (this.#outcome === undefined) await this.#change();
  }

  /** The signature that is asked for now, or what the work came to. @throws what the work threw */
  async next(): Promise<AskedSignature | { readonly done: T }> {
    for (;;) {
      const [first] = this.#waiting;
      if (first !== undefined) return first.asked;
      if (this.#outcome !== undefined) {
        if ('error' in this.#outcome) throw this.#outcome.error;
        return this.#outcome;
      }
      await this.#change();
    }
  }

  ask(kind: SignatureKind, bytes: Uint8Array): Promise<Uint8Array> {
    const asked = { number: ++this.#count, kind, bytes, untilMs: Date.now() + SIGNED_WITHIN_MS };
    return new Promise((resolve, refuse) => {
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        refuse(new UserSignatureLacking('The signature did not come in time.'));
      }, SIGNED_WITHIN_MS).unref();
      const waiting = { asked, timer, resolve, reject: refuse };
      this.#waiting.push(waiting);
      this.#tell();
    });
  }

  /** @throws TradeError CONFLICT if another signature is asked for, or none; INVALID if it is not the user's, of these bytes */
  give(number: number, signature: Buffer): void {
    const [first] = this.#waiting;
    if (first?.asked.number !== number)
      reject(
        'CONFLICT',
        'This signature is not asked for: it was given before, came too late, or another one is next.',
        {
          asked: first?.asked.number ?? null,
        },
      );
    if (!this.#isSigned(first.asked.bytes, signature))
      rejectField('/signature', 'is not that of the user’s certificate over these bytes', {});
    clearTimeout(first.timer);
    this.#waiting.shift();
    first.resolve(derSignature(rawSignature(signature)));
  }

  /** Nothing more is asked for: the work ends. */
  abandon(): void {
    for (const { timer, reject: refuse } of this.#waiting.splice(0)) {
      clearTimeout(timer);
      refuse(new UserSignatureLacking('The user has given it up.'));
    }
  }

  #isSigned(bytes: Uint8Array, signature: Buffer): boolean {
    try {
      return verify('sha256', bytes, this.#certificate.publicKey, signature);
    } catch {
      return false;
    }
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#onChange.push(resolve));
  }

  #tell(): void {
    for (const resume of this.#onChange.splice(0)) resume();
  }
}
