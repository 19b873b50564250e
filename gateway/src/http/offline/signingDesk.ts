import { reject } from '@naru/chaincode/domain';
import type { User } from '../../identity/users.js';
import type { IdentityWallet } from '../../identity/wallet.js';
import { KEPT_BY_USER, Signing } from '../../keys/userSigning.js';
import { RequestProblem } from '../problem.js';

/** Each holds a call of the own peer while its user signs. */
const MAX_OPEN = 32;
const MAX_OPEN_OF_USER = 4;
/** How long what an action came to can be asked for. */
const KEPT_MS = 120_000;

interface Opened<T> {
  readonly user: string;
  readonly signing: Signing<T>;
}

/** The actions whose users sign elsewhere, in this process. */
export class SigningDesk<T> {
  readonly #wallet: Pick<IdentityWallet, 'get'>;
  readonly #opened = new Map<string, Opened<T>>();

  constructor(wallet: Pick<IdentityWallet, 'get'>) {
    this.#wallet = wallet;
  }

  /** Begins some work in the name of a user. @throws TradeError FORBIDDEN if the gateway has the user's key, CONFLICT; RequestProblem */
  async begin(id: string, { name }: User, work: () => Promise<T>): Promise<Signing<T>> {
    const { certificate, privateKey } = await this.#wallet.get(name);
    if (privateKey !== KEPT_BY_USER)
      reject('FORBIDDEN', 'The gateway has this user’s private key, and signs itself: take the action directly.', {});
    if (this.#opened.has(id)) reject('CONFLICT', 'This action was begun before.', { id });
    this.#requireRoom(name);
    const signing = new Signing(certificate, work);
    this.#opened.set(id, { user: name, signing });
    void this.#forgetLater(id, signing);
    return signing;
  }

  /** @throws TradeError NOT_FOUND if there is none, or it is another user's */
  find(id: string, { name }: User): Signing<T> {
    const found = this.#opened.get(id);
    if (found?.user !== name) reject('NOT_FOUND', 'There is no such action that waits for signatures.', { id });
    return found.signing;
  }

  close(): void {
    for (const { signing } of this.#opened.values()) signing.abandon();
  }

  #requireRoom(user: string): void {
    const open = [...this.#opened.values()].filter(({ signing }) => !signing.isOver);
    const own = open.filter((opened) => opened.user === user);
    if (open.length < MAX_OPEN && own.length < MAX_OPEN_OF_USER) return;
    throw new RequestProblem({
      code: 'TOO_MANY_REQUESTS',
      title: 'Too much at the same time',
      detail: `So many actions wait for signatures: ${own.length} of yours, ${open.length} of all. Finish one first.`,
      headers: { 'Retry-After': '1' },
    });
  }

  async #forgetLater(id: string, signing: Signing<T>): Promise<void> {
    await signing.ended();
    setTimeout(() => this.#opened.delete(id), KEPT_MS).unref();
  }
}
