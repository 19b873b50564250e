import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { readCertificate } from './certificate.js';
import { hashPassword, isPassword, MAX_PASSWORD_CHARS, MIN_PASSWORD_CHARS } from './passwords.js';
import type { User, Users } from './users.js';
import type { IdentityWallet } from './wallet.js';

/** A user to be known to the gateway: the certificate decides what it may do. */
export const NewUser = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9._@-]{0,63}$/, 'is not a user name: a-z, 0-9, and ._@- after the first'),
  /** Absent for a user of a company's own identity provider. */
  password: z.string().min(MIN_PASSWORD_CHARS).max(MAX_PASSWORD_CHARS).optional(),
  certificate: z.string(),
  privateKey: z.string(),
});
export type NewUser = z.infer<typeof NewUser>;

/** What the users file holds: certificate and key as files, beside it or by absolute path. */
const UsersFile = z.array(
  NewUser.omit({ certificate: true, privateKey: true }).extend({
    certificateFile: z.string(),
    privateKeyFile: z.string(),
  }),
);

/** Adds users: the identity into the wallet, what it may do and the password's hash into the database. */
export class Enrolment {
  readonly #users: Users;
  readonly #wallet: IdentityWallet;
  readonly #mspId: string;

  constructor(users: Users, wallet: IdentityWallet, mspId: string) {
    this.#users = users;
    this.#wallet = wallet;
    this.#mspId = mspId;
  }

  /** Adds a user, or renews what is there. @throws Error where certificate and key do not fit */
  async add(user: NewUser): Promise<User> {
    const { name, password, certificate, privateKey } = checked(NewUser, user, 'The user');
    const { party, role } = await readCertificate(certificate, privateKey);
    const added: User = { name, msp: this.#mspId, party, role };
    await this.#wallet.put(name, { mspId: this.#mspId, certificate, privateKey });
    await this.#users.put(added, password === undefined ? undefined : await hashPassword(password));
    return added;
  }

  async remove(name: string): Promise<void> {
    await this.#users.remove(name);
    await this.#wallet.remove(name);
  }

  /** Makes sure of every user in a file; those who are there as the file says are left alone. */
  async addFrom(file: string): Promise<void> {
    const directory = dirname(resolve(file));
    for (const { certificateFile, privateKeyFile, ...user } of UsersFile.parse(
      JSON.parse(readFileSync(file, 'utf8')),
    )) {
      const certificate = readFileSync(resolve(directory, certificateFile), 'utf8');
      const privateKey = readFileSync(resolve(directory, privateKeyFile), 'utf8');
      if (!(await this.#isKnown({ ...user, certificate, privateKey })))
        await this.add({ ...user, certificate, privateKey });
    }
  }

  async #isKnown({ name, password, certificate }: NewUser): Promise<boolean> {
    const known = await this.#users.findWithPassword(name);
    if (known === undefined) return false;
    if (password !== undefined && !(await isPassword(password, known.passwordHash))) return false;
    return (await this.#wallet.get(name)).certificate === certificate;
  }
}

function checked<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Error(`${what} is not valid:\n${z.prettifyError(parsed.error)}`);
}
