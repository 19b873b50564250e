import { DAY_MS } from '@naru/chaincode/domain';
import type { Logger } from 'pino';
import { type CertifiedUser, readExpiry } from './certificate.js';
import type { Enrolment, NewUser } from './enrolment.js';
import { hashPassword, isPassword } from './passwords.js';
import type { User, Users } from './users.js';
import { type ListedUser, type Login, readUsersFile } from './usersFile.js';
import type { IdentityWallet } from './wallet.js';

/** How long before its end a certificate is renewed, so that there is time to repair a renewal that fails. */
const RENEW_WITHIN_MS = 30 * DAY_MS;

/**
 * Adds the users that a users file names when a gateway starts. A user who is there as the file says, or whom
 * an administrator has changed since, is left alone.
 */
export class ListedUsers {
  readonly #users: Users;
  readonly #wallet: IdentityWallet;
  readonly #enrolment: Enrolment;
  readonly #log: Logger;

  constructor(users: Users, wallet: IdentityWallet, enrolment: Enrolment, log: Logger) {
    this.#users = users;
    this.#wallet = wallet;
    this.#enrolment = enrolment;
    this.#log = log;
  }

  /** @throws Error that names what is wrong with a user, or why the certificate authority did not certify it */
  async ensure(file: string): Promise<void> {
    for (const user of readUsersFile(file)) {
      if (await this.#users.isRevoked(user.name))
        this.#log.warn({ user: user.name }, 'The users file names a user that is revoked; it is not added again');
      else await this.#ensure(user);
    }
  }

  async #ensure(user: ListedUser): Promise<void> {
    if (await this.#users.isAdministered(user.name)) await this.#keep(user.name);
    else if ('role' in user) await this.#ensureCertified(user);
    else if (!(await this.#isKnown(user))) await this.#enrolment.add(user);
  }

  /** What an administrator or the user has changed stays so. */
  async #keep(name: string): Promise<void> {
    if (this.#enrolment.hasAuthority && (await this.#leftMs(name)) < RENEW_WITHIN_MS) await this.#renew(name);
  }

  async #isKnown({ name, password, certificate }: NewUser): Promise<boolean> {
    const known = await this.#users.find(name);
    if (known === undefined || !(await this.#hasPassword(name, password))) return false;
    return (await this.#wallet.get(name)).certificate === certificate;
  }

  async #ensureCertified(user: Login & CertifiedUser): Promise<void> {
    const { name, password, role, party } = user;
    const known = await this.#users.find(name);
    if (known !== undefined && (known.role !== role || known.party !== party))
      throw new Error(
        `The users file gives ${name} another role or party than its certificate: revoke it first (users revoke).`,
      );
    const leftMs = known === undefined ? 0 : await this.#leftMs(name);
    if (known === undefined || leftMs <= 0) {
      await this.#enrolment.enrol(user);
      return;
    }
    if (leftMs < RENEW_WITHIN_MS) await this.#renew(name);
    await this.#ensurePassword(known, password);
  }

  async #leftMs(name: string): Promise<number> {
    return readExpiry((await this.#wallet.get(name)).certificate).getTime() - Date.now();
  }

  /** While the certificate still holds, the gateway starts without its authority. */
  async #renew(user: string): Promise<void> {
    try {
      await this.#enrolment.renew(user);
      this.#log.info({ user }, 'The certificate of a user is renewed');
    } catch (error) {
      this.#log.warn({ err: error, user }, 'The certificate of a user ends soon and could not be renewed');
    }
  }

  async #ensurePassword(user: User, password: string | undefined): Promise<void> {
    if (password !== undefined && !(await this.#hasPassword(user.name, password)))
      await this.#users.put(user, await hashPassword(password));
  }

  async #hasPassword(name: string, password: string | undefined): Promise<boolean> {
    if (password === undefined) return true;
    return isPassword(password, (await this.#users.findWithPassword(name))?.passwordHash);
  }
}
