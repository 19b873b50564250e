import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { PartyId, UserRole } from '@naru/chaincode/domain';
import { z } from 'zod';
import { isPkcs11Uri } from '../keys/pkcs11Uri.js';
import { KEPT_BY_USER } from '../keys/userSigning.js';
import type { CertifiedUser } from './certificate.js';
import type { Credentials } from './certificateAuthority.js';
import { MAX_PASSWORD_CHARS, MIN_PASSWORD_CHARS } from './passwords.js';

/** It may be the subject of the company's own identity provider, which has up to 255 characters (OpenID Connect Core, 2). */
const USER_NAME = /^[A-Za-z0-9][A-Za-z0-9._@|:+=/-]{0,254}$/;
export const UserName = z
  .string()
  .regex(USER_NAME, 'is not a user name: letters, digits, and ._@|:+=/- after the first');

/** The name of a user and how the user signs in. */
export const Login = z.strictObject({
  name: UserName,
  /** Absent for a user of a company's own identity provider. */
  password: z.string().min(MIN_PASSWORD_CHARS).max(MAX_PASSWORD_CHARS).optional(),
});
export type Login = z.infer<typeof Login>;

/**
 * Certificate and key as files, beside the users file or by absolute path. The key may be the PKCS #11 URI of one in the token, or
 * left out: then the user keeps it.
 */
const WithFiles = Login.extend({ certificateFile: z.string(), privateKeyFile: z.string().optional() });
/** Role and party that the certificate authority is to certify. */
export const ToCertify = Login.extend({ role: UserRole, party: PartyId });

/** A user whom the file names: with its certificate, or with what the authority is to certify. */
export type ListedUser = Login & (Credentials | CertifiedUser);

/** Reads a users file. @throws Error that names every field of a user that is wrong */
export function readUsersFile(file: string): ListedUser[] {
  const directory = dirname(resolve(file));
  const read = (path: string): string => readFileSync(resolve(directory, path), 'utf8');
  const entries = checked(z.array(z.looseObject({})), JSON.parse(readFileSync(file, 'utf8')), file);
  return entries.map((entry, index) => {
    const what = `User ${index + 1} of ${file}`;
    if ('role' in entry || 'party' in entry) return checked(ToCertify, entry, what);
    const { certificateFile, privateKeyFile, ...login } = checked(WithFiles, entry, what);
    return { ...login, certificate: read(certificateFile), privateKey: readKey(privateKeyFile, read) };
  });
}

function readKey(said: string | undefined, read: (path: string) => string): string {
  if (said === undefined) return KEPT_BY_USER;
  return isPkcs11Uri(said) ? said : read(said);
}

/** @throws Error that names every field that is wrong */
export function checked<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Error(`${what} is not valid:\n${z.prettifyError(parsed.error)}`);
}
