import { Secret, TOTP } from 'otpauth';

/** What every authenticator app can do (RFC 6238). */
const ALGORITHM = 'SHA1';
const DIGITS = 6;
const PERIOD_SECONDS = 30;
/** RFC 4226, 4: as long as the hash. */
const SECRET_BYTES = 20;
/** Clocks differ, and people type: a code of the step before or after is taken, too (RFC 6238, 5.2). */
const WINDOW = 1;
const SECOND_MS = 1_000;

/** The form of a code. */
export const ONE_TIME_CODE = new RegExp(`^\\d{${DIGITS}}$`);

/** What an authenticator app needs. */
export interface Enrolled {
  /** Base32, to be typed. */
  readonly secret: string;
  /** `otpauth://…`, to be shown as a QR code. */
  readonly uri: string;
}

export const newSecret = (): Buffer => Buffer.from(new Secret({ size: SECRET_BYTES }).bytes);

/** @param issuer whose account it is: apps show it beside the name */
export function enrolmentOf(secret: Buffer, name: string, issuer: string): Enrolled {
  const totp = totpOf(secret, { label: name, issuer });
  return { secret: totp.secret.base32, uri: totp.toString() };
}

/** The time step of a code (RFC 6238, 4.2); undefined if it is none of now. */
export function stepOf(secret: Buffer, code: string, nowMs: number): number | undefined {
  if (!ONE_TIME_CODE.test(code)) return undefined;
  const delta = totpOf(secret).validate({ token: code, timestamp: nowMs, window: WINDOW });
  return delta === null ? undefined : Math.floor(nowMs / (PERIOD_SECONDS * SECOND_MS)) + delta;
}

function totpOf(secret: Buffer, names: { readonly label?: string; readonly issuer?: string } = {}): TOTP {
  const buffer = new Uint8Array(secret).buffer;
  return new TOTP({
    ...names,
    ...{ algorithm: ALGORITHM, digits: DIGITS, period: PERIOD_SECONDS, secret: new Secret({ buffer }) },
  });
}
