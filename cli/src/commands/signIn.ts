import { NaruClient, ProblemError } from '@naru/client';
import { Command } from 'commander';
import { profileOf, requireSafeUrl } from '../session/openClient.js';
import { askSecret, readPasswordFile } from '../session/password.js';
import { removeSession, sessionFile, writeSession } from '../session/savedSession.js';
import type { Terminal } from '../terminal.js';

interface LoginOptions {
  readonly user: string;
  readonly passwordFile?: string;
  readonly code?: string;
  readonly profile?: string;
}

/** `naru login` keeps the token in a file that only its owner can read; the password is kept nowhere. */
export function loginCommand(terminal: Terminal): Command {
  return new Command('login')
    .summary('Signs in at a gateway')
    .description('Signs in at a gateway, and keeps the access token until you sign out. The password is not kept.')
    .argument('<url>', 'The gateway, for example https://naru.bank.example')
    .requiredOption('--user <name>', 'The user.')
    .option(
      '--password-file <file>',
      'A file with the password, or - for the standard input; it is asked for by default.',
    )
    .option('--code <code>', 'Of the second factor; it is asked for by default if it is needed.')
    .option('--profile <name>', 'One of several sessions; NARU_PROFILE, or default.')
    .action(async (address: string, options: LoginOptions) => {
      const url = requireSafeUrl(address);
      const { user, passwordFile, code } = options;
      const password =
        passwordFile === undefined ? await askSecret(`Password of ${user}`) : readPasswordFile(passwordFile);
      const token = await signIn(url, { user, password, ...(code !== undefined && { code }) });
      const profile = profileOf(options);
      writeSession(profile, { url, user, token });
      terminal.tell(`${user} is signed in at ${url}. The token is in ${sessionFile(profile)}.`);
    });
}

interface Given {
  readonly user: string;
  readonly password: string;
  readonly code?: string;
}

/** Signs in, and asks for the code if one is needed and somebody is there to ask. */
async function signIn(url: string, credentials: Given): Promise<string> {
  try {
    return await new NaruClient({ url, credentials }).signIn();
  } catch (error) {
    if (!(error instanceof ProblemError && error.code === 'CODE_NEEDED' && process.stdin.isTTY)) throw error;
    const code = await askSecret('Code of the second factor');
    return new NaruClient({ url, credentials: { ...credentials, code } }).signIn();
  }
}

/** `naru logout` removes the token. */
export function logoutCommand(terminal: Terminal): Command {
  return new Command('logout')
    .summary('Removes the token of a session')
    .description('Removes the token of a session from this machine.')
    .option('--profile <name>', 'One of several sessions; NARU_PROFILE, or default.')
    .action((options: Pick<LoginOptions, 'profile'>) => {
      removeSession(profileOf(options));
      terminal.tell('Signed out.');
    });
}
