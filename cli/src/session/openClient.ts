import { NaruClient } from '@naru/client';
import { UsageError } from '../output/failures.js';
import { readPasswordFile } from './password.js';
import { DEFAULT_PROFILE, readSession } from './savedSession.js';

/** Options that every command has. */
export interface CommonOptions {
  readonly url?: string;
  readonly profile?: string;
  readonly json?: boolean;
}

/** Whether this process has what a program signs in with: `NARU_TOKEN`, or `NARU_USER` and `NARU_PASSWORD_FILE`. */
export interface Identified {
  readonly client: NaruClient;
  /** How messages call who it is. */
  readonly user: string;
}

/**
 * The client of who uses the command line: of the environment's `NARU_TOKEN`, of its `NARU_USER` and
 * `NARU_PASSWORD_FILE`, or of whoever has signed in.
 * @throws SignedOutError, UsageError
 */
export function openClient(options: CommonOptions): Identified {
  const { NARU_TOKEN: token, NARU_USER: user, NARU_PASSWORD_FILE: passwordFile } = process.env;
  if (token !== undefined && token !== '')
    return { client: clientWithToken(requireUrl(options), token), user: 'the user of NARU_TOKEN' };
  if (user !== undefined && passwordFile !== undefined) {
    const credentials = { user, password: readPasswordFile(passwordFile) };
    return { client: new NaruClient({ url: requireUrl(options), credentials }), user };
  }
  const session = readSession(profileOf(options));
  const url = options.url ?? session.url;
  if (url !== session.url)
    throw new UsageError(`The session is one at ${session.url}. Sign in at ${url} with another --profile.`);
  return { client: clientWithToken(url, session.token), user: session.user };
}

export function profileOf({ profile }: CommonOptions): string {
  return profile ?? process.env['NARU_PROFILE'] ?? DEFAULT_PROFILE;
}

/** The address of the gateway, or the one to which a password may go. @throws UsageError if it is not one */
export function requireSafeUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))) return text;
  throw new UsageError(
    url?.protocol === 'http:'
      ? `${text} is not encrypted: password and token could be read on the way. Use https.`
      : `${text} is no address of a gateway, for example https://naru.bank.example`,
  );
}

function requireUrl({ url = process.env['NARU_URL'] }: CommonOptions): string {
  if (url === undefined) throw new UsageError('Name the gateway: --url <url>, or NARU_URL');
  return requireSafeUrl(url);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host);
}

function clientWithToken(url: string, token: string): NaruClient {
  return new NaruClient({ url, credentials: { accessToken: () => token } });
}
