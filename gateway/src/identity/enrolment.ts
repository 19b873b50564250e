import { z } from 'zod';
import type { GatewayConfig } from '../config/config.js';
import { type CertifiedUser, readCertificate } from './certificate.js';
import type { CertificateAuthority, Credentials } from './certificateAuthority.js';
import { AuthorityFailure } from './authorityFailure.js';
import { KEYS_OF_PROCESS, type Keys } from '../keys/keys.js';
import { KEPT_BY_USER } from '../keys/userSigning.js';
import { FabricCa } from './fabricCa.js';
import { KeptAuthority } from './keptAuthority.js';
import { hashPassword } from './passwords.js';
import type { User, Users } from './users.js';
import { checked, Login, ToCertify } from './usersFile.js';
import type { IdentityWallet } from './wallet.js';

/** A user whom the gateway is to know. The certificate decides what the user may do. */
export const NewUser = Login.extend({ certificate: z.string(), privateKey: z.string() });
export type NewUser = z.infer<typeof NewUser>;

/** Adds users: the identity goes into the wallet, the role and the password's hash into the database. */
export class Enrolment {
  readonly #users: Users;
  readonly #wallet: IdentityWallet;
  readonly #mspId: string;
  readonly #authority: CertificateAuthority | undefined;
  readonly #keys: Pick<Keys, 'signerOf'>;

  /** @param authority absent if this organisation has none that certifies users on request */
  constructor(
    users: Users,
    wallet: IdentityWallet,
    mspId: string,
    authority?: CertificateAuthority,
    keys: Pick<Keys, 'signerOf'> = KEYS_OF_PROCESS,
  ) {
    this.#keys = keys;
    this.#users = users;
    this.#wallet = wallet;
    this.#mspId = mspId;
    this.#authority = authority;
  }

  get hasAuthority(): boolean {
    return this.#authority !== undefined;
  }

  /** Adds a user, or renews what is there. @throws Error if certificate and key do not fit */
  async add(user: NewUser, writing: Parameters<Users['put']>[2] = {}): Promise<User> {
    const { name, password, certificate, privateKey } = checked(NewUser, user, 'The user');
    const { party, role } = await readCertificate(certificate, privateKey, this.#keys);
    const added: User = { name, msp: this.#mspId, party, role };
    await this.#wallet.put(name, { mspId: this.#mspId, certificate, privateKey });
    await this.#users.put(added, password === undefined ? undefined : await hashPassword(password), writing);
    return added;
  }

  /**
   * Has the authority certify a user as an administrator says, and revoke the certificate that the user had.
   * @returns the authority's list (PEM), if it has revoked a certificate and keeps a list
   */
  async certifyAnew({ role, party, ...login }: z.infer<typeof ToCertify>): Promise<string | null> {
    const authority = this.#asked();
    const earlier = await this.#wallet.find(login.name);
    await this.#addAs({ role, party }, login, await authority.enrol({ role, party }), { administered: true });
    return earlier === undefined ? null : ((await authority.revoke(earlier.certificate)) ?? null);
  }

  /** Forgets a user for good, and has the authority revoke its certificates if there is one. @returns as `certifyAnew` */
  async expel(name: string): Promise<string | null> {
    const identity = await this.#wallet.find(name);
    const list = identity && (await this.#authority?.revoke(identity.certificate));
    await this.#users.revoke(name);
    await this.#wallet.remove(name);
    return list ?? null;
  }

  /** Has the authority certify a new user. @throws Error of the authority, or if it certifies something else */
  async enrol(user: Readonly<Partial<Record<keyof z.infer<typeof ToCertify>, string | undefined>>>): Promise<User> {
    const { role, party, ...login } = checked(ToCertify, user, 'The user');
    return this.#addAs({ role, party }, login, await this.#asked().enrol({ role, party }));
  }

  /** Has the authority renew a user's certificate: the same role and party, and a new key. */
  async renew(name: string): Promise<User> {
    const current = await this.#wallet.get(name);
    if (current.privateKey === KEPT_BY_USER)
      throw new Error(`${name} keeps its private key: have a certificate for it made, and add the user with that.`);
    const { role, party } = await readCertificate(current.certificate, current.privateKey, this.#keys);
    return this.#addAs({ role, party }, { name }, await this.#asked().renew(current));
  }

  /**
   * Has the authority revoke a user's certificates, and forgets the user. A users file does not bring the user back.
   * @param publish gets the authority's list (PEM); if it fails, the user stays and the whole can be repeated
   */
  async revoke(name: string, publish: (list: string) => void): Promise<void> {
    const { certificate } = await this.#wallet.get(name);
    publish((await this.#asked().revoke(certificate)) ?? '');
    await this.#users.revoke(name);
    await this.#wallet.remove(name);
  }

  async remove(name: string): Promise<void> {
    await this.#users.remove(name);
    await this.#wallet.remove(name);
  }

  #asked(): CertificateAuthority {
    if (this.#authority !== undefined) return this.#authority;
    throw new AuthorityFailure(
      'There is no certificate authority to ask: set NARU_CA_URL and the variables that go with it.',
    );
  }

  /** Checks what the authority has certified before the user gets it. */
  async #addAs(
    asked: CertifiedUser,
    login: Login,
    credentials: Credentials,
    writing: Parameters<Users['put']>[2] = {},
  ): Promise<User> {
    const certified = await readCertificate(credentials.certificate, credentials.privateKey, this.#keys);
    if (certified.role !== asked.role || certified.party !== asked.party)
      throw new AuthorityFailure(
        `The certificate authority has certified another role or party for ${login.name} than asked for.`,
      );
    return this.add({ ...login, ...credentials }, writing);
  }
}

/** The enrolment of a gateway, with its organisation's Fabric CA, or the key of its authority, if it has one. */
export function createEnrolment(
  { organization, ca, caKey }: GatewayConfig,
  users: Users,
  wallet: IdentityWallet,
  keys: Keys,
): Enrolment {
  const ofKey = caKey && new KeptAuthority(caKey, keys);
  return new Enrolment(users, wallet, organization.mspId, ca === undefined ? ofKey : new FabricCa(ca, keys), keys);
}
