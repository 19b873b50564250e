import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Where Debian's package of SoftHSM puts its library. */
const LIBRARIES = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so'];
const TOKEN = 'exporters';
const PIN = '4711';
const library = LIBRARIES.find((file) => existsSync(file));

/** Why no token can be had here; undefined if one can. */
export function missingSoftHsm(): string | undefined {
  if (library === undefined) return 'SoftHSM is not installed';
  try {
    createRequire(import.meta.resolve('@naru/gateway'))('pkcs11js');
    return undefined;
  } catch {
    return 'pkcs11js is not built: npm rebuild pkcs11js --ignore-scripts=false';
  }
}

/** A token of SoftHSM in a folder, which can be taken away. */
export class SoftHsm {
  readonly #tokens: string;
  /** A gateway's variables for it. */
  readonly settings: Readonly<Record<string, string>>;

  constructor(home: string) {
    this.#tokens = join(home, 'tokens');
    mkdirSync(this.#tokens);
    const [configuration, pin] = [join(home, 'softhsm2.conf'), join(home, 'pin')];
    writeFileSync(configuration, `directories.tokendir = ${this.#tokens}\nlog.level = ERROR\n`);
    writeFileSync(pin, `${PIN}\n`, { mode: 0o600 });
    this.settings = {
      SOFTHSM2_CONF: configuration,
      NARU_PKCS11_LIBRARY: library ?? '',
      NARU_PKCS11_TOKEN: TOKEN,
      NARU_PKCS11_PIN_FILE: pin,
    };
    const args = ['--init-token', '--free', '--label', TOKEN, '--so-pin', '11111111', '--pin', PIN];
    execFileSync('softhsm2-util', args, { env: { ...process.env, SOFTHSM2_CONF: configuration } });
  }

  takeAway(): void {
    renameSync(this.#tokens, `${this.#tokens}.away`);
  }

  putBack(): void {
    renameSync(`${this.#tokens}.away`, this.#tokens);
  }
}
