import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { SignedOutError, UsageError } from '../output/failures.js';

const OWNER_ONLY = 0o600;
const OWNER_DIRECTORY = 0o700;
const GROUP_AND_OTHERS = 0o077;
const PROFILE = /^[\w.-]{1,64}$/;
export const DEFAULT_PROFILE = 'default';

/** Where somebody is signed in. */
export interface SavedSession {
  /** Of the gateway. */
  readonly url: string;
  readonly user: string;
  readonly token: string;
}

/** `$XDG_CONFIG_HOME/naru/<profile>.json` (XDG Base Directory). @throws UsageError if the profile is no name */
export function sessionFile(profile: string): string {
  if (!PROFILE.test(profile) || profile.startsWith('.'))
    throw new UsageError(`${profile} is no name of a profile. Use letters, digits, hyphens and dots.`);
  const { XDG_CONFIG_HOME: config } = process.env;
  return join(config ?? join(homedir(), '.config'), 'naru', `${profile}.json`);
}

/** @throws SignedOutError if there is none; UsageError if others can read it, or it has another form */
export function readSession(profile: string): SavedSession {
  const file = sessionFile(profile);
  if (!existsSync(file)) throw new SignedOutError('Nobody is signed in. Sign in: naru login <url> --user <name>');
  requireOwnerOnly(file);
  const session = parse(readFileSync(file, 'utf8'));
  if (session !== undefined) return session;
  throw new UsageError(`${file} is damaged. Sign in again: naru login`);
}

/** Writes the file whole or not at all; only its owner can read it. */
export function writeSession(profile: string, session: SavedSession): void {
  const file = sessionFile(profile);
  const draft = `${file}.draft`;
  mkdirSync(dirname(file), { recursive: true, mode: OWNER_DIRECTORY });
  rmSync(draft, { force: true });
  writeFileSync(draft, `${JSON.stringify(session, undefined, 2)}\n`, { mode: OWNER_ONLY, flag: 'wx' });
  chmodSync(draft, OWNER_ONLY);
  renameSync(draft, file);
}

export function removeSession(profile: string): void {
  rmSync(sessionFile(profile), { force: true });
}

/** Windows has no such modes. */
function requireOwnerOnly(file: string): void {
  if (process.platform === 'win32' || (statSync(file).mode & GROUP_AND_OTHERS) === 0) return;
  throw new UsageError(`Others can read ${file}, which holds a token. Run chmod 600 ${file}, or sign in again.`);
}

function parse(text: string): SavedSession | undefined {
  try {
    const fields = new Map<string, unknown>(Object.entries(JSON.parse(text) as object));
    const [url, user, token] = ['url', 'user', 'token'].map((name) => fields.get(name));
    if (typeof url === 'string' && typeof user === 'string' && typeof token === 'string') return { url, user, token };
  } catch {
    // It is not JSON.
  }
  return undefined;
}
