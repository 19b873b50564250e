import { randomUUID } from 'node:crypto';
import { ORGANIZATION_ROLE_OF, reject, rejectField, type UserRole } from '@naru/chaincode/domain';
import type { GatewayConfig } from '../config/config.js';
import { giveLeaseBack, takeLease } from '../database/leases.js';
import type { Database } from '../database/openDatabase.js';
import type { Enrolment } from './enrolment.js';
import { hashPassword } from './passwords.js';
import type { SecondFactors } from './secondFactors.js';
import type { KeptUser, User, Users } from './users.js';

const LEASE = 'administration';
/** A certificate authority answers within seconds. */
const LEASE_MS = 60_000;

/** What an administrator says of a user. */
export interface StatedUser {
  readonly name: string;
  readonly role: UserRole;
  /** By default that of the user as it is, or a new one. */
  readonly party?: string | undefined;
  /** By default the user keeps the one that it has; a new user without one signs in with OpenID Connect. */
  readonly password?: string | undefined;
}

/** What became of a user. */
export interface Administered {
  readonly user: KeptUser;
  readonly isNew: boolean;
  /** The authority's list (PEM) of what it has revoked; null if it has revoked nothing now, or keeps none. */
  readonly revocationList: string | null;
}

interface Parts {
  readonly db: Database;
  readonly users: Users;
  readonly enrolment: Enrolment;
  readonly secondFactors: SecondFactors;
  readonly organization: GatewayConfig['organization'];
  readonly newParty: () => string;
  /** Called when the identity of a user is another than before. */
  readonly changed: (name: string) => void;
}

/** The users of this organisation, as its administrators make, change and remove them. One change at a time. */
export class Administration {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Users in the order of their names, one more than the limit if more follow. */
  page(after: string, limit: number): Promise<KeptUser[]> {
    return this.#parts.users.page(after, limit);
  }

  /** @throws TradeError NOT_FOUND */
  async find(name: string): Promise<KeptUser> {
    return (await this.#parts.users.findKept(name)) ?? reject('NOT_FOUND', `There is no user ${name}.`, { name });
  }

  /** Makes a user, or changes it. @throws TradeError INVALID, CONFLICT; AuthorityFailure */
  put(stated: StatedUser): Promise<Administered> {
    this.#requirePossible(stated.role);
    return this.#alone(() => this.#put(stated));
  }

  /** Removes a user for good: its certificate is revoked, and a users file does not bring it back. */
  remove(name: string): Promise<{ revocationList: string | null }> {
    return this.#alone(async () => {
      const known = await this.find(name);
      this.#requireOwn(known);
      await this.#requireAnother(known);
      const { enrolment, changed } = this.#parts;
      const revocationList = await enrolment.expel(name);
      changed(name);
      return { revocationList };
    });
  }

  /** Gives a user another password, and ends its sessions. @throws TradeError NOT_FOUND */
  async setPassword(name: string, password: string): Promise<void> {
    const { msp, party, role } = await this.find(name);
    const { users } = this.#parts;
    await users.put({ name, msp, party, role }, await hashPassword(password), { administered: true });
    await users.endSessions(name);
  }

  /** @throws TradeError NOT_FOUND */
  async endSessions(name: string): Promise<void> {
    await this.find(name);
    await this.#parts.users.endSessions(name);
  }

  /** Lets a user who has lost its second factor sign in without, and ends its sessions. @throws TradeError NOT_FOUND */
  async resetSecondFactor(name: string): Promise<void> {
    await this.find(name);
    await this.#parts.secondFactors.remove(name);
    await this.#parts.users.endSessions(name);
  }

  /** Asks the authority for a new certificate for a new key. @throws TradeError NOT_FOUND; AuthorityFailure */
  async renew(name: string): Promise<void> {
    this.#requireOwn(await this.find(name));
    await this.#alone(() => this.#parts.enrolment.renew(name));
    this.#parts.changed(name);
  }

  async #put({ name, role, party, password }: StatedUser): Promise<Administered> {
    const { users, newParty } = this.#parts;
    const known = await users.findKept(name);
    if (known !== undefined) await this.#requireChangeable(known, role);
    const next = { role, party: party ?? known?.party ?? newParty() };
    const isSame = known !== undefined && known.role === next.role && known.party === next.party;
    if (isSame) {
      if (password !== undefined) await this.setPassword(name, password);
      return { user: await this.find(name), isNew: false, revocationList: null };
    }
    return this.#certify({ name, ...next, password }, known !== undefined);
  }

  async #certify(user: Parameters<Enrolment['certifyAnew']>[0], isKnown: boolean): Promise<Administered> {
    const { users, enrolment, changed } = this.#parts;
    const { name } = user;
    const revocationList = await enrolment.certifyAnew(user);
    if (isKnown) await users.endSessions(name);
    changed(name);
    return { user: await this.find(name), isNew: !isKnown, revocationList };
  }

  /** @throws TradeError CONFLICT */
  async #requireChangeable(known: KeptUser, role: UserRole): Promise<void> {
    this.#requireOwn(known);
    if (role !== 'administrator') await this.#requireAnother(known);
  }

  /** The user of the gateway itself is for whoever runs it. @throws TradeError CONFLICT */
  #requireOwn({ name, role }: User): void {
    if (role === 'gateway')
      reject('CONFLICT', `${name} is the gateway’s own user: whoever runs it keeps it by command.`, { name });
  }

  /** @throws TradeError INVALID for a role that users of this organisation cannot have */
  #requirePossible(role: UserRole): void {
    const { name, roles } = this.#parts.organization;
    const needed = ORGANIZATION_ROLE_OF[role];
    if (role === 'gateway' || (needed !== undefined && !roles.includes(needed)))
      rejectField('/role', `is not a role for users of ${name}`);
  }

  /** Somebody must be left who can administer. @throws TradeError CONFLICT */
  async #requireAnother({ name, role }: User): Promise<void> {
    if (role !== 'administrator') return;
    const all = await this.#parts.users.list();
    if (!all.some((other) => other.role === 'administrator' && other.name !== name))
      reject('CONFLICT', `${name} is the only administrator: make another one first.`, { name });
  }

  /** Two administrators at once could remove each other. @throws TradeError CONFLICT */
  async #alone<T>(change: () => Promise<T>): Promise<T> {
    const { db } = this.#parts;
    const holder = randomUUID();
    if (!(await takeLease(db, LEASE, holder, LEASE_MS)))
      reject('CONFLICT', 'Another change of the users is being made: repeat the request in a moment.');
    try {
      return await change();
    } finally {
      await giveLeaseBack(db, LEASE, holder);
    }
  }
}
