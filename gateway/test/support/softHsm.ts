import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where packages of SoftHSM put its library. */
const LIBRARIES = [
  '/usr/lib/softhsm/libsofthsm2.so',
  '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so',
  '/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so',
  '/usr/lib64/pkcs11/libsofthsm2.so',
  '/opt/homebrew/lib/softhsm/libsofthsm2.so',
];
const library = LIBRARIES.find((file) => existsSync(file));

export const PIN = '73619';

/** States facts on SoftHSM, or says in a line what is missing. */
export function describeWithSoftHsm(title: string, suite: (hsm: SoftHsm) => void): void {
  const missing = findMissing();
  if (missing === undefined)
    describe(title, () => {
      suite(new SoftHsm());
    });
  else
    describe.skip(`${title} (skipped: ${missing})`, () => {
      suite(new SoftHsm());
    });
}

function findMissing(): string | undefined {
  if (library === undefined) return 'SoftHSM is not installed';
  try {
    createRequire(import.meta.url)('pkcs11js');
    return undefined;
  } catch {
    return 'pkcs11js is not built: npm rebuild pkcs11js --ignore-scripts=false';
  }
}

/** A token of SoftHSM. All of a process lie in one folder, which the library is told when it is loaded. */
export class SoftHsm {
  static #home: string | undefined;
  static #count = 0;
  readonly token = `naru keys ${++SoftHsm.#count}`;
  readonly library = library ?? '';

  /** Makes the token. A library that is loaded finds it when it is restarted. */
  make(): void {
    const home = (SoftHsm.#home ??= makeHome());
    mkdirSync(join(home, 'tokens'), { recursive: true });
    execFileSync('softhsm2-util', [
      ...['--init-token', '--free', '--label', this.token],
      ...['--so-pin', '11111111', '--pin', PIN],
    ]);
  }

  takeAway(): void {
    const tokens = join(SoftHsm.#home ?? '', 'tokens');
    renameSync(tokens, `${tokens}.away`);
  }

  putBack(): void {
    const tokens = join(SoftHsm.#home ?? '', 'tokens');
    renameSync(`${tokens}.away`, tokens);
  }
}

function makeHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'naru-softhsm-'));
  const file = join(home, 'softhsm2.conf');
  writeFileSync(
    file,
    `directories.tokendir = ${join(home, 'tokens')}\nobjectstore.backend = file\nlog.level = ERROR\n`,
  );
  process.env.SOFTHSM2_CONF = file;
  process.once('exit', () => {
    rmSync(home, { recursive: true, force: true });
  });
  return home;
}
